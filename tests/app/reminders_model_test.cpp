#include "app/screens/reminders_model.h"

#include "fixture.h"
#include "support/fake_notifications.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

namespace afterglow::app {
namespace {

using namespace std::chrono_literals;
using Lines = std::vector<std::string>;

const QString kSunscreen = QStringLiteral("standard-microneedling/sunscreen");
const QString kCleanse = QStringLiteral("standard-microneedling/cleanse");

struct Fixture : test::AppFixture {
    test::FakeNotifications notifications;
    RemindersModel model{context, notifications};

    /// A treatment of the face on Friday at 15:00, seen on Monday at 09:41.
    void recordTreatment()
    {
        record("2026-11-20T15:00");
        model.refresh();
    }

    /// "Today 13:00 Moisturise".
    [[nodiscard]] Lines alerts()
    {
        Lines lines;
        for (const ReminderDay &day : model.days()->rows()) {
            for (const QVariant &alert : day.alerts)
                lines.push_back((day.name + ' ' + alert.toMap().value("time").toString() + ' '
                                 + alert.toMap().value("text").toString())
                                    .toStdString());
        }
        return lines;
    }

    [[nodiscard]] const RuleRow &rule(const QString &key)
    {
        for (const RuleSectionRow &section : model.sections()->rows()) {
            const auto &rules = static_cast<RowList<RuleRow> *>(section.rules)->rows();
            const auto found = std::ranges::find(rules, key, &RuleRow::id);
            if (found != rules.end())
                return *found;
        }
        throw std::out_of_range("no rule " + key.toStdString());
    }

    [[nodiscard]] journal::Preferences stored() const { return journal.preferences().value(); }
};

TEST_CASE_METHOD(Fixture, "without a treatment there is nothing to be reminded of")
{
    model.refresh();
    CHECK(model.state() == RemindersModel::Empty);
    CHECK(model.summary() == "They begin with a treatment");
    CHECK(model.days()->rowCount() == 0);
    CHECK(model.sections()->rowCount() == 0);
}

TEST_CASE_METHOD(Fixture, "the reminders of the next days are listed by day, a line an alert")
{
    recordTreatment();
    CHECK(model.state() == RemindersModel::Ready);
    CHECK(model.summary() == "Next: Today, 13:00");
    CHECK(model.noneText().isEmpty());
    const Lines all = alerts();
    CHECK(Lines(all.begin(), all.begin() + 4)
          == Lines{"Today 13:00 Moisturise", "Today 15:00 Makeup is fine again", "Today 20:00 How does it feel?",
                   "Tomorrow 08:30 Sunscreen before going out\nLeave flaking skin alone"});
    CHECK(std::ranges::any_of(all,
                              [](const std::string &line) { return line.starts_with("Wednesday 25\u00a0November"); }));
}

TEST_CASE_METHOD(Fixture, "when nothing comes in the next seven days, it says when it does")
{
    record("2026-11-20T15:00");
    setNow("2026-12-19T12:00"); // after day 28, before day 42
    model.refresh();
    CHECK(model.days()->rowCount() == 0);
    CHECK(model.noneText() == "None in the next seven days. The next one comes later: 1\u00a0January, 08:30.");
    setNow("2029-01-01T12:00");
    model.refresh();
    CHECK(model.noneText() == "None are planned right now.");
    CHECK(model.summary() == "None are planned right now");
}

TEST_CASE_METHOD(Fixture, "each rule says when it reminds, in its part of the page")
{
    recordTreatment();
    Lines sections;
    for (const RuleSectionRow &section : model.sections()->rows())
        sections.push_back(section.title.toStdString());
    CHECK(sections == Lines{"Before a treatment", "Care", "Photos", "Check-ins", "Dates", "What to leave out"});
    const auto detail = [&](const char *rule) {
        return this->rule(QStringLiteral("standard-microneedling/") + QLatin1String(rule)).detail;
    };
    CHECK(detail("sunscreen") == "Days 2 to 13 · 08:30");
    CHECK(detail("photo") == "Days 1, 2, 3, 5, 7, 14, 28 and 56 · 08:30");
    CHECK(detail("cleanse") == "Days 0 to 6 · 08:00 · on Today, without an alert");
    CHECK(detail("reapply") == "While you are outside");
    CHECK(detail("touch-up") == "Goes by the time of the treatment");
    CHECK(detail("no-makeup") == "When it ends");
    CHECK(detail("no-sauna") == "On Today, without an alert");
    CHECK(detail("tell-your-clinic") == "7 days before · 08:30");
    CHECK(detail("screening") == "1 day before · 20:00");
    CHECK(model.rulesSummary() == "All as the plan says");
}

TEST_CASE_METHOD(Fixture, "a rule is switched off and on again")
{
    recordTreatment();
    const auto before = alerts();
    model.setRuleOn(kSunscreen, false);
    CHECK(stored().timeline.disabled == Lines{kSunscreen.toStdString()});
    CHECK_FALSE(rule(kSunscreen).on);
    CHECK(rule(kSunscreen).detail == "Off");
    CHECK(model.rulesSummary() == "1 off");
    CHECK(std::ranges::none_of(alerts(), [](const auto &line) { return line.find("Sunscreen") != line.npos; }));
    model.setRuleOn(kSunscreen, false);
    CHECK(stored().timeline.disabled.size() == 1);
    model.setRuleOn(kSunscreen, true);
    CHECK(stored().timeline.disabled.empty());
    CHECK(alerts() == before);
    model.setRuleOn(QStringLiteral("nobody/knows"), false);
    CHECK(stored().timeline.disabled.empty());
}

TEST_CASE_METHOD(Fixture, "a rule gets a time of its own, and the plan's again")
{
    recordTreatment();
    model.openRule(kSunscreen);
    CHECK(model.ruleTitle() == "Sunscreen before going out");
    CHECK_FALSE(model.ruleText().isEmpty());
    CHECK(model.isRuleOn());
    REQUIRE(model.ruleTimes()->rowCount() == 1);
    const auto time = [&] { return model.ruleTimes()->rows().front(); };
    CHECK(time().text == "08:30");
    CHECK(time().minutes == 510);
    CHECK(time().detail == "1 h 30 min after you wake up.");
    CHECK(time().planText.isEmpty());

    model.setRuleTime(QStringLiteral("0"), 9 * 60 + 15);
    CHECK(stored().times.at(kSunscreen.toStdString()).at(0) == 9h + 15min);
    CHECK(time().text == "09:15");
    CHECK(time().detail == "Your own time. The plan says 08:30.");
    CHECK(time().planText == "08:30");
    CHECK(rule(kSunscreen).detail == "Days 2 to 13 · 09:15 · your own time");
    CHECK(model.rulesSummary() == "1 at your own time");
    CHECK(model.undoText() == "From now on at 09:15");
    CHECK(std::ranges::any_of(alerts(),
                              [](const auto &line) { return line == "Tomorrow 09:15 Sunscreen before going out"; }));

    SECTION("by undo")
    {
        model.undo();
        CHECK(stored().times.empty());
        CHECK(model.undoText().isEmpty());
        CHECK(time().text == "08:30");
    }
    SECTION("by choice, which can be undone as well")
    {
        model.resetRuleTime(QStringLiteral("0"));
        CHECK(stored().times.empty());
        CHECK(model.undoText() == "As the plan says again: at 08:30");
        model.undo();
        CHECK(time().text == "09:15");
    }
    SECTION("a position that the rule doesn't have is none")
    {
        model.setRuleTime(QStringLiteral("3"), 0);
        CHECK(stored().times.at(kSunscreen.toStdString()).size() == 1);
    }
}

TEST_CASE_METHOD(Fixture, "a time of one's own within the sleep says what becomes of it")
{
    recordTreatment();
    model.openRule(kSunscreen);
    model.setRuleTime(QStringLiteral("0"), 3 * 60);
    CHECK(model.ruleTimes()->rows().front().detail
          == "Your own time. The plan says 08:30.\nYou are asleep then: it waits until you wake up.");
    model.openRule(kCleanse);
    CHECK(model.ruleDetail() == "It is on Today, without an alert.");
}

TEST_CASE_METHOD(Fixture, "wake and sleep move the times that go by them")
{
    recordTreatment();
    model.setWake(6 * 60);
    CHECK(stored().timeline.wake == 6h);
    CHECK(model.undoText() == "You wake up at 06:00");
    model.dismissUndo();
    model.setWake(6 * 60);
    CHECK(model.undoText().isEmpty()); // as it was
    model.setSleep(23 * 60 + 30);
    CHECK(stored().timeline.sleep == 23h + 30min);
    CHECK(model.choicesSummary() == "Awake from 06:00 to 23:30");
    CHECK(rule(kSunscreen).detail == "Days 2 to 13 · 07:30");
    model.undo();
    CHECK(stored().timeline.sleep == 22h);
    CHECK(stored().timeline.wake == 6h); // only what was chosen last
    model.setSleep(6 * 60);
    CHECK(model.choicesSummary() == "At any hour");
}

TEST_CASE_METHOD(Fixture, "the daily limit, home times and details are kept at once")
{
    recordTreatment();
    CHECK(model.dailyLimit() == 4);
    CHECK(model.dailyLimitText() == "At most 4 a day");
    model.setDailyLimit(1);
    CHECK(stored().timeline.dailyLimit == 1);
    CHECK(std::ranges::count_if(alerts(), [](const auto &line) { return line.starts_with("Tomorrow"); }) == 1);
    model.setDailyLimit(0);
    CHECK(model.dailyLimitText() == "As many as the plan has");

    CHECK_FALSE(model.keepsHomeTimes());
    model.setHomeTimes(true);
    CHECK(stored().homeZone == "Europe/Berlin");
    CHECK(model.homeTimesText() == "Wherever you are, they come by the clock of Berlin.");
    model.setHomeTimes(false);
    CHECK_FALSE(stored().homeZone);

    model.setDetailed(true);
    CHECK(stored().detailedNotifications);
    CHECK(model.isDetailed());
    CHECK(model.undoText().isEmpty()); // flipped back, they are as they were
}

TEST_CASE_METHOD(Fixture, "what another program has chosen meanwhile stays")
{
    recordTreatment();
    test::OtherProgram(file()).run("INSERT OR REPLACE INTO preferences (only_row, wake, sleep, daily_limit, "
                                   "detailed_notifications) VALUES (1, 300, 1320, 7, 0)");
    model.setDetailed(true);
    CHECK(stored().timeline.dailyLimit == 7);
    CHECK(model.dailyLimit() == 7);
}

TEST_CASE_METHOD(Fixture, "what can't be kept is said, and nothing has changed")
{
    recordTreatment();
    test::OtherProgram other(file());
    other.run("BEGIN IMMEDIATE");
    int changes = 0;
    QObject::connect(&model, &RemindersModel::changed, [&changes] { ++changes; });
    model.setDetailed(true);
    CHECK(model.error() == "Not saved: your journal is in use by another program. Try again in a moment.");
    CHECK_FALSE(model.isDetailed());
    CHECK(changes > 0); // the switch goes back
    other.run("ROLLBACK");
    model.refresh();
    CHECK_FALSE(model.error().isEmpty()); // until it is heard
    model.setDetailed(true);
    CHECK(model.error().isEmpty());
    CHECK(model.isDetailed());
}

TEST_CASE_METHOD(Fixture, "a journal that can't be read is said, until it can be")
{
    test::OtherProgram other(file());
    other.run("ALTER TABLE sessions RENAME TO away");
    model.refresh();
    CHECK(model.state() == RemindersModel::Failed);
    CHECK_FALSE(model.error().isEmpty());
    CHECK(model.isUnread());
    other.run("ALTER TABLE away RENAME TO sessions");
    model.refresh();
    CHECK(model.state() == RemindersModel::Empty);
    CHECK(model.error().isEmpty());
    CHECK_FALSE(model.isUnread());
}

TEST_CASE_METHOD(Fixture, "an error of reading that was closed is no reason to keep another one back")
{
    recordTreatment();
    test::OtherProgram(file()).run("ALTER TABLE sessions RENAME TO away");
    model.refresh();
    REQUIRE(model.isUnread());
    model.dismissError();
    CHECK(model.state() == RemindersModel::Ready);
    CHECK_FALSE(model.isUnread());
}

} // namespace
} // namespace afterglow::app
