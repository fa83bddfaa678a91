// Pictures from files: what they are photos of, what became of each.
#pragma once

#include "app/media/photo_importer.h"
#include "app/screens/photo_album.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace afterglow::app {

/// First choose() the files, then session, pose and dates, then start().
class PhotoImportModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(Step step READ step NOTIFY changed)
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
        Choosing, ///< the patient says what the pictures show
        Running,
        Finished ///< until dismiss()
    };
    Q_ENUM(Step)

    explicit PhotoImportModel(PhotoAlbum &album, QObject *parent = nullptr);
    ~PhotoImportModel() override;
    Q_DISABLE_COPY_MOVE(PhotoImportModel)

    /// Null while there is no key: then nothing is imported.
    void setVault(std::shared_ptr<const vault::Vault> vault);

    [[nodiscard]] Step step() const { return m_step; }
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
    Q_INVOKABLE QString unsureDate(int unsure) const;
    Q_INVOKABLE void setUnsureDate(int unsure, const QString &date);
    Q_INVOKABLE void start();
    /// Before it began: forgets the files. While it runs: what isn't stored yet isn't stored any more.
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void dismiss();

signals:
    void changed();

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
    void itemDone(int index);

    PhotoAlbum &m_album;
    std::shared_ptr<const vault::Vault> m_vault;
    std::unique_ptr<media::PhotoImporter> m_importer;
    Step m_step = Nothing;
    std::vector<File> m_files;
    int m_session = 0;
    int m_pose = 0;
    int m_imported = 0;
    QStringList m_refusals;
};

} // namespace afterglow::app
