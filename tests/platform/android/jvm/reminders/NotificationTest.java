package reminders;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import android.app.Notification;
import android.app.NotificationManager;
import android.app.PendingIntent;
import android.content.Context;
import android.content.Intent;
import android.net.Uri;

import device.Posted;

import org.junit.Rule;
import org.junit.Test;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a notification says, to whom, and where it leads. */
public final class NotificationTest {
    @Rule
    public final Phone phone = new Phone("2026-11-20T14:10:00Z");

    @Test
    public void unlessThePatientAskedForDetailsNoneIsAnywhere() {
        phone.treat("2026-11-20T15:00");
        phone.advanceTo("2026-12-04T14:00:00Z");
        assertTrue(phone.device.posted().size() > 25);
        for (Posted each : phone.device.posted()) {
            assertNull(each.notification.text);
            assertNull(each.notification.bigText);
            assertNeutral(each);
        }
    }

    @Test
    public void detailsAreBehindTheLock() {
        phone.treat("2026-11-20T15:00");
        phone.app.ask("preferences", "detailed", "-");
        phone.advanceTo("2026-11-21T07:30:00Z");
        Posted morning = phone.newest();
        assertEquals("Time for your skin care", morning.notification.title);
        assertEquals(2, morning.notification.bigText.split("\n").length);
        assertEquals(morning.notification.bigText.replace("\n", " · "), morning.notification.text);
        assertNeutral(morning);
    }

    @Test
    public void detailsAreInThePatientsLanguageAndSayWhatIsOver() {
        phone.treat("2026-11-20T15:00");
        phone.app.ask("preferences", "detailed", "-");
        phone.device.setLocale(Locale.GERMANY);
        phone.advanceTo("2026-11-22T14:00:00Z");
        Posted end = phone.newest();
        assertEquals("s1/no-sport/end", phone.occurrences(end));
        assertEquals("Dein Plan hat sich geändert", end.notification.title);
        assertTrue(end.notification.text, end.notification.text.startsWith("Vorbei: "));
        assertTrue(end.notification.text, end.notification.text.contains("Sport"));
    }

    @Test
    public void titlesAreWhateverThePlanHas() {
        phone.app.open(phone.device.files);
        phone.app.ask("record", "2026-11-20T15:00", Phone.BERLIN, "other");
        phone.app.ask("preferences", "detailed", "-");
        phone.device.replanInApp();
        phone.advanceTo("2026-11-21T07:30:00Z");
        assertEquals("\ud83c\udf1e Sun, 30 % \u20ac\n\u0643\u0631\u064a\u0645", phone.newest().notification.bigText);
    }

    private void assertNeutral(Posted each) {
        assertEquals(Notification.VISIBILITY_PRIVATE, each.notification.visibility);
        Notification open = each.notification.publicVersion;
        assertEquals(each.notification.title, open.title);
        assertNull(open.text);
        assertNull(open.bigText);
        assertEquals(List.of(), open.actions);
        phone.categoryOf(each); // one of the neutral sentences
    }

    @Test
    public void eachKindHasItsChannel() {
        phone.treat("2026-11-20T15:00");
        phone.advanceTo("2026-12-04T14:00:00Z");
        for (Posted each : phone.device.posted()) {
            String expected = "care";
            if (phone.categoryOf(each).equals("photo") || phone.categoryOf(each).equals("check-in")) {
                expected = "check-in";
            } else if (!phone.categoryOf(each).equals("care")) {
                expected = "appointments";
            }
            assertEquals(expected, each.notification.channel);
            assertEquals(expected, each.notification.publicVersion.channel);
        }
        assertEquals(
                List.of("appointments", "care", "check-in"),
                phone.device.posted().stream()
                        .map(each -> each.notification.channel)
                        .distinct()
                        .sorted()
                        .collect(Collectors.toList()));
    }

    @Test
    public void eachChannelMakesItselfHeardUntilThePatientSaysOtherwise() {
        phone.treat("2026-11-20T15:00");
        phone.advanceTo("2026-11-20T14:45:00Z");
        for (String channel : List.of("care", "check-in", "appointments")) {
            assertEquals(channel, NotificationManager.IMPORTANCE_DEFAULT, phone.device.importance(channel));
        }
    }

    @Test
    public void aTapOpensTheAppAtOnce() {
        phone.treat("2026-11-20T15:00");
        phone.advanceTo("2026-11-20T14:45:00Z");
        Posted photo = phone.newest();
        Intent intent = phone.device.tap(photo); // which refuses a detour
        assertEquals("app.afterglow.AppActivity", intent.component());
        assertEquals(Instant.parse("2026-11-20T14:45:00Z").getEpochSecond(), photo.id);
        assertEquals(photo.id, phone.device.openedHandle(intent));
        assertEquals(0, phone.device.openedHandle(new Intent(Intent.ACTION_MAIN)));
        assertEquals(0, phone.device.openedHandle(null));
        assertEquals(0, phone.device.screen().size());
    }

    @Test
    public void whatAnotherAppSaysOfATapIsNotBelieved() {
        phone.treat("2026-11-20T15:00");
        phone.advanceTo("2026-11-20T14:45:00Z");
        Uri tapped = phone.device.tap(phone.newest()).getData();
        Context other = new Context(phone.device) {
            @Override
            public String getPackageName() {
                return "other.app";
            }
        };
        PendingIntent theirs =
                PendingIntent.getActivity(other, 0, new Intent().setClassName(other, "other.Window"), PendingIntent.FLAG_IMMUTABLE);
        String proof = "app.afterglow.reminders.PROOF";
        assertEquals(0, phone.device.openedHandle(new Intent().setData(tapped)));
        assertEquals(0, phone.device.openedHandle(new Intent().setData(tapped).putExtra(proof, theirs)));
        assertEquals(0, phone.device.openedHandle(new Intent().setData(tapped).putExtra(proof, tapped)));
        for (String strange : new String[] {"/", "open", "open/", "open/x", "open/1/2", ""}) {
            assertEquals(0, phone.device.openedHandle(new Intent().setData(Uri.fromParts("afterglow-reminder", strange, null))));
        }
    }

    @Test
    public void itHasThreeAnswersInThePatientsLanguage() {
        phone.device.setLocale(Locale.GERMANY);
        phone.treat("2026-11-20T15:00");
        phone.advanceTo("2026-11-20T14:45:00Z");
        Notification photo = phone.newest().notification;
        assertEquals(
                List.of("Erledigt", "Später", "Überspringen"),
                photo.actions.stream().map(action -> action.title).collect(Collectors.toList()));
        assertEquals("Zeit für dein Foto", photo.title);
        assertEquals(Notification.CATEGORY_REMINDER, photo.category);
        assertTrue(photo.showsWhen);
    }
}
