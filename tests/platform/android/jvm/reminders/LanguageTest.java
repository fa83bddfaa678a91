package reminders;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import android.app.Notification;
import android.os.Build;

import org.junit.Rule;
import org.junit.Test;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Whose language the notifications speak: the one that the patient chose for the app, wherever she did. */
public final class LanguageTest {
    private static final String FIRST = "2026-11-20T14:45:00Z"; // a photo
    private static final String MORNING = "2026-11-21T07:30:00Z";

    @Rule
    public final Phone phone = new Phone("2026-11-20T14:10:00Z");

    private Notification shownAt(String instant) {
        phone.advanceTo(instant);
        return phone.newest().notification;
    }

    @Test
    public void beforeAndroid13TheReceiverSpeaksTheOneThatWasChosenInTheApp() {
        Build.VERSION.SDK_INT = 32;
        phone.treat("2026-11-20T15:00");
        phone.device.chooseInApp("de");
        phone.device.killProcesses();
        Notification photo = shownAt(FIRST);
        assertEquals("Zeit für dein Foto", photo.title);
        assertEquals("Zeit für dein Foto", photo.publicVersion.title);
        assertEquals(
                List.of("Erledigt", "Später", "Überspringen"),
                photo.actions.stream().map(action -> action.title).collect(Collectors.toList()));
        assertEquals("Hautpflege", phone.device.channel("care"));
        assertEquals(List.of(), phone.device.logged());
    }

    @Test
    public void fromAndroid13OnTheSystemIsToldAndAsked() {
        phone.treat("2026-11-20T15:00");
        phone.device.chooseInApp("pt-BR");
        assertEquals(List.of("pt-BR"), phone.device.toldLanguages());
        phone.device.killProcesses();
        assertEquals("Hora da sua foto", shownAt(FIRST).title);
    }

    @Test
    public void theTitlesOfAPlanAreInItAsWell() {
        phone.treat("2026-11-20T15:00");
        phone.app.ask("preferences", "detailed", "-");
        phone.device.chooseInApp("de");
        String text = shownAt("2026-11-22T14:00:00Z").text;
        assertTrue(text, text.startsWith("Vorbei: "));
        assertTrue(text, text.contains("Kein schweres Training") || text.contains("Sport"));
    }

    @Test
    public void theTestIsInItAsWell() {
        phone.device.chooseInApp("de");
        phone.device.armTestInApp(phone.device.now().plusSeconds(60));
        phone.device.advanceTo(phone.device.now().plusSeconds(60));
        assertEquals("Test: Deine Erinnerungen kommen an", phone.newest().notification.title);
    }

    @Test
    public void aChoiceThatIsTakenBackLeavesThePhones() {
        for (int level : new int[] {32, 33}) {
            Build.VERSION.SDK_INT = level;
            phone.device.chooseInApp("de");
            phone.device.chooseInApp("");
            phone.device.setLocale(Locale.FRANCE);
            assertEquals("Soin de la peau", phone.device.channel("care"));
            phone.device.setLocale(Locale.ENGLISH);
        }
    }

    @Test
    public void theChannelsAreNamedAnewAtOnce() {
        phone.device.chooseInApp("de");
        assertEquals("Hautpflege", phone.device.channel("care"));
        phone.device.chooseInApp("");
        assertEquals("Skin care", phone.device.channel("care"));
    }

    @Test
    public void whatWasChosenInTheSystemsSettingsHoldsFromTheNextStartOn() {
        assertEquals("", phone.device.agreeInApp(""));
        phone.device.appLanguage = "de-AT";
        assertEquals("de-AT", phone.device.agreeInApp(""));
        phone.device.chooseInApp("de"); // what the app makes of it
        assertEquals("the country stays", "de-AT", phone.device.appLanguage);
        assertEquals("de", phone.device.agreeInApp("de"));

        phone.device.appLanguage = "";
        assertEquals("taken back there", "", phone.device.agreeInApp("de"));
    }

    @Test
    public void whatWasChosenThereBeforeTheFirstStartHolds() {
        phone.device.appLanguage = "fr";
        assertEquals("fr", phone.device.agreeInApp(""));
        assertEquals(List.of(), phone.device.toldLanguages());
    }

    @Test
    public void aPhoneThatIsUpdatedToAndroid13HearsOfTheChoiceInTheApp() {
        Build.VERSION.SDK_INT = 32;
        phone.device.chooseInApp("de");
        assertEquals("de", phone.device.agreeInApp("de"));
        Build.VERSION.SDK_INT = 33;
        assertEquals("de", phone.device.agreeInApp("de"));
        assertEquals(List.of("de"), phone.device.toldLanguages());
        assertEquals("de", phone.device.agreeInApp("de"));
        assertEquals("once", List.of("de"), phone.device.toldLanguages());
    }

    @Test
    public void beforeAndroid13TheAppsOwnIsWrittenAnewAtEachStart() throws IOException {
        Build.VERSION.SDK_INT = 32;
        assertEquals("de", phone.device.agreeInApp("de"));
        File file = new File(phone.device.files, "language");
        assertEquals("de", Files.readString(file.toPath()));
        assertTrue(file.delete());
        assertEquals("de", phone.device.agreeInApp("de"));
        assertTrue(file.exists());
    }

    @Test
    public void whereTheChoiceCannotBeReadTheyFollowThePhone() {
        Build.VERSION.SDK_INT = 32;
        phone.device.chooseInApp("de");
        File file = new File(phone.device.files, "language");
        assertTrue(file.delete() && file.mkdir());
        phone.treat("2026-11-20T15:00");
        assertEquals("Time for your photo", shownAt(FIRST).title);
        assertEquals("the language: java.io.IOException", phone.device.logged().get(0));
    }
}
