#include "app/composition.h"

#include "app/error_words.h"
#include "app/example_journal.h"
#include "app/languages.h"
#include "app/no_notifications.h"
#include "app/screens/treatment_words.h"
#include "core/files/file_system.h"
#include "core/journal/journal.h"
#include "core/plan/built_in_texts.h"
#include "core/timeline/timeline.h"
#include "platform/secret_store.h"

#include <QCoreApplication>
#include <QString>

#include <utility>

namespace afterglow::app {

namespace {

using namespace std::chrono_literals;

constexpr const char *kTreatmentDraft = "unfinished-treatment.json";
constexpr const char *kAppointmentDraft = "unfinished-appointment.json";
constexpr const char *kEditDrafts = "unfinished-edits.json";
constexpr const char *kCheckInDraft = "unfinished-check-in.json";
constexpr const char *kProductDraft = "unfinished-product.json";
constexpr const char *kClinicDraft = "unfinished-clinic.json";

/// How long another program's writes may go on before the screen follows.
constexpr auto kSettle = 150ms;
/// Another program holds the journal: it is tried again this often.
constexpr auto kRetry = 2s;

QString pathText(const std::filesystem::path &path)
{
    return QString::fromStdString(path.string());
}

} // namespace

Composition::Composition(std::filesystem::path dataFolder, CameraAccess camera, SystemAccess system)
    : m_dataFolder(std::move(dataFolder)),
      m_notificationPermission(system.notificationPermission ? std::move(system.notificationPermission)
                                                             : platform::createNotificationPermission()),
      m_secrets(system.secrets ? std::move(system.secrets) : platform::createSecretStore(m_dataFolder)),
      m_createNotifications(std::move(system.notifications)),
      m_outbox(std::move(system.shareSheet)),
      m_inbox(std::move(system.photoPicker), m_dataFolder / kInboxFolderName),
      m_screenCover(std::move(system.screenCover)),
      m_reminderPermission(*m_notificationPermission, m_settings),
      m_languageChoice(std::move(system.language)),
      m_language(agreedLanguage()),
      m_photoLoader(std::make_shared<media::PhotoLoader>(m_dataFolder / journal::kFileName)),
      m_camera(camera.camera ? std::move(camera.camera) : createCamera()),
      m_cameraPermission(camera.permission ? std::move(camera.permission) : createCameraPermission())
{
    followDesktop(m_appearance);
    m_settings.setLanguage(m_language);
    connect(&m_settings, &Settings::changed, this, &Composition::followSettings);
    connect(m_languageChoice.get(), &platform::LanguageChoice::changed, this, &Composition::followSystemLanguage);
    useLanguage(m_language);
    followSettings();
    followZone();
    m_filesChanged.setSingleShot(true);
    m_filesChanged.setInterval(kSettle);
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetry);
    m_replan.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Composition::open);
    connect(&m_model, &AppModel::retryRequested, this, &Composition::open);
    connect(&m_model, &AppModel::lookAroundRequested, this, &Composition::lookAround);
    connect(&m_model, &AppModel::endExampleRequested, this, &Composition::endExample);
    connect(&m_eraseModel, &EraseModel::confirmed, this, &Composition::erase);
    connect(&m_reminderPermission, &ReminderPermissionModel::changed, this, &Composition::planSoon);
    connect(&m_replan, &QTimer::timeout, this, &Composition::replan);
    connect(&m_model, &AppModel::photosShownChanged, this,
            [this] { m_screenCover->setPrivate(m_model.arePhotosShown()); });
}

Composition::~Composition() = default;

void Composition::open()
{
    if (m_journal)
        return;
    m_retry.stop();
    m_model.setOpening();
    if (isErasing(m_dataFolder)) {
        goOnErasing();
        return;
    }
    m_example = std::filesystem::exists(m_dataFolder / kExampleFolderName);
    const std::filesystem::path folder = journalFolder();
    std::shared_ptr<vault::SecretStore> secrets = m_secrets;
    if (m_example) {
        secrets = std::make_shared<PassingKeys>();
        if (const Status made = makeExample(*secrets); !made) {
            m_model.setFailed(openingWords(made.error()));
            return;
        }
    }
    auto database = store::Database::open(folder / journal::kFileName);
    if (!database) {
        m_model.setFailed(openingWords(database.error()));
        if (database.error().kind == Error::Kind::Busy)
            m_retry.start();
        return;
    }
    m_database = std::move(*database);
    m_journal = std::make_unique<journal::Journal>(*m_database, m_zones, plan::builtInTexts());
    m_notifications = m_example ? std::make_unique<NoNotifications>()
                                : m_createNotifications(m_clock, m_dataFolder, currentLanguage());
    m_systemTime = platform::createSystemTime();
    m_reminders = std::make_unique<reminders::ReminderService>(*m_journal, *m_notifications);
    m_reminders->setLanguage(textLanguage());
    followZone();

    const ModelContext context{*m_journal, m_clock, m_zone};
    m_today = std::make_unique<TodayModel>(context);
    m_logTreatment = std::make_unique<LogTreatmentModel>(context,
                                                         DraftFiles{.treatment = pathText(folder / kTreatmentDraft),
                                                                    .appointment = pathText(folder / kAppointmentDraft),
                                                                    .edits = pathText(folder / kEditDrafts)});
    m_photoLoader->follow(m_database->file());
    Outbox *outbox = m_outbox.isAvailable() ? &m_outbox : nullptr;
    Inbox *inbox = m_inbox.isAvailable() ? &m_inbox : nullptr;
    m_photos = std::make_unique<PhotoJournal>(context, folder, m_zones, *m_photoLoader, std::move(secrets),
                                              PhotoExchange{outbox, inbox});
    m_model.setPhotoModels({&m_photos->photos(), &m_photos->imports(), &m_photos->compare(), &m_photos->timeLapse(),
                            &m_photos->redness()});
    makeCamera(context);
    m_screens = std::make_unique<Screens>(context,
                                          ScreenDrafts{.checkIn = pathText(folder / kCheckInDraft),
                                                       .product = pathText(folder / kProductDraft),
                                                       .clinic = pathText(folder / kClinicDraft)},
                                          ReminderPorts{*m_reminders, *m_notifications}, outbox);
    m_model.setScreens(m_screens.get());
    showPhotosOn(*m_screens->timeline());
    wire();
    m_today->refresh();
    m_model.setExample(m_example);
    m_model.setReady(m_today.get(), m_logTreatment.get());
    replan();
    m_photos->tidy(m_clock.now());
}

void Composition::closeAnd(std::function<void()> next)
{
    m_replan.stop();
    m_model.setOpening();
    // The screens that it takes away go with the next turn of the event loop, and look at their models until then.
    QTimer::singleShot(0, this, [this, next = std::move(next)] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        close();
        next();
    });
}

void Composition::close()
{
    m_model.setClosed();
    m_journalChanges = {};
    m_wiring.reset();
    m_files.reset();
    m_filesChanged.stop();
    m_screens.reset();
    m_cameraModel.reset();
    m_cameraAlbum.reset();
    m_photos.reset();
    m_photoLoader->setVault(nullptr);
    m_logTreatment.reset();
    m_today.reset();
    m_reminders.reset();
    m_systemTime.reset();
    m_notifications.reset();
    m_journal.reset();
    m_database.reset();
}

std::filesystem::path Composition::journalFolder() const
{
    return m_example ? m_dataFolder / kExampleFolderName : m_dataFolder;
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
    m_languageChoice->choose(m_language);
    changeLanguage();
}

QString Composition::agreedLanguage()
{
    const QString held = m_languageChoice->agree(m_settings.language());
    return held.isEmpty() ? held : closestLanguage(QLocale(held));
}

void Composition::followSystemLanguage()
{
    m_settings.setLanguage(agreedLanguage());
    if (m_language.isEmpty() && closestLanguage(QLocale::system()) != currentLanguage())
        changeLanguage();
}

void Composition::changeLanguage()
{
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
    const auto freeSpace = [folder = journalFolder()] {
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
    connect(m_cameraModel.get(), &CameraModel::choicesChanged, this, [this] {
        m_settings.setGhostShown(m_cameraModel->isGhostShown());
        m_settings.setGhostStrength(m_cameraModel->ghostStrength());
        m_settings.setCameraTimer(m_cameraModel->hasTimer());
        m_settings.setHoldStill(m_cameraModel->holdsStill());
    });
    m_model.setCamera(m_cameraModel.get());
}

void Composition::wire()
{
    m_wiring = std::make_unique<QObject>();
    QObject *wiring = m_wiring.get();
    m_journalChanges = m_journal->onChange([this] {
        followZone(); // the home zone may have been chosen anew
        planSoon();
    });
    connect(&m_zone, &PatientZone::changed, wiring, [this] { planSoon(); });
    connect(&m_clock, &AppClock::jumped, wiring, [this] {
        m_notifications->clockJumped();
        m_today->refresh();
        planSoon();
    });
    connect(m_systemTime.get(), &platform::SystemTime::clockChanged, wiring, [this] {
        m_today->refresh();
        planSoon();
    });
    connect(m_systemTime.get(), &platform::SystemTime::zoneChanged, wiring, [this] {
        followZone();
        planSoon();
    });
    connect(m_notifications.get(), &platform::Notifications::planAnew, this, &Composition::planSoon);
    connect(m_notifications.get(), &platform::Notifications::answered, this, &Composition::answer);
    connect(m_notifications.get(), &platform::Notifications::problemChanged, wiring,
            [this] { showReminderProblem(m_notifications->problem()); });
    m_reminders->onPlanned([this] {
        m_screens->reminders()->refresh();
        m_screens->reminderHealth()->refresh();
    });
    m_reminders->onFailure([this](const Error &error) { showReminderProblem(error); });
    const QString file = pathText(m_database->file());
    // Another process (the command line) writes into the write-ahead log.
    m_files = std::make_unique<QFileSystemWatcher>(QStringList{file, file + QStringLiteral("-wal")});
    connect(m_files.get(), &QFileSystemWatcher::fileChanged, &m_filesChanged, qOverload<>(&QTimer::start));
    connect(&m_filesChanged, &QTimer::timeout, m_wiring.get(), [this] {
        if (const Status seen = m_journal->refresh(); !seen)
            m_today->refresh(); // it fails in the same way, and says so on the screen
    });
}

void Composition::reopen()
{
    closeAnd([this] { open(); });
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
    if (m_journal)
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
    if (!m_journal || m_example || !m_notifications->conditions().whileRunningOnly)
        return false;
    const time::Instant now = m_clock.now();
    const auto scenario = m_journal->scenario(now, m_zone.zone(), now, now, 1);
    return scenario && !timeline::build(*scenario).notifications.empty();
}

// --- the example

void Composition::lookAround()
{
    if (m_model.state() != AppModel::Ready || m_example)
        return;
    if (const Status made = files::makeFolders(m_dataFolder / kExampleFolderName); !made) {
        m_today->report(made.error());
        return;
    }
    reopen();
}

Status Composition::makeExample(vault::SecretStore &secrets)
{
    // Made anew at each start, so that its last treatment is always three days old.
    const std::filesystem::path folder = journalFolder();
    std::error_code error;
    std::filesystem::remove_all(folder, error);
    if (error)
        return tl::unexpected(files::systemError(error.value(), folder));
    if (Status made = files::makeFolders(folder); !made)
        return made;
    const auto database = store::Database::open(folder / journal::kFileName);
    if (!database)
        return tl::unexpected(database.error());
    journal::Journal journal(**database, m_zones, plan::builtInTexts());
    return writeExample(journal, m_clock.now(), m_zone.zone())
        .and_then([&] { return vault::openVault(folder, secrets, journal); })
        .and_then([&](const vault::Vault &vault) { return addExamplePhotos(journal, vault); });
}

void Composition::endExample()
{
    if (m_model.state() != AppModel::Ready || !m_example)
        return;
    closeAnd([this] {
        std::error_code error;
        std::filesystem::remove_all(journalFolder(), error);
        if (error) {
            // What is left of it would be taken for it at the next start, and its end can be asked for again then.
            m_model.setFailed(openingWords(files::systemError(error.value(), journalFolder())));
            return;
        }
        open();
    });
}

// --- erasing everything

void Composition::erase()
{
    if (m_model.isLost()) {
        // Nothing is open, and what the key is called nobody knows.
        const Status begun = beginErasing(m_dataFolder, std::nullopt);
        if (begun)
            open();
        else
            m_eraseModel.setFailed(begun.error());
        return;
    }
    if (m_model.state() != AppModel::Ready || m_example)
        return;
    const auto none = []() -> Result<journal::KeyCheck> {
        return failure(Error::Kind::NotFound, {}, "there is no key");
    };
    const auto check = m_journal->keyCheck(none);
    if (!check && check.error().kind != Error::Kind::NotFound) {
        m_eraseModel.setFailed(check.error());
        return;
    }
    const Status begun = beginErasing(m_dataFolder, check ? std::optional(check->name) : std::nullopt);
    if (!begun) {
        m_eraseModel.setFailed(begun.error());
        return;
    }
    withdrawReminders();
    reopen();
}

void Composition::withdrawReminders()
{
    // What can't be taken back shows a neutral text, and leads nowhere.
    if (const auto deliveries = m_journal->deliveries()) {
        for (const journal::Delivery &delivery : *deliveries) {
            const reminders::Shown shown{delivery.notification, delivery.handle};
            if (delivery.handle != 0 && m_notifications->mayShow(shown))
                m_notifications->withdraw(shown);
        }
    }
    (void)m_notifications->sync({});
}

void Composition::goOnErasing()
{
    m_model.setErasing();
    m_settings.clear();
    // On a worker, for the secret service may be slow.
    m_worker.run(
        this,
        [folder = m_dataFolder, outbox = m_outbox.folder(), secrets = m_secrets] {
            return finishErasing(folder, outbox, *secrets);
        },
        [this](const std::vector<Leftover> &left) {
            if (isErasing(m_dataFolder)) {
                m_model.setFailed(leftoverWords(left));
                return;
            }
            m_model.setNotice(left.empty() ? QString() : leftoverWords(left).text);
            open();
        });
}

} // namespace afterglow::app
