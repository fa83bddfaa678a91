// The journal's photos as the camera screen wants them.
#pragma once

#include "app/media/camera_album.h"
#include "app/media/photo_importer.h"
#include "app/photo_journal.h"

#include <QThreadPool>

#include <functional>
#include <memory>

namespace afterglow::app {

/// Reads through the loader, keeps through the importer.
class StoredAlbum final : public QObject, public CameraAlbum {
    Q_OBJECT

public:
    /// Both outlive the album.
    StoredAlbum(journal::Journal &journal, PhotoJournal &photos, QObject *parent = nullptr);
    /// Waits for a picture that is being decoded.
    ~StoredAlbum() override;
    Q_DISABLE_COPY_MOVE(StoredAlbum)

    [[nodiscard]] Result<std::optional<Last>> last(std::string_view area, std::string_view pose) const override;
    void load(const std::string &id, QObject *context, std::function<void(const QImage &)> loaded) override;
    void keep(const Taken &taken, QObject *context, std::function<void(const Status &)> kept) override;

private:
    /// Runs `step` once the vault is open, or can't be: then it is null.
    void withVault(std::function<void(const std::shared_ptr<const vault::Vault> &)> step);
    void import(const Taken &taken, const std::shared_ptr<const vault::Vault> &vault);
    void done(int index);

    journal::Journal &m_journal;
    PhotoJournal &m_photos;
    std::unique_ptr<media::PhotoImporter> m_importer;
    std::function<void(const Status &)> m_kept;
    QThreadPool m_worker;
};

} // namespace afterglow::app
