package app.afterglow.reminders;

import java.util.function.LongSupplier;

/** The one place that asks the system for the time. */
final class WallClock {
    /** Milliseconds since 1970. */
    static LongSupplier source = System::currentTimeMillis;

    private WallClock() {}

    static long millis() {
        return source.getAsLong();
    }
}
