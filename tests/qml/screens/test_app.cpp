#include "test_app.h"

#include "screen_reader.h"

#include "app/media/photo_provider.h"
#include "app/media/picture_writer.h"
#include "core/store/photo_store.h"
#include "core/store/transaction.h"
#include "core/time/civil.h"
#include "tests/support/faces.h"
#include "tests/support/spoiled_table.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFile>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QVersionNumber>

#include <chrono>
#include <string>
#include <utility>

using namespace afterglow;

namespace {

constexpr const char *kMain = "qrc:/qt/qml/Afterglow/Screens/Main.qml";

template <typename T> T expected(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", result.error().place.c_str(), result.error().message.c_str());
    return std::move(*result);
}

} // namespace

TestApp::TestApp()
{
    QDesktopServices::setUrlHandler(QStringLiteral("tel"), this, "dial");
}

TestApp::~TestApp()
{
    QDesktopServices::unsetUrlHandler(QStringLiteral("tel"));
    stop();
}

void TestApp::start(bool introduced, bool phone)
{
    stop();
    m_phone = phone;
    m_folder = std::make_unique<test::TemporaryFolder>();
    compose();
    m_composition->settings().setIntroduced(introduced);
}

void TestApp::restart()
{
    m_window.reset();
    m_composition.reset();
    compose();
}

void TestApp::compose()
{
    auto camera = std::make_unique<test::FakeCamera>();
    auto permission = std::make_unique<test::FakePermission>();
    m_camera = camera.get();
    m_permission = permission.get();
    m_composition = std::make_unique<app::Composition>(m_folder->path(),
                                                       app::CameraAccess{std::move(camera), std::move(permission)},
                                                       m_system.makeAccess(m_folder->path(), m_phone));
    look(false, 1, false);
    setNow(QStringLiteral("2026-11-20T10:00"));
}

void TestApp::open()
{
    m_composition->open();
}

void TestApp::beginErasing() const
{
    if (!app::beginErasing(m_folder->path(), std::nullopt))
        qFatal("erasing can't be begun");
}

QQuickWindow *TestApp::show(int width, int height)
{
    // Replaces that of the test before.
    qmlEngine(this)->addImageProvider(QStringLiteral("photos"), new media::PhotoProvider(m_composition->photoLoader()));
    QQmlComponent component(qmlEngine(this), QUrl(QString::fromLatin1(kMain)));
    m_window.reset(qobject_cast<QQuickWindow *>(component.createWithInitialProperties({
        {QStringLiteral("app"), QVariant::fromValue(&m_composition->model())},
        {QStringLiteral("width"), width},
        {QStringLiteral("height"), height},
    })));
    if (!m_window)
        qFatal("%s", qPrintable(component.errorString()));
    QQmlEngine::setObjectOwnership(m_window.get(), QQmlEngine::CppOwnership);
    m_window->requestActivate();
    return m_window.get();
}

void TestApp::layOut() const
{
    QCoreApplication::processEvents();
    if (m_window)
        (void)m_window->grabWindow();
}

bool TestApp::qtIsAtLeast(int minor)
{
    return QLibraryInfo::version() >= QVersionNumber(6, minor);
}

QQuickItem *TestApp::front() const
{
    const auto *window = qobject_cast<const QQuickWindow *>(QGuiApplication::focusWindow());
    return (window != nullptr ? window : m_window.get())->contentItem();
}

void TestApp::stop()
{
    m_window.reset();
    m_composition.reset();
    m_folder.reset();
}

QObject *TestApp::model() const
{
    return m_composition ? &m_composition->model() : nullptr;
}

void TestApp::setNow(const QString &local)
{
    const time::LocalTime now = expected(time::parseLocalTime(local.toStdString()));
    m_composition->clock().set(m_composition->zone().zone().resolve(now));
}

void TestApp::look(bool dark, double textScale, bool mirrored)
{
    m_composition->appearance().choose(
        {.dark = dark, .textScale = textScale, .reducedMotion = true, .mirrored = mirrored});
}

QString TestApp::logTreatment(const QString &local, const QString &area)
{
    const time::Zone &zone = m_composition->zone().zone();
    journal::Session session;
    session.treatment.performedAt = expected(time::parseLocalTime(local.toStdString()));
    session.treatment.zone = zone;
    session.treatment.area = area.toStdString();
    session.treatment.plan = expected(m_composition->journal()->plans()).front()->id;
    session.treatment.planVersion = 0; // the newest
    session.treatment.status = zone.resolve(session.treatment.performedAt) > m_composition->clock().now()
        ? timeline::SessionStatus::Planned
        : timeline::SessionStatus::Performed;
    return QString::fromStdString(expected(m_composition->journal()->record(session)).treatment.id);
}

QStringList TestApp::sessions() const
{
    QStringList lines;
    for (const journal::Session &session : expected(m_composition->journal()->sessions())) {
        lines << QString::fromStdString(time::formatMinutes(session.treatment.performedAt) + ' '
                                        + session.treatment.area + ' '
                                        + (session.needleLength ? std::to_string(*session.needleLength) : "unknown"));
    }
    return lines;
}

QString TestApp::notes() const
{
    const auto sessions = expected(m_composition->journal()->sessions());
    return sessions.size() == 1 ? QString::fromStdString(sessions.front().notes) : QString();
}

const vault::Vault &TestApp::vault() const
{
    app::PhotoJournal &photos = *m_composition->photos();
    photos.openVault();
    while (photos.vault() == nullptr)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return *photos.vault();
}

void TestApp::addPhotos(const QStringList &taken) const
{
    const vault::Vault &vault = this->vault();
    journal::Journal &journal = *m_composition->journal();
    const std::string session = expected(journal.sessions()).back().treatment.id;
    std::uint32_t seed = 0;
    for (const QString &local : taken) {
        test::Face face;
        face.seed = ++seed;
        face.redness = 0.3 * seed;
        const test::DrawnFace drawn = test::draw(face);
        const photos::Pixels pixels = drawn.picture.pixels();
        const QImage picture(pixels.data, pixels.width, pixels.height, static_cast<int>(pixels.stride),
                             QImage::Format_RGB32);
        const auto bytes = expected(media::encodeJpeg(picture));
        journal::Photo photo;
        photo.id = expected(vault::makePhotoId());
        photo.session = session;
        photo.pose = "front";
        photo.taken = m_composition->zone().zone().resolve(expected(time::parseLocalTime(local.toStdString())));
        photo.width = pixels.width;
        photo.height = pixels.height;
        photo.camera = "camera";
        photo.digest = vault.digest(pixels);
        photo.bytes = static_cast<std::int64_t>(bytes.size());
        if (!vault.save(photo.id, bytes))
            qFatal("The photo was not saved");
        const auto thumbnail = expected(media::encodeJpeg(media::thumbnailOf(picture)));
        (void)expected(journal.addPhoto(photo, expected(vault.seal(vault::Kind::Thumbnail, photo.id, thumbnail))));
    }
}

void TestApp::addManyPhotos(int count) const
{
    const vault::Vault &vault = this->vault();
    const auto sessions = expected(m_composition->journal()->sessions());
    const test::DrawnFace drawn = test::draw({});
    const photos::Pixels pixels = drawn.picture.pixels();
    const auto thumbnail = expected(media::encodeJpeg(media::thumbnailOf(
        QImage(pixels.data, pixels.width, pixels.height, static_cast<int>(pixels.stride), QImage::Format_RGB32))));
    // In one transaction, which the journal has for several photos only where it removes them.
    const auto database = expected(store::Database::open(*m_folder / std::string(journal::kFileName)));
    auto transaction = expected(store::Transaction::write(*database));
    for (int i = 0; i < count; ++i) {
        const auto session = static_cast<std::size_t>(i) * sessions.size() / static_cast<std::size_t>(count);
        journal::Photo photo;
        photo.id = expected(vault::makePhotoId());
        photo.session = sessions[session].treatment.id;
        photo.pose = "front";
        photo.taken = sessions[session].treatment.instant() + std::chrono::minutes{i};
        photo.width = pixels.width;
        photo.height = pixels.height;
        photo.digest = std::string(64, 'a');
        photo.bytes = 1;
        if (!store::PhotoStore(*database).add(photo, expected(vault.seal(vault::Kind::Thumbnail, photo.id, thumbnail))))
            qFatal("The photo was not added");
    }
    if (!transaction.commit())
        qFatal("The photos were not added");
}

int TestApp::peakMemory()
{
#ifdef __SANITIZE_ADDRESS__
    return 0;
#else
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toInt() / 1024;
    }
    qFatal("The system doesn't tell the peak of the memory");
#endif
}

int TestApp::photoCount() const
{
    return static_cast<int>(expected(m_composition->journal()->photos()).size());
}

void TestApp::loseKey() const
{
    m_composition->photoLoader()->setVault(nullptr);
    m_composition->photos()->photos().setVault(Error{Error::Kind::NoKey, "", "lost"}, std::nullopt);
}

bool TestApp::losePhotoFile(const QString &photo) const
{
    return m_composition->photos()->vault()->folder().remove(photo.toStdString()).has_value();
}

QList<QUrl> TestApp::pictureFiles() const
{
    test::Face face;
    face.tone = test::SkinTone::V;
    const test::DrawnFace drawn = test::draw(face);
    const photos::Pixels pixels = drawn.picture.pixels();
    const QString picture = QString::fromStdString((*m_folder / "face.png").string());
    if (!QImage(pixels.data, pixels.width, pixels.height, static_cast<int>(pixels.stride), QImage::Format_RGB32)
             .save(picture))
        qFatal("The picture was not written");
    test::writeBytes(*m_folder / "notes.txt", "no picture");
    return {QUrl::fromLocalFile(picture),
            QUrl::fromLocalFile(QString::fromStdString((*m_folder / "notes.txt").string()))};
}

QString TestApp::shared() const
{
    if (!m_system.shareSheet->isOpen())
        return {};
    const auto &sheet = *m_system.shareSheet;
    return QString::fromStdString(sheet.file.empty() ? sheet.text : sheet.file.filename().string());
}

QStringList TestApp::sharedFiles() const
{
    QStringList names;
    if (std::filesystem::exists(m_system.shareSheet->folder())) {
        for (const auto &entry : std::filesystem::directory_iterator(m_system.shareSheet->folder()))
            names << QString::fromStdString(entry.path().filename().string());
    }
    return names;
}

void TestApp::closeShareSheet(bool taken) const
{
    m_system.shareSheet->answer(taken ? Status{} : failure(Error::Kind::Unavailable, {}, "no app takes it"));
}

bool TestApp::isPicking() const
{
    return m_system.photoPicker->isOpen();
}

void TestApp::pickPictures() const
{
    std::vector<std::filesystem::path> files;
    for (const QUrl &url : pictureFiles())
        files.emplace_back(url.toLocalFile().toStdString());
    m_system.photoPicker->give(files);
}

void TestApp::pickNothing() const
{
    m_system.photoPicker->give({});
}

void TestApp::failPicker() const
{
    m_system.photoPicker->fail(Error::Kind::NoSpace);
}

bool TestApp::isCovered() const
{
    return !m_system.screenCover->calls.empty() && m_system.screenCover->calls.back();
}

void TestApp::allowCamera(const QString &answer) const
{
    m_permission->now = answer == QLatin1String("granted") ? app::Permission::Granted
        : answer == QLatin1String("refused")               ? app::Permission::Refused
                                                           : app::Permission::NotAsked;
}

void TestApp::unplugCameras() const
{
    m_camera->known.clear();
}

void TestApp::giveFrame() const
{
    emit m_camera->frameArrived({});
}

void TestApp::examine(bool lit, bool sharp, bool placed) const
{
    m_composition->model().camera()->see({
        .light = lit ? photos::LightVerdict::Good : photos::LightVerdict::TooDark,
        .sharpness = sharp ? photos::SharpnessVerdict::Sharp : photos::SharpnessVerdict::Blurred,
        .framing = placed ? photos::Framing::Good : photos::Framing::MoveCloser,
    });
}

void TestApp::holdStill() const
{
    app::FrameFindings findings{.light = photos::LightVerdict::Good,
                                .sharpness = photos::SharpnessVerdict::Sharp,
                                .framing = photos::Framing::Good,
                                .still = true};
    m_composition->model().camera()->see(findings);
    findings.at += std::chrono::seconds{5};
    m_composition->model().camera()->see(findings);
}

void TestApp::givePicture() const
{
    const test::DrawnFace drawn = test::draw(test::faceBeforeCamera());
    const photos::Pixels pixels = drawn.picture.pixels();
    const QImage picture(pixels.data, pixels.width, pixels.height, static_cast<int>(pixels.stride),
                         QImage::Format_RGB32);
    emit m_camera->captured(picture.copy());
}

void TestApp::failCamera() const
{
    emit m_camera->failed(app::CameraProblem::InUse);
}

bool TestApp::cameraRuns() const
{
    return !m_camera->running.isEmpty();
}

int TestApp::captures() const
{
    return m_camera->captures;
}

int TestApp::settingsOpened() const
{
    return m_permission->settingsOpened;
}

void TestApp::wantPermission() const
{
    m_system.notificationPermission->now = platform::NotificationPermission::State::NotAsked;
}

int TestApp::permissionAsked() const
{
    return m_system.notificationPermission->asked;
}

void TestApp::setConditions(bool onTime, bool awake, bool kept, bool quiet) const
{
    test::FakeNotifications &notifications = *m_system.notifications;
    notifications.conditionsHere.exactAlarms = onTime;
    notifications.conditionsHere.savesBattery = !awake;
    notifications.conditionsHere.hibernates = !kept;
    notifications.conditionsHere.quiet = quiet;
    emit notifications.planAnew();
}

void TestApp::allowNotifications(bool allowed) const
{
    test::FakeNotifications &notifications = *m_system.notifications;
    notifications.problemHere = allowed ? std::nullopt : std::optional(Error{Error::Kind::Denied, {}, {}});
    emit notifications.problemChanged();
}

QStringList TestApp::openedSettings() const
{
    QStringList opened;
    for (const platform::SystemSetting setting : m_system.notifications->opened) {
        switch (setting) {
        case platform::SystemSetting::Notifications:
            opened << QStringLiteral("notifications");
            break;
        case platform::SystemSetting::ExactAlarms:
            opened << QStringLiteral("exact alarms");
            break;
        case platform::SystemSetting::Battery:
            opened << QStringLiteral("battery");
            break;
        case platform::SystemSetting::UnusedApps:
            opened << QStringLiteral("unused apps");
            break;
        }
    }
    return opened;
}

QString TestApp::armedTest() const
{
    const std::optional<time::Instant> test = m_system.notifications->test;
    return test ? QString::fromStdString(time::formatMinutes(m_composition->zone().zone().localAt(*test))) : QString();
}

void TestApp::endTest(bool shown) const
{
    emit m_system.notifications->tested(shown ? std::nullopt : std::optional(Error{Error::Kind::Denied, {}, {}}));
}

void TestApp::failTest() const
{
    m_system.notifications->testError = Error{Error::Kind::Io, {}, {}};
}

int TestApp::armedReminders() const
{
    return static_cast<int>(m_system.notifications->armed.pending.size());
}

void TestApp::openKeyboard(int height) const
{
    m_composition->appearance().setCovered({0, 0, 0, 0, static_cast<double>(height)});
}

void TestApp::cover(double left, double top, double right, double bottom) const
{
    m_composition->appearance().setCovered({left, top, right, bottom, 0});
}

QStringList TestApp::files() const
{
    QStringList names;
    for (const auto &entry : std::filesystem::directory_iterator(m_folder->path()))
        names << QString::fromStdString(entry.path().filename().string());
    names.sort();
    return names;
}

void TestApp::spoilJournal() const
{
    test::writeBytes(*m_folder / std::string(journal::kFileName), std::string(8192, 'x'));
}

void TestApp::spoilTable(const QString &table) const
{
    if (!test::spoilTable(*m_folder / std::string(journal::kFileName), table.toStdString()))
        qFatal("the table is not renamed");
}

void TestApp::blockJournal() const
{
    std::filesystem::create_directory(*m_folder / std::string(journal::kFileName));
}

void TestApp::unblockJournal() const
{
    std::filesystem::remove(*m_folder / std::string(journal::kFileName));
}

QStringList TestApp::controls(QQuickWindow *window) const
{
    return test::controls(*window);
}

QStringList TestApp::readAloud(QQuickWindow *window) const
{
    return test::readAloud(*window);
}

QStringList TestApp::accessibilityProblems(QQuickWindow *window) const
{
    layOut(); // targets are measured
    return test::accessibilityProblems(*window);
}
