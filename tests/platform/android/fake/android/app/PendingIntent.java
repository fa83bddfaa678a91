package android.app;

import android.content.Context;
import android.content.Intent;
import android.os.Build;

public final class PendingIntent {
    public static final int FLAG_UPDATE_CURRENT = 1 << 27;
    public static final int FLAG_IMMUTABLE = 1 << 26;
    public static final int FLAG_MUTABLE = 1 << 25;

    public final Intent intent;
    public final boolean opensActivity;

    private final int requestCode;

    private PendingIntent(int requestCode, Intent intent, int flags, boolean opensActivity) {
        boolean immutable = (flags & FLAG_IMMUTABLE) != 0;
        if (Build.VERSION.SDK_INT >= 31 && immutable == ((flags & FLAG_MUTABLE) != 0)) {
            throw new IllegalArgumentException("one of FLAG_IMMUTABLE and FLAG_MUTABLE is needed");
        }
        if (!immutable) {
            throw new AssertionError("whoever gets it could fill it in");
        }
        if (intent.component() == null) {
            throw new AssertionError("anybody could answer it");
        }
        this.requestCode = requestCode;
        this.intent = new Intent(intent);
        this.opensActivity = opensActivity;
    }

    public static PendingIntent getBroadcast(Context context, int requestCode, Intent intent, int flags) {
        return new PendingIntent(requestCode, intent, flags, false);
    }

    public static PendingIntent getActivity(Context context, int requestCode, Intent intent, int flags) {
        return new PendingIntent(requestCode, intent, flags, true);
    }

    /** What the system tells one from another by: extras and flags aren't in it. */
    public String identity() {
        return (opensActivity ? "activity " : "broadcast ") + requestCode + ' ' + intent.getAction() + ' ' + intent.getData() + ' '
                + intent.component();
    }
}
