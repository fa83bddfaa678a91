#include "app/screens/time_lapse_model.h"

#include "app/media/time_lapse.h"
#include "app/patient_zone.h"
#include "app/screens/photo_words.h"
#include "core/photos/warp.h"

#include <algorithm>
#include <cstddef>
#include <numbers>
#include <utility>

namespace afterglow::app {

namespace {

/// Where a photo lies in the first one's picture. Nothing where it isn't found there or can't be opened, which the view shows.
std::optional<photos::Similarity> placeIn(PhotoMeasures &measures, const std::string &first, const std::string &photo)
{
    const auto reference = measures.measure(first);
    const auto other = measures.measure(photo);
    if (!reference || !other)
        return std::nullopt;
    const auto registration = photos::align((*reference)->structure, (*other)->structure);
    return registration ? std::optional(registration->transform.inverse()) : std::nullopt;
}

double fillingZoom(const std::vector<TimeLapseFrame> &frames)
{
    double zoom = 1;
    for (const TimeLapseFrame &frame : frames) {
        if (frame.placed)
            zoom = std::max(zoom, photos::fillingZoom(frame.placed->inverse(), frame.ratio, frames.front().ratio));
    }
    return zoom;
}

} // namespace

TimeLapseModel::TimeLapseModel(PhotoAlbum &album, PhotoMeasures &measures, Outbox *outbox, QObject *parent)
    : QObject(parent),
      m_album(album),
      m_measures(measures),
      m_outbox(outbox)
{
    m_next.setSingleShot(true);
    m_next.setInterval(kFrameTime);
    connect(&m_next, &QTimer::timeout, this, &TimeLapseModel::advance);
    connect(&m_album, &PhotoAlbum::changed, this, [this] {
        if (m_open)
            collect();
    });
}

TimeLapseModel::~TimeLapseModel()
{
    cancel(); // the worker waits for its end
}

void TimeLapseModel::open(const QString &series, const QString &pose)
{
    close();
    m_open = true;
    m_series = series.toStdString();
    m_pose = pose.toStdString();
    m_current = 0;
    setError({});
    collect();
    emit currentChanged();
}

void TimeLapseModel::close()
{
    m_open = false;
    setPlaying(false);
    cancel();
    ++m_generation;
    m_worker.drop();
    m_frames.clear();
}

void TimeLapseModel::collect()
{
    std::vector<TimeLapseFrame> frames;
    const std::vector<journal::Photo> photos = m_album.ofSeries(m_series, m_pose);
    const bool severalSessions = std::ranges::any_of(
        photos, [&photos](const journal::Photo &photo) { return photo.session != photos.front().session; });
    for (const journal::Photo &photo : photos) {
        const journal::Session *session = m_album.session(photo.session);
        frames.push_back({photo.id,
                          severalSessions && session != nullptr ? sessionDayName(session->numberInSeries, photo.day)
                                                                : photoDayName(photo.day),
                          photo.width > 0 ? static_cast<double>(photo.height) / photo.width : 1.0, std::nullopt});
    }
    const bool same = std::ranges::equal(frames, m_frames, {}, &TimeLapseFrame::photo, &TimeLapseFrame::photo);
    if (same) {
        for (std::size_t i = 0; i < frames.size(); ++i)
            m_frames[i].label = frames[i].label;
    } else {
        m_frames = std::move(frames);
        prepare();
    }
    if (m_current >= count())
        setCurrent(std::max(0, count() - 1));
    emit framesChanged();
}

void TimeLapseModel::prepare()
{
    ++m_generation;
    m_worker.drop();
    m_preparedFrames = std::min(1, count());
    for (int i = 1; i < count(); ++i) {
        const auto index = static_cast<std::size_t>(i);
        m_worker.run(
            this,
            [&measures = m_measures, first = m_frames.front().photo, photo = m_frames[index].photo] {
                return placeIn(measures, first, photo);
            },
            [this, index, generation = m_generation](std::optional<photos::Similarity> placed) {
                if (generation != m_generation)
                    return;
                m_frames[index].placed = placed;
                ++m_preparedFrames;
                emit framesChanged();
            });
    }
}

const TimeLapseFrame *TimeLapseModel::frame(int index) const
{
    return index < 0 || index >= count() ? nullptr : &m_frames[static_cast<std::size_t>(index)];
}

QString TimeLapseModel::photoAt(int index) const
{
    const TimeLapseFrame *found = frame(index);
    return found == nullptr ? QString() : QString::fromStdString(found->photo);
}

QString TimeLapseModel::labelAt(int index) const
{
    const TimeLapseFrame *found = frame(index);
    return found == nullptr ? QString() : found->label;
}

double TimeLapseModel::ratioAt(int index) const
{
    const TimeLapseFrame *found = frame(index);
    return found == nullptr ? 4.0 / 3 : found->ratio;
}

double TimeLapseModel::scaleAt(int index) const
{
    const TimeLapseFrame *found = frame(index);
    return found != nullptr && found->placed ? found->placed->scale : 1.0;
}

double TimeLapseModel::rotationAt(int index) const
{
    const TimeLapseFrame *found = frame(index);
    return found != nullptr && found->placed ? found->placed->angle * 180 / std::numbers::pi : 0.0;
}

double TimeLapseModel::dxAt(int index) const
{
    const TimeLapseFrame *found = frame(index);
    return found != nullptr && found->placed ? found->placed->dx : 0.0;
}

double TimeLapseModel::dyAt(int index) const
{
    const TimeLapseFrame *found = frame(index);
    return found != nullptr && found->placed ? found->placed->dy : 0.0;
}

double TimeLapseModel::zoom() const
{
    return fillingZoom(m_frames);
}

// --- playing

void TimeLapseModel::setCurrent(int current)
{
    current = std::clamp(current, 0, std::max(0, count() - 1));
    if (current == m_current)
        return;
    m_current = current;
    m_next.stop();
    emit currentChanged();
}

void TimeLapseModel::setPlaying(bool playing)
{
    if (playing == m_playing || (playing && !isPossible()))
        return;
    m_playing = playing;
    if (!playing)
        m_next.stop();
    else if (m_current == count() - 1)
        setCurrent(0); // from the beginning again
    else
        m_next.start();
    emit playingChanged();
}

void TimeLapseModel::shown()
{
    if (m_playing && !m_next.isActive())
        m_next.start();
}

void TimeLapseModel::advance()
{
    if (m_current + 1 < count())
        setCurrent(m_current + 1);
    else
        setPlaying(false);
}

// --- saving and sharing

void TimeLapseModel::save(const QUrl &file)
{
    if (m_exporting || !isPossible())
        return;
    write(file.toLocalFile().toStdString(), [this](const Status &written) {
        setError(written ? QString() : savingErrorWords(written.error()));
        if (written)
            emit saved();
    });
}

void TimeLapseModel::share(const QString &name)
{
    if (m_exporting || !isPossible())
        return;
    m_outbox->share(
        name, "image/webp", this, [this](const auto &file, auto written) { write(file, std::move(written)); },
        [this](const Status &status) { setError(status ? QString() : sharingErrorWords(status.error())); });
}

void TimeLapseModel::write(const std::filesystem::path &file, std::function<void(const Status &)> written)
{
    m_exporting = true;
    m_exported = 0;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    setError({});
    emit exportChanged();
    const auto progress = [this, cancelled = m_cancelled](int done, int total) {
        QMetaObject::invokeMethod(
            this, // the model waits for the worker before it goes
            [this, cancelled, done, total] {
                if (cancelled != m_cancelled)
                    return;
                m_exported = static_cast<double>(done) / std::max(1, total);
                emit exportChanged();
            },
            Qt::QueuedConnection);
        return !cancelled->load();
    };
    m_worker.run(
        this,
        [frames = m_frames, prepared = static_cast<std::size_t>(m_preparedFrames), &measures = m_measures, progress,
         cancelled = m_cancelled, file]() mutable -> Status {
            const auto vault = measures.loader().vault();
            if (!vault)
                return failure(Error::Kind::NoKey, "", "there is no key to the photos");
            // What was aligned by now without its answer being heard is known to the measures.
            for (auto i = prepared; i < frames.size() && !cancelled->load(); ++i)
                frames[i].placed = placeIn(measures, frames.front().photo, frames[i].photo);
            media::TimeLapse timeLapse;
            timeLapse.zoom = fillingZoom(frames);
            for (const TimeLapseFrame &frame : frames)
                timeLapse.photos.push_back(
                    {frame.photo, frame.label, frame.placed ? std::optional(frame.placed->inverse()) : std::nullopt});
            const auto exported = media::exportTimeLapse(*vault, timeLapse, file, media::Existing::Replace,
                                                         progress); // the dialog has asked
            return exported ? Status{} : Status{tl::unexpected<Error>(exported.error())};
        },
        [this, cancelled = m_cancelled, written = std::move(written)](const Status &status) {
            if (cancelled != m_cancelled)
                return; // it was cancelled: nobody waits for it
            m_exporting = false;
            m_cancelled.reset();
            emit exportChanged();
            written(status);
        });
}

void TimeLapseModel::cancel()
{
    if (!m_exporting)
        return;
    *m_cancelled = true;
    m_cancelled.reset();
    m_exporting = false;
    emit exportChanged();
}

void TimeLapseModel::dismissError()
{
    setError({});
}

void TimeLapseModel::setError(const QString &error)
{
    if (error == m_error)
        return;
    m_error = error;
    emit errorChanged();
}

} // namespace afterglow::app
