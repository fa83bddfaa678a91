package app.afterglow.reminders;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;

/** Time zones as the core wants them. */
final class ZoneTable {
    /** Input may name the years 1900 to 2200, and a plan reaches three years before and after. */
    private static final Instant FIRST = Instant.parse("1896-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("2205-01-01T00:00:00Z");

    private ZoneTable() {}

    /**
     * The offset in 1896; then, for each transition, its instant and the offset from then on. All in seconds.
     *
     * @return null where the system doesn't know the zone
     */
    static long[] of(String name) {
        ZoneRules rules;
        try {
            rules = ZoneId.of(name).getRules();
        } catch (DateTimeException unknown) {
            return null;
        }
        long[] table = new long[1024];
        int size = 0;
        table[size++] = rules.getOffset(FIRST).getTotalSeconds();
        // Those on record and those by rule alike.
        ZoneOffsetTransition next = rules.nextTransition(FIRST);
        while (next != null && next.getInstant().isBefore(LAST)) {
            if (size + 2 > table.length) {
                table = Arrays.copyOf(table, 2 * table.length);
            }
            table[size++] = next.toEpochSecond();
            table[size++] = next.getOffsetAfter().getTotalSeconds();
            next = rules.nextTransition(next.getInstant());
        }
        return Arrays.copyOf(table, size);
    }
}
