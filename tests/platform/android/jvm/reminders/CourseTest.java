package reminders;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import device.Alarm;
import device.Posted;

import org.junit.Rule;
import org.junit.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Whole courses of two weeks. */
public final class CourseTest {
    @Rule
    public final Phone phone = new Phone("2026-10-23T13:00:00Z");

    /** tests/data/course.json, which every system's adapter is driven through. */
    @Test
    public void theSharedCourseHasItsAlertsAndItsLog() {
        phone.app.ask("course", System.getProperty("afterglow.course"));
        phone.app.open(phone.device.files);
        for (String line : phone.app.ask("steps")) {
            String[] step = line.split(" ");
            phone.advanceTo(step[0]);
            take(step);
        }
        List<String> alerts = new ArrayList<>();
        for (Posted each : phone.device.posted()) {
            Instant expires = each.expires();
            alerts.add(each.shownAt + " " + each.tag + " " + phone.categoryOf(each) + " " + phone.occurrences(each) + " "
                    + (expires == null ? "-" : expires));
            assertTrue(each.alerted);
        }
        assertEquals(lines(phone.app.ask("alerts")), lines(alerts));
        assertEquals(lines(phone.app.ask("course-log")), lines(phone.app.ask("log")));
        assertEquals(List.of(), phone.device.logged());
    }

    private void take(String[] step) {
        switch (step[1]) {
            case "record":
                phone.app.ask("record-course");
                phone.device.replanInApp();
                break;
            case "outside":
            case "inside":
                phone.app.ask(step[1], phone.device.now(), Phone.BERLIN);
                phone.device.replanInApp();
                break;
            case "open":
                phone.device.replanInApp();
                break;
            case "restart":
                phone.device.reboot();
                break;
            case "update":
                phone.device.update();
                break;
            case "zone":
                phone.device.setZone(step[2]);
                break;
            case "clock":
                phone.device.setClock(Instant.parse(step[2]));
                break;
            default:
                answer(step[1], phone.device.onScreen(step[2]));
        }
    }

    private void answer(String verb, Posted on) {
        assertNotNull(verb, on);
        switch (verb) {
            case "done":
                phone.device.press(on, Phone.DONE);
                break;
            case "snooze":
                phone.device.press(on, Phone.SNOOZE);
                break;
            case "skip":
                phone.device.press(on, Phone.SKIP);
                break;
            case "dismiss":
                phone.device.swipe(on);
                break;
            default:
                assertEquals("tap", verb);
                assertEquals(on.id, phone.device.openedHandle(phone.device.tap(on)));
                phone.device.replanInApp();
        }
        assertFalse(phone.device.screen().contains(on));
    }

    @Test
    public void theAlarmsAreThoseThatTheEngineNames() {
        phone.treat("2026-10-23T15:00");
        List<String> expected = phone.engine(Phone.BERLIN, "2026-11-06T14:00:00Z");
        assertTrue(expected.size() > 25);

        List<String> armed = new ArrayList<>();
        while (phone.alarm().isBefore(Instant.parse("2026-11-06T14:00:00Z"))) {
            Alarm alarm = phone.wake();
            assertTrue(alarm.exact);
            int before = phone.device.posted().size();
            phone.device.advanceTo(alarm.at);
            if (phone.device.posted().size() > before) { // else it was for an expiry
                armed.add(alarm.at + " " + phone.occurrences(phone.newest()));
            }
        }
        assertEquals(lines(expected), lines(armed));
    }

    @Test
    public void aCourseOfADeniedExactAlarmComesWithinTheHour() {
        phone.device.allowsExactAlarms = false;
        phone.device.reportsExactAlarms = false;
        phone.device.lateness = Duration.ofMinutes(50);
        phone.treat("2026-10-23T15:00");
        List<String> expected = phone.engine(Phone.BERLIN, "2026-11-06T13:00:00Z");

        phone.advanceTo("2026-11-06T13:50:00Z");
        assertEquals(lines(expected), lines(cameWithin(Duration.ofHours(1))));
    }

    @Test
    public void aCourseWhoseRightToExactAlarmsIsTakenAwayIsLateAndNotSilent() {
        phone.device.lateness = Duration.ofMinutes(45);
        phone.treat("2026-10-23T15:00");
        List<String> expected = phone.engine(Phone.BERLIN, "2026-11-06T13:00:00Z");

        phone.advanceTo("2026-10-27T12:00:00Z");
        assertTrue(phone.wake().exact);
        int before = phone.device.posted().size();
        assertEquals(lines(expected.subList(0, before)), lines(cameWithin(Duration.ofMillis(1))));
        phone.device.setExactAlarms(false); // and the app is never opened again
        phone.advanceTo("2026-11-06T13:50:00Z");
        assertFalse(phone.wake().exact);
        assertEquals(lines(expected), lines(cameWithin(Duration.ofHours(1))));
    }

    /** Each notice that was shown, by the instant at which it was due. */
    private List<String> cameWithin(Duration limit) {
        List<String> all = new ArrayList<>();
        for (Posted each : phone.device.posted()) {
            Instant due = Instant.ofEpochMilli(each.notification.when);
            assertTrue(due + " came late", Duration.between(due, each.shownAt).compareTo(limit) < 0);
            all.add(due + " " + phone.occurrences(each));
        }
        return all;
    }

    /** So that what differs is shown a line each. */
    private static String lines(List<String> all) {
        return String.join("\n", all);
    }
}
