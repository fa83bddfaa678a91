package reminders;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import org.junit.Rule;
import org.junit.Test;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What java.time says of a zone, beside the system's own zone files. */
public final class ZoneTableTest {
    @Rule
    public final Phone phone = new Phone("2026-11-20T14:10:00Z");

    @Test
    public void itsOffsetsAreThoseOfTheZoneFiles() {
        String[] zones = {
            Phone.BERLIN,
            Phone.NEW_YORK,
            "Antarctica/Troll",
            "Asia/Kathmandu",
            "Asia/Tokyo",
            "Australia/Lord_Howe",
            "Europe/London",
            "Pacific/Apia",
            "UTC"
        };
        for (String zone : zones) {
            List<String> expected = phone.app.ask("zone", zone);
            assertEquals(
                    zone,
                    String.join("\n", expected),
                    Arrays.stream(changes(phone.device.zoneTable(zone)))
                            .mapToObj(Long::toString)
                            .collect(Collectors.joining("\n")));
        }
    }

    /** Without the transitions that change no offset: a name alone, or the standard time and the summer time at once. */
    private static long[] changes(long[] table) {
        long[] all = {table[0]};
        for (int i = 1; i < table.length; i += 2) {
            if (table[i + 1] != all[all.length - 1]) {
                all = Arrays.copyOf(all, all.length + 2);
                all[all.length - 2] = table[i];
                all[all.length - 1] = table[i + 1];
            }
        }
        return all;
    }

    @Test
    public void whatIsNoZoneIsNone() {
        assertNull(phone.device.zoneTable("Mars/Olympus"));
        assertNull(phone.device.zoneTable(""));
    }
}
