#include "app/screens/photo_import_model.h"

#include "app/civil_text.h"
#include "app/error_words.h"
#include "app/patient_zone.h"
#include "app/screens/photo_words.h"
#include "app/screens/treatment_words.h"
#include "core/journal/pose.h"

#include <QFileInfo>

#include <algorithm>
#include <cstddef>
#include <ranges>
#include <utility>

namespace afterglow::app {

namespace {

QString problemWords(const media::ImportOutcome &outcome)
{
    using media::ImportProblem;
    switch (outcome.problem.value_or(ImportProblem::NotStored)) {
    case ImportProblem::NotAnImage:
        return PhotoImportModel::tr("can't be read as a picture");
    case ImportProblem::UnsupportedFormat:
        return PhotoImportModel::tr("has a format that this device can't read; save it as JPEG first");
    case ImportProblem::TooLarge:
        return PhotoImportModel::tr("is larger than 64 megapixels");
    case ImportProblem::Damaged:
        return PhotoImportModel::tr("is damaged");
    case ImportProblem::AlreadyThere:
        return PhotoImportModel::tr("is in your journal already");
    case ImportProblem::NoDate:
        return PhotoImportModel::tr("has no date");
    case ImportProblem::Unreadable:
        return PhotoImportModel::tr("can't be read");
    case ImportProblem::Cancelled:
        return PhotoImportModel::tr("was not imported: you cancelled");
    case ImportProblem::NotStored:
        break;
    }
    return outcome.error.kind == Error::Kind::NoSpace ? PhotoImportModel::tr("was not saved: there is no space left")
                                                      : PhotoImportModel::tr("was not saved; try again");
}

} // namespace

PhotoImportModel::PhotoImportModel(PhotoAlbum &album, Inbox *inbox, QObject *parent)
    : QObject(parent),
      m_album(album),
      m_inbox(inbox)
{
    connect(&m_album, &PhotoAlbum::changed, this, &PhotoImportModel::changed);
}

PhotoImportModel::~PhotoImportModel() = default;

void PhotoImportModel::setVault(std::shared_ptr<const vault::Vault> vault)
{
    m_vault = std::move(vault);
    m_importer.reset();
    if (!m_vault)
        return;
    m_importer = std::make_unique<media::PhotoImporter>(m_album.context().journal, m_vault);
    connect(m_importer.get(), &media::PhotoImporter::itemDone, this, &PhotoImportModel::itemDone);
    connect(m_importer.get(), &media::PhotoImporter::finished, this, [this] {
        m_picked.reset();
        m_step = Finished;
        emit changed();
    });
}

std::vector<const journal::Session *> PhotoImportModel::treatments() const
{
    std::vector<const journal::Session *> treatments;
    for (const journal::Session &session : std::views::reverse(m_album.sessions())) {
        if (session.treatment.status == timeline::SessionStatus::Performed)
            treatments.push_back(&session);
    }
    return treatments;
}

const journal::Session *PhotoImportModel::chosenSession() const
{
    const auto all = treatments();
    return m_session < 0 || m_session >= static_cast<int>(all.size()) ? nullptr
                                                                      : all[static_cast<std::size_t>(m_session)];
}

QStringList PhotoImportModel::sessions() const
{
    QStringList names;
    for (const journal::Session *session : treatments()) {
        // The date isn't broken over two lines.
        names.append(
            tr("%1, %2").arg(sessionLine(session->treatment.area, session->numberInSeries, 0),
                             mediumDateText(session->treatment.dayZero()).replace(QLatin1Char(' '), QChar::Nbsp)));
    }
    return names;
}

void PhotoImportModel::setSession(int session)
{
    if (session == m_session || session < 0 || session >= static_cast<int>(treatments().size()))
        return;
    const journal::Session *before = chosenSession();
    const std::string area = before == nullptr ? std::string() : before->treatment.area;
    m_session = session;
    if (chosenSession()->treatment.area != area)
        m_pose = 0;
    emit changed();
}

QStringList PhotoImportModel::poses() const
{
    QStringList names;
    if (const journal::Session *session = chosenSession()) {
        for (const std::string_view pose : journal::poses(session->treatment.area))
            names.append(poseName(pose));
    }
    return names;
}

void PhotoImportModel::setPose(int pose)
{
    if (pose == m_pose || pose < 0 || pose >= poses().size())
        return;
    m_pose = pose;
    emit changed();
}

QString PhotoImportModel::today() const
{
    return toQDate(time::dateOf(m_album.context().zone.zone().localAt(m_album.context().clock.now())))
        .toString(Qt::ISODate);
}

// --- dates

PhotoImportModel::File *PhotoImportModel::unsureFile(int unsure)
{
    for (File &file : m_files) {
        if (file.unsure && unsure-- == 0)
            return &file;
    }
    return nullptr;
}

const PhotoImportModel::File *PhotoImportModel::unsureFile(int unsure) const
{
    return const_cast<PhotoImportModel *>(this)->unsureFile(
        unsure); // NOLINT(cppcoreguidelines-pro-type-const-cast): only found
}

QStringList PhotoImportModel::unsureFiles() const
{
    QStringList names;
    for (const File &file : m_files) {
        if (file.unsure)
            names.append(file.name);
    }
    return names;
}

QStringList PhotoImportModel::unsureDates() const
{
    QStringList dates;
    for (const File &file : m_files) {
        if (file.unsure)
            dates.append(takenText(*file.taken, m_album.context().zone.zone()));
    }
    return dates;
}

QString PhotoImportModel::unsureDate(int unsure) const
{
    const File *file = unsureFile(unsure);
    return file == nullptr
        ? QString()
        : toQDate(time::dateOf(m_album.context().zone.zone().localAt(*file->taken))).toString(Qt::ISODate);
}

void PhotoImportModel::setUnsureDate(int unsure, const QString &isoDate)
{
    File *file = unsureFile(unsure);
    const QDate date = QDate::fromString(isoDate, Qt::ISODate);
    if (file == nullptr || !date.isValid())
        return;
    const time::Zone &zone = m_album.context().zone.zone();
    const time::LocalTime local = zone.localAt(*file->taken);
    // The hour stays; a day that hasn't come yet is none that a photo can be of.
    file->taken =
        std::min(zone.resolve(time::at(fromQDate(date), time::timeOfDay(local))), m_album.context().clock.now());
    emit changed();
}

// --- importing

bool PhotoImportModel::canChoose() const
{
    return m_step != Picking && m_step != Running && m_vault && !treatments().empty();
}

bool PhotoImportModel::choose(const QList<QUrl> &files, int preferredPose)
{
    if (!canChoose())
        return false;
    m_picked.reset();
    std::vector<std::filesystem::path> paths;
    for (const QUrl &url : files) {
        if (url.isLocalFile())
            paths.emplace_back(url.toLocalFile().toStdString());
    }
    return chooseFiles(paths, preferredPose);
}

void PhotoImportModel::pick(int preferredPose)
{
    if (!canChoose())
        return;
    dismiss();
    m_step = Picking;
    m_error.clear();
    emit changed();
    m_inbox->pick(this, [this, preferredPose](const Result<std::shared_ptr<const PickedPhotos>> &picked) {
        m_step = Nothing;
        if (!picked) {
            m_error = pickingWords(picked.error());
        } else if (canChoose()) {
            m_picked = *picked;
            if (chooseFiles(m_picked->files(), preferredPose))
                return;
            m_picked.reset();
        }
        emit changed();
    });
}

void PhotoImportModel::dismissError()
{
    m_error.clear();
    emit changed();
}

bool PhotoImportModel::chooseFiles(const std::vector<std::filesystem::path> &files, int preferredPose)
{
    m_files.clear();
    const time::Zone &zone = m_album.context().zone.zone();
    for (const std::filesystem::path &path : files) {
        File file;
        file.path = QString::fromStdString(path.string());
        file.name = QFileInfo(file.path).fileName();
        // What is no picture is refused with its reason when it is imported.
        const auto date = media::suggestedDate(file.path.toStdString(), zone);
        if (date && date->source == media::DateSource::File) {
            file.unsure = true;
            file.taken = date->taken;
        }
        m_files.push_back(file);
    }
    if (m_files.empty())
        return false;
    m_session = 0;
    m_pose = std::clamp(preferredPose, 0, std::max(0, static_cast<int>(poses().size()) - 1));
    m_imported = 0;
    m_refusals.clear();
    m_step = Choosing;
    emit changed();
    emit chosen();
    return true;
}

void PhotoImportModel::start()
{
    const journal::Session *session = chosenSession();
    if (m_step != Choosing || session == nullptr || !m_importer)
        return;
    const std::string_view pose = journal::poses(session->treatment.area)[static_cast<std::size_t>(m_pose)];
    std::vector<media::ImportItem> items;
    for (const File &file : m_files) {
        items.push_back({.source = std::filesystem::path(file.path.toStdString()),
                         .session = session->treatment.id,
                         .pose = std::string(pose),
                         .taken = file.taken,
                         .camera = {}});
    }
    m_step = Running;
    emit changed();
    m_importer->start(std::move(items));
}

void PhotoImportModel::itemDone(int index)
{
    const media::ImportOutcome &outcome = m_importer->outcome(index);
    if (outcome.photo)
        ++m_imported;
    else if (index < count())
        m_refusals.append(tr("%1 %2", "a file's name and why it was refused")
                              .arg(m_files[static_cast<std::size_t>(index)].name, problemWords(outcome)));
    emit changed();
}

int PhotoImportModel::done() const
{
    return m_imported + static_cast<int>(m_refusals.size());
}

void PhotoImportModel::cancel()
{
    if (m_step == Running)
        m_importer->cancel();
    else
        dismiss();
}

void PhotoImportModel::dismiss()
{
    if (m_step == Picking || m_step == Running)
        return;
    m_step = Nothing;
    m_files.clear();
    m_picked.reset();
    m_refusals.clear();
    emit changed();
}

} // namespace afterglow::app
