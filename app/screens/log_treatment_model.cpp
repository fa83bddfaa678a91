#include "app/screens/log_treatment_model.h"

#include "app/civil_text.h"
#include "app/error_words.h"
#include "app/patient_zone.h"
#include "app/screens/treatment_words.h"
#include "core/journal/series_assignment.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <functional>

namespace afterglow::app {

namespace {

/// The devices of the form's segments, in its order; a home roller is a roller with a switch.
constexpr std::array kDevices{journal::Device::Pen, journal::Device::Roller, journal::Device::RadioFrequency};

/// What the fields take, in UTF-16 units; the screen's fields end there too.
constexpr qsizetype kLongestNote = 4000;
constexpr qsizetype kLongestLine = 200;

/// An appointment is suggested this far ahead, at that time.
constexpr std::chrono::days kAppointmentAhead{7};
constexpr std::chrono::hours kAppointmentAt{10};

time::LocalTime suggestedAppointment(time::LocalTime now)
{
    return time::at(time::dateOf(now) + kAppointmentAhead, kAppointmentAt);
}

std::string kept(const QString &text, qsizetype longest)
{
    return text.left(longest).toStdString();
}

} // namespace

LogTreatmentModel::LogTreatmentModel(const ModelContext &context, DraftFiles draftFiles, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_treatmentDraft(std::move(draftFiles.treatment), [this] { return begunForm(); }),
      m_appointmentDraft(std::move(draftFiles.appointment), [this] { return begunForm(); }),
      m_edits(context.journal, std::move(draftFiles.edits))
{
    m_subscription = m_context.journal.onChange([this] {
        readJournal();
        refreshChoices();
        emit changed();
    });
}

time::LocalTime LogTreatmentModel::now() const
{
    return m_context.zone.zone().localAt(m_context.clock.now());
}

// --- opening

TreatmentForm LogTreatmentModel::emptyForm() const
{
    TreatmentForm form;
    form.when = std::chrono::floor<std::chrono::minutes>(now());
    form.when -= time::timeOfDay(form.when) % std::chrono::minutes{5};
    if (m_kind == Kind::Appointment)
        form.when = suggestedAppointment(now());
    form.needleLength = needleRange(form.device).usual;
    if (!m_knownPlans.empty())
        form.plan = m_knownPlans.front()->id;
    // Most treatments follow the last one: the same place and device.
    const auto last = std::ranges::find_if(m_sessions.rbegin(), m_sessions.rend(), [](const journal::Session &session) {
        return session.treatment.status == timeline::SessionStatus::Performed;
    });
    if (last != m_sessions.rend()) {
        form.area = last->treatment.area;
        form.device = last->device;
        form.needleLength = last->needleLength;
        form.clinic = last->clinic;
        form.concerns = {last->concerns.begin(), last->concerns.end()};
        if (std::ranges::any_of(m_knownPlans, [&](const auto &plan) { return plan->id == last->treatment.plan; }))
            form.plan = last->treatment.plan;
    }
    return form;
}

void LogTreatmentModel::open(TreatmentForm untouched)
{
    m_form = std::move(untouched);
    m_form.plannedSessions = usualSessions();
    m_untouched = m_form;
    const auto draft = readDraft();
    m_continued = draft.has_value();
    if (draft)
        m_form = *draft;
    m_lastNeedle = m_form.needleLength.value_or(needleRange(m_form.device).usual);
    m_moving = false;
    m_errors = {};
    m_checked = false;
    m_saving = false;
    m_question.clear();
    m_error.clear();
    refreshChoices();
    refreshChanges();
    emit changed();
}

void LogTreatmentModel::startNew()
{
    start(Kind::Treatment);
}

void LogTreatmentModel::startAppointment()
{
    start(Kind::Appointment);
}

void LogTreatmentModel::start(Kind kind)
{
    keepPendingDrafts();
    m_kind = kind;
    readJournal();
    m_original = {};
    open(emptyForm());
}

void LogTreatmentModel::startOver()
{
    dropDraft();
    const QString session = QString::fromStdString(m_form.session);
    if (m_moving)
        move(session);
    else if (isEditing())
        edit(session);
    else
        start(m_kind);
}

void LogTreatmentModel::edit(const QString &session)
{
    keepPendingDrafts();
    readJournal();
    const auto found = std::ranges::find_if(
        m_sessions, [&](const journal::Session &candidate) { return candidate.treatment.id == session.toStdString(); });
    if (found == m_sessions.end()) {
        fail({Error::Kind::NotFound, {}, {}});
        return;
    }
    m_original = *found;
    open(formOf(m_original, journal::Series().plannedSessions));
}

void LogTreatmentModel::readJournal()
{
    auto plans = m_context.journal.plans();
    auto sessions = m_context.journal.sessions();
    auto series = m_context.journal.series();
    if (!plans || !sessions || !series) {
        fail(!plans ? plans.error() : !sessions ? sessions.error() : series.error());
        return;
    }
    m_sessions = std::move(*sessions);
    m_series = std::move(*series);
    // The newest version of each plan is what a new treatment begins with.
    m_knownPlans.clear();
    for (const auto &plan : *plans) {
        const auto known = std::ranges::find_if(m_knownPlans, [&](const auto &other) { return other->id == plan->id; });
        if (known == m_knownPlans.end())
            m_knownPlans.push_back(plan);
        else if ((*known)->version < plan->version)
            *known = plan;
    }
}

// --- changing

void LogTreatmentModel::change(const std::function<void()> &setter)
{
    const TreatmentForm before = m_form;
    setter();
    if (m_form == before)
        return;
    if (m_checked)
        m_errors = errors();
    refreshChoices();
    if (m_form.when != before.when || m_form.area != before.area || m_form.plan != before.plan)
        refreshChanges();
    keepDraft();
    emit changed();
}

void LogTreatmentModel::setDate(const QString &date)
{
    if (const auto read = time::parseDate(date.toStdString()))
        change([&] { m_form.when = time::at(*read, time::timeOfDay(m_form.when)); });
}

void LogTreatmentModel::setTime(int hour, int minute)
{
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return;
    change([&] {
        m_form.when = time::at(time::dateOf(m_form.when), std::chrono::hours{hour} + std::chrono::minutes{minute});
    });
}

void LogTreatmentModel::chooseArea(const QString &id)
{
    change([&] {
        m_form.area = id.toStdString();
        m_form.plannedSessions = usualSessions();
    });
}

void LogTreatmentModel::setDevice(int device)
{
    if (device < 0 || device >= static_cast<int>(kDevices.size()) || device == this->device())
        return;
    change([&] {
        m_form.device = kDevices.at(static_cast<std::size_t>(device));
        if (m_form.needleLength)
            m_form.needleLength = std::clamp(*m_form.needleLength, shortestNeedle(), longestNeedle());
    });
}

void LogTreatmentModel::setAtHome(bool atHome)
{
    change([&] {
        m_form.device = atHome ? journal::Device::HomeRoller : journal::Device::Roller;
        if (m_form.needleLength)
            m_form.needleLength = std::clamp(*m_form.needleLength, shortestNeedle(), longestNeedle());
    });
}

void LogTreatmentModel::setNeedleKnown(bool known)
{
    change([&] {
        if (known && !m_form.needleLength)
            m_form.needleLength = std::clamp(m_lastNeedle, shortestNeedle(), longestNeedle());
        else if (!known)
            m_form.needleLength.reset();
    });
}

void LogTreatmentModel::setNeedleLength(int micrometres)
{
    change([&] { m_form.needleLength = m_lastNeedle = micrometres; });
}

bool LogTreatmentModel::enterNeedle(const QString &text)
{
    const std::optional<int> length = readNeedle(text);
    if (!length || *length == 0)
        return false;
    setNeedleLength(*length);
    return true;
}

void LogTreatmentModel::choosePlan(const QString &id)
{
    change([&] { m_form.plan = id.toStdString(); });
}

void LogTreatmentModel::setPlannedSessions(int sessions)
{
    change([&] { m_form.plannedSessions = std::clamp(sessions, 1, 99); });
}

void LogTreatmentModel::setNotes(const QString &notes)
{
    change([&] { m_form.notes = kept(notes, kLongestNote); });
}

void LogTreatmentModel::setProducts(const QString &products)
{
    change([&] { m_form.products = kept(products, kLongestLine); });
}

void LogTreatmentModel::setClinic(const QString &clinic)
{
    change([&] { m_form.clinic = kept(clinic, kLongestLine); });
}

void LogTreatmentModel::toggleConcern(const QString &id)
{
    change([&] {
        const std::string concern = id.toStdString();
        if (m_form.concerns.erase(concern) == 0)
            m_form.concerns.insert(concern);
    });
}

// --- saving

void LogTreatmentModel::save()
{
    if (m_saving)
        return;
    m_error.clear();
    m_checked = true;
    m_errors = errors();
    if (m_errors.none()) {
        m_question = doubts(m_form, m_sessions);
        if (m_question.isEmpty())
            write();
    }
    emit changed();
}

void LogTreatmentModel::answer(bool yes)
{
    if (m_question.isEmpty())
        return;
    m_question.clear();
    if (yes)
        write();
    emit changed();
}

void LogTreatmentModel::write()
{
    m_saving = true;
    // From the event loop: the screen shows that it is being saved while the disk takes its time.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const bool appointment = isAppointment();
            const Status stored = store();
            m_saving = false;
            if (!stored) {
                fail(stored.error());
                return;
            }
            emit changed();
            emit saved(appointment ? tr("Saved. Your preparation is planned.")
                                   : tr("Saved. Your aftercare is planned."));
        },
        Qt::QueuedConnection);
}

Status LogTreatmentModel::store()
{
    const journal::Session session = sessionOf(m_form, m_original, m_context.zone.zone(), now());
    auto stored = isEditing() ? m_context.journal.update(session) : m_context.journal.record(session);
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    // From here on the treatment is in the journal: trying again must not add another one.
    dropDraft();
    m_original = *stored;
    m_form.session = stored->treatment.id;
    const auto series = std::ranges::find(m_series, stored->series, &journal::Series::id);
    if (series != m_series.end() && series->plannedSessions == m_form.plannedSessions)
        return {};
    return m_context.journal.setPlannedSessions(stored->series, m_form.plannedSessions);
}

void LogTreatmentModel::fail(const Error &error)
{
    m_error = writingWords(error);
    emit changed();
}

void LogTreatmentModel::dismissError()
{
    m_error.clear();
    emit changed();
}

// --- the draft

DraftFile &LogTreatmentModel::newDraft()
{
    return m_kind == Kind::Appointment ? m_appointmentDraft : m_treatmentDraft;
}

std::optional<TreatmentForm> LogTreatmentModel::readDraft()
{
    if (isEditing()) {
        TreatmentForm draft = withChanges(m_untouched, m_edits.of(m_untouched.session));
        return draft == m_untouched ? std::nullopt : std::optional(std::move(draft));
    }
    auto draft = formFromJson(newDraft().read());
    // An appointment that was left until its day has passed begins with another day.
    if (draft && m_kind == Kind::Appointment && !app::isAppointment(*draft, now()))
        draft->when = suggestedAppointment(now());
    return draft;
}

QJsonObject LogTreatmentModel::begunForm() const
{
    return m_form == m_untouched ? QJsonObject() : toJson(m_form);
}

void LogTreatmentModel::keepDraft()
{
    if (isEditing())
        m_edits.set(m_form.session, changesOf(m_untouched, m_form));
    else
        newDraft().keepSoon();
}

void LogTreatmentModel::keepPendingDrafts()
{
    m_treatmentDraft.keepPending();
    m_appointmentDraft.keepPending();
    m_edits.keepPending();
}

void LogTreatmentModel::dropDraft()
{
    if (isEditing())
        m_edits.drop(m_form.session);
    else
        newDraft().drop();
}

// --- reading

QString LogTreatmentModel::title() const
{
    if (!isEditing())
        return isAppointment() ? tr("New appointment") : tr("New treatment");
    return m_original.treatment.status == timeline::SessionStatus::Planned ? tr("Appointment") : tr("Treatment");
}

QString LogTreatmentModel::saveText() const
{
    if (m_saving)
        return tr("Saving…");
    if (isAppointment() || m_moving)
        return tr("Save appointment");
    if (isEditing() && m_original.treatment.status == timeline::SessionStatus::Performed)
        return tr("Save");
    return tr("Save and plan aftercare");
}

bool LogTreatmentModel::isAppointment() const
{
    return app::isAppointment(m_form, now());
}

QString LogTreatmentModel::date() const
{
    return QString::fromStdString(time::formatDate(time::dateOf(m_form.when)));
}

int LogTreatmentModel::hour() const
{
    return static_cast<int>(time::timeOfDay(m_form.when) / std::chrono::hours{1});
}

int LogTreatmentModel::minute() const
{
    return static_cast<int>(time::timeOfDay(m_form.when).count() % 60);
}

QString LogTreatmentModel::today() const
{
    return QString::fromStdString(time::formatDate(time::dateOf(now())));
}

QString LogTreatmentModel::latestDate() const
{
    return QString::fromStdString(time::formatDate(time::dateOf(now()) + kFurthestAhead));
}

QString LogTreatmentModel::dateText() const
{
    return app::dateText(time::dateOf(m_form.when));
}

QString LogTreatmentModel::timeText() const
{
    return app::timeText(time::timeOfDay(m_form.when));
}

QStringList LogTreatmentModel::devices() const
{
    return {tr("Pen"), tr("Roller"), tr("RF", "radio frequency microneedling")};
}

int LogTreatmentModel::device() const
{
    const journal::Device shown = isAtHome() ? journal::Device::Roller : m_form.device;
    return static_cast<int>(std::ranges::find(kDevices, shown) - kDevices.begin());
}

int LogTreatmentModel::shortestNeedle() const
{
    return needleRange(m_form.device).shortest;
}

int LogTreatmentModel::longestNeedle() const
{
    return needleRange(m_form.device).longest;
}

QString LogTreatmentModel::needleText() const
{
    return m_form.needleLength ? app::needleText(*m_form.needleLength) : tr("I don't know");
}

const plan::AftercarePlan *LogTreatmentModel::plan() const
{
    const auto plan = std::ranges::find_if(m_knownPlans, [&](const auto &known) { return known->id == m_form.plan; });
    return plan == m_knownPlans.end() ? nullptr : plan->get();
}

QString LogTreatmentModel::planTitle() const
{
    return plan() == nullptr ? QString() : QString::fromStdString(plan()->title.in(textLanguage()));
}

QString LogTreatmentModel::planSummary() const
{
    return plan() == nullptr ? QString() : app::planSummary(*plan());
}

const journal::Series *LogTreatmentModel::series() const
{
    const journal::Session session = sessionOf(m_form, m_original, m_context.zone.zone(), now());
    std::optional<std::string> id = journal::seriesFor(session, m_sessions, m_series);
    if (isEditing() && m_original.treatment.area == m_form.area)
        id = m_original.series;
    const auto series = std::ranges::find_if(m_series, [&](const journal::Series &known) { return id == known.id; });
    return series == m_series.end() ? nullptr : &*series;
}

int LogTreatmentModel::usualSessions() const
{
    if (const journal::Series *series = this->series())
        return series->plannedSessions;
    const int most = plan() == nullptr ? 0 : plan()->series.mostSessions;
    return most > 0 ? std::min(most, 99) : journal::Series().plannedSessions;
}

QString LogTreatmentModel::seriesText() const
{
    const journal::Series *series = this->series();
    const auto earlier = std::ranges::count_if(m_sessions, [&](const journal::Session &session) {
        return series != nullptr && session.series == series->id && session.treatment.id != m_form.session
            && session.treatment.performedAt < m_form.when;
    });
    const QLocale locale;
    const int number = static_cast<int>(earlier) + 1;
    if (number > m_form.plannedSessions)
        return tr("Session %1").arg(locale.toString(number));
    return tr("Session %1 of %2").arg(locale.toString(number), locale.toString(m_form.plannedSessions));
}

QString LogTreatmentModel::seriesNote() const
{
    return plan() == nullptr ? QString() : nextSessionText(plan()->series);
}

void LogTreatmentModel::refreshChoices()
{
    std::vector<Choice> areas;
    for (const std::string &id : knownAreas())
        areas.push_back({QString::fromStdString(id), areaName(id), {}, id == m_form.area});
    if (!m_form.area.empty() && std::ranges::find(knownAreas(), m_form.area) == knownAreas().end())
        areas.push_back({QString::fromStdString(m_form.area), areaName(m_form.area), {}, true});
    m_areas.become(areas);

    std::vector<Choice> concerns;
    for (const std::string &id : knownConcerns())
        concerns.push_back({QString::fromStdString(id), concernName(id), {}, m_form.concerns.contains(id)});
    m_concerns.become(concerns);

    std::vector<Choice> plans;
    for (const auto &plan : m_knownPlans)
        plans.push_back({QString::fromStdString(plan->id), QString::fromStdString(plan->title.in(textLanguage())),
                         app::planSummary(*plan), plan->id == m_form.plan});
    m_plans.become(plans);
}

} // namespace afterglow::app
