#include "app/screens/app_model.h"

namespace afterglow::app {

AppModel::AppModel(Appearance &appearance, Settings &settings, QObject *parent)
    : QObject(parent),
      m_appearance(&appearance),
      m_settings(&settings)
{
}

void AppModel::setOpening()
{
    m_state = Opening;
    m_error = {};
    emit changed();
}

void AppModel::setReady(TodayModel *today, LogTreatmentModel *logTreatment)
{
    m_today = today;
    m_logTreatment = logTreatment;
    m_state = Ready;
    m_error = {};
    emit changed();
}

void AppModel::setClosed()
{
    m_today = nullptr;
    m_logTreatment = nullptr;
    m_photoModels = {};
    m_camera = nullptr;
    m_screens = nullptr;
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
