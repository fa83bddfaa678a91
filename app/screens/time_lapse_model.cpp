#include "app/screens/time_lapse_model.h"

#include "app/media/time_lapse.h"
#include "app/patient_zone.h"
#include "app/screens/photo_words.h"

#include <algorithm>
#include <cstddef>
#include <numbers>
#include <utility>

namespace afterglow::app {

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
    m_ratios.clear();
}

void TimeLapseModel::collect()
{
    std::vector<TimeLapseFrame> frames;
    m_ratios.clear();
    const std::vector<journal::Photo> photos = m_album.ofSeries(m_series, m_pose);
    const bool severalSessions = std::ranges::any_of(
        photos, [&photos](const journal::Photo &photo) { return photo.session != photos.front().session; });
    for (const journal::Photo &photo : photos) {
        const journal::Session *session = m_album.session(photo.session);
        frames.push_back({photo.id,
                          severalSessions && session != nullptr ? sessionDayName(session->numberInSeries, photo.day)
                                                                : photoDayName(photo.day),
                          std::nullopt});
        m_ratios.push_back(photo.width > 0 ? static_cast<double>(photo.height) / photo.width : 1.0);
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
            [&measures = m_measures, first = m_frames.front().photo,
             photo = m_frames[index].photo]() -> std::optional<photos::Similarity> {
                const auto reference = measures.measure(first);
                const auto other = measures.measure(photo);
                if (!reference || !other)
                    return std::nullopt; // the view shows that it can't be opened
                const auto registration = photos::align((*reference)->structure, (*other)->structure);
                return registration ? std::optional(registration->transform.inverse()) : std::nullopt;
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
    return frame(index) == nullptr ? 4.0 / 3 : m_ratios[static_cast<std::size_t>(index)];
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
    media::TimeLapse timeLapse;
    for (const TimeLapseFrame &frame : m_frames)
        timeLapse.photos.push_back({frame.photo, frame.label});
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
        [timeLapse = std::move(timeLapse), progress, file, vault = m_measures.loader().vault()]() -> Status {
            if (!vault)
                return failure(Error::Kind::NoKey, "", "there is no key to the photos");
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
