#include "app/screens/photos_model.h"

#include "app/civil_text.h"
#include "app/error_words.h"
#include "app/media/picture_writer.h"
#include "app/patient_zone.h"
#include "app/screens/photo_words.h"
#include "app/screens/treatment_words.h"
#include "core/journal/pose.h"

#include <algorithm>
#include <cstddef>
#include <ranges>
#include <utility>

namespace afterglow::app {

namespace {

template <class Range> int indexIn(const Range &range, std::string_view wanted)
{
    const auto found = std::ranges::find(range, wanted);
    return found == std::ranges::end(range) ? -1 : static_cast<int>(found - std::ranges::begin(range));
}

QString vaultWords(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NoKey:
        return PhotosModel::tr(
            "Your photos can't be opened: their key is missing. They are untouched. If this folder came from "
            "another device or a backup, bring the key along with it.");
    case Error::Kind::Denied:
        return PhotosModel::tr(
            "Your photos can't be opened: the place that keeps their key is locked. Unlock it, then try again.");
    case Error::Kind::Unavailable:
        return PhotosModel::tr("Your photos can't be opened right now: the place that keeps their key doesn't answer. "
                               "Try again in a moment.");
    case Error::Kind::NoSpace:
        return PhotosModel::tr("There is no space left on this device. Free some, then try again.");
    case Error::Kind::Busy:
        return PhotosModel::tr("Your journal is in use by another program. Try again in a moment.");
    default:
        return PhotosModel::tr("Your photos can't be opened right now. They are untouched. Try again.");
    }
}

} // namespace

PhotosModel::PhotosModel(PhotoAlbum &album, media::PhotoLoader &loader, Outbox *outbox, QObject *parent)
    : QObject(parent),
      m_album(album),
      m_loader(loader),
      m_outbox(outbox)
{
    connect(&m_album, &PhotoAlbum::changed, this, &PhotosModel::show);
    connect(&m_album, &PhotoAlbum::removed, this, [this](const std::vector<std::string> &ids) {
        for (const std::string &id : ids)
            m_loader.forget(id);
    });
    connect(&m_album.context().zone, &PatientZone::changed, this, &PhotosModel::show);
}

void PhotosModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (active)
        wantKey();
    else
        dismissUndo();
    m_album.setWatched(active);
    emit activeChanged();
}

void PhotosModel::refresh()
{
    m_album.refresh();
}

void PhotosModel::show()
{
    if (m_album.error()) {
        setError(readingWords(*m_album.error()));
        if (!m_album.isRead()) {
            m_state = Failed;
            emit changed();
            return;
        }
    } else if (m_state == Failed) {
        setError({});
    }
    if (!m_album.isRead())
        return;
    chooseArea();
    choosePose();

    // The album has sessions in the order of time: newest first here, the days of each in their own order.
    const auto &all = m_album.photos();
    std::vector<journal::Photo> shown;
    std::vector<int> numbers;
    std::vector<PhotoSection> sections;
    m_series.clear();
    for (auto end = all.size(); end > 0;) {
        auto begin = end - 1;
        while (begin > 0 && all[begin - 1].session == all[end - 1].session)
            --begin;
        const journal::Session *session = m_album.session(all[begin].session);
        const int first = static_cast<int>(shown.size());
        for (auto i = begin; session != nullptr && i < end; ++i) {
            if (all[i].area == m_area && all[i].pose == m_pose) {
                shown.push_back(all[i]);
                numbers.push_back(session->numberInSeries);
            }
        }
        const int count = static_cast<int>(shown.size()) - first;
        if (count > 0) {
            sections.push_back({QString::fromStdString(session->treatment.id), sessionName(session->numberInSeries),
                                tr("%1 · %2").arg(mediumDateText(session->treatment.dayZero()), photoCount(count)),
                                first, count});
            if (m_series.isEmpty())
                m_series = QString::fromStdString(session->series);
        }
        end = begin;
    }
    m_list.become(std::move(shown), std::move(numbers), m_album.context().zone.zone());
    m_grid.become(std::move(sections));
    m_hasSessions = std::ranges::any_of(m_album.sessions(), [](const journal::Session &session) {
        return session.treatment.status == timeline::SessionStatus::Performed;
    });
    m_state = all.empty() ? Empty : Ready;
    emit changed();
}

void PhotosModel::chooseArea()
{
    const auto &photos = m_album.photos();
    m_areas.clear();
    for (const std::string &area : knownAreas()) {
        if (std::ranges::find(photos, area, &journal::Photo::area) != photos.end())
            m_areas.push_back(area);
    }
    for (const journal::Photo &photo : photos) {
        if (indexIn(m_areas, photo.area) < 0)
            m_areas.push_back(photo.area);
    }
    if (m_areas.empty())
        m_areas.push_back(m_album.sessions().empty() ? "face" : m_album.sessions().back().treatment.area);
    if (indexIn(m_areas, m_area) < 0) {
        m_area = photos.empty() ? m_areas.front() : photos.back().area;
        m_pose.clear();
    }
}

void PhotosModel::choosePose()
{
    const auto poses = journal::poses(m_area);
    if (indexIn(poses, m_pose) >= 0)
        return;
    const auto taken = [this](std::string_view pose) {
        return std::ranges::any_of(m_album.photos(),
                                   [&](const journal::Photo &p) { return p.area == m_area && p.pose == pose; });
    };
    const auto found = std::ranges::find_if(poses, taken);
    m_pose = found == poses.end() ? poses.front() : *found;
}

QStringList PhotosModel::areas() const
{
    QStringList names;
    for (const std::string &area : m_areas)
        names.append(areaName(area));
    return names;
}

int PhotosModel::area() const
{
    return indexIn(m_areas, m_area);
}

void PhotosModel::setArea(int area)
{
    if (area < 0 || area >= static_cast<int>(m_areas.size()) || area == this->area())
        return;
    m_area = m_areas[static_cast<std::size_t>(area)];
    m_pose.clear();
    show();
}

QStringList PhotosModel::poses() const
{
    QStringList names;
    for (const std::string_view pose : journal::poses(m_area))
        names.append(poseName(pose));
    return names;
}

int PhotosModel::pose() const
{
    return indexIn(journal::poses(m_area), m_pose);
}

void PhotosModel::setPose(int pose)
{
    const auto poses = journal::poses(m_area);
    if (pose < 0 || pose >= static_cast<int>(poses.size()) || pose == this->pose())
        return;
    m_pose = poses[static_cast<std::size_t>(pose)];
    show();
}

int PhotosModel::choose(const QString &id)
{
    if (const journal::Photo *photo = m_album.photo(id.toStdString());
        photo != nullptr && (photo->area != m_area || photo->pose != m_pose)) {
        m_area = photo->area;
        m_pose = photo->pose;
        show();
    }
    return m_list.indexOf(id);
}

// --- the key

void PhotosModel::wantKey()
{
    if (!m_readable && !m_opening) {
        m_opening = true;
        emit keyChanged();
    }
    emit keyWanted();
}

void PhotosModel::setVault(const std::optional<Error> &problem, std::optional<vault::SecretPlace> place)
{
    m_keyProblem = problem ? vaultWords(*problem) : QString();
    m_readable = !problem;
    m_opening = false;
    m_place = place;
    emit keyChanged();
}

QString PhotosModel::keyPlaceText() const
{
    if (!m_place || *m_place == vault::SecretPlace::Nowhere)
        return {};
    if (*m_place == vault::SecretPlace::SystemService)
        return tr("The key is kept in your system's key store.");
    return tr("This system has no key store, so the key is kept in a file of the app's folder that only your "
              "account may read. "
              "Whoever copies that folder has the key as well.");
}

// --- deleting

bool PhotosModel::keep(const Status &status)
{
    setError(status ? QString() : writingWords(status.error()));
    return status.has_value();
}

void PhotosModel::remove(const QString &photo)
{
    if (m_album.photo(photo.toStdString()) == nullptr)
        return;
    setUndoText({});
    if (keep(m_album.hide({photo.toStdString()})))
        setUndoText(tr("Photo deleted"));
}

void PhotosModel::undo()
{
    m_album.showHidden();
    setUndoText({});
}

void PhotosModel::dismissUndo()
{
    if (m_undoText.isEmpty())
        return;
    (void)keep(m_album.removeHidden());
    setUndoText({});
}

void PhotosModel::dismissError()
{
    setError({});
}

void PhotosModel::setError(const QString &error)
{
    if (error == m_error)
        return;
    m_error = error;
    emit errorChanged();
}

void PhotosModel::setUndoText(const QString &text)
{
    if (text == m_undoText)
        return;
    m_undoText = text;
    emit undoTextChanged();
}

// --- moving

QStringList PhotosModel::posesOf(const QString &photo) const
{
    QStringList names;
    if (const journal::Photo *found = m_album.photo(photo.toStdString())) {
        for (const std::string_view pose : journal::poses(found->area))
            names.append(poseName(pose));
    }
    return names;
}

int PhotosModel::poseOf(const QString &photo) const
{
    const journal::Photo *found = m_album.photo(photo.toStdString());
    return found == nullptr ? -1 : indexIn(journal::poses(found->area), found->pose);
}

int PhotosModel::dayOf(const QString &photo) const
{
    const journal::Photo *found = m_album.photo(photo.toStdString());
    return found == nullptr ? 0 : found->day;
}

QString PhotosModel::dayName(int day) const
{
    return photoDayName(day);
}

QString PhotosModel::dayDate(const QString &photo, int day) const
{
    const journal::Photo *found = m_album.photo(photo.toStdString());
    const journal::Session *session = found == nullptr ? nullptr : m_album.session(found->session);
    if (session == nullptr || day < 0)
        return {};
    return mediumDateText(session->treatment.dayZero() + std::chrono::days{day});
}

int PhotosModel::lastDay() const
{
    return journal::kLastPhotoDay;
}

bool PhotosModel::move(const QString &photo, int day, int pose)
{
    const std::string id = photo.toStdString();
    const journal::Photo *found = m_album.photo(id);
    if (found == nullptr)
        return keep(failure(Error::Kind::NotFound, "", "no such photo"));
    const auto poses = journal::poses(found->area);
    if (pose < 0 || pose >= static_cast<int>(poses.size()))
        return false;
    // An unchanged day stays the one that the photo's time says.
    const bool ownDay = day == found->day && !found->dayChosen;
    const auto moved = m_album.context().journal.movePhoto(id, ownDay ? std::nullopt : std::optional<int>(day),
                                                           poses[static_cast<std::size_t>(pose)]);
    return keep(moved ? Status{} : Status{tl::unexpected<Error>(moved.error())});
}

// --- sharing

void PhotosModel::save(const QString &photo, const QUrl &file)
{
    write(photo, file.toLocalFile().toStdString(), [this](const Status &written) {
        setError(written ? QString() : savingErrorWords(written.error()));
        if (written)
            emit saved();
    });
}

void PhotosModel::share(const QString &photo, const QString &name)
{
    m_outbox->share(
        name, "image/jpeg", this,
        [this, &photo](const auto &file, auto written) { write(photo, file, std::move(written)); },
        [this](const Status &status) { setError(status ? QString() : sharingErrorWords(status.error())); });
}

void PhotosModel::write(const QString &photo, const std::filesystem::path &file,
                        std::function<void(const Status &)> written)
{
    m_worker.run(
        this,
        [id = photo.toStdString(), file, vault = m_loader.vault()]() -> Status {
            if (!vault)
                return failure(Error::Kind::NoKey, "", "there is no key to the photos");
            const auto bytes = vault->load(id);
            if (!bytes)
                return tl::unexpected<Error>(bytes.error());
            return media::writeExport(file, *bytes, media::Existing::Replace); // the file dialog has asked
        },
        std::move(written));
}

} // namespace afterglow::app
