package reminders;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import device.Posted;

import org.junit.Rule;
import org.junit.Test;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A journal that can't be written to, or read. */
public final class TroubleTest {
    @Rule
    public final Phone phone = new Phone("2026-11-20T14:10:00Z");

    @Test
    public void aJournalThatIsHeldIsTriedAgainInAMinute() {
        phone.treat("2026-11-20T15:00");
        phone.app.ask("hold");
        phone.advanceTo("2026-11-20T14:45:00Z");
        assertEquals(List.of("wake: outcome 1"), phone.device.logged());
        assertEquals(Instant.parse("2026-11-20T14:46:00Z"), phone.alarm());
        assertEquals("it was shown, and could not be recorded", 1, phone.device.posted().size());

        phone.app.ask("release");
        phone.advanceTo("2026-11-20T14:46:00Z");
        assertEquals("s1/photo-first/a/0", phone.occurrences(phone.newest()));
        assertFalse(phone.newest().alerted);
        assertEquals(1, phone.device.screen().size());
        assertEquals(Instant.parse("2026-11-20T19:00:00Z"), phone.alarm());
    }

    @Test
    public void theAppMayWriteAllTheWhile() throws Exception {
        phone.treat("2026-11-20T15:00");
        CompletableFuture<List<String>> writing =
                CompletableFuture.supplyAsync(() -> phone.app.ask("change", 300));
        phone.advanceTo("2026-11-21T20:00:00Z");
        assertEquals(List.of(), writing.get());
        assertEquals(List.of(), phone.device.logged());
        assertTrue(phone.device.posted().size() >= 5);
        for (Posted each : phone.device.posted()) {
            assertFalse(phone.occurrences(each).isEmpty());
        }
    }

    @Test
    public void anAnswerIsKeptUntilItCanBeStored() {
        phone.treat("2026-11-20T15:00");
        phone.advanceTo("2026-11-20T14:45:00Z");
        Posted photo = phone.newest();
        phone.app.ask("hold");
        phone.device.press(photo, Phone.DONE);
        assertEquals(List.of("done: outcome 1"), phone.device.logged());
        assertTrue(phone.device.screen().contains(photo));
        assertEquals(3, phone.device.alarms().size()); // the next reminder's stays

        phone.app.ask("release");
        phone.device.killProcesses();
        phone.advanceTo("2026-11-20T14:46:00Z");
        assertEquals(
                "done", phone.app.askOne("state", phone.device.now(), Phone.BERLIN, "s1/photo-first/a/0"));
        assertEquals(0, phone.device.screen().size());
        assertEquals(Instant.parse("2026-11-20T19:00:00Z"), phone.alarm());
    }

    @Test
    public void aDamagedJournalIsLeftAsItIs() throws IOException {
        File journal = new File(phone.device.files, "journal.db");
        byte[] damaged = "Done with s1/sunscreen/d1/0".repeat(1000).getBytes(StandardCharsets.US_ASCII);
        Files.write(journal.toPath(), damaged);
        phone.device.reboot();
        assertEquals(List.of("wake: outcome 4"), phone.device.logged());
        assertNull("only the app can do something about it", phone.alarm());
        assertArrayEquals(damaged, Files.readAllBytes(journal.toPath()));
    }

    @Test
    public void aFolderThatCannotBeReadIsTriedAgainInAnHour() throws IOException {
        Files.createSymbolicLink(
                phone.device.files.toPath().resolve("journal.db"), new File("journal.db").toPath()); // to itself
        phone.device.reboot();
        assertEquals(List.of("wake: outcome 6"), phone.device.logged());
        assertEquals(phone.device.now().plusSeconds(3600), phone.alarm());
    }

    @Test
    public void whatTheLogSaysIsNoHealthData() throws IOException {
        phone.treat("2026-11-20T15:00");
        phone.device.whenPosted = () -> {
            throw new IllegalStateException("s1/photo-first/a/0");
        };
        phone.device.armTestInApp(phone.device.now().plusSeconds(60));
        phone.advanceTo("2026-11-20T14:45:00Z");
        assertEquals(2, phone.device.logged().size()); // caught in Java, and in C++
        for (String line : phone.device.logged()) {
            assertFalse(line, line.contains("s1"));
        }
    }
}
