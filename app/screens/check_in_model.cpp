#include "app/screens/check_in_model.h"

#include "app/error_words.h"
#include "app/patient_zone.h"
#include "app/screens/check_in_draft.h"
#include "app/screens/treatment_words.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace afterglow::app {

namespace {

/// What the field takes, in UTF-16 units; the screen's field ends there too.
constexpr qsizetype kLongestNote = 4000;
constexpr int kStrongest = 3;

} // namespace

CheckInModel::CheckInModel(const ModelContext &context, QString draftFile, std::function<void(const QString &)> copy,
                           Outbox *outbox, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_share(std::move(copy), outbox),
      m_drafts(context.journal, std::move(draftFile))
{
    m_subscription = m_context.journal.onChange([this] {
        if (!isOpen())
            return;
        // That nothing was kept matters more than that nothing can be read.
        if (const Status read = readJournal(m_session.treatment.id); !read && !isUnsaved())
            setError(readingWords(read.error()));
        refresh();
    });
    connect(&context.zone, &PatientZone::changed, this, &CheckInModel::refresh);
}

time::Instant CheckInModel::now() const
{
    return std::chrono::floor<std::chrono::seconds>(m_context.clock.now());
}

// --- opening

void CheckInModel::start(const QString &session)
{
    m_drafts.keepPending();
    m_plan.reset();
    m_answers = {};
    m_error.clear();
    m_unsaved = false;
    const Status read = readJournal(session.toStdString());
    if (!read)
        m_error = readingWords(read.error());
    else
        readDraft();
    refresh();
}

Status CheckInModel::readJournal(const std::string &session)
{
    auto sessions = m_context.journal.sessions();
    if (!sessions)
        return tl::unexpected(sessions.error());
    const auto found =
        std::ranges::find(*sessions, session, [](const journal::Session &one) { return one.treatment.id; });
    if (found == sessions->end()) {
        m_plan.reset();
        return failure(Error::Kind::NotFound, {}, "no such session");
    }
    auto plan = m_context.journal.plan(found->treatment.plan, found->treatment.planVersion);
    const auto checkIns = m_context.journal.checkIns(session);
    const auto series = m_context.journal.series();
    if (!plan || !checkIns)
        return tl::unexpected(!plan ? plan.error() : checkIns.error());
    if (!series)
        return tl::unexpected(series.error());
    m_session = *found;
    m_plan = std::move(*plan);
    const auto own = std::ranges::find(*series, m_session.series, &journal::Series::id);
    m_plannedSessions = own == series->end() ? 0 : own->plannedSessions;
    m_earlier.clear();
    for (const journal::CheckIn &checkIn : *checkIns) {
        if (checkIn.reported.at <= now())
            m_earlier.push_back(checkIn.reported);
    }
    return {};
}

void CheckInModel::startOver()
{
    dropDraft();
    refresh();
}

void CheckInModel::leave()
{
    m_drafts.keepPending();
}

// --- answering

void CheckInModel::change(const std::function<void()> &setter)
{
    if (!isOpen())
        return;
    const CheckInAnswers before = m_answers;
    setter();
    if (m_answers == before)
        return;
    m_drafts.set(m_session.treatment.id, toJson(m_answers, now()));
    refresh();
}

void CheckInModel::setStrength(const QString &symptom, int strength)
{
    if (strength >= 0 && strength <= kStrongest && m_symptoms.find(symptom) != nullptr)
        change([&] { m_answers.symptoms.insert_or_assign(symptom.toStdString(), strength); });
}

void CheckInModel::toggleFlag(const QString &flag)
{
    if (m_flags.find(flag) == nullptr)
        return;
    change([&] {
        const std::string id = flag.toStdString();
        if (m_answers.flags.erase(id) == 0)
            m_answers.flags.insert(id);
    });
}

void CheckInModel::setNote(const QString &note)
{
    change([&] { m_answers.note = note.left(kLongestNote).toStdString(); });
}

// --- reading

timeline::CheckIn CheckInModel::reported(time::Instant at) const
{
    return {at, m_answers.symptoms, {m_answers.flags.begin(), m_answers.flags.end()}};
}

CheckInSource CheckInModel::source() const
{
    CheckInSource source{m_session, m_plannedSessions, m_plan, m_context.zone.zone(), m_earlier, m_answers.note};
    source.reported.push_back(reported(now()));
    return source;
}

void CheckInModel::refresh()
{
    std::vector<SymptomRow> symptoms;
    std::vector<FlagRow> flags;
    m_advice = {};
    if (isOpen()) {
        const CheckInSource source = this->source();
        for (const timeline::Finding &finding : source.findings()) {
            const auto answer = m_answers.symptoms.find(finding.symptom);
            const bool chosen = answer != m_answers.symptoms.end();
            symptoms.push_back({QString::fromStdString(finding.symptom), symptomName(*m_plan, finding.symptom),
                                chosen ? answer->second : -1, expectationText(source, finding, chosen),
                                chosen ? trendText(source, finding) : QString(), levelOf(finding.level)});
        }
        for (const plan::RedFlag &flag : m_plan->redFlags)
            flags.push_back({QString::fromStdString(flag.id), QString::fromStdString(flag.title.in(textLanguage())),
                             m_answers.flags.contains(flag.id)});
        if (isAnswered())
            m_advice = adviceWords(source);
    }
    m_symptoms.become(symptoms);
    m_flags.become(flags);
    emit changed();
}

QStringList CheckInModel::strengths()
{
    QStringList names;
    for (int strength = 0; strength <= kStrongest; ++strength)
        names.append(strengthName(strength));
    return names;
}

QString CheckInModel::title() const
{
    if (!isOpen())
        return tr("Check-in");
    const int day = timeline::dayNumber(now(), m_session.treatment, m_context.zone.zone());
    return tr("Day %1 check-in").arg(QLocale().toString(day));
}

QString CheckInModel::overline() const
{
    if (!isOpen())
        return {};
    return sessionLine(m_session.treatment.area, m_session.numberInSeries, m_plannedSessions);
}

// --- what the patient does with it

void CheckInModel::save()
{
    if (!isOpen() || !isAnswered())
        return;
    const advice::Level level = m_advice.level; // once it is stored it is its own past
    const auto added = m_context.journal.addCheckIn({{}, m_session.treatment.id, reported(now()), m_answers.note},
                                                    m_context.zone.zone());
    if (!added) {
        setError(writingWords(added.error()), true);
        return;
    }
    m_savedId = added->id;
    m_error.clear();
    dropDraft();
    refresh();
    emit saved(level == advice::Level::Expected || level == advice::Level::Watch
                   ? tr("Check-in saved")
                   : tr("Check-in saved. Please contact your clinic."));
}

void CheckInModel::undo()
{
    if (m_savedId.empty())
        return;
    const auto removed = m_context.journal.removeCheckIn(m_savedId, m_context.zone.zone());
    if (!removed && removed.error().kind != Error::Kind::NotFound) {
        emit failed(writingWords(removed.error()));
        return;
    }
    m_savedId.clear();
    if (!removed)
        return; // it is gone already
    const auto &flags = removed->reported.flags;
    CheckInAnswers answers{removed->reported.symptoms, {flags.begin(), flags.end()}, removed->note};
    if (!answersFromJson(m_drafts.of(removed->session), now()))
        m_drafts.set(removed->session, toJson(answers, now()));
    if (!isOpen() || m_session.treatment.id != removed->session || !m_answers.empty())
        return;
    m_answers = std::move(answers);
    m_continued = true;
    refresh();
}

void CheckInModel::summarize()
{
    if (isOpen())
        m_share.setText(summaryText(source()));
}

void CheckInModel::setError(const QString &error, bool unsaved)
{
    if (error == m_error && unsaved == m_unsaved)
        return;
    m_error = error;
    m_unsaved = unsaved;
    emit changed();
}

void CheckInModel::dismissError()
{
    setError({});
}

// --- the draft

void CheckInModel::readDraft()
{
    auto draft = answersFromJson(m_drafts.of(m_session.treatment.id), now());
    m_continued = draft.has_value();
    if (!draft)
        return;
    // The treatment may have been given another plan since.
    std::erase_if(draft->symptoms, [&](const auto &answer) {
        return std::ranges::find(m_plan->symptoms, answer.first, &plan::Symptom::id) == m_plan->symptoms.end();
    });
    std::erase_if(draft->flags, [&](const std::string &id) {
        return std::ranges::find(m_plan->redFlags, id, &plan::RedFlag::id) == m_plan->redFlags.end();
    });
    m_answers = std::move(*draft);
}

void CheckInModel::dropDraft()
{
    m_answers = {};
    m_continued = false;
    if (isOpen())
        m_drafts.drop(m_session.treatment.id);
}

} // namespace afterglow::app
