#include "app/screens/timeline_model.h"

#include "core/files/file_system.h"
#include "fixture.h"

#include <algorithm>
#include <memory>

using namespace afterglow;
using namespace afterglow::app;
using timeline::SessionStatus;

namespace {

struct TimelineFixture : test::AppFixture {
    std::unique_ptr<TimelineModel> model = std::make_unique<TimelineModel>(context);

    void open() { model->setActive(true); }

    [[nodiscard]] const HealingRow &day(int number) const
    {
        const auto row = std::ranges::find_if(model->days()->rows(), [&](const HealingRow &candidate) {
            return candidate.id.endsWith(QStringLiteral("/%1").arg(number));
        });
        REQUIRE(row != model->days()->rows().end());
        return *row;
    }

    [[nodiscard]] static QStringList linesOf(const HealingRow &row)
    {
        QStringList lines;
        for (const HealingLine &line : row.lines)
            lines << line.text;
        return lines;
    }

    [[nodiscard]] const SeriesRow &onlySeries() const
    {
        REQUIRE(model->series()->rows().size() == 1);
        return model->series()->rows().front();
    }

    /// A row alone, without a picture.
    std::string addPhoto(const journal::Session &session, std::string_view taken, const char *pose = "front")
    {
        static int count = 0;
        journal::Photo photo;
        photo.id = QStringLiteral("%1").arg(++count, 32, 16, QLatin1Char('0')).toStdString();
        photo.session = session.treatment.id;
        photo.pose = pose;
        photo.taken = berlin.resolve(time::parseLocalTime(taken).value());
        photo.width = 480;
        photo.height = 640;
        photo.digest = std::string(64, 'a');
        photo.bytes = 1000;
        return journal.addPhoto(photo, files::Bytes(100)).value().id;
    }
};

} // namespace

TEST_CASE_METHOD(TimelineFixture, "the timeline reads nothing before somebody looks")
{
    record("2026-11-20T15:00");
    CHECK(model->state() == TimelineModel::Loading);
    open();
    CHECK(model->state() == TimelineModel::Ready);
}

TEST_CASE_METHOD(TimelineFixture, "without a treatment the timeline is empty, and fills with the first")
{
    open();
    CHECK(model->state() == TimelineModel::Empty);
    CHECK(model->session() == -1);
    CHECK_FALSE(model->sessions().size());
    record("2026-11-20T15:00");
    CHECK(model->state() == TimelineModel::Ready);
    CHECK(model->session() == 0);
}

TEST_CASE_METHOD(TimelineFixture, "the days say what is normal, what ends and when")
{
    journal::Session session = record("2026-11-20T15:00");
    session.needleLength = 1500;
    session.products = "Hyaluronic acid\nand a mask";
    REQUIRE(journal.update(session));
    open();

    CHECK(day(0).overline == "Day 0 · Fri 20\u00a0Nov");
    CHECK(day(0).title == "Treatment · 15:00");
    CHECK(day(0).summary == "Face · 1.5 mm pen · Hyaluronic acid");
    CHECK(day(0).position == healing::Position::Past);

    CHECK(day(1).title == "Red and warm, like sunburn");
    CHECK(day(1).summary == "Redness and mild swelling are expected. The skin may feel warm, tight or itchy.");

    CHECK(day(3).overline == "Day 3 · Today");
    CHECK(day(3).title == "Calming down");
    CHECK(day(3).position == healing::Position::Today);
    CHECK(linesOf(day(3)).contains("Makeup is fine again from 15:00"));
    const auto swimming =
        std::ranges::find(day(3).lines, QStringLiteral("No swimming: until 15:00"), &HealingLine::text);
    REQUIRE(swimming != day(3).lines.end());
    CHECK(swimming->kind == healing::LineKind::Ends); // no tick beside what is still to be left out
    CHECK(linesOf(day(3)).contains("A day for a photo"));
    CHECK(model->days()->rows()[static_cast<std::size_t>(model->today())].overline == "Day 3 · Today");

    const auto makeup = std::ranges::find(day(3).texts, QStringLiteral("Makeup is fine again"), &HealingText::title);
    REQUIRE(makeup != day(3).texts.end());
    CHECK(makeup->text.startsWith("Makeup and brushes")); // not why it was left out: "While the skin is open"

    CHECK(day(5).title == "Active products may return");
    CHECK(day(5).summary == "From 15:00");
    CHECK(day(5).position == healing::Position::Ahead);
    CHECK(linesOf(day(5)) == QStringList{"Retinol may return from 15:00", "A day for a photo", "A day for a check-in"});
    CHECK(day(365).overline == "Day 365 · Sat 20\u00a0Nov 2027");
    CHECK(day(365).title == "Yearly touch-up");
}

TEST_CASE_METHOD(TimelineFixture, "a day that is opened tells the whole text with its sources, and nothing twice")
{
    record("2026-11-20T15:00");
    open();
    const std::vector<HealingText> &texts = day(7).texts;
    REQUIRE(texts.size() == 3);
    CHECK(texts[0].title.isEmpty()); // the card's title says it
    CHECK_FALSE(texts[0].text.contains(day(7).summary));
    CHECK_FALSE(texts[0].sources.isEmpty());
    CHECK(texts[1].title == "No picking");
    CHECK(texts[2].title == "Gentle cleansing may end");
    CHECK(texts[2].text.startsWith("Once the skin has healed\n"));
}

TEST_CASE_METHOD(TimelineFixture, "both tracks show where today is")
{
    record("2026-11-20T15:00");
    setNow("2026-11-27T15:00");
    open();
    const QVariantList tracks = model->tracks();
    REQUIRE(tracks.size() == 2);
    const auto surface = tracks[0].value<HealingTrackRow>();
    const auto underneath = tracks[1].value<HealingTrackRow>();
    CHECK(surface.title == "On the surface");
    CHECK(surface.caption == "about 2 weeks");
    CHECK(surface.progress == 0.5);
    CHECK(surface.share < 0.25);
    CHECK(underneath.caption == "up to 2 months");

    setNow("2026-12-10T15:00");
    model->refresh();
    CHECK(model->tracks()[0].value<HealingTrackRow>().caption == "settled");
}

TEST_CASE_METHOD(TimelineFixture, "photos are on their days, by id, no more of them than a card shows")
{
    const journal::Session session = record("2026-11-20T15:00");
    const std::string before = addPhoto(session, "2026-11-20T14:00");
    const std::string first = addPhoto(session, "2026-11-20T18:00");
    open();
    CHECK(day(0).photos == QStringList{QString::fromStdString(before), QString::fromStdString(first)});
    CHECK(day(0).morePhotos == 0);
    addPhoto(session, "2026-11-20T18:01", "left");
    CHECK(day(0).cover == QString::fromStdString(first));
    for (int i = 0; i < 14; ++i)
        addPhoto(session, "2026-11-22T18:00");
    CHECK(day(2).photos.size() == kPhotosOfDay);
    CHECK(day(2).morePhotos == 2);
}

TEST_CASE_METHOD(TimelineFixture, "the key to the photos is asked for where there are some, and only then")
{
    int asked = 0;
    QObject::connect(model.get(), &TimelineModel::photosWanted, model.get(), [&] { ++asked; });
    const journal::Session session = record("2026-11-20T15:00");
    open();
    CHECK(asked == 0);
    addPhoto(session, "2026-11-20T18:00");
    CHECK(asked == 1);
    CHECK_FALSE(model->arePhotosReadable());
    model->setPhotosReadable();
    CHECK(model->arePhotosReadable());
    addPhoto(session, "2026-11-20T18:01");
    CHECK(asked == 1);
}

TEST_CASE_METHOD(TimelineFixture, "a check-in is on its day with what it meant then")
{
    const journal::Session session = record("2026-11-20T15:00");
    const auto report = [&](const char *at, int redness) {
        journal::CheckIn checkIn;
        checkIn.session = session.treatment.id;
        checkIn.reported.at = berlin.resolve(time::parseLocalTime(at).value());
        checkIn.reported.symptoms = {{"redness", redness}};
        REQUIRE(journal.addCheckIn(checkIn));
    };
    report("2026-11-21T20:00", 1);
    report("2026-11-22T20:00", 3);
    open();
    CHECK(linesOf(day(1)).contains("Check-in at 20:00: as expected"));
    CHECK(day(2).lines.back().kind != healing::LineKind::CheckIn);
}

TEST_CASE_METHOD(TimelineFixture, "what heals now is shown first, and the patient's choice stays")
{
    record("2026-01-10T15:00", SessionStatus::Performed, "scalp");
    record("2026-11-20T15:00");
    record("2026-12-20T15:00", SessionStatus::Planned, "neck");
    open();
    CHECK(model->sessions()
          == QStringList{"Neck · 20\u00a0December", "Face · 20\u00a0November", "Scalp · 10\u00a0January"});
    CHECK(model->session() == 1);
    model->setSession(2);
    CHECK(model->session() == 2);
    CHECK(day(0).overline == "Day 0 · Sat 10\u00a0Jan");
    record("2026-11-22T15:00", SessionStatus::Performed, "chest");
    CHECK(day(0).overline == "Day 0 · Sat 10\u00a0Jan");
    CHECK(model->sessions()[model->session()] == "Scalp · 10\u00a0January");
}

TEST_CASE_METHOD(TimelineFixture, "an appointment alone shows what leads up to it")
{
    record("2026-11-27T15:00", SessionStatus::Planned);
    open();
    CHECK(model->tracks().isEmpty());
    CHECK(day(-7).overline == "7 days before · Fri 20\u00a0Nov");
    CHECK(day(-7).title == "Tell your clinic beforehand");
    CHECK(day(-4).overline == "Today");
    CHECK(day(-4).title == "4 days to go");
    CHECK(day(0).title == "Appointment · 15:00");
    CHECK(linesOf(day(0)).first() == "13:00 · Arrive with clean, dry skin");
    CHECK(onlySeries().standing == series::Standing::Booked);
    CHECK(onlySeries().headline == "First session: in 4 days");
}

TEST_CASE_METHOD(TimelineFixture, "a later treatment of the area ends the earlier one's days")
{
    record("2026-11-10T15:00");
    record("2026-11-20T15:00");
    open();
    model->setSession(1);
    CHECK(model->today() == -1);
    CHECK(model->days()->rows().back().title == "Next treatment");
    CHECK(model->tracks().isEmpty());
}

TEST_CASE_METHOD(TimelineFixture, "a series says when its next session may be")
{
    record("2026-10-16T15:00");
    record("2026-11-20T15:00");
    open();
    CHECK(onlySeries().title == "Face");
    CHECK(onlySeries().progressText == "2 of 6 sessions done");
    CHECK(onlySeries().standing == series::Standing::Ahead);
    CHECK(onlySeries().headline == "Next session: opens in 25 days");
    CHECK(onlySeries().detail == "Fri 18\u00a0Dec – Fri 1\u00a0Jan 2027");
    CHECK(onlySeries().touchUp == "After the last session: a touch-up about once a year");
    REQUIRE(onlySeries().sessions.size() == 2);
    CHECK(onlySeries().sessions[0].title == "Session 2");
    CHECK(onlySeries().sessions[0].when == "Fri 20\u00a0Nov");

    setNow("2026-12-18T08:00");
    model->refresh();
    CHECK(onlySeries().standing == series::Standing::Open);
    CHECK(onlySeries().headline == "Next session: open now, until 1\u00a0January");

    setNow("2027-01-02T08:00");
    model->refresh();
    CHECK(onlySeries().standing == series::Standing::Past);
}

TEST_CASE_METHOD(TimelineFixture, "an appointment is put beside the window")
{
    record("2026-11-20T15:00");
    record("2026-12-20T10:00", SessionStatus::Planned);
    open();
    CHECK(onlySeries().booked == "Booked: Sun 20\u00a0Dec, 10:00. That is within the usual time.");
    CHECK(onlySeries().sessions[0].title == "Session 2 · booked");
    CHECK(onlySeries().sessions[0].planned);
}

TEST_CASE_METHOD(TimelineFixture, "the number of planned sessions changes, between what was performed and 99")
{
    record("2026-10-16T15:00");
    record("2026-11-20T15:00");
    open();
    const QString id = onlySeries().id;
    model->setPlannedSessions(id, 4);
    CHECK(onlySeries().progressText == "2 of 4 sessions done");
    model->setPlannedSessions(id, 1);
    CHECK(onlySeries().planned == 4);
    model->setPlannedSessions(id, 2);
    CHECK_FALSE(onlySeries().canBeFewer);
    CHECK(onlySeries().standing == series::Standing::Complete);
    CHECK(onlySeries().headline == "Your series is complete");
    CHECK(onlySeries().touchUp == "Touch-up: from Saturday 20\u00a0November 2027, in 12 months");
    model->setPlannedSessions(id, 100);
    CHECK_FALSE(model->error().isEmpty());
    model->dismissError();
    CHECK(model->error().isEmpty());
}

TEST_CASE_METHOD(TimelineFixture, "a journal that can't be read is said, and read when it can be")
{
    record("2026-11-20T15:00");
    test::OtherProgram other(file());
    other.run("PRAGMA user_version = 9999");
    open();
    CHECK(model->state() == TimelineModel::Failed);
    CHECK(model->error() == "Your journal was changed by a newer version of the app. Please update.");
    CHECK_FALSE(model->nextRefresh());

    other.run(("PRAGMA user_version = " + std::to_string(database->version())).c_str());
    model->refresh();
    CHECK(model->state() == TimelineModel::Ready);
    CHECK(model->error().isEmpty());
}

TEST_CASE_METHOD(TimelineFixture, "while looked at, the timeline is read anew when something of it changes by itself")
{
    record("2026-11-20T15:00");
    open();
    CHECK(model->nextRefresh() == berlin.resolve(time::parseLocalTime("2026-11-24T00:00").value()));
    setNow("2026-11-24T09:41");
    model->refresh();
    CHECK(model->nextRefresh() == berlin.resolve(time::parseLocalTime("2026-11-24T15:00").value())); // a new phase
    model->setActive(false);
    CHECK_FALSE(model->nextRefresh());

    setNow("2026-11-26T09:41");
    model->setActive(true); // midnight has passed meanwhile
    CHECK(day(6).position == healing::Position::Today);
}
