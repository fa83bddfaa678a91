package reminders;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;

import android.os.Build;

import app.afterglow.R;

import device.Alarm;
import device.Device;
import device.Posted;

import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A patient's phone, with the app's process beside the receiver's. */
final class Phone extends ExternalResource {
    static final String BERLIN = "Europe/Berlin";
    static final String NEW_YORK = "America/New_York";
    static final int DONE = 0;
    static final int SNOOZE = 1;
    static final int SKIP = 2;

    private final TemporaryFolder folder = new TemporaryFolder();
    private final String begins;

    Device device;
    JournalProbe app;

    Phone(String begins) {
        this.begins = begins;
    }

    @Override
    protected void before() throws IOException {
        folder.create();
        device = new Device(
                new File(System.getProperty("afterglow.classes")),
                new File(System.getProperty("afterglow.library")),
                new File(System.getProperty("afterglow.resources")),
                folder.getRoot(),
                Instant.parse(begins),
                BERLIN);
        app = new JournalProbe(System.getProperty("afterglow.probe"));
    }

    @Override
    protected void after() {
        try {
            app.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        folder.delete();
    }

    /** A treatment by the built-in plan, in Berlin, which the app plans at once. */
    void treat(String performedAt) {
        app.open(device.files);
        app.ask("record", performedAt, BERLIN);
        assertEquals(0, device.replanInApp());
    }

    void advanceTo(String end) {
        device.advanceTo(Instant.parse(end));
    }

    /** When the one alarm comes; null where there is none. */
    Instant alarm() {
        Alarm wake = wake();
        return wake == null ? null : wake.at;
    }

    /** The one alarm; null where there is none. */
    Alarm wake() {
        Alarm wake = alarmFor("wake");
        Alarm later = alarmFor("wake-later");
        if (wake != null && wake.exact && Build.VERSION.SDK_INT >= 31) {
            assertNotNull("nothing stands behind an exact alarm", later);
            assertFalse(later.exact);
            assertEquals(wake.at.plusSeconds(600), later.at);
        } else {
            assertNull(later);
        }
        return wake;
    }

    private Alarm alarmFor(String purpose) {
        for (Alarm each : device.alarms()) {
            if (each.purpose().equals(purpose)) {
                return each;
            }
        }
        return null;
    }

    /** What was shown so far: when, and what for. */
    List<String> shown() {
        List<String> all = new ArrayList<>();
        for (Posted each : device.posted()) {
            all.add(each.shownAt + " " + occurrences(each));
        }
        return all;
    }

    String occurrences(Posted of) {
        return app.askOne("delivered", of.tag, of.shownAt);
    }

    /** What the engine itself names, from now until {@code end}. */
    List<String> engine(String zone, String end) {
        List<String> all = new ArrayList<>();
        for (String line : app.ask("engine", device.now(), zone)) {
            if (line.compareTo(end) < 0) {
                all.add(line);
            }
        }
        return all;
    }

    String categoryOf(Posted of) {
        String[] categories = {"care", "check-in", "photo", "appointment", "update"};
        int[] words = {
            R.string.notice_care,
            R.string.notice_check_in,
            R.string.notice_photo,
            R.string.notice_appointment,
            R.string.notice_update
        };
        for (int i = 0; i < words.length; ++i) {
            if (device.resources.getString(words[i]).equals(of.notification.title)) {
                return categories[i];
            }
        }
        throw new AssertionError(of.notification.title);
    }

    Posted newest() {
        List<Posted> all = device.posted();
        return all.get(all.size() - 1);
    }
}
