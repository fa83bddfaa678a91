#include "app/screens/session_words.h"

#include "app/civil_text.h"
#include "app/screens/treatment_form.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace afterglow::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sessions)
};

struct Question {
    std::string_view id;
    const char *english;
};

constexpr std::array<Question, 8> kQuestions{
    {{"infected-skin", QT_TRANSLATE_NOOP("Sessions", "Is the skin that will be treated infected?")},
     {"open-wounds", QT_TRANSLATE_NOOP("Sessions", "Is there an open wound?")},
     {"inflamed-acne", QT_TRANSLATE_NOOP("Sessions", "Is there severe or inflamed acne?")},
     {"eczema", QT_TRANSLATE_NOOP("Sessions", "Is there eczema?")},
     {"psoriasis", QT_TRANSLATE_NOOP("Sessions", "Is there psoriasis?")},
     {"cold-sore", QT_TRANSLATE_NOOP("Sessions", "Do you have a cold sore now, there or on your lips?")},
     {"pregnant", QT_TRANSLATE_NOOP("Sessions", "Are you pregnant, might you be, or are you breast-feeding?")},
     {"cold-sores-before", QT_TRANSLATE_NOOP("Sessions", "Have you had cold sores in the past?")}}};

} // namespace

QString deviceName(journal::Device device)
{
    switch (device) {
    case journal::Device::Pen:
        return Words::tr("Pen");
    case journal::Device::Roller:
        return Words::tr("Roller");
    case journal::Device::RadioFrequency:
        return Words::tr("Radio frequency");
    case journal::Device::HomeRoller:
        break;
    }
    return Words::tr("Home roller");
}

QString deviceLine(const journal::Session &session)
{
    const QString name = deviceName(session.device);
    return session.needleLength ? Words::tr("%1, %2", "device, length").arg(name, needleText(*session.needleLength))
                                : name;
}

QString momentText(time::LocalTime local)
{
    return Words::tr("%1, %2", "date, time").arg(dateText(time::dateOf(local)), timeText(time::timeOfDay(local)));
}

QStringList changeLines(const timeline::ReminderChanges &changes)
{
    QStringList lines; // what is lost comes first
    if (changes.ticksLost > 0)
        lines << Words::tr("%n tick(s) will not be kept.", nullptr, changes.ticksLost);
    if (changes.moved > 0)
        lines << Words::tr("%n reminder(s) will come at another time.", nullptr, changes.moved);
    if (changes.added > 0)
        lines << Words::tr("%n reminder(s) will be added.", nullptr, changes.added);
    if (changes.gone > 0)
        lines << Words::tr("%n reminder(s) will not come any more.", nullptr, changes.gone);
    return lines;
}

QString removalText(int photos, int checkIns)
{
    QStringList sentences{Words::tr("It leaves your journal, together with its reminders.")};
    if (photos > 0)
        sentences << Words::tr("%n photo(s) will be deleted with it.", nullptr, photos);
    if (checkIns > 0)
        sentences << Words::tr("%n check-in(s) will be deleted with it.", nullptr, checkIns);
    sentences << Words::tr("You can take it back right afterwards.");
    return sentences.join(u'\n');
}

QString screeningQuestionText(std::string_view question)
{
    const auto known = std::ranges::find(kQuestions, question, &Question::id);
    return known == kQuestions.end() ? QString() : Words::tr(known->english);
}

QString screeningAdviceText(journal::ScreeningAdvice advice)
{
    switch (advice) {
    case journal::ScreeningAdvice::Wait:
        return Words::tr("Wait until it has cleared. Call your clinic.");
    case journal::ScreeningAdvice::Ask:
        return Words::tr("Ask your clinic before you go.");
    case journal::ScreeningAdvice::Tell:
        return Words::tr("Tell your clinic now: many give a medicine for it beforehand.");
    case journal::ScreeningAdvice::None:
        break;
    }
    return {};
}

ScreeningWords screeningWords(const journal::ScreeningResult &result)
{
    switch (result.advice) {
    case journal::ScreeningAdvice::Wait:
        return {Words::tr("Call your clinic before you go"),
                Words::tr("The treatment usually waits until this has cleared. Often it only means another date.")};
    case journal::ScreeningAdvice::Ask:
        return {Words::tr("Ask your clinic first"), Words::tr("It can tell you whether the appointment suits you.")};
    case journal::ScreeningAdvice::Tell:
        return {Words::tr("Tell your clinic"), Words::tr("Early enough, so that there is time to plan.")};
    case journal::ScreeningAdvice::None:
        break;
    }
    if (result.answered == 0)
        return {Words::tr("A few questions before you go"), Words::tr("They take a minute.")};
    if (result.left > 0)
        return {Words::tr("%n question(s) left", nullptr, result.left),
                Words::tr("Nothing to ask your clinic about so far.")};
    return {Words::tr("Nothing to ask about"),
            Words::tr("If something changes until then, come back to the questions.")};
}

} // namespace afterglow::app
