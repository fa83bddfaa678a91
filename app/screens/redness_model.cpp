#include "app/screens/redness_model.h"

#include "app/error_words.h"
#include "app/media/picture_reader.h"
#include "app/patient_zone.h"
#include "app/screens/photo_words.h"
#include "core/photos/comparability.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace afterglow::app {

namespace {

/// On a cheek and below the jaw of a face that fills the guide.
constexpr photos::Marks kUsualMarks{{{-0.17, 0.07}, 0.06}, {{0.0, 0.52}, 0.06}};

bool liesElsewhere(photos::ComparabilityHint hint)
{
    using photos::ComparabilityHint;
    return hint == ComparabilityHint::PoseDiffers || hint == ComparabilityHint::DistanceDiffers
        || hint == ComparabilityHint::PositionDiffers;
}

QString number(double value)
{
    return QLocale().toString(value, 'f', 1);
}

} // namespace

RednessModel::RednessModel(PhotoAlbum &album, PhotoMeasures &measures, QObject *parent)
    : QObject(parent),
      m_album(album),
      m_measures(measures)
{
    connect(&m_album, &PhotoAlbum::changed, this, [this] {
        if (m_open)
            read();
    });
}

void RednessModel::open(const QString &series, const QString &pose)
{
    const std::string newSeries = series.toStdString();
    const std::string newPose = pose.toStdString();
    if (m_open && newSeries == m_series && newPose == m_pose)
        return;
    m_open = true;
    m_series = newSeries;
    m_pose = newPose;
    m_session = -1;
    m_outcomes.clear();
    m_marks.reset();
    read();
}

void RednessModel::close()
{
    m_open = false;
    ++m_generation;
    m_worker.drop();
    m_waiting = 0;
}

void RednessModel::read()
{
    m_error.clear();
    m_photos = m_album.ofSeries(m_series, m_pose);
    std::optional<journal::RednessMarks> marks;
    if (!m_series.empty()) {
        auto stored = m_album.context().journal.rednessMarks(m_series, m_pose);
        if (stored)
            marks = std::move(*stored);
        else
            m_error = readingWords(stored.error());
    }
    // Marks on a photo that was just deleted go with it.
    if (marks && std::ranges::find(m_photos, marks->photo, &journal::Photo::id) == m_photos.end())
        marks.reset();
    const bool same = marks.has_value() == m_marks.has_value()
        && (!marks || (marks->photo == m_marks->photo && marks->marks == m_marks->marks));
    if (!same)
        m_outcomes.clear();
    m_marks = std::move(marks);
    const int count = static_cast<int>(sessionIds().size());
    if (m_session < 0 || m_session >= count)
        m_session = count - 1;
    measure();
    arrange();
    emit changed();
}

std::vector<std::string> RednessModel::sessionIds() const
{
    std::vector<std::string> ids;
    for (const journal::Session &session : m_album.sessions()) {
        if (std::ranges::find(m_photos, session.treatment.id, &journal::Photo::session) != m_photos.end())
            ids.push_back(session.treatment.id);
    }
    return ids;
}

QStringList RednessModel::sessions() const
{
    QStringList names;
    for (const std::string &id : sessionIds())
        names.append(sessionName(m_album.session(id)->numberInSeries));
    return names;
}

void RednessModel::setSession(int session)
{
    if (session == m_session || session < 0 || session >= static_cast<int>(sessionIds().size()))
        return;
    m_session = session;
    measure();
    arrange();
    emit changed();
}

const journal::Photo *RednessModel::markedPhoto() const
{
    if (!m_marks)
        return nullptr;
    const auto found = std::ranges::find(m_photos, m_marks->photo, &journal::Photo::id);
    return found == m_photos.end() ? nullptr : &*found;
}

void RednessModel::measure()
{
    ++m_generation;
    m_worker.drop();
    m_waiting = 0;
    const journal::Photo *marked = markedPhoto();
    if (marked == nullptr)
        return;
    const std::vector<std::string> ids = sessionIds();
    for (const journal::Photo &photo : m_photos) {
        if (photo.session != ids[static_cast<std::size_t>(m_session)] || m_outcomes.contains(photo.id))
            continue;
        if (photo.camera.empty() || photo.camera != marked->camera) {
            m_outcomes[photo.id] = {std::nullopt,
                                    photo.camera.empty() ? tr("imported, its camera isn't known")
                                                         : tr("taken by another camera")};
            continue;
        }
        ++m_waiting;
        m_worker.run(
            this,
            [&measures = m_measures, id = photo.id, marks = *m_marks]() -> Outcome {
                const auto reference = measures.measure(marks.photo);
                if (!reference)
                    return {std::nullopt, tr("the photo with the marks can't be opened")};
                const auto picture = measures.picture(id);
                if (!picture)
                    return {std::nullopt, tr("it can't be opened")};
                const auto measured = measures.measure(id, *picture);
                const auto registration = photos::align((*reference)->structure, measured->structure);
                const auto hints = photos::comparability((*reference)->quality, measured->quality, registration);
                if (!registration || registration->confidence < kWellRegistered
                    || std::ranges::any_of(hints, liesElsewhere))
                    return {std::nullopt, tr("taken from elsewhere: the marks can't be found")};
                const auto redness = photos::relativeRedness(
                    media::pixelsOf(*picture), photos::mapped(marks.marks, registration->transform), measured->quality);
                if (!redness)
                    return {std::nullopt, noRednessWords(redness.error())};
                return {*redness, {}};
            },
            [this, id = photo.id, generation = m_generation](Outcome outcome) {
                if (generation != m_generation)
                    return;
                m_outcomes[id] = std::move(outcome);
                --m_waiting;
                arrange();
                emit changed();
            });
    }
}

void RednessModel::arrange()
{
    m_points.clear();
    const std::vector<std::string> ids = sessionIds();
    if (!m_marks || m_session < 0)
        return;
    for (const journal::Photo &photo : m_photos) {
        const auto outcome = m_outcomes.find(photo.id);
        if (photo.session != ids[static_cast<std::size_t>(m_session)] || outcome == m_outcomes.end())
            continue;
        RednessPoint point;
        point.id = QString::fromStdString(photo.id);
        point.label = photoDayName(photo.day);
        point.day = photo.day;
        point.reason = outcome->second.reason;
        if (const auto &redness = outcome->second.redness) {
            point.measured = true;
            point.value = redness->difference;
            point.spread = redness->repeatability;
            point.valueText = tr("%1 ± %2").arg(number(point.value), number(point.spread));
        }
        m_points.append(point);
    }
    std::ranges::stable_sort(m_points, {}, &RednessPoint::day);
}

bool RednessModel::hasBefore() const
{
    return !m_points.isEmpty() && m_points.front().day < 0 && m_points.front().measured;
}

QString RednessModel::summary() const
{
    QStringList words;
    for (const RednessPoint &point : m_points)
        words.append(tr("%1: %2").arg(point.label, point.measured ? point.valueText : point.reason));
    return words.join(QStringLiteral(". "));
}

// --- the marks

PhotoCell RednessModel::photo() const
{
    const journal::Photo *photo = markedPhoto();
    if (photo == nullptr && !m_photos.empty())
        photo = &m_photos.front();
    if (photo == nullptr)
        return {};
    PhotoCell cell;
    cell.id = QString::fromStdString(photo->id);
    cell.label = photoDayName(photo->day);
    cell.name = cell.label;
    cell.detail = takenText(photo->taken, m_album.context().zone.zone());
    cell.ratio = photo->width > 0 ? static_cast<double>(photo->height) / photo->width : 1.0;
    return cell;
}

photos::Mark RednessModel::kept(photos::Mark mark) const
{
    const double height = photo().ratio;
    mark.radius = std::clamp(mark.radius, kLeastRadius, std::min(kLargestRadius, height / 2));
    mark.centre.x = std::clamp(mark.centre.x, mark.radius - 0.5, 0.5 - mark.radius);
    mark.centre.y = std::clamp(mark.centre.y, mark.radius - height / 2, height / 2 - mark.radius);
    return mark;
}

void RednessModel::beginMarks()
{
    m_draft = m_marks ? m_marks->marks : kUsualMarks;
    m_draft = {kept(m_draft.treated), kept(m_draft.untreated)};
    m_error.clear();
    emit marksChanged();
    emit changed();
}

void RednessModel::moveMark(Mark mark, double x, double y)
{
    photos::Mark &moved = mark == Treated ? m_draft.treated : m_draft.untreated;
    moved.centre = {x, y};
    moved = kept(moved);
    emit marksChanged();
}

void RednessModel::setRadius(double radius)
{
    m_draft.treated.radius = radius;
    m_draft.untreated.radius = radius;
    m_draft = {kept(m_draft.treated), kept(m_draft.untreated)};
    emit marksChanged();
}

bool RednessModel::isOverlapping() const
{
    const photos::Point &a = m_draft.treated.centre;
    const photos::Point &b = m_draft.untreated.centre;
    return std::hypot(a.x - b.x, a.y - b.y) < m_draft.treated.radius + m_draft.untreated.radius;
}

bool RednessModel::keepMarks()
{
    if (isOverlapping())
        return false;
    const Status status = m_album.context().journal.setRednessMarks(
        {photo().id.toStdString(), m_draft}); // the journal's signal reads it anew
    if (!status) {
        m_error = writingWords(status.error());
        emit changed();
        return false;
    }
    read();
    return true;
}

void RednessModel::switchOff()
{
    const Status status = m_album.context().journal.clearRednessMarks(m_series, m_pose);
    if (!status) {
        m_error = writingWords(status.error());
        emit changed();
        return;
    }
    read();
}

} // namespace afterglow::app
