#include "app/screens/camera_model.h"

#include "app/error_words.h"
#include "app/screens/camera_words.h"
#include "app/screens/photo_words.h"
#include "app/screens/treatment_words.h"
#include "core/journal/pose.h"
#include "core/photos/pixels.h"

#include <algorithm>
#include <utility>

namespace afterglow::app {

CameraModel::CameraModel(const ModelContext &context, CameraPorts ports, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_ports(std::move(ports))
{
    connect(&m_analysis, &FrameAnalysis::examined, this, &CameraModel::see);
    connect(&m_ports.camera, &Camera::captured, this, &CameraModel::receive);
    connect(&m_ports.camera, &Camera::failed, this, &CameraModel::fail);
    connect(&m_ports.camera, &Camera::devicesChanged, this, [this] {
        if (m_state == NoCamera || m_state == Vanished)
            open(); // one was plugged in
    });
    connect(&m_ports.camera, &Camera::frameArrived, this, [this](const QVideoFrame &frame) {
        if (m_state == Opening)
            enter(Live);
        if (m_state == Live && !m_busy)
            m_analysis.offer(frame);
    });
}

CameraModel::~CameraModel()
{
    m_ports.camera.stop();
}

void CameraModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (active && m_state != Review)
        open();
    else if (!active)
        stopCamera();
    emit changed();
}

void CameraModel::setPreview(QVideoSink *preview)
{
    if (preview == m_preview)
        return;
    m_preview = preview;
    emit previewChanged();
}

/// From the top: whatever was in the way may be gone.
void CameraModel::open()
{
    stopCamera();
    if (!m_active)
        return;
    readSubjects();
    if (m_subjects.empty())
        return enter(NoTreatment);
    readGhost();
    if (m_ports.freeSpace() < kLeastSpace)
        return enter(NoSpace);
    switch (m_ports.permission.state()) {
    case Permission::NotAsked:
        return enter(NotAsked);
    case Permission::Refused:
        return enter(Refused);
    case Permission::Granted:
        break;
    }
    start();
}

void CameraModel::start()
{
    m_devices = m_ports.camera.devices();
    const CameraDevice *chosen = device();
    if (chosen == nullptr)
        return enter(NoCamera);
    m_facing = chosen->facing;
    m_analysis.begin(m_ghost);
    enter(Opening);
    m_ports.camera.start(chosen->id, m_preview);
    later(kFirstFrame, [this] {
        if (m_state == Opening)
            fail(CameraProblem::InUse);
    });
}

/// The light of the camera goes off; whatever was waited for isn't any more.
void CameraModel::stopCamera()
{
    ++m_step;
    m_ports.camera.stop();
    m_countdown = 0;
    if (m_state != Review) {
        m_busy = false;
        m_state = Off;
    }
    clearHints();
}

void CameraModel::enter(State state)
{
    m_state = state;
    m_error.clear();
    emit changed();
}

void CameraModel::readSubjects()
{
    const std::string chosen = subject() != nullptr ? subject()->area : std::string();
    const auto sessions = m_context.journal.sessions();
    if (!sessions) {
        m_error = readingWords(sessions.error());
        return;
    }
    m_subjects = cameraSubjects(*sessions, m_context.clock.now());
    const auto same = std::ranges::find(m_subjects, chosen, &CameraSubject::area);
    m_area = same == m_subjects.end() ? 0 : static_cast<std::size_t>(same - m_subjects.begin());
    m_pose = std::min(m_pose, static_cast<int>(poses().size()) - 1);
}

void CameraModel::aimAt(const QString &session)
{
    if (m_busy || m_state == Review)
        return;
    readSubjects();
    const auto aim = std::ranges::find(m_subjects, session.toStdString(), &CameraSubject::session);
    if (aim != m_subjects.end())
        setArea(static_cast<int>(aim - m_subjects.begin()));
}

void CameraModel::readGhost()
{
    const auto last = m_ports.album.last(subject()->area, poseId());
    const std::optional<CameraAlbum::Last> found = last ? *last : std::nullopt; // no ghost is no reason for no photo
    if (found && m_last && found->id == m_last->id && !m_ghost.isNull())
        return;
    m_last = found;
    m_ghost = {};
    m_analysis.begin({});
    emit changed();
    if (!m_last)
        return;
    m_ports.album.load(m_last->id, this, [this, id = m_last->id](const QImage &picture) {
        if (!m_last || m_last->id != id)
            return; // another pose meanwhile
        m_ghost = picture;
        m_analysis.begin(m_ghost);
        emit changed();
    });
}

const CameraSubject *CameraModel::subject() const
{
    return m_area < m_subjects.size() ? &m_subjects[m_area] : nullptr;
}

std::string CameraModel::poseId() const
{
    const auto offered = journal::poses(subject()->area);
    return std::string(offered[static_cast<std::size_t>(m_pose)]);
}

const CameraDevice *CameraModel::device() const
{
    const auto facing = std::ranges::find(m_devices, m_facing, &CameraDevice::facing);
    if (facing != m_devices.end())
        return &*facing;
    return m_devices.isEmpty() ? nullptr : &m_devices.constFirst();
}

bool CameraModel::isMirrored() const
{
    return m_facing == CameraFacing::Front;
}

QString CameraModel::title() const
{
    if (subject() == nullptr)
        return {};
    const QString pose = poseName(poseId());
    if (!m_last)
        return pose;
    return m_last->session == subject()->session ? tr("%1 · match %2").arg(pose, photoDayText(m_last->day))
                                                 : tr("%1 · match last session").arg(pose);
}

QStringList CameraModel::areas() const
{
    QStringList names;
    for (const CameraSubject &subject : m_subjects)
        names.append(areaName(subject.area));
    return names;
}

void CameraModel::setArea(int area)
{
    if (area < 0 || area >= static_cast<int>(m_subjects.size()) || area == this->area() || m_busy || m_state == Review)
        return;
    m_area = static_cast<std::size_t>(area);
    m_pose = 0;
    m_goodSince.reset();
    readGhost();
    emit changed();
}

QStringList CameraModel::poses() const
{
    QStringList names;
    if (subject() != nullptr) {
        for (const std::string_view pose : journal::poses(subject()->area))
            names.append(poseName(pose));
    }
    return names;
}

void CameraModel::setPose(int pose)
{
    if (pose < 0 || pose >= poses().size() || pose == m_pose || m_busy || m_state == Review)
        return;
    m_pose = pose;
    m_holdStillArmed = true;
    m_goodSince.reset();
    readGhost();
    emit changed();
}

void CameraModel::setGhostShown(bool shown)
{
    m_ghostShown = shown;
    emit changed();
    emit choicesChanged();
}

void CameraModel::setGhostStrength(double strength)
{
    m_ghostStrength = std::clamp(strength, 0.0, 1.0);
    emit changed();
    emit choicesChanged();
}

void CameraModel::setTimer(bool timer)
{
    m_timer = timer;
    emit changed();
    emit choicesChanged();
}

void CameraModel::setHoldStill(bool holdStill)
{
    m_holdStill = holdStill;
    m_holdStillArmed = true;
    m_goodSince.reset();
    emit changed();
    emit choicesChanged();
}

CameraModel::StateWords CameraModel::stateWords() const
{
    switch (m_state) {
    case NoTreatment:
        return {tr("No treatment yet"), tr("A photo belongs to a treatment. Log it, and take the first photo."),
                tr("I had a treatment")};
    case NotAsked:
        return {tr("Photos need the camera"),
                tr("Your photos stay on this device, encrypted. The system asks you next."), tr("Continue")};
    case Refused:
        return {tr("The camera is not allowed"),
                tr("Allow the camera for Afterglow in the system's settings, then come back."), tr("Open settings")};
    case NoCamera:
        return {tr("No camera found"), tr("Connect a camera, or add a photo from your files."), tr("Try again")};
    case InUse:
        return {tr("The camera gives no picture"), tr("Another app may be using it. Close that app and try again."),
                tr("Try again")};
    case Vanished:
        return {tr("The camera is gone"), tr("It was disconnected. Connect it again, and it goes on."),
                tr("Try again")};
    case NoSpace:
        return {tr("Hardly any space left"),
                tr("There is not enough room for a photo. Free some space on this device and try again."),
                tr("Try again")};
    case Opening:
        return {tr("Opening the camera"), {}, {}};
    case Off:
    case Live:
    case Review:
        break;
    }
    return {};
}

void CameraModel::act()
{
    switch (m_state) {
    case NoTreatment:
        emit treatmentWanted();
        break;
    case NotAsked:
        m_ports.permission.ask(this, [this](Permission) {
            if (m_active && m_state == NotAsked)
                open();
        });
        break;
    case Refused:
        if (!m_ports.permission.openSettings())
            open(); // it may be allowed by now
        break;
    case NoCamera:
    case InUse:
    case Vanished:
    case NoSpace:
        open();
        break;
    case Off:
    case Opening:
    case Live:
    case Review:
        break;
    }
}

void CameraModel::shutter()
{
    if (m_state != Live || m_busy)
        return;
    if (m_countdown > 0) {
        ++m_step;
        m_countdown = 0;
        emit changed();
    } else if (m_timer) {
        m_countdown = kCountdown;
        emit changed();
        later(std::chrono::seconds{1}, [this] { count(); });
    } else {
        takePicture();
    }
}

void CameraModel::count()
{
    --m_countdown;
    emit changed();
    if (m_countdown == 0)
        takePicture();
    else
        later(std::chrono::seconds{1}, [this] { count(); });
}

void CameraModel::takePicture()
{
    m_busy = true;
    m_error.clear();
    m_goodSince.reset();
    m_holdStillArmed = false;
    m_takenAt = m_context.clock.now();
    emit changed();
    later(kCapture, [this] { fail(CameraProblem::CaptureFailed); });
    m_ports.camera.capture();
}

void CameraModel::receive(const QImage &picture)
{
    if (m_state != Live || !m_busy)
        return; // it comes after its time limit
    if (picture.isNull())
        return fail(CameraProblem::CaptureFailed);
    m_taken = picture;
    m_busy = false;
    m_state = Review; // before the camera stops: what was taken stays
    stopCamera();
    emit changed();
}

void CameraModel::fail(CameraProblem problem)
{
    switch (problem) {
    case CameraProblem::CaptureFailed:
        if (m_state != Live || !m_busy)
            return;
        ++m_step;
        m_busy = false;
        m_error = tr("The photo was not taken. Please try again.");
        emit changed();
        return;
    case CameraProblem::InUse:
    case CameraProblem::Vanished:
        if (m_state != Opening && m_state != Live)
            return;
        stopCamera();
        return enter(problem == CameraProblem::InUse ? InUse : Vanished);
    }
}

void CameraModel::switchCamera()
{
    if (m_state != Live || m_busy || !canSwitch())
        return;
    m_facing = m_facing == CameraFacing::Front ? CameraFacing::Back : CameraFacing::Front;
    stopCamera();
    start();
}

void CameraModel::keep()
{
    if (m_state != Review || m_busy || subject() == nullptr)
        return;
    m_busy = true;
    m_error.clear();
    emit changed();
    const CameraDevice *used = device();
    const QString facing = isMirrored() ? QStringLiteral("front") : QStringLiteral("back");
    const CameraAlbum::Taken taken{m_taken, subject()->session, poseId(), m_takenAt,
                                   used != nullptr ? (used->name + QStringLiteral(", ") + facing).toStdString() : ""};
    m_ports.album.keep(taken, this, [this](const Status &kept) {
        m_busy = false;
        if (!kept) {
            m_error = writingWords(kept.error());
            emit changed();
            return;
        }
        m_lastKept = std::exchange(m_taken, {});
        m_state = Off;
        emit saved(tr("Saved, encrypted on this device"));
        open();
        emit changed();
    });
}

void CameraModel::retake()
{
    if (m_state != Review || m_busy)
        return;
    m_taken = {};
    m_state = Off;
    open();
    emit changed();
}

void CameraModel::leave()
{
    m_active = false;
    m_taken = {};
    m_lastKept = {};
    m_state = Off;
    m_error.clear();
    stopCamera();
    m_holdStillArmed = true;
    emit changed();
}

void CameraModel::see(const FrameFindings &findings)
{
    if (m_state != Live || m_busy)
        return;
    const bool lit = findings.light == photos::LightVerdict::Good;
    const bool sharp = findings.sharpness == photos::SharpnessVerdict::Sharp;
    const bool placed = findings.framing == photos::Framing::Good;
    std::vector<CameraHint> hints{{QStringLiteral("light"), lightHint(findings.light), lit},
                                  {QStringLiteral("sharpness"), sharpnessHint(findings), sharp}};
    const bool matches = lit && sharp && placed;
    const bool waits = matches && m_holdStill && m_holdStillArmed && m_countdown == 0;
    if (findings.framing) {
        const QString words = !placed ? framingHint(*findings.framing) : waits ? tr("Hold still") : tr("Same place");
        hints.push_back({QStringLiteral("framing"), words, placed});
    }
    m_hints.become(hints);
    const auto wrong = std::ranges::find(hints, false, &CameraHint::good);
    setAdvice(wrong != hints.end() ? wrong->text : waits ? tr("Hold still") : QString());

    if (!matches)
        m_holdStillArmed = true; // after a picture it has to be lined up anew
    if (!waits || !findings.still) {
        m_goodSince.reset();
        return;
    }
    m_goodSince = m_goodSince.value_or(findings.at);
    if (findings.at - *m_goodSince >= kStillFor)
        takePicture();
}

void CameraModel::clearHints()
{
    m_hints.become({});
    m_goodSince.reset();
    setAdvice({});
}

void CameraModel::setAdvice(const QString &advice)
{
    if (advice == m_advice)
        return;
    m_advice = advice;
    emit adviceChanged();
}

void CameraModel::later(std::chrono::milliseconds time, std::function<void()> step)
{
    m_ports.later(time, this, [this, begun = ++m_step, step = std::move(step)] {
        if (begun == m_step)
            step();
    });
}

QRectF CameraModel::guideOval(const QSizeF &size)
{
    const photos::Oval oval = photos::guideOval(qRound(size.width()), qRound(size.height()));
    return {oval.centreX - oval.radiusX, oval.centreY - oval.radiusY, 2 * oval.radiusX, 2 * oval.radiusY};
}

} // namespace afterglow::app
