#include "app/screens/session_model.h"

#include "app/civil_text.h"
#include "app/error_words.h"
#include "app/patient_zone.h"
#include "app/screens/photo_words.h"
#include "app/screens/reminder_words.h"
#include "app/screens/session_words.h"
#include "app/screens/treatment_form.h"
#include "app/screens/treatment_words.h"
#include "core/journal/screening.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace afterglow::app {

namespace {

/// In the order in which the screen offers them.
constexpr std::array kAnswers{journal::Answer::No, journal::Answer::Yes, journal::Answer::Unsure};

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

} // namespace

SessionModel::SessionModel(const ModelContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    m_changes = m_context.journal.onChange([this] {
        if (!m_session.empty())
            refresh();
    });
}

QStringList SessionModel::answers() const
{
    return {tr("No"), tr("Yes"), tr("Not sure")};
}

time::LocalTime SessionModel::here() const
{
    return m_context.zone.zone().localAt(m_context.clock.now());
}

bool SessionModel::show(const QString &session)
{
    m_session = session.toStdString();
    refresh();
    return m_error.isEmpty() && !m_session.empty();
}

void SessionModel::close()
{
    m_session.clear();
    m_error.clear();
    emit changed();
}

void SessionModel::refresh()
{
    const Status done = read();
    if (!done && done.error().kind == Error::Kind::NotFound) {
        close();
        emit gone();
        return;
    }
    m_error = done ? QString() : readingWords(done.error());
    emit changed();
}

// --- reading

Status SessionModel::read()
{
    const auto session = m_context.journal.session(m_session);
    if (!session)
        return tl::unexpected<Error>(session.error());
    const timeline::Session &treatment = session->treatment;
    const auto plan = m_context.journal.plan(treatment.plan, treatment.planVersion);
    const auto series = m_context.journal.series();
    const auto photos = m_context.journal.photos({.session = m_session, .area = {}, .pose = {}});
    const auto checkIns = m_context.journal.checkIns(m_session);
    const auto answers = m_context.journal.screening(m_session);
    for (const Error *error :
         {plan ? nullptr : &plan.error(), series ? nullptr : &series.error(), photos ? nullptr : &photos.error(),
          checkIns ? nullptr : &checkIns.error(), answers ? nullptr : &answers.error()}) {
        if (error != nullptr)
            return tl::unexpected<Error>(*error);
    }
    m_answers = *answers;
    m_appointment = treatment.status == timeline::SessionStatus::Planned;
    m_passed = m_appointment && treatment.instant() <= m_context.clock.now();

    const auto known = std::ranges::find(*series, session->series, &journal::Series::id);
    m_overline =
        sessionLine(treatment.area, session->numberInSeries, known == series->end() ? 0 : known->plannedSessions);
    m_title = momentText(treatment.performedAt);
    const int days = static_cast<int>((time::dateOf(here()) - treatment.dayZero()).count());
    m_summary = days > 0 ? tr("%n day(s) ago", nullptr, days)
        : days < 0       ? tr("in %n day(s)", nullptr, -days)
                         : tr("today");

    std::vector<SessionFact> facts;
    const auto add = [&facts](const char *id, const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.push_back({QLatin1String(id), label, value});
    };
    QStringList concerns;
    for (const std::string &concern : session->concerns)
        concerns << concernName(concern);
    add("area", tr("Where"), areaName(treatment.area));
    add("zone", tr("Time zone"), zoneText(treatment.zone.name()));
    add("device", tr("Device"), deviceName(session->device));
    add("needle", tr("Needle depth"), session->needleLength ? needleText(*session->needleLength) : tr("Not known"));
    add("concerns", tr("What for"), concerns.join(QStringLiteral(" · ")));
    add("products", tr("Products on the skin"), text(session->products));
    add("clinic", tr("Clinic"), text(session->clinic));
    add("plan", tr("Aftercare plan"), text((*plan)->title.in(textLanguage())));
    add("notes", tr("Notes for yourself"), text(session->notes));
    if (!m_appointment) {
        add("healed", tr("Healed"),
            treatment.healedAt ? dateText(time::dateOf(m_context.zone.zone().localAt(*treatment.healedAt)))
                               : tr("Not marked yet"));
    }
    m_facts.become(facts);
    const auto checkInCount = static_cast<int>(checkIns->size());
    const auto photoTotal = static_cast<int>(photos->size());
    m_checkInsText = checkInCount == 0 ? QString() : tr("%n check-in(s)", nullptr, checkInCount);
    m_photosText = photoTotal == 0 ? QString() : photoCount(photoTotal);
    m_firstPhoto = photoTotal == 0 ? QString() : text(photos->front().id);
    m_removalText = app::removalText(photoTotal, checkInCount);

    readScreening(**plan);
    return readPreparation(*session);
}

Status SessionModel::readPreparation(const journal::Session &session)
{
    const time::Instant now = m_context.clock.now();
    const time::Zone &zone = m_context.zone.zone();
    std::vector<PreparationItem> items;
    if (m_appointment) {
        auto scenario = m_context.journal.scenario(now, zone, time::Instant::min(), session.treatment.instant(), 0);
        if (!scenario)
            return tl::unexpected<Error>(scenario.error());
        const auto plan = std::ranges::find_if(scenario->plans, [&](const auto &one) {
            return one->id == session.treatment.plan && one->version == session.treatment.planVersion;
        });
        for (const timeline::Occurrence &occurrence : timeline::build(*scenario).occurrences) {
            const plan::Rule *rule = occurrence.session == m_session && plan != scenario->plans.end()
                ? (*plan)->rule(occurrence.rule)
                : nullptr;
            // What falls due later asks how it went.
            if (rule == nullptr || occurrence.due >= session.treatment.instant())
                continue;
            const RuleWords words = ruleWords(*rule);
            const time::LocalTime local = zone.localAt(occurrence.instant);
            items.push_back({text(occurrence.id), words.title, words.summary, words.detail,
                             relativeDayText(time::dateOf(local), time::dateOf(here())),
                             occurrence.state == timeline::State::Done});
        }
    }
    m_preparation.become(items);
    const auto done = std::ranges::count(items, true, &PreparationItem::done);
    m_preparationText = items.empty()
        ? QString()
        : tr("%1 of %2 done")
              .arg(QLocale().toString(static_cast<int>(done)), QLocale().toString(static_cast<int>(items.size())));
    return {};
}

void SessionModel::readScreening(const plan::AftercarePlan &plan)
{
    std::vector<ScreeningItem> items;
    std::vector<std::string> sources;
    for (const journal::ScreeningQuestion &question : journal::screeningQuestions()) {
        ScreeningItem item{text(std::string(question.id)), screeningQuestionText(question.id), -1, {}, false};
        const auto answer = std::ranges::find(m_answers, question.id, &journal::ScreeningAnswer::question);
        if (answer != m_answers.end()) {
            item.answer = static_cast<int>(std::ranges::find(kAnswers, answer->answer) - kAnswers.begin());
            const journal::ScreeningAdvice advice = journal::screeningAdvice(*answer);
            item.advice = screeningAdviceText(advice);
            item.waits = advice == journal::ScreeningAdvice::Wait;
        }
        items.push_back(item);
        sources.insert(sources.end(), question.sources.begin(), question.sources.end());
    }
    m_questions.become(items);
    m_screeningSources = sourcesText(plan, sources);
    const journal::ScreeningResult result = journal::screeningResult(m_answers);
    const ScreeningWords words = screeningWords(result);
    m_screeningTitle = words.title;
    m_screeningText = words.text;
    m_callsClinic = result.advice != journal::ScreeningAdvice::None;
}

// --- what the patient does

void SessionModel::toggle(const QString &occurrence)
{
    const PreparationItem *item = m_preparation.find(occurrence);
    if (item == nullptr)
        return;
    const auto action = item->done ? timeline::Action::Reopened : timeline::Action::Done;
    keep(m_context.journal.log(occurrence.toStdString(), action, m_context.clock.now()));
}

void SessionModel::answer(const QString &question, int answer)
{
    if (m_questions.find(question) == nullptr || answer < 0 || answer >= static_cast<int>(kAnswers.size()))
        return;
    const std::string id = question.toStdString();
    std::vector<journal::ScreeningAnswer> answers = m_answers;
    std::erase_if(answers, [&id](const journal::ScreeningAnswer &one) { return one.question == id; });
    answers.push_back({id, kAnswers.at(static_cast<std::size_t>(answer))});
    keep(m_context.journal.setScreening(m_session, answers));
}

void SessionModel::remove()
{
    if (!m_session.empty())
        keep(m_context.journal.hide(m_session));
}

void SessionModel::keep(const Status &status)
{
    if (status)
        return; // the journal's signal has brought what is new
    m_error = writingWords(status.error());
    emit changed();
}

void SessionModel::dismissError()
{
    m_error.clear();
    emit changed();
}

} // namespace afterglow::app
