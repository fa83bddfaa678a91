// The photo journal's parts behind the screens: the vault once it is open, and the models.
#pragma once

#include "app/media/photo_loader.h"
#include "app/screens/compare_model.h"
#include "app/screens/photo_album.h"
#include "app/screens/photo_import_model.h"
#include "app/screens/photo_pixels.h"
#include "app/screens/photos_model.h"
#include "app/screens/redness_model.h"
#include "app/screens/time_lapse_model.h"
#include "core/vault/secret_store.h"

#include <filesystem>
#include <memory>

namespace afterglow::app {

/// The ways of photos out of the app and into it; null where the system has none. Both outlive the models.
struct PhotoExchange {
    Outbox *outbox = nullptr;
    Inbox *inbox = nullptr;
};

class PhotoJournal final : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this.
    PhotoJournal(const ModelContext &context, std::filesystem::path dataFolder, const time::ZoneSource &zones,
                 media::PhotoLoader &loader, std::shared_ptr<vault::SecretStore> secrets, const PhotoExchange &exchange,
                 QObject *parent = nullptr);
    ~PhotoJournal() override;
    Q_DISABLE_COPY_MOVE(PhotoJournal)

    [[nodiscard]] PhotoAlbum &album() { return m_album; }
    [[nodiscard]] PhotosModel &photos() { return m_photos; }
    [[nodiscard]] PhotoImportModel &imports() { return m_imports; }
    [[nodiscard]] CompareModel &compare() { return m_compare; }
    [[nodiscard]] TimeLapseModel &timeLapse() { return m_timeLapse; }
    [[nodiscard]] RednessModel &redness() { return m_redness; }
    /// Null until it is open.
    [[nodiscard]] std::shared_ptr<const vault::Vault> vault() const { return m_loader.vault(); }

    /// On a worker, for the secret service may be slow. Nothing happens where it is open or being opened; vaultChanged() tells.
    void openVault();

    /// Removes what a kill has left of photos: files that were queued for deletion, and those without a row. On the worker; for the
    /// start. Needs no key.
    void tidy(time::Instant now);

signals:
    /// It was opened, or couldn't be: PhotosModel::keyProblem() says why.
    void vaultChanged();

private:
    std::filesystem::path m_dataFolder;
    const time::ZoneSource &m_zones;
    media::PhotoLoader &m_loader;
    std::shared_ptr<vault::SecretStore> m_secrets;
    bool m_opening = false;
    PhotoAlbum m_album;
    PhotoMeasures m_measures;
    PhotosModel m_photos;
    PhotoImportModel m_imports;
    CompareModel m_compare;
    TimeLapseModel m_timeLapse;
    RednessModel m_redness;
    PhotoWorker m_worker;
};

} // namespace afterglow::app
