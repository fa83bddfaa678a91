package device;

import android.app.Notification;

import java.time.Instant;

/** What the system was told to show, and when. */
public final class Posted {
    public final Instant shownAt;
    public final String tag;
    public final int id;
    public final Notification notification;
    /** Whether it made itself noticed: not where the one before in the same place was to alert once. */
    public final boolean alerted;

    final long elapsedAt;

    Posted(Instant shownAt, long elapsedAt, String tag, int id, Notification notification, boolean alerted) {
        this.shownAt = shownAt;
        this.elapsedAt = elapsedAt;
        this.tag = tag;
        this.id = id;
        this.notification = notification;
        this.alerted = alerted;
    }

    /** When the system takes it away by itself; null: never. */
    public Instant expires() {
        return notification.timeoutAfter == 0 ? null : shownAt.plusMillis(notification.timeoutAfter);
    }
}
