#include "app/screens/camera_model.h"

#include "app/fixture.h"
#include "support/fake_camera.h"

#include <QSignalSpy>

#include <cstdint>
#include <vector>

using namespace afterglow;
using namespace afterglow::app;
using namespace std::chrono_literals;

namespace {

class FakeAlbum final : public CameraAlbum {
public:
    [[nodiscard]] Result<std::optional<Last>> last(std::string_view area, std::string_view pose) const override
    {
        return photo && area == "face" && pose == "front" ? photo : std::nullopt;
    }
    void load(const std::string & /*id*/, QObject * /*context*/, std::function<void(const QImage &)> loaded) override
    {
        loaded(QImage(64, 36, QImage::Format_RGB32));
    }
    void keep(const Taken &taken, QObject * /*context*/, std::function<void(const Status &)> kept) override
    {
        asked.push_back(taken);
        answer = std::move(kept);
    }

    std::optional<Last> photo;
    std::vector<Taken> asked;
    std::function<void(const Status &)> answer;
};

struct CameraFixture : test::AppFixture {
    test::FakeCamera camera;
    test::FakePermission permission;
    FakeAlbum album;
    std::uintmax_t space = CameraModel::kLeastSpace;
    std::vector<std::function<void()>> waiting;
    CameraModel model{context,
                      {camera, permission, album, [this] { return space; },
                       [this](std::chrono::milliseconds, QObject *, std::function<void()> step) {
                           waiting.push_back(std::move(step));
                       }}};

    /// The time that was last waited for is over.
    void elapse()
    {
        REQUIRE(!waiting.empty());
        const auto step = std::move(waiting.back());
        waiting.clear();
        step();
    }
    void openLive()
    {
        record("2026-11-20T15:00");
        model.setActive(true);
        emit camera.frameArrived({});
        REQUIRE(model.state() == CameraModel::Live);
    }
    void see(std::chrono::milliseconds at, photos::Framing framing = photos::Framing::Good, bool still = true)
    {
        model.see({photos::LightVerdict::Good, photos::SharpnessVerdict::Sharp, framing, still, at});
    }
    [[nodiscard]] static QImage picture() { return QImage(64, 36, QImage::Format_RGB32); }
};

} // namespace

TEST_CASE_METHOD(CameraFixture, "the camera is pointed at the area of the session that asks for a photo")
{
    const auto face = record("2026-11-20T15:00").treatment.id;
    const auto neck = record("2026-11-21T15:00", timeline::SessionStatus::Performed, "neck").treatment.id;
    model.aimAt(QString::fromStdString(face));
    model.setActive(true);
    CHECK(model.areas() == QStringList{"Neck", "Face"});
    CHECK(model.area() == 1);
    model.aimAt(QString::fromStdString(neck));
    CHECK(model.area() == 0);
    model.aimAt("s-nowhere");
    CHECK(model.area() == 0);
}

TEST_CASE_METHOD(CameraFixture, "the camera says what keeps it from opening, and goes on when that is gone")
{
    model.setActive(true);
    CHECK(model.state() == CameraModel::NoTreatment);
    model.setActive(false);
    record("2026-11-20T15:00");
    space = CameraModel::kLeastSpace - 1;
    permission.now = Permission::NotAsked;
    const auto devices = std::exchange(camera.known, {});
    model.setActive(true);
    CHECK(model.state() == CameraModel::NoSpace);
    space = CameraModel::kLeastSpace;
    model.act();
    CHECK(model.state() == CameraModel::NotAsked);
    permission.answer = Permission::Refused;
    model.act();
    CHECK(model.state() == CameraModel::Refused);
    permission.now = Permission::Granted;
    model.setActive(false);
    model.setActive(true);
    CHECK(model.state() == CameraModel::NoCamera);
    CHECK(camera.running.isEmpty());
    camera.known = devices;
    emit camera.devicesChanged();
    CHECK(model.state() == CameraModel::Opening);
    CHECK(camera.running == "f");
    elapse();
    CHECK(model.state() == CameraModel::InUse);
    CHECK(camera.running.isEmpty());
}

TEST_CASE_METHOD(CameraFixture, "the camera is off while the app is not active, and after a picture")
{
    openLive();
    model.setActive(false);
    CHECK(camera.running.isEmpty());
    model.setActive(true);
    emit camera.frameArrived({});
    emit camera.failed(CameraProblem::Vanished);
    CHECK(model.state() == CameraModel::Vanished);
    model.act();
    emit camera.frameArrived({});
    model.shutter();
    emit camera.captured(picture());
    CHECK(model.state() == CameraModel::Review);
    CHECK(camera.running.isEmpty());
}

TEST_CASE_METHOD(CameraFixture, "a picture is said to be saved only once it is durable")
{
    openLive();
    model.shutter();
    emit camera.captured(picture());
    QSignalSpy saved(&model, &CameraModel::saved);
    model.keep();
    CHECK(model.isBusy());
    CHECK(saved.isEmpty());
    REQUIRE(album.asked.size() == 1);
    CHECK(album.asked[0].pose == "front");
    CHECK(album.asked[0].camera == "Webcam, front");
    album.answer(failure(Error::Kind::NoSpace, {}, "the disk is full"));
    CHECK(saved.isEmpty());
    CHECK(model.state() == CameraModel::Review);
    CHECK(!model.error().isEmpty());
    model.keep();
    album.answer({});
    CHECK(saved.size() == 1);
    CHECK(model.state() == CameraModel::Opening);
}

TEST_CASE_METHOD(CameraFixture, "the timer counts three seconds and can be stopped")
{
    openLive();
    model.setTimer(true);
    model.shutter();
    CHECK(model.countdown() == 3);
    elapse();
    CHECK(model.countdown() == 2);
    model.shutter();
    CHECK(model.countdown() == 0);
    elapse();
    CHECK(camera.captures == 0);
    model.shutter();
    elapse();
    elapse();
    elapse();
    CHECK(camera.captures == 1);
}

TEST_CASE_METHOD(CameraFixture, "a picture that doesn't come in time is an error, and late it is dropped")
{
    openLive();
    model.shutter();
    elapse();
    CHECK(!model.error().isEmpty());
    CHECK_FALSE(model.isBusy());
    emit camera.captured(picture());
    CHECK(model.state() == CameraModel::Live);
}

TEST_CASE_METHOD(
    CameraFixture,
    "it takes itself when all has matched and been still for a moment, and not again before it was lined up anew")
{
    album.photo = CameraAlbum::Last{"p", "other", 3};
    openLive();
    see(0ms);
    see(1000ms, photos::Framing::Good, false);
    see(1500ms);
    see(2600ms);
    CHECK(camera.captures == 0);
    see(2700ms);
    CHECK(camera.captures == 1);
    emit camera.captured(picture());
    model.retake();
    emit camera.frameArrived({});
    see(5000ms);
    see(7000ms);
    CHECK(camera.captures == 1);
    see(8000ms, photos::Framing::MoveCloser);
    CHECK(model.advice() == "Move a little closer");
    see(9000ms);
    see(10200ms);
    CHECK(camera.captures == 2);
}

TEST_CASE_METHOD(CameraFixture, "the ghost is the last photo of the same pose")
{
    openLive();
    CHECK(model.title() == "Front");
    model.setActive(false);
    album.photo = CameraAlbum::Last{"p", journal.sessions()->front().treatment.id, 1};
    model.setActive(true);
    CHECK(model.title() == QString::fromUtf8("Front · match day\u00a01"));
    CHECK(!model.ghost().isNull());
    model.setPose(1);
    CHECK(model.title() == "Left");
    CHECK(model.ghost().isNull());
}

TEST_CASE_METHOD(CameraFixture, "only the front camera's preview is a mirror")
{
    openLive();
    CHECK(model.isMirrored());
    model.switchCamera();
    CHECK(camera.running == "b");
    CHECK_FALSE(model.isMirrored());
}
