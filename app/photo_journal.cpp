#include "app/photo_journal.h"

#include "core/journal/photo_files.h"
#include "core/plan/built_in_texts.h"
#include "core/store/database.h"
#include "platform/data_folder.h"
#include "platform/secret_store.h"

#include <optional>
#include <utility>

namespace afterglow::app {

namespace {

struct Opened {
    std::shared_ptr<const vault::Vault> vault;
    std::optional<Error> problem;
    std::optional<vault::SecretPlace> place;
};

/// With a journal of its own: this is another thread.
Opened openOn(const std::filesystem::path &folder, const time::ZoneSource &zones, vault::SecretStore &secrets)
{
    // Before a photo is touched; where the system refuses, photos work all the same.
    (void)platform::forbidCoreDumps();
    (void)platform::protectPhotoFolder(folder / vault::kPhotoFolderName);
    auto database = store::Database::open(folder / journal::kFileName);
    if (!database)
        return {nullptr, database.error(), std::nullopt};
    journal::Journal journal(**database, zones, plan::builtInTexts());
    auto vault = vault::openVault(folder, secrets, journal);
    if (!vault)
        return {nullptr, vault.error(), std::nullopt};
    return {std::make_shared<const vault::Vault>(std::move(*vault)), std::nullopt, secrets.place()};
}

Result<int> tidyOn(const std::filesystem::path &folder, const time::ZoneSource &zones, time::Instant now)
{
    auto database = store::Database::open(folder / journal::kFileName);
    if (!database)
        return tl::unexpected(database.error());
    journal::Journal journal(**database, zones, plan::builtInTexts());
    return journal::tidyPhotos(journal, vault::PhotoFolder(folder / vault::kPhotoFolderName), now);
}

} // namespace

PhotoJournal::PhotoJournal(const ModelContext &context, std::filesystem::path dataFolder, const time::ZoneSource &zones,
                           media::PhotoLoader &loader, std::shared_ptr<vault::SecretStore> secrets,
                           const PhotoExchange &exchange, QObject *parent)
    : QObject(parent),
      m_dataFolder(std::move(dataFolder)),
      m_zones(zones),
      m_loader(loader),
      m_secrets(std::move(secrets)),
      m_album(context, vault::PhotoFolder(m_dataFolder / vault::kPhotoFolderName)),
      m_measures(loader),
      m_photos(m_album, loader, exchange.outbox),
      m_imports(m_album, exchange.inbox),
      m_compare(m_album, m_measures, exchange.outbox),
      m_timeLapse(m_album, m_measures, exchange.outbox),
      m_redness(m_album, m_measures)
{
    connect(&m_photos, &PhotosModel::keyWanted, this, &PhotoJournal::openVault);
}

void PhotoJournal::tidy(time::Instant now)
{
    m_worker.run(
        this, [folder = m_dataFolder, &zones = m_zones, now] { return tidyOn(folder, zones, now); },
        [](const Result<int> &swept) {
            if (!swept) // nothing is lost, and the next start tries again
                qWarning("photos that were deleted could not all be removed: %s", swept.error().message.c_str());
        });
}

PhotoJournal::~PhotoJournal() = default;

void PhotoJournal::openVault()
{
    if (m_opening || m_loader.vault() != nullptr)
        return;
    m_opening = true;
    m_worker.run(
        this,
        [folder = m_dataFolder, &zones = m_zones, secrets = m_secrets] { return openOn(folder, zones, *secrets); },
        [this](Opened opened) {
            m_opening = false;
            m_loader.setVault(opened.vault);
            m_imports.setVault(opened.vault);
            m_photos.setVault(opened.problem, opened.place);
            emit vaultChanged();
        });
}

} // namespace afterglow::app
