package app.afterglow.reminders;

import android.app.PendingIntent;
import android.content.Context;
import android.content.Intent;
import android.net.Uri;

/**
 * The intents that come back to us. What tells one from another is its data, {@code afterglow-reminder:done/1780000000}, and never a
 * request code: a counter would begin anew with each process, and give one notice another's answer.
 */
public final class ReminderIntents {
    static final String WAKE = "wake";
    /** Does the same, later, should the system have dropped that one. */
    static final String WAKE_LATER = "wake-later";
    static final String TEST = "test";
    static final String DONE = "done";
    static final String SNOOZE = "snooze";
    static final String SKIP = "skip";
    static final String DISMISSED = "dismissed";

    private static final String OPEN = "open";
    private static final String SCHEME = "afterglow-reminder";
    private static final String ACTION = "app.afterglow.reminders.REMINDER";
    /** Not another name of it: Qt finds its library by the name that it was started by. */
    private static final String ACTIVITY = "app.afterglow.AppActivity";
    /** In what a tap opens. */
    private static final String PROOF = "app.afterglow.reminders.PROOF";

    private ReminderIntents() {}

    /** The handle of the notice whose tap has opened the app with {@code intent}; 0 where none did. */
    public static int openedHandle(Context context, Intent intent) {
        return intent != null && OPEN.equals(verb(intent)) && isOurs(context, intent) ? handle(intent) : 0;
    }

    /** Any app may start the window, and say what it likes; but none makes a PendingIntent in our name. */
    private static boolean isOurs(Context context, Intent intent) {
        try {
            PendingIntent proof = intent.getParcelableExtra(PROOF);
            return proof != null && context.getPackageName().equals(proof.getCreatorPackage());
        } catch (RuntimeException unreadable) { // it may be of any class, or of one that we don't have
            return false;
        }
    }

    /** What one of ours asks for; empty for every other intent. */
    static String verb(Intent intent) {
        return parts(intent)[0];
    }

    /** Of the notice that it is about; 0 where it is about none. */
    static int handle(Intent intent) {
        String[] parts = parts(intent);
        try {
            return parts.length == 2 ? Integer.parseUnsignedInt(parts[1]) : 0;
        } catch (NumberFormatException notOurs) {
            return 0;
        }
    }

    static PendingIntent broadcast(Context context, String verb) {
        return pending(context, Uri.fromParts(SCHEME, verb, null));
    }

    static PendingIntent broadcast(Context context, String verb, int handle) {
        return pending(context, about(verb, handle));
    }

    /** The app's own window, without a detour: from API 31 on nothing else may open one. */
    static PendingIntent open(Context context, int handle) {
        Intent intent = new Intent(Intent.ACTION_MAIN)
                .setClassName(context, ACTIVITY)
                .setData(about(OPEN, handle))
                .putExtra(PROOF, broadcast(context, OPEN)) // which itself is never sent
                .addFlags(Intent.FLAG_ACTIVITY_NEW_TASK);
        return PendingIntent.getActivity(context, 0, intent, flags());
    }

    private static PendingIntent pending(Context context, Uri data) {
        Intent intent = new Intent(ACTION).setClass(context, ReminderReceiver.class).setData(data);
        return PendingIntent.getBroadcast(context, 0, intent, flags());
    }

    private static int flags() {
        return PendingIntent.FLAG_IMMUTABLE | PendingIntent.FLAG_UPDATE_CURRENT;
    }

    private static Uri about(String verb, int handle) {
        return Uri.fromParts(SCHEME, verb + '/' + Integer.toUnsignedString(handle), null);
    }

    private static String[] parts(Intent intent) {
        Uri data = intent.getData();
        return data != null && SCHEME.equals(data.getScheme())
                ? data.getSchemeSpecificPart().split("/", 2)
                : new String[] {""};
    }
}
