#include "app/screens/app_model.h"

namespace afterglow::app {

AppModel::AppModel(Appearance &appearance, Settings &settings, ReminderPermissionModel &reminderPermission,
                   EraseModel &erase, QObject *parent)
    : QObject(parent),
      m_appearance(&appearance),
      m_settings(&settings),
      m_reminderPermission(&reminderPermission),
      m_erase(&erase)
{
    connect(this, &AppModel::changed, this, &AppModel::introducingChanged);
    connect(&settings, &Settings::changed, this, &AppModel::introducingChanged);
}

bool AppModel::isIntroducing() const
{
    return m_state == Ready && !m_example && !m_settings->isIntroduced() && m_today->state() == TodayModel::Empty;
}

void AppModel::setClosed()
{
    m_today = nullptr;
    m_logTreatment = nullptr;
    m_photoModels = {};
    m_camera = nullptr;
    m_screens = nullptr;
    m_example = false;
    setReminderProblem({});
    emit changed();
}

void AppModel::setNotice(const QString &notice)
{
    if (notice == m_notice)
        return;
    m_notice = notice;
    emit noticeChanged();
}

void AppModel::setPhotosShown(bool shown)
{
    if (shown == m_photosShown)
        return;
    m_photosShown = shown;
    emit photosShownChanged();
}

void AppModel::begin(State state)
{
    m_state = state;
    m_error = {};
    emit changed();
}

void AppModel::setReady(TodayModel *today, LogTreatmentModel *logTreatment)
{
    m_today = today;
    m_logTreatment = logTreatment;
    connect(today, &TodayModel::changed, this, &AppModel::introducingChanged);
    m_state = Ready;
    m_error = {};
    emit changed();
}

void AppModel::setFailed(const ErrorWords &words)
{
    m_state = Failed;
    m_error = words;
    emit changed();
}

void AppModel::setReminderProblem(const QString &problem)
{
    if (problem == m_reminderProblem)
        return;
    m_reminderProblem = problem;
    emit reminderProblemChanged();
}

} // namespace afterglow::app
