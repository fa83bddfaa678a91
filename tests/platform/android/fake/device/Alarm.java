package device;

import android.app.PendingIntent;

import java.time.Instant;

/** One that the system holds. */
public final class Alarm {
    public final Instant at;
    public final boolean exact;
    final PendingIntent operation;

    Alarm(Instant at, boolean exact, PendingIntent operation) {
        this.at = at;
        this.exact = exact;
        this.operation = operation;
    }

    /** What it is for: `wake`, `test`, `done/1780000000`. */
    public String purpose() {
        return operation.intent.getData().getSchemeSpecificPart();
    }
}
