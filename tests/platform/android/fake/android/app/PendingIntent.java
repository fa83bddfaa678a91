package android.app;

import android.content.Context;
import android.content.Intent;
import android.os.Build;
import android.os.Parcelable;

public final class PendingIntent implements Parcelable {
    public static final int FLAG_UPDATE_CURRENT = 1 << 27;
    public static final int FLAG_IMMUTABLE = 1 << 26;
    public static final int FLAG_MUTABLE = 1 << 25;

    public final Intent intent;
    public final boolean opensActivity;

    private final int requestCode;
    private final String creator;

    private PendingIntent(Context context, int requestCode, Intent intent, int flags, boolean opensActivity) {
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
        creator = context.getPackageName();
        this.requestCode = requestCode;
        this.intent = new Intent(intent);
        this.opensActivity = opensActivity;
    }

    public static PendingIntent getBroadcast(Context context, int requestCode, Intent intent, int flags) {
        return new PendingIntent(context, requestCode, intent, flags, false);
    }

    public static PendingIntent getActivity(Context context, int requestCode, Intent intent, int flags) {
        return new PendingIntent(context, requestCode, intent, flags, true);
    }

    public String getCreatorPackage() {
        return creator;
    }

    /** What the system tells one from another by: extras and flags aren't in it. */
    public String identity() {
        return (opensActivity ? "activity " : "broadcast ") + requestCode + ' ' + intent.getAction() + ' ' + intent.getData() + ' '
                + intent.component();
    }
}
