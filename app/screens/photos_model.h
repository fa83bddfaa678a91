// The photos of one area and pose, newest session first, and what can be done with one of them.
#pragma once

#include "app/outbox.h"
#include "app/screens/photo_album.h"
#include "app/screens/photo_list.h"
#include "app/screens/photo_pixels.h"
#include "core/vault/secret_store.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace afterglow::app {

class PhotosModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(QString keyProblem READ keyProblem NOTIFY keyChanged)
    Q_PROPERTY(bool readable READ isReadable NOTIFY keyChanged)
    Q_PROPERTY(bool opening READ isOpening NOTIFY keyChanged)
    Q_PROPERTY(QString keyPlaceText READ keyPlaceText NOTIFY keyChanged)
    Q_PROPERTY(QStringList areas READ areas NOTIFY changed)
    Q_PROPERTY(int area READ area WRITE setArea NOTIFY changed)
    Q_PROPERTY(QStringList poses READ poses NOTIFY changed)
    Q_PROPERTY(int pose READ pose WRITE setPose NOTIFY changed)
    Q_PROPERTY(QString poseId READ poseId NOTIFY changed)
    Q_PROPERTY(QString series READ series NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool hasSessions READ hasSessions NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *photos READ photos CONSTANT)
    Q_PROPERTY(afterglow::app::PhotoGrid *grid READ grid CONSTANT)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoTextChanged)
    Q_PROPERTY(bool canShare READ canShare CONSTANT)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)

public:
    enum State {
        Loading,
        Empty, ///< no photo of any area
        Ready,
        Failed ///< the journal can't be read: `error` says why
    };
    Q_ENUM(State)

    /// `outbox` is null where nothing can be shared. All of it outlives the model.
    PhotosModel(PhotoAlbum &album, media::PhotoLoader &loader, Outbox *outbox = nullptr, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString error() const { return m_error; }
    /// Why no photo can be opened or added, in words; empty while all is well.
    [[nodiscard]] QString keyProblem() const { return m_keyProblem; }
    /// The key is there: pictures that are asked for from now on come.
    [[nodiscard]] bool isReadable() const { return m_readable; }
    /// The key was asked for: a secret service may take some seconds.
    [[nodiscard]] bool isOpening() const { return m_opening; }
    /// Where the key is kept, in words; empty before that is known, and where nothing keeps it.
    [[nodiscard]] QString keyPlaceText() const;
    /// Of the areas that have photos; of the patient's last session where none has.
    [[nodiscard]] QStringList areas() const;
    [[nodiscard]] int area() const;
    void setArea(int area);
    [[nodiscard]] QStringList poses() const;
    [[nodiscard]] int pose() const;
    void setPose(int pose);
    [[nodiscard]] QString poseId() const { return QString::fromStdString(m_pose); }
    /// The series of the newest session that is shown; empty where no photo is.
    [[nodiscard]] QString series() const { return m_series; }
    [[nodiscard]] int count() const { return m_list.rowCount(); }
    [[nodiscard]] bool hasSessions() const { return m_hasSessions; }
    [[nodiscard]] PhotoList *photos() { return &m_list; }
    [[nodiscard]] PhotoGrid *grid() { return &m_grid; }
    [[nodiscard]] QString undoText() const { return m_undoText; }
    /// There is a share sheet: share() instead of save().
    [[nodiscard]] bool canShare() const { return m_outbox != nullptr; }
    [[nodiscard]] bool isActive() const { return m_active; }
    /// Whether the screen is looked at: the journal is read only then. What was deleted is carried out when nobody looks any more.
    void setActive(bool active);

    /// What opening the vault gave: the error where it failed, and where the key is kept, once that is known.
    void setVault(const std::optional<Error> &problem, std::optional<vault::SecretPlace> place);

    Q_INVOKABLE void refresh();
    /// Asks for another try to open the vault.
    Q_INVOKABLE void retryKey() { wantKey(); }

    Q_INVOKABLE [[nodiscard]] afterglow::app::PhotoCell photoAt(int position) const { return m_list.cell(position); }
    Q_INVOKABLE [[nodiscard]] int positionOf(const QString &photo) const { return m_list.indexOf(photo); }

    /// Shows the photos of its area and pose; gives its position, -1 where there is no such photo.
    Q_INVOKABLE int choose(const QString &photo);

    /// Gone from the screens; removed when the words that offer to undo it are gone.
    Q_INVOKABLE void remove(const QString &photo);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void dismissUndo();
    Q_INVOKABLE void dismissError();

    // Moving: what a sheet shows of a photo, and the change itself.
    Q_INVOKABLE [[nodiscard]] QStringList posesOf(const QString &photo) const;
    Q_INVOKABLE [[nodiscard]] int poseOf(const QString &photo) const; ///< an index into posesOf()
    Q_INVOKABLE [[nodiscard]] int dayOf(const QString &photo) const;
    Q_INVOKABLE [[nodiscard]] QString dayName(int day) const;
    Q_INVOKABLE [[nodiscard]] QString dayDate(const QString &photo,
                                              int day) const; ///< "23 Nov 2026"; for "before" an empty one
    Q_INVOKABLE [[nodiscard]] int lastDay() const;
    /// `day` of -1 is "before". False where it was not kept; `error` says why.
    Q_INVOKABLE bool move(const QString &photo, int day, int pose);

    /// Writes the photo there as it is stored: a JPEG without metadata, unencrypted.
    Q_INVOKABLE void save(const QString &photo, const QUrl &file);
    /// The same into the share sheet, as a file of this name.
    Q_INVOKABLE void share(const QString &photo, const QString &name);

signals:
    void changed();
    void saved();
    void errorChanged();
    void keyChanged();
    void undoTextChanged();
    void activeChanged();
    void keyWanted();

private:
    void show();
    void write(const QString &photo, const std::filesystem::path &file, std::function<void(const Status &)> written);
    void chooseArea();
    void choosePose();
    void wantKey();
    void setError(const QString &error);
    void setUndoText(const QString &text);
    [[nodiscard]] bool keep(const Status &status);

    PhotoAlbum &m_album;
    media::PhotoLoader &m_loader;
    Outbox *m_outbox;
    State m_state = Loading;
    QString m_error;
    QString m_keyProblem;
    bool m_readable = false;
    bool m_opening = false;
    std::optional<vault::SecretPlace> m_place;
    std::vector<std::string> m_areas;
    std::string m_area;
    std::string m_pose;
    QString m_series;
    bool m_hasSessions = false;
    bool m_active = false;
    QString m_undoText;
    PhotoList m_list;
    PhotoGrid m_grid{m_list};
    PhotoWorker m_worker;
};

} // namespace afterglow::app
