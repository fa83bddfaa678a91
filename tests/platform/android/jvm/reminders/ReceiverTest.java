package reminders;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import android.content.Context;
import android.content.Intent;
import android.os.Build;

import device.Alarm;
import device.Posted;

import org.junit.Rule;
import org.junit.Test;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What wakes the receiver, and what comes of it. */
public final class ReceiverTest {
    @Rule
    public final Phone phone = new Phone("2026-11-20T14:10:00Z");

    private static final String FIRST = "2026-11-20T14:45:00Z"; // a photo
    private static final String EVENING = "2026-11-20T19:00:00Z";
    private static final String MORNING = "2026-11-21T07:30:00Z";

    @Test
    public void withoutAJournalThereIsNothingToDo() {
        phone.device.reboot();
        assertNull(phone.alarm());
        assertEquals(0, phone.device.files.list().length);
        assertEquals(List.of(), phone.device.logged());
    }

    @Test
    public void whatIsBeingErasedIsLeftAlone() throws IOException {
        phone.treat("2026-11-20T15:00");
        Files.createFile(new File(phone.device.files, "erasing").toPath());
        phone.device.deliver("android.intent.action.TIME_SET");
        assertNull(phone.alarm());
        assertEquals(0, phone.device.posted().size());
    }

    @Test
    public void eachChangeOfTheSystemArmsTheOneAlarmAnew() {
        phone.treat("2026-11-20T15:00");
        String[] actions = {
            "android.intent.action.BOOT_COMPLETED",
            "android.intent.action.MY_PACKAGE_REPLACED",
            "android.intent.action.TIME_SET",
            "android.intent.action.TIMEZONE_CHANGED",
            "android.intent.action.LOCALE_CHANGED",
            "android.app.action.SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED"
        };
        for (String action : actions) {
            for (Alarm each : phone.device.alarms()) {
                phone.device.cancelAlarm(operation(each));
            }
            assertNull(phone.alarm());
            phone.device.deliver(action);
            assertEquals(action, Instant.parse(FIRST), phone.alarm());
        }
    }

    private android.app.PendingIntent operation(Alarm of) {
        Context context = new Context(phone.device);
        Intent intent = new Intent("app.afterglow.reminders.REMINDER")
                .setClassName(context, "app.afterglow.reminders.ReminderReceiver")
                .setData(android.net.Uri.fromParts("afterglow-reminder", of.purpose(), null));
        return android.app.PendingIntent.getBroadcast(context, 0, intent, android.app.PendingIntent.FLAG_IMMUTABLE);
    }

    @Test
    public void whatWasDueWhileThePhoneWasOffIsOneNotificationOfWhatHasNotExpired() {
        phone.treat("2026-11-20T15:00");
        phone.device.sleepTo(Instant.parse("2026-11-22T12:30:00Z"));
        phone.device.reboot();
        assertEquals(1, phone.device.posted().size());
        Posted missed = phone.newest();
        assertEquals("missed", missed.tag);
        for (String occurrence : phone.occurrences(missed).split(",")) {
            assertEquals(occurrence, "due", state(occurrence));
        }
        assertFalse(phone.occurrences(missed).contains("sunscreen-first-day")); // yesterday's

        phone.device.reboot();
        assertEquals("once", 1, phone.device.posted().size());
    }

    @Test
    public void nothingIsShownTwiceWhenTheProcessDies() {
        phone.treat("2026-11-20T15:00");
        phone.advanceTo(FIRST);
        assertEquals(1, phone.device.posted().size());
        phone.device.killProcesses();
        phone.device.deliver("android.intent.action.TIME_SET");
        phone.device.update();
        assertEquals(1, phone.device.posted().size());
        assertEquals(Instant.parse(EVENING), phone.alarm());
    }

    @Test
    public void whatWasShownButNotRecordedTakesItsOwnPlaceWithoutANoise() {
        phone.treat("2026-11-20T15:00");
        phone.device.whenPosted = () -> {
            throw new IllegalStateException("killed");
        };
        phone.advanceTo(FIRST);
        assertEquals("not recorded", "", phone.occurrences(phone.newest()));
        phone.device.whenPosted = () -> {};
        phone.device.killProcesses();
        phone.device.deliver("android.intent.action.TIME_SET");
        assertEquals(2, phone.device.posted().size());
        assertEquals(1, phone.device.screen().size());
        assertFalse(phone.newest().alerted);
    }

    @Test
    public void aSecondCollectionOfWhatWasMissedIsNoticed() {
        phone.treat("2026-11-20T15:00");
        phone.device.sleepTo(Instant.parse("2026-11-22T20:30:00Z"));
        phone.device.deliver("android.intent.action.TIME_SET");
        String lasting = "s1/no-sport/end"; // so that the second takes the first one's place
        assertTrue(phone.occurrences(phone.newest()).contains(lasting));
        phone.device.sleepTo(Instant.parse("2026-11-23T20:30:00Z"));
        phone.device.deliver("android.intent.action.TIME_SET");
        assertTrue(phone.occurrences(phone.newest()).contains(lasting));
        assertEquals(2, phone.device.posted().size());
        assertEquals(1, phone.device.screen().size());
        assertTrue(phone.newest().alerted);
    }

    @Test
    public void whatTheSystemDoesNotListYetIsStillTakenBack() {
        phone.treat("2026-11-20T15:00");
        phone.device.listsAtOnce = false;
        phone.advanceTo(FIRST);
        phone.device.deliver("android.intent.action.TIME_SET"); // looks for it at the same moment
        phone.device.listsAtOnce = true;
        phone.app.ask("done", FIRST, phone.occurrences(phone.newest()));
        phone.device.deliver("android.intent.action.TIME_SET");
        assertEquals(0, phone.device.screen().size());
    }

    @Test
    public void whatTheAppTicksGoesFromTheScreen() {
        phone.treat("2026-11-20T15:00");
        phone.advanceTo(FIRST);
        assertEquals(1, phone.device.screen().size());
        phone.app.ask("done", FIRST, phone.occurrences(phone.newest()));
        phone.device.replanInApp();
        assertEquals(0, phone.device.screen().size());
    }

    @Test
    public void theAppAndTheReceiverShareTheAlarmAndTheScreen() {
        phone.treat("2026-11-20T15:00");
        assertEquals(Instant.parse(FIRST), phone.alarm());
        phone.advanceTo(FIRST);
        phone.device.replanInApp();
        assertEquals(1, phone.device.posted().size());
        assertEquals(Instant.parse(EVENING), phone.alarm());
    }

    @Test
    public void doneIsStoredAndTheNextIsArmed() {
        phone.treat("2026-11-20T15:00");
        phone.advanceTo(FIRST);
        String occurrence = phone.occurrences(phone.newest());
        phone.device.killProcesses();
        phone.device.press(phone.newest(), Phone.DONE);
        assertEquals("done", state(occurrence));
        assertEquals(0, phone.device.screen().size());
        assertEquals(Instant.parse(EVENING), phone.alarm());
    }

    @Test
    public void skipIsStored() {
        phone.treat("2026-11-20T15:00");
        phone.advanceTo(FIRST);
        String occurrence = phone.occurrences(phone.newest());
        phone.device.press(phone.newest(), Phone.SKIP);
        assertEquals("skipped", state(occurrence));
    }

    @Test
    public void aSnoozedOneComesAgainInAnHour() {
        phone.treat("2026-11-20T15:00");
        phone.advanceTo("2026-11-20T14:50:00Z");
        String occurrence = phone.occurrences(phone.newest());
        phone.device.press(phone.newest(), Phone.SNOOZE);
        assertEquals(0, phone.device.screen().size());
        assertEquals(Instant.parse("2026-11-20T15:50:00Z"), phone.alarm());
        phone.advanceTo("2026-11-20T15:50:00Z");
        assertEquals(occurrence, phone.occurrences(phone.newest()));
        assertEquals(2, phone.device.posted().size());
    }

    @Test
    public void whatIsSweptAwayIsNotDoneAndNotShownAgain() {
        phone.treat("2026-11-20T15:00");
        phone.advanceTo(FIRST);
        String occurrence = phone.occurrences(phone.newest());
        phone.device.swipe(phone.newest());
        assertEquals("due", state(occurrence));
        assertEquals(List.of(), phone.app.ask("handles"));
        phone.device.reboot();
        assertEquals(1, phone.device.posted().size());
    }

    @Test
    public void anAnswerToWhatNobodyKnowsClearsTheScreen() {
        phone.treat("2026-11-20T15:00");
        phone.advanceTo(FIRST);
        Posted lost = phone.newest();
        phone.device.remove(lost.tag, lost.id);
        phone.device.replanInApp(); // forgets it
        phone.device.post(lost.tag, lost.id, lost.notification);
        phone.device.press(lost, Phone.DONE);
        assertEquals(0, phone.device.screen().size());
    }

    @Test
    public void twoNoticesKeepTheirOwnAnswers() {
        phone.treat("2026-11-20T15:00");
        phone.advanceTo(FIRST);
        Posted photo = phone.newest();
        String first = phone.occurrences(photo);
        phone.device.killProcesses(); // what counts requests would begin anew
        phone.advanceTo(EVENING);
        Posted evening = phone.newest();
        String second = phone.occurrences(evening);
        assertEquals(2, phone.device.screen().size());
        phone.device.press(photo, Phone.DONE);
        assertEquals("done", state(first));
        for (String each : second.split(",")) {
            assertEquals("due", state(each));
        }
        assertNotNull(phone.device.onScreen(evening.tag));
    }

    @Test
    public void whatExpiresGoesFromTheScreenEvenWhenNothingOfOursRuns() {
        phone.treat("2026-11-20T15:00");
        phone.advanceTo(MORNING);
        Posted morning = phone.newest();
        assertEquals(Duration.ofDays(1), Duration.between(morning.shownAt, morning.expires()));
        for (Alarm each : phone.device.alarms()) {
            phone.device.cancelAlarm(operation(each));
        }
        phone.device.advanceTo(morning.expires());
        assertNull(phone.device.onScreen(morning.tag));
    }

    @Test
    public void theHomeZoneKeepsItsTimesAbroad() {
        phone.treat("2026-11-20T15:00");
        phone.app.ask("preferences", "neutral", Phone.BERLIN);
        phone.advanceTo("2026-11-20T22:00:00Z");
        phone.device.setZone("Asia/Tokyo");
        assertEquals(Instant.parse(MORNING), phone.alarm());
        phone.advanceTo(MORNING);
        assertEquals(Instant.parse(MORNING), phone.newest().shownAt);
    }

    @Test
    public void withoutAHomeZoneTheTimesGoWithThePatient() {
        phone.treat("2026-11-20T15:00");
        phone.advanceTo("2026-11-20T22:00:00Z");
        phone.device.setZone("Asia/Tokyo");
        assertEquals(Instant.parse("2026-11-20T23:30:00Z"), phone.alarm()); // 08:30 there
    }

    @Test
    public void theRightToExactAlarmsIsUsedAsSoonAsItIsThere() {
        phone.device.allowsExactAlarms = false;
        phone.device.reportsExactAlarms = false;
        phone.treat("2026-11-20T15:00");
        assertFalse(phone.wake().exact);
        assertEquals("nobody tried", List.of(), phone.device.logged());
        phone.device.setExactAlarms(true);
        assertEquals(Instant.parse(FIRST), phone.alarm());
        assertTrue(phone.wake().exact);
    }

    @Test
    public void aRightThatIsTakenMeanwhileLeavesAnInexactAlarm() {
        phone.device.allowsExactAlarms = false; // and yet the system said that it is there
        phone.treat("2026-11-20T15:00");
        assertEquals(Instant.parse(FIRST), phone.alarm());
        assertFalse(phone.wake().exact);
    }

    @Test
    public void beforeApi31ExactAlarmsNeedNoRight() {
        Build.VERSION.SDK_INT = 30;
        phone.device.reportsExactAlarms = false; // nobody asks: the method isn't there
        phone.treat("2026-11-20T15:00");
        assertTrue(phone.wake().exact);
    }

    @Test
    public void aRightThatIsTakenAwayLeavesTheAlarmBehindTheExactOne() {
        phone.treat("2026-11-20T15:00");
        phone.device.setExactAlarms(false);
        phone.advanceTo("2026-11-20T14:54:59Z");
        assertEquals(0, phone.device.posted().size());
        phone.advanceTo("2026-11-20T14:55:00Z");
        assertEquals("s1/photo-first/a/0", phone.occurrences(phone.newest()));
        assertEquals(Instant.parse(EVENING), phone.alarm());
        assertFalse(phone.wake().exact);
    }

    @Test
    public void whatIsWithdrawnLeavesNoAlarmAtAll() {
        phone.treat("2026-11-20T15:00");
        assertEquals(2, phone.device.alarms().size());
        assertTrue(new File(phone.device.files, "journal.db").delete());
        phone.device.deliver("android.intent.action.TIME_SET");
        assertEquals(0, phone.device.alarms().size());
    }

    @Test
    public void whatWasForbiddenIsShownOnceItIsAllowed() {
        phone.device.allowsNotifications = false;
        phone.treat("2026-11-20T15:00");
        phone.advanceTo("2026-11-20T14:50:00Z");
        assertEquals(0, phone.device.posted().size());
        assertEquals("the next is armed all the same", Instant.parse(EVENING), phone.alarm());
        phone.device.allowsNotifications = true;
        phone.device.replanInApp();
        assertEquals(List.of("2026-11-20T14:50:00Z s1/photo-first/a/0"), phone.shown());
    }

    @Test
    public void aChannelThatIsSwitchedOffTakesNothingElseWithIt() {
        phone.treat("2026-11-20T15:00");
        phone.advanceTo(FIRST); // the channels are there from now on
        phone.device.blockedChannels.add("check-in");
        phone.advanceTo(EVENING);
        assertEquals(EVENING + " s1/check-in/d0/0,s1/first-cleanse/d0/0", phone.shown().get(1));
        assertEquals("care", phone.newest().notification.channel);
        assertEquals("care", phone.categoryOf(phone.newest()));
    }

    @Test
    public void whatComesInAChannelThatIsSwitchedOffWasNotShown() {
        phone.treat("2026-11-20T15:00");
        phone.advanceTo("2026-11-21T18:30:00Z");
        int before = phone.shown().size();
        phone.device.blockedChannels.add("check-in");
        phone.advanceTo("2026-11-21T19:30:00Z");
        assertEquals(before, phone.shown().size());
        phone.device.blockedChannels.clear();
        phone.device.replanInApp();
        assertEquals("2026-11-21T19:30:00Z s1/check-in/d1/0", phone.shown().get(before));
    }

    @Test
    public void eachChannelThatIsSwitchedOffStandsInTheWay() {
        assertTrue("none is there yet", phone.device.mayShowAllInApp());
        phone.treat("2026-11-20T15:00");
        phone.advanceTo(FIRST);
        assertTrue(phone.device.mayShowAllInApp());
        for (String channel : new String[] {"care", "check-in", "appointments"}) {
            phone.device.blockedChannels.add(channel);
            assertFalse(channel, phone.device.mayShowAllInApp());
            phone.device.blockedChannels.clear();
        }
        phone.device.allowsNotifications = false;
        assertFalse(phone.device.mayShowAllInApp());
    }

    @Test
    public void aTestInAChannelThatIsSwitchedOffSaysSo() {
        phone.treat("2026-11-20T15:00");
        phone.advanceTo(FIRST);
        phone.device.blockedChannels.add("care");
        phone.device.armTestInApp(phone.device.now().plusSeconds(60));
        phone.device.advanceTo(phone.device.now().plusSeconds(60));
        assertEquals(2, phone.device.broadcasts().get(0).getIntExtra("outcome", -1));
    }

    @Test
    public void anotherLanguageNamesTheChannelsAnew() {
        phone.treat("2026-11-20T15:00");
        phone.advanceTo(FIRST);
        String english = phone.device.channel("care");
        phone.device.setLocale(Locale.GERMAN);
        assertEquals("Hautpflege", phone.device.channel("care"));
        assertFalse(english.equals(phone.device.channel("care")));
        assertEquals(
                List.of("care", "check-in", "appointments"),
                Arrays.stream(new String[] {"care", "check-in", "appointments"})
                        .filter(id -> phone.device.channel(id) != null)
                        .collect(Collectors.toList()));
    }

    @Test
    public void theTestComesByAnAlarmOfItsOwn() {
        phone.treat("2026-11-20T15:00");
        Instant at = phone.device.now().plusSeconds(60);
        phone.device.armTestInApp(at);
        phone.device.armTestInApp(at.plusSeconds(1)); // in its place
        assertEquals("the test's beside the reminders'", 3, phone.device.alarms().size());
        phone.device.advanceTo(at.plusSeconds(1));
        assertEquals("test", phone.newest().tag);
        assertEquals("Test: your reminders can come", phone.newest().notification.title);
        assertEquals(0, phone.newest().notification.actions.size());
        assertEquals(Instant.parse(FIRST), phone.alarm());

        Intent tested = phone.device.broadcasts().get(0);
        assertEquals("app.afterglow.reminders.TESTED", tested.getAction());
        assertEquals("app.afterglow", tested.getPackage());
        assertEquals(0, tested.getIntExtra("outcome", -1));
        assertEquals(0, phone.device.openedHandle(phone.device.tap(phone.newest())));
    }

    @Test
    public void aTestThatIsForbiddenSaysSo() {
        phone.device.allowsNotifications = false;
        phone.device.armTestInApp(phone.device.now().plusSeconds(60));
        phone.device.advanceTo(phone.device.now().plusSeconds(60));
        assertEquals(0, phone.device.posted().size());
        assertEquals(2, phone.device.broadcasts().get(0).getIntExtra("outcome", -1));
    }

    private String state(String occurrence) {
        return phone.app.askOne("state", phone.device.now(), Phone.BERLIN, occurrence);
    }
}
