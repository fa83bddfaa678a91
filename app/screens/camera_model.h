// What the camera screen binds to.
#pragma once

#include "app/media/camera.h"
#include "app/media/camera_album.h"
#include "app/media/frame_analysis.h"
#include "app/media/permission.h"
#include "app/screens/camera_subject.h"
#include "app/screens/model_context.h"
#include "app/screens/row_list.h"

#include <QPointer>
#include <QRectF>
#include <QVideoSink>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <functional>

namespace afterglow::app {

/// One thing that the preview says of itself.
struct CameraHint {
    Q_GADGET
    Q_PROPERTY(QString identifier MEMBER id)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(bool good MEMBER good)

public:
    QString id;
    QString text;
    bool good = false;

    friend bool operator==(const CameraHint &, const CameraHint &) = default;
};

/// What the model works with beside the journal. All of it outlives the model.
struct CameraPorts {
    Camera &camera;
    CameraPermission &permission;
    CameraAlbum &album;
    /// Bytes that are free where photos are kept.
    std::function<std::uintmax_t()> freeSpace;
    /// Calls back once after that time, if the object is still there: QTimer::singleShot, but in a test.
    std::function<void(std::chrono::milliseconds, QObject *, std::function<void()>)> later;
};

/// The camera runs only while `active`. Nothing that the preview says forbids a photo.
class CameraModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString stateTitle READ stateTitle NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(QString stateAction READ stateAction NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QStringList areas READ areas NOTIFY changed)
    Q_PROPERTY(int area READ area WRITE setArea NOTIFY changed)
    Q_PROPERTY(QStringList poses READ poses NOTIFY changed)
    Q_PROPERTY(int pose READ pose WRITE setPose NOTIFY changed)
    Q_PROPERTY(bool canSwitch READ canSwitch NOTIFY changed)
    Q_PROPERTY(bool mirrored READ isMirrored NOTIFY changed)
    Q_PROPERTY(QImage ghost READ ghost NOTIFY changed)
    Q_PROPERTY(bool ghostShown READ isGhostShown WRITE setGhostShown NOTIFY changed)
    Q_PROPERTY(double ghostStrength READ ghostStrength WRITE setGhostStrength NOTIFY changed)
    Q_PROPERTY(bool timer READ hasTimer WRITE setTimer NOTIFY changed)
    Q_PROPERTY(bool holdStill READ holdsStill WRITE setHoldStill NOTIFY changed)
    Q_PROPERTY(int countdown READ countdown NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QImage taken READ taken NOTIFY changed)
    Q_PROPERTY(QImage lastPicture READ lastPicture NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QAbstractListModel *hints READ hints CONSTANT)
    Q_PROPERTY(QString advice READ advice NOTIFY adviceChanged)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY changed)
    Q_PROPERTY(QVideoSink *preview READ preview WRITE setPreview NOTIFY previewChanged)

public:
    enum State {
        Off,     ///< not active
        Opening, ///< no frame has come yet
        NoTreatment,
        NotAsked, ///< the system will ask for the permission
        Refused,
        NoCamera,
        InUse,
        Vanished,
        NoSpace,
        Live,
        Review ///< a picture was taken; the camera is off
    };
    Q_ENUM(State)

    /// Less free space than this and no photo is begun: some photos, and room for the journal.
    static constexpr std::uintmax_t kLeastSpace = std::uintmax_t{100} << 20;
    static constexpr std::chrono::seconds kFirstFrame{8};
    static constexpr std::chrono::seconds kCapture{6};
    static constexpr int kCountdown = 3;
    /// Everything has been good and at rest for so long: the picture is taken by itself.
    static constexpr std::chrono::milliseconds kStillFor{1200};

    CameraModel(const ModelContext &context, CameraPorts ports, QObject *parent = nullptr);
    ~CameraModel() override;
    Q_DISABLE_COPY_MOVE(CameraModel)

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString stateTitle() const { return stateWords().title; }
    [[nodiscard]] QString stateText() const { return stateWords().text; }
    /// The one thing to do about it; empty where there is nothing.
    [[nodiscard]] QString stateAction() const { return stateWords().action; }
    /// "Front · match day 1".
    [[nodiscard]] QString title() const;
    [[nodiscard]] QStringList areas() const;
    [[nodiscard]] int area() const { return static_cast<int>(m_area); }
    void setArea(int area);
    [[nodiscard]] QStringList poses() const;
    [[nodiscard]] int pose() const { return m_pose; }
    void setPose(int pose);
    [[nodiscard]] bool canSwitch() const { return m_devices.size() > 1; }
    /// The preview is shown like a mirror; what is taken never is.
    [[nodiscard]] bool isMirrored() const;
    /// Null without one.
    [[nodiscard]] QImage ghost() const { return m_ghost; }
    [[nodiscard]] bool isGhostShown() const { return m_ghostShown; }
    void setGhostShown(bool shown);
    /// 0 to 1.
    [[nodiscard]] double ghostStrength() const { return m_ghostStrength; }
    void setGhostStrength(double strength);
    [[nodiscard]] bool hasTimer() const { return m_timer; }
    void setTimer(bool timer);
    [[nodiscard]] bool holdsStill() const { return m_holdStill; }
    void setHoldStill(bool holdStill);
    /// The seconds that are left; 0: none runs.
    [[nodiscard]] int countdown() const { return m_countdown; }
    /// A picture is being taken or kept.
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QImage taken() const { return m_taken; }
    [[nodiscard]] QImage lastPicture() const { return m_lastKept.isNull() ? m_ghost : m_lastKept; }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] RowList<CameraHint> *hints() { return &m_hints; }
    /// The one thing to say aloud now; empty while all is well.
    [[nodiscard]] QString advice() const { return m_advice; }
    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);
    [[nodiscard]] QVideoSink *preview() const { return m_preview; }
    /// Where the frames are shown. Set it before the model becomes active.
    void setPreview(QVideoSink *preview);

    /// Another frame was examined.
    void see(const FrameFindings &findings);

    /// Points it at this session's area; where it is none of the areas' current ones, nothing changes.
    Q_INVOKABLE void aimAt(const QString &session);
    /// What the button of a state does.
    Q_INVOKABLE void act();
    /// Takes a picture, after the countdown where the timer is on; stops a countdown that runs.
    Q_INVOKABLE void shutter();
    Q_INVOKABLE void switchCamera();
    Q_INVOKABLE void keep();
    Q_INVOKABLE void retake();
    /// The screen goes: a picture that was not kept is gone.
    Q_INVOKABLE void leave();
    /// photos::guideOval() of a picture of that size.
    Q_INVOKABLE [[nodiscard]] static QRectF guideOval(const QSizeF &size);

signals:
    void changed();
    /// Ghost, timer or hold still, by whoever works the camera.
    void choicesChanged();
    void adviceChanged();
    void previewChanged();
    /// The photo is durable.
    void saved(const QString &words);
    void treatmentWanted();

private:
    struct StateWords {
        QString title;
        QString text;
        QString action;
    };

    [[nodiscard]] StateWords stateWords() const;
    void open();
    void start();
    void stopCamera();
    void enter(State state);
    void readSubjects();
    void readGhost();
    void takePicture();
    void count();
    void receive(const QImage &picture);
    void fail(CameraProblem problem);
    void clearHints();
    void setAdvice(const QString &advice);
    [[nodiscard]] const CameraSubject *subject() const;
    [[nodiscard]] std::string poseId() const;
    [[nodiscard]] const CameraDevice *device() const;
    /// Runs after `time` unless something else has been begun or ended meanwhile.
    void later(std::chrono::milliseconds time, std::function<void()> step);

    ModelContext m_context;
    CameraPorts m_ports;
    FrameAnalysis m_analysis;
    State m_state = Off;
    bool m_active = false;
    QPointer<QVideoSink> m_preview;

    std::vector<CameraSubject> m_subjects;
    std::size_t m_area = 0;
    int m_pose = 0;
    QList<CameraDevice> m_devices;
    CameraFacing m_facing = CameraFacing::Front;

    std::optional<CameraAlbum::Last> m_last;
    QImage m_ghost;
    QImage m_lastKept;
    bool m_ghostShown = true;
    double m_ghostStrength = 0.4;

    bool m_timer = false;
    bool m_holdStill = true;
    bool m_holdStillArmed = true;
    std::optional<std::chrono::milliseconds> m_goodSince;
    int m_countdown = 0;
    bool m_busy = false;
    int m_step = 0; ///< raised whenever what later() waits for doesn't count any more

    QImage m_taken;
    time::Instant m_takenAt;
    QString m_error;
    RowList<CameraHint> m_hints;
    QString m_advice;
};

} // namespace afterglow::app
