#include "app/screens/compare_model.h"

#include "app/media/comparison_picture.h"
#include "app/media/picture_writer.h"
#include "app/patient_zone.h"
#include "app/screens/photo_words.h"
#include "core/photos/warp.h"

#include <algorithm>
#include <numbers>
#include <utility>

namespace afterglow::app {

namespace {

/// The comparison picture's height in pixels.
constexpr int kSharedSide = 1600;

} // namespace

CompareModel::CompareModel(PhotoAlbum &album, PhotoMeasures &measures, Outbox *outbox, QObject *parent)
    : QObject(parent),
      m_album(album),
      m_measures(measures),
      m_outbox(outbox)
{
    connect(&m_album, &PhotoAlbum::changed, this, [this] {
        if (m_open)
            show();
    });
}

void CompareModel::open(const QString &series, const QString &pose, const QString &photo)
{
    m_open = true;
    m_series = series.toStdString();
    m_pose = pose.toStdString();
    m_first.clear();
    m_second.clear();
    m_replacing = 1;
    m_aligning = true;
    show();
    if (!photo.isEmpty() && m_list.indexOf(photo) >= 0 && photo.toStdString() != m_first) {
        choosePair(m_first, photo.toStdString());
        emit changed();
    }
}

void CompareModel::close()
{
    m_open = false;
    ++m_visit;
    ++m_generation;
    m_worker.drop();
    m_busy = false;
    m_sharing = false;
    m_error.clear();
    emit sharingChanged();
}

void CompareModel::show()
{
    std::vector<journal::Photo> photos = m_album.ofSeries(m_series, m_pose);
    std::vector<int> numbers;
    for (const journal::Photo &photo : photos) {
        const journal::Session *session = m_album.session(photo.session);
        numbers.push_back(session == nullptr ? 1 : session->numberInSeries);
    }
    suggestPairs(photos);
    const auto gone = [&photos](const std::string &id) {
        return std::ranges::find(photos, id, &journal::Photo::id) == photos.end();
    };
    m_list.become(photos, std::move(numbers), m_album.context().zone.zone());
    if (photos.size() < 2) {
        choosePair({}, {});
    } else if (gone(m_first) || gone(m_second)) {
        if (m_suggestions.empty())
            choosePair(photos.front().id, photos.back().id);
        else
            choosePair(m_suggestions.front().first, m_suggestions.front().second);
    }
    emit changed();
}

void CompareModel::suggestPairs(const std::vector<journal::Photo> &photos)
{
    m_suggestions.clear();
    if (photos.size() < 2)
        return;
    const journal::Photo &newest = photos.back();
    const journal::Session *session = m_album.session(newest.session);
    // Before the newest session, or as close to it as there is one.
    const auto before = std::ranges::find(photos, newest.session, &journal::Photo::session);
    if (before->id != newest.id) {
        m_suggestions.push_back(
            {before->day < 0 ? tr("Before and now") : tr("%1 and now").arg(photoDayName(before->day)), before->id,
             newest.id});
    }
    if (photos.front().session != newest.session)
        m_suggestions.push_back({tr("The first and the newest"), photos.front().id, newest.id});
    // The same day of the session before, the latest that has one.
    const auto earlier = std::find_if(photos.rbegin(), photos.rend(), [&](const journal::Photo &photo) {
        return photo.session != newest.session && photo.day == newest.day;
    });
    if (session != nullptr && earlier != photos.rend()) {
        m_suggestions.push_back({newest.day < 0 ? tr("Before, this time and last time")
                                                : tr("%1, this time and last time").arg(photoDayName(newest.day)),
                                 earlier->id, newest.id});
    }
}

void CompareModel::choosePair(std::string first, std::string second)
{
    if (first == m_first && second == m_second)
        return;
    m_first = std::move(first);
    m_second = std::move(second);
    compare();
}

void CompareModel::clear()
{
    m_placed.reset();
    m_hints.clear();
    m_error.clear();
}

void CompareModel::compare()
{
    ++m_generation;
    m_worker.drop();
    clear();
    m_busy = !m_first.empty() && !m_second.empty() && m_first != m_second;
    if (!m_busy)
        return;
    m_worker.run(
        this,
        [first = m_first, second = m_second, &measures = m_measures]() -> Result<Comparison> {
            const auto one = measures.measure(first);
            if (!one)
                return tl::unexpected<Error>(one.error());
            const auto other = measures.measure(second);
            if (!other)
                return tl::unexpected<Error>(other.error());
            Comparison comparison;
            comparison.registration = photos::align((*one)->structure, (*other)->structure);
            comparison.hints = photos::comparability((*one)->quality, (*other)->quality, comparison.registration);
            return comparison;
        },
        [this, generation = m_generation](Result<Comparison> comparison) {
            if (generation != m_generation)
                return;
            m_busy = false;
            if (comparison) {
                if (comparison->registration)
                    m_placed = comparison->registration->transform.inverse();
                for (const photos::ComparabilityHint hint : comparison->hints)
                    m_hints.append(hintWords(hint));
            } else {
                m_error = photoErrorWords(comparison.error());
            }
            emit changed();
        });
}

PhotoCell CompareModel::first() const
{
    return m_list.cell(m_list.indexOf(QString::fromStdString(m_first)));
}

PhotoCell CompareModel::second() const
{
    return m_list.cell(m_list.indexOf(QString::fromStdString(m_second)));
}

QString CompareModel::label(int which) const
{
    const journal::Photo *photo = m_album.photo(chosen(which));
    const journal::Photo *other = m_album.photo(chosen(1 - which));
    if (photo == nullptr)
        return {};
    const journal::Session *session = m_album.session(photo->session);
    if (other == nullptr || other->session == photo->session || session == nullptr)
        return photoDayName(photo->day);
    return sessionDayName(session->numberInSeries, photo->day);
}

void CompareModel::setReplacing(int replacing)
{
    replacing = replacing == 0 ? 0 : 1;
    if (replacing == m_replacing)
        return;
    m_replacing = replacing;
    emit changed();
}

QStringList CompareModel::suggestions() const
{
    QStringList words;
    for (const Suggestion &suggestion : m_suggestions)
        words.append(suggestion.words);
    return words;
}

int CompareModel::suggestion() const
{
    const auto found = std::ranges::find_if(
        m_suggestions, [this](const Suggestion &s) { return s.first == m_first && s.second == m_second; });
    return found == m_suggestions.end() ? -1 : static_cast<int>(found - m_suggestions.begin());
}

void CompareModel::setAligning(bool aligning)
{
    if (aligning == m_aligning)
        return;
    m_aligning = aligning;
    emit changed();
}

double CompareModel::rotation() const
{
    return isAligned() ? m_placed->angle * 180 / std::numbers::pi : 0.0;
}

double CompareModel::zoom() const
{
    return isAligned() ? photos::fillingZoom(m_placed->inverse(), second().ratio, first().ratio) : 1.0;
}

void CompareModel::choose(const QString &photo)
{
    const std::string id = photo.toStdString();
    if (m_list.indexOf(photo) < 0)
        return;
    if (id == chosen(1 - m_replacing))
        choosePair(m_second, m_first); // it is on the screen already: they change places
    else
        choosePair(m_replacing == 0 ? id : m_first, m_replacing == 1 ? id : m_second);
    emit changed();
}

void CompareModel::exchange()
{
    choosePair(m_second, m_first);
    emit changed();
}

void CompareModel::suggest(int suggestion)
{
    if (suggestion < 0 || suggestion >= static_cast<int>(m_suggestions.size()))
        return;
    const Suggestion chosen = m_suggestions[static_cast<std::size_t>(suggestion)];
    choosePair(chosen.first, chosen.second);
    emit changed();
}

void CompareModel::dismissError()
{
    setError({});
}

void CompareModel::setError(const QString &error)
{
    m_error = error;
    emit changed();
}

void CompareModel::save(const QUrl &file)
{
    if (m_sharing || m_first.empty() || m_second.empty())
        return;
    write(file.toLocalFile().toStdString(), [this](const Status &written) {
        setError(written ? QString() : savingErrorWords(written.error()));
        if (written)
            emit saved();
    });
}

void CompareModel::share(const QString &name)
{
    if (m_sharing || m_first.empty() || m_second.empty())
        return;
    m_outbox->share(
        name, "image/png", this, [this](const auto &file, auto written) { write(file, std::move(written)); },
        [this](const Status &status) { setError(status ? QString() : sharingErrorWords(status.error())); });
}

void CompareModel::write(const std::filesystem::path &file, std::function<void(const Status &)> written)
{
    m_sharing = true;
    emit sharingChanged();
    m_writer.run(
        this,
        [first = m_first, second = m_second, firstLabel = firstLabel(), secondLabel = secondLabel(),
         aligning = m_aligning, &loader = m_measures.loader(), file]() -> Status {
            const auto one = loader.photo(first, QSize(kSharedSide, kSharedSide));
            if (!one)
                return tl::unexpected<Error>(one.error());
            const auto other = loader.photo(second, QSize(kSharedSide, kSharedSide));
            if (!other)
                return tl::unexpected<Error>(other.error());
            const auto bytes =
                media::encodePng(media::comparisonPicture({*one, firstLabel}, {*other, secondLabel}, aligning));
            if (!bytes)
                return tl::unexpected<Error>(bytes.error());
            return media::writeExport(file, *bytes, media::Existing::Replace); // the file dialog has asked
        },
        [this, visit = m_visit, written = std::move(written)](const Status &status) {
            if (visit != m_visit)
                return; // nobody looks at it any more
            m_sharing = false;
            emit sharingChanged();
            written(status);
        });
}

} // namespace afterglow::app
