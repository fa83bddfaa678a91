// Pictures from files or the system's photo picker: what they are photos of, what became of each.
#pragma once

#include "app/inbox.h"
#include "app/media/photo_importer.h"
#include "app/screens/photo_album.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace afterglow::app {

/// First choose() the files or pick() photos, then session, pose and dates, then start().
class PhotoImportModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(bool canPick READ canPick CONSTANT)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QStringList sessions READ sessions NOTIFY changed)
    Q_PROPERTY(int session READ session WRITE setSession NOTIFY changed)
    Q_PROPERTY(QStringList poses READ poses NOTIFY changed)
    Q_PROPERTY(int pose READ pose WRITE setPose NOTIFY changed)
    Q_PROPERTY(QStringList unsureFiles READ unsureFiles NOTIFY changed)
    Q_PROPERTY(QStringList unsureDates READ unsureDates NOTIFY changed)
    Q_PROPERTY(int done READ done NOTIFY changed)
    Q_PROPERTY(int imported READ imported NOTIFY changed)
    Q_PROPERTY(QStringList refusals READ refusals NOTIFY changed)
    Q_PROPERTY(QString today READ today NOTIFY changed)

public:
    enum Step {
        Nothing,
        Picking,  ///< the system's picker is open, or copies what was picked
        Choosing, ///< the patient says what the pictures show
        Running,
        Finished ///< until dismiss()
    };
    Q_ENUM(Step)

    /// `inbox` is null where the system has no photo picker. Both outlive the model.
    explicit PhotoImportModel(PhotoAlbum &album, Inbox *inbox = nullptr, QObject *parent = nullptr);
    ~PhotoImportModel() override;
    Q_DISABLE_COPY_MOVE(PhotoImportModel)

    /// Null while there is no key: then nothing is imported.
    void setVault(std::shared_ptr<const vault::Vault> vault);

    [[nodiscard]] Step step() const { return m_step; }
    /// There is a photo picker: pick() instead of a file dialog.
    [[nodiscard]] bool canPick() const { return m_inbox != nullptr; }
    /// Why no photo came from the picker.
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] int count() const { return static_cast<int>(m_files.size()); }
    /// The treatments that took place, newest first: "Face · session 3, 20 Nov 2026".
    [[nodiscard]] QStringList sessions() const;
    [[nodiscard]] int session() const { return m_session; }
    void setSession(int session);
    [[nodiscard]] QStringList poses() const;
    [[nodiscard]] int pose() const { return m_pose; }
    void setPose(int pose);
    /// Files whose date is only the file's own, and that date as it stands now.
    [[nodiscard]] QStringList unsureFiles() const;
    [[nodiscard]] QStringList unsureDates() const;
    [[nodiscard]] int done() const;
    [[nodiscard]] int imported() const { return m_imported; }
    /// "holiday.txt: is no picture"
    [[nodiscard]] QStringList refusals() const { return m_refusals; }
    [[nodiscard]] QString today() const; ///< ISO 8601, as the dates of unsure files are

    /// False where nothing can be imported now: no file among them, no treatment, no key, or an import that runs.
    Q_INVOKABLE bool choose(const QList<QUrl> &files, int preferredPose);
    /// Opens the picker; what was picked is then chosen. The copies that the app gets are removed when they are imported or given up.
    Q_INVOKABLE void pick(int preferredPose);
    Q_INVOKABLE void dismissError();
    Q_INVOKABLE [[nodiscard]] QString unsureDate(int unsure) const;
    Q_INVOKABLE void setUnsureDate(int unsure, const QString &date);
    Q_INVOKABLE void start();
    /// Before it began: forgets the files. While it runs: what isn't stored yet isn't stored any more.
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void dismiss();

signals:
    void changed();
    /// There are pictures, for the patient to say what they show.
    void chosen();

private:
    struct File {
        QString path;
        QString name;
        bool unsure = false;
        std::optional<time::Instant> taken; ///< what the patient said of an unsure one, or its own date
    };

    [[nodiscard]] std::vector<const journal::Session *> treatments() const;
    [[nodiscard]] const journal::Session *chosenSession() const;
    [[nodiscard]] File *unsureFile(int unsure);
    [[nodiscard]] const File *unsureFile(int unsure) const;
    [[nodiscard]] bool canChoose() const;
    bool chooseFiles(const std::vector<std::filesystem::path> &files, int preferredPose);
    void itemDone(int index);

    PhotoAlbum &m_album;
    std::shared_ptr<const vault::Vault> m_vault;
    Inbox *m_inbox;
    std::shared_ptr<const PickedPhotos> m_picked; ///< goes after the importer, which reads them
    std::unique_ptr<media::PhotoImporter> m_importer;
    Step m_step = Nothing;
    std::vector<File> m_files;
    int m_session = 0;
    int m_pose = 0;
    int m_imported = 0;
    QStringList m_refusals;
    QString m_error;
};

} // namespace afterglow::app
