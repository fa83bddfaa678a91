#include "app/composition.h"

#include "app/error_words.h"
#include "app/languages.h"
#include "app/screens/treatment_words.h"
#include "core/journal/journal.h"
#include "core/plan/built_in_texts.h"
#include "core/timeline/timeline.h"

#include <QString>

#include <utility>

namespace afterglow::app {

namespace {

using namespace std::chrono_literals;

constexpr const char *kTreatmentDraft = "unfinished-treatment.json";
constexpr const char *kAppointmentDraft = "unfinished-appointment.json";
constexpr const char *kCheckInDraft = "unfinished-check-in.json";

/// How long another program's writes may go on before the screen follows.
constexpr auto kSettle = 150ms;
/// Another program holds the journal: it is tried again this often.
constexpr auto kRetry = 2s;

QString pathText(const std::filesystem::path &path)
{
    return QString::fromStdString(path.string());
}

} // namespace

Composition::Composition(std::filesystem::path dataFolder, CameraAccess camera)
    : m_dataFolder(std::move(dataFolder)),
      m_photoLoader(std::make_shared<media::PhotoLoader>(m_dataFolder / journal::kFileName)),
      m_camera(camera.camera ? std::move(camera.camera) : createCamera()),
      m_cameraPermission(camera.permission ? std::move(camera.permission) : createCameraPermission())
{
    followDesktop(m_appearance);
    connect(&m_settings, &Settings::changed, this, &Composition::followSettings);
    useLanguage(m_language);
    followSettings();
    followZone();
    m_filesChanged.setSingleShot(true);
    m_filesChanged.setInterval(kSettle);
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetry);
    m_replan.setSingleShot(true);
    wireForGood();
    connect(&m_retry, &QTimer::timeout, this, &Composition::open);
    connect(&m_model, &AppModel::retryRequested, this, &Composition::open);
    connect(&m_replan, &QTimer::timeout, this, &Composition::replan);
}

Composition::~Composition() = default;

void Composition::open()
{
    if (m_journal)
        return;
    m_retry.stop();
    m_model.setOpening();
    auto database = store::Database::open(m_dataFolder / journal::kFileName);
    if (!database) {
        m_model.setFailed(openingWords(database.error()));
        if (database.error().kind == Error::Kind::Busy)
            m_retry.start();
        return;
    }
    m_database = std::move(*database);
    m_journal = std::make_unique<journal::Journal>(*m_database, m_zones, plan::builtInTexts());
    m_notifications = platform::createNotifications(m_clock, m_dataFolder);
    m_systemTime = platform::createSystemTime();
    m_reminders = std::make_unique<reminders::ReminderService>(*m_journal, *m_notifications);
    m_reminders->setLanguage(textLanguage());
    followZone();

    const ModelContext context{*m_journal, m_clock, m_zone};
    m_today = std::make_unique<TodayModel>(context);
    m_logTreatment = std::make_unique<LogTreatmentModel>(
        context, DraftFiles{pathText(m_dataFolder / kTreatmentDraft), pathText(m_dataFolder / kAppointmentDraft)});
    m_photos = std::make_unique<PhotoJournal>(context, m_dataFolder, m_zones, *m_photoLoader);
    m_model.setPhotoModels({&m_photos->photos(), &m_photos->imports(), &m_photos->compare(), &m_photos->timeLapse(),
                            &m_photos->redness()});
    makeCamera(context);
    m_screens = std::make_unique<Screens>(context, pathText(m_dataFolder / kCheckInDraft),
                                          ReminderPorts{*m_reminders, *m_notifications});
    m_model.setScreens(m_screens.get());
    showPhotosOn(*m_screens->timeline());
    wire();
    m_today->refresh();
    m_model.setReady(m_today.get(), m_logTreatment.get());
    replan();
    m_photos->tidy(m_clock.now());
}

void Composition::followSettings()
{
    Appearance::Look look;
    if (m_settings.theme() != Settings::SystemTheme)
        look.dark = m_settings.theme() == Settings::Dark;
    if (m_settings.textScale() > 0)
        look.textScale = m_settings.textScale();
    m_appearance.setPatient(look);
    if (m_settings.language() == m_language)
        return;
    m_language = m_settings.language();
    useLanguage(m_language);
    emit languageChanged();
    if (m_journal)
        reopen();
}

void Composition::showPhotosOn(TimelineModel &timeline)
{
    connect(&timeline, &TimelineModel::photosWanted, this, [this, &timeline] {
        if (m_photos->vault())
            timeline.setPhotosReadable();
        else
            m_photos->openVault();
    });
    connect(m_photos.get(), &PhotoJournal::vaultChanged, &timeline, &TimelineModel::setPhotosReadable);
}

void Composition::makeCamera(const ModelContext &context)
{
    m_cameraAlbum = std::make_unique<StoredAlbum>(*m_journal, *m_photos);
    const auto freeSpace = [folder = m_dataFolder] {
        std::error_code error;                                  // where the system doesn't know, saving will tell
        return std::filesystem::space(folder, error).available; // the largest number, where it fails
    };
    const auto later = [](std::chrono::milliseconds time, QObject *object, std::function<void()> step) {
        QTimer::singleShot(time, object, std::move(step));
    };
    m_cameraModel = std::make_unique<CameraModel>(
        context, CameraPorts{*m_camera, *m_cameraPermission, *m_cameraAlbum, freeSpace, later});
    m_cameraModel->setGhostShown(m_settings.isGhostShown());
    m_cameraModel->setGhostStrength(m_settings.ghostStrength());
    m_cameraModel->setTimer(m_settings.hasCameraTimer());
    m_cameraModel->setHoldStill(m_settings.holdsStill());
    connect(m_cameraModel.get(), &CameraModel::changed, this, [this] {
        m_settings.setGhostShown(m_cameraModel->isGhostShown());
        m_settings.setGhostStrength(m_cameraModel->ghostStrength());
        m_settings.setCameraTimer(m_cameraModel->hasTimer());
        m_settings.setHoldStill(m_cameraModel->holdsStill());
    });
    m_model.setCamera(m_cameraModel.get());
}

void Composition::wire()
{
    m_journalChanges = m_journal->onChange([this] {
        followZone(); // the home zone may have been chosen anew
        planSoon();
    });
    connect(m_systemTime.get(), &platform::SystemTime::clockChanged, this, [this] {
        m_today->refresh();
        planSoon();
    });
    connect(m_systemTime.get(), &platform::SystemTime::zoneChanged, this, [this] {
        followZone();
        planSoon();
    });
    connect(m_notifications.get(), &platform::Notifications::planAnew, this, &Composition::planSoon);
    connect(m_notifications.get(), &platform::Notifications::answered, this, &Composition::answer);
    connect(m_notifications.get(), &platform::Notifications::problemChanged, this,
            [this] { showReminderProblem(m_notifications->problem()); });
    m_reminders->onPlanned([this] {
        m_screens->reminders()->refresh();
        m_screens->reminderHealth()->refresh();
    });
    m_reminders->onFailure([this](const Error &error) { showReminderProblem(error); });
    const QString file = pathText(m_database->file());
    m_files.addPaths({file, file + QStringLiteral("-wal")});
}

/// What outlives an open journal.
void Composition::wireForGood()
{
    connect(&m_zone, &PatientZone::changed, this, &Composition::planSoon);
    connect(&m_clock, &AppClock::jumped, this, [this] {
        if (!m_journal)
            return;
        m_notifications->clockJumped();
        m_today->refresh();
        planSoon();
    });
    // Another process (the command line) writes into the write-ahead log.
    connect(&m_files, &QFileSystemWatcher::fileChanged, &m_filesChanged, qOverload<>(&QTimer::start));
    connect(&m_filesChanged, &QTimer::timeout, this, [this] {
        if (!m_journal)
            return;
        if (const Status seen = m_journal->refresh(); !seen)
            m_today->refresh(); // it fails in the same way, and says so on the screen
    });
}

void Composition::reopen()
{
    m_model.setOpening();
    // The screens let go of the models first.
    QTimer::singleShot(0, this, [this] {
        close();
        open();
    });
}

void Composition::close()
{
    m_replan.stop();
    m_filesChanged.stop();
    if (!m_files.files().isEmpty())
        m_files.removePaths(m_files.files());
    m_journalChanges = {};
    m_model.setClosed();
    m_screens.reset();
    m_cameraModel.reset();
    m_cameraAlbum.reset();
    m_photos.reset();
    m_logTreatment.reset();
    m_today.reset();
    m_reminders.reset();
    m_systemTime.reset();
    m_notifications.reset();
    m_journal.reset();
    m_database.reset();
}

void Composition::followZone()
{
    std::optional<std::string> home;
    if (m_journal) {
        if (const auto preferences = m_journal->preferences())
            home = preferences->homeZone;
    }
    // A home zone that this system doesn't know any more gives way to the system's own.
    if (!m_zone.follow(home) && home)
        (void)m_zone.follow(std::nullopt);
}

void Composition::planSoon()
{
    m_replan.start();
}

void Composition::replan()
{
    if (!m_journal)
        return;
    const Status planned = m_reminders->replan(m_clock.now(), m_zone.zone());
    if (!planned)
        showReminderProblem(planned.error());
    else
        showReminderProblem(m_notifications->problem());
}

void Composition::showReminderProblem(const std::optional<Error> &error)
{
    m_model.setReminderProblem(error ? reminderWords(*error) : QString());
}

void Composition::answer(reminders::Handle handle, reminders::Answer answer, const QString &activationToken)
{
    const auto answered = m_reminders->answer(handle, answer, m_clock.now(), m_zone.zone());
    if (!answered) {
        m_today->report(answered.error());
        return;
    }
    if (answered->empty() || answer != reminders::Answer::Opened)
        return;
    emit m_model.showToday();
    emit raiseRequested(activationToken);
}

bool Composition::hasReminders() const
{
    if (!m_journal)
        return false;
    const time::Instant now = m_clock.now();
    const auto scenario = m_journal->scenario(now, m_zone.zone(), now, now, 1);
    return scenario && !timeline::build(*scenario).notifications.empty();
}

} // namespace afterglow::app
