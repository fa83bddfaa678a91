#include "app/media/camera_stored_album.h"

#include <QMetaObject>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace afterglow::app {

namespace {

/// As large as the ghost is ever shown, and as what is registered against it.
constexpr QSize kGhost{1280, 1280};

} // namespace

StoredAlbum::StoredAlbum(journal::Journal &journal, PhotoJournal &photos, QObject *parent)
    : QObject(parent),
      m_journal(journal),
      m_photos(photos)
{
    m_worker.setMaxThreadCount(1);
}

StoredAlbum::~StoredAlbum()
{
    m_worker.clear();
    m_worker.waitForDone();
}

Result<std::optional<CameraAlbum::Last>> StoredAlbum::last(std::string_view area, std::string_view pose) const
{
    const auto photos = m_journal.photos({.session = {}, .area = std::string(area), .pose = std::string(pose)});
    if (!photos)
        return tl::unexpected<Error>(photos.error());
    const auto latest = std::ranges::max_element(*photos, {}, &journal::Photo::taken);
    if (latest == photos->end())
        return std::nullopt;
    return Last{latest->id, latest->session, latest->day};
}

void StoredAlbum::withVault(std::function<void(const std::shared_ptr<const vault::Vault> &)> step)
{
    if (const auto vault = m_photos.vault()) {
        step(vault);
        return;
    }
    connect(
        &m_photos, &PhotoJournal::vaultChanged, this, [this, step = std::move(step)] { step(m_photos.vault()); },
        Qt::SingleShotConnection);
    m_photos.openVault();
}

void StoredAlbum::load(const std::string &id, QObject *context, std::function<void(const QImage &)> loaded)
{
    withVault([this, id, guard = QPointer(context), loaded = std::move(loaded)](const auto &vault) {
        m_worker.start([this, id, guard, loaded, vault] {
            const QImage picture = vault ? media::loadPhoto(*vault, id, kGhost).value_or(QImage()) : QImage();
            QMetaObject::invokeMethod(
                this,
                [guard, loaded, picture] {
                    if (guard)
                        loaded(picture);
                },
                Qt::QueuedConnection);
        });
    });
}

void StoredAlbum::keep(const Taken &taken, QObject *context, std::function<void(const Status &)> kept)
{
    m_kept = [guard = QPointer(context), kept = std::move(kept)](const Status &status) {
        if (guard)
            kept(status);
    };
    withVault([this, taken](const auto &vault) {
        if (vault)
            import(taken, vault);
        else if (const auto answer = std::exchange(m_kept, nullptr))
            answer(failure(Error::Kind::NoKey, {}, "the photos' key can't be had"));
    });
}

void StoredAlbum::import(const Taken &taken, const std::shared_ptr<const vault::Vault> &vault)
{
    if (!m_importer) {
        m_importer = std::make_unique<media::PhotoImporter>(m_journal, vault);
        connect(m_importer.get(), &media::PhotoImporter::itemDone, this, &StoredAlbum::done);
    }
    media::ImportItem item;
    item.source = taken.picture;
    item.session = taken.session;
    item.pose = taken.pose;
    item.taken = taken.at;
    item.camera = taken.camera;
    m_importer->start({std::move(item)});
}

void StoredAlbum::done(int index)
{
    const media::ImportOutcome &outcome = m_importer->outcome(index);
    const auto answer = std::exchange(m_kept, nullptr);
    if (!answer)
        return;
    if (outcome.photo)
        answer({});
    else if (outcome.problem == media::ImportProblem::NotStored)
        answer(tl::unexpected<Error>(outcome.error));
    else
        answer(failure(Error::Kind::Io, {}, "the picture " + media::wordsFor(*outcome.problem)));
}

} // namespace afterglow::app
