// What the window binds to: the screens' models once the journal is open, or why it isn't.
#pragma once

#include "app/appearance.h"
#include "app/error_words.h"
#include "app/screens/camera_model.h"
#include "app/screens/compare_model.h"
#include "app/screens/erase_model.h"
#include "app/screens/log_treatment_model.h"
#include "app/screens/photo_import_model.h"
#include "app/screens/photos_model.h"
#include "app/screens/redness_model.h"
#include "app/screens/reminder_permission_model.h"
#include "app/screens/screens.h"
#include "app/screens/time_lapse_model.h"
#include "app/screens/today_model.h"
#include "app/settings.h"

namespace afterglow::app {

/// What the photo journal's screens bind to.
struct PhotoModels {
    PhotosModel *photos = nullptr;
    PhotoImportModel *imports = nullptr;
    CompareModel *compare = nullptr;
    TimeLapseModel *timeLapse = nullptr;
    RednessModel *redness = nullptr;
};

class AppModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app owns it")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString errorTitle READ errorTitle NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(bool canRetry READ canRetry NOTIFY changed)
    Q_PROPERTY(bool lost READ isLost NOTIFY changed)
    Q_PROPERTY(QString reminderProblem READ reminderProblem NOTIFY reminderProblemChanged)
    Q_PROPERTY(afterglow::app::TodayModel *today READ today NOTIFY changed)
    Q_PROPERTY(afterglow::app::LogTreatmentModel *logTreatment READ logTreatment NOTIFY changed)
    Q_PROPERTY(afterglow::app::CameraModel *camera READ camera NOTIFY changed)
    Q_PROPERTY(afterglow::app::PhotosModel *photos READ photos NOTIFY changed)
    Q_PROPERTY(afterglow::app::PhotoImportModel *photoImport READ photoImport NOTIFY changed)
    Q_PROPERTY(afterglow::app::CompareModel *compare READ compare NOTIFY changed)
    Q_PROPERTY(afterglow::app::TimeLapseModel *timeLapse READ timeLapse NOTIFY changed)
    Q_PROPERTY(afterglow::app::RednessModel *redness READ redness NOTIFY changed)
    Q_PROPERTY(afterglow::app::Screens *screens READ screens NOTIFY changed)
    Q_PROPERTY(bool introducing READ isIntroducing NOTIFY introducingChanged)
    Q_PROPERTY(bool example READ isExample NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(bool photosShown READ arePhotosShown WRITE setPhotosShown NOTIFY photosShownChanged)
    Q_PROPERTY(afterglow::app::ReminderPermissionModel *reminderPermission READ reminderPermission CONSTANT)
    Q_PROPERTY(afterglow::app::EraseModel *erase READ erase CONSTANT)
    Q_PROPERTY(afterglow::app::Settings *settings READ settings CONSTANT)
    Q_PROPERTY(afterglow::app::Appearance *appearance READ appearance CONSTANT)

public:
    enum State {
        Opening, ///< the journal is being opened
        Erasing, ///< everything is being erased
        Ready,
        Failed ///< it can't be opened: the words say why
    };
    Q_ENUM(State)

    /// All of it outlives the model.
    AppModel(Appearance &appearance, Settings &settings, ReminderPermissionModel &reminderPermission, EraseModel &erase,
             QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString errorTitle() const { return m_error.title; }
    [[nodiscard]] QString errorText() const { return m_error.text; }
    [[nodiscard]] bool canRetry() const { return m_error.retry; }
    /// The journal will never open: nothing helps but to erase everything.
    [[nodiscard]] bool isLost() const { return m_state == Failed && m_error.lost; }
    /// Why reminders can't be shown right now; empty while all is well.
    [[nodiscard]] QString reminderProblem() const { return m_reminderProblem; }
    [[nodiscard]] TodayModel *today() const { return m_today; }
    [[nodiscard]] LogTreatmentModel *logTreatment() const { return m_logTreatment; }
    [[nodiscard]] CameraModel *camera() const { return m_camera; }
    [[nodiscard]] PhotosModel *photos() const { return m_photoModels.photos; }
    [[nodiscard]] PhotoImportModel *photoImport() const { return m_photoModels.imports; }
    [[nodiscard]] CompareModel *compare() const { return m_photoModels.compare; }
    [[nodiscard]] TimeLapseModel *timeLapse() const { return m_photoModels.timeLapse; }
    [[nodiscard]] RednessModel *redness() const { return m_photoModels.redness; }
    [[nodiscard]] Screens *screens() const { return m_screens; }
    /// Whether the first pages are wanted: never once there is a treatment, nor twice.
    [[nodiscard]] bool isIntroducing() const;
    /// The journal is an invented one, to look around in.
    [[nodiscard]] bool isExample() const { return m_example; }
    /// What there is to say at the start, once; empty: nothing.
    [[nodiscard]] QString notice() const { return m_notice; }
    /// The window shows photos, or what the camera sees. The window says so.
    [[nodiscard]] bool arePhotosShown() const { return m_photosShown; }
    void setPhotosShown(bool shown);
    [[nodiscard]] ReminderPermissionModel *reminderPermission() const { return m_reminderPermission; }
    [[nodiscard]] EraseModel *erase() const { return m_erase; }
    [[nodiscard]] Settings *settings() const { return m_settings; }
    [[nodiscard]] Appearance *appearance() const { return m_appearance; }

    void setOpening() { begin(Opening); }
    void setErasing() { begin(Erasing); }
    /// Before setReady(). They outlive their use here.
    void setPhotoModels(const PhotoModels &models) { m_photoModels = models; }
    /// Before setReady(). It outlives its use here.
    void setCamera(CameraModel *camera) { m_camera = camera; }
    /// Before setReady(). They outlive their use here.
    void setScreens(Screens *screens) { m_screens = screens; }
    /// The models outlive their use here: they go after the window.
    void setReady(TodayModel *today, LogTreatmentModel *logTreatment);
    /// The models are about to go. After setOpening(), and a turn of the event loop in which the screens let go of them.
    void setClosed();
    void setFailed(const ErrorWords &words);
    /// Before setReady().
    void setExample(bool example) { m_example = example; }
    void setNotice(const QString &notice);
    void setReminderProblem(const QString &problem);

    Q_INVOKABLE void retry() { emit retryRequested(); }
    /// The first pages were seen.
    Q_INVOKABLE void endIntroduction() { m_settings->setIntroduced(true); }
    Q_INVOKABLE void lookAround() { emit lookAroundRequested(); }
    /// The example goes, with what was changed in it.
    Q_INVOKABLE void endExample() { emit endExampleRequested(); }
    Q_INVOKABLE void dismissNotice() { setNotice({}); }

signals:
    void changed();
    void reminderProblemChanged();
    void introducingChanged();
    void noticeChanged();
    void photosShownChanged();
    void retryRequested();
    void lookAroundRequested();
    void endExampleRequested();
    /// Something outside, a notification or a second start, wants the patient to see Today.
    void showToday();

private:
    void begin(State state);

    Appearance *m_appearance;
    Settings *m_settings;
    ReminderPermissionModel *m_reminderPermission;
    EraseModel *m_erase;
    bool m_example = false;
    bool m_photosShown = false;
    QString m_notice;
    State m_state = Opening;
    ErrorWords m_error;
    QString m_reminderProblem;
    TodayModel *m_today = nullptr;
    LogTreatmentModel *m_logTreatment = nullptr;
    PhotoModels m_photoModels;
    CameraModel *m_camera = nullptr;
    Screens *m_screens = nullptr;
};

} // namespace afterglow::app
