package app.afterglow.reminders;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.util.Log;

import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Everything that brings reminders while the app doesn't run: its alarm, the boot, an update of the app, a changed clock, zone, language or
 * right to exact alarms, and what the patient does with a notification. Each of them plans anew.
 *
 * <p>In a process of its own: docs/decisions/0005-reminders-in-a-process-of-their-own.md.
 */
public final class ReminderReceiver extends BroadcastReceiver {
    private static final String TAG = "afterglow";

    /** Not the main thread, which the journal may keep waiting; one, for the core's calls come one at a time. */
    private static final ExecutorService worker = Executors.newSingleThreadExecutor();

    @Override
    public void onReceive(Context context, Intent intent) {
        PendingResult result = goAsync();
        worker.execute(() -> {
            try {
                handle(context.getApplicationContext(), intent);
            } catch (RuntimeException | LinkageError failure) {
                // Its message might say what is in the journal.
                Log.e(TAG, failure.getClass().getName());
            } finally {
                result.finish();
            }
        });
    }

    private static void handle(Context context, Intent intent) {
        NotificationPort port = new NotificationPort(context);
        String folder = context.getFilesDir().getPath();
        String zone = TimeZone.getDefault().getID();
        String language = AppLanguage.speaking(context).getResources().getConfiguration().getLocales().get(0).toLanguageTag();

        String verb = ReminderIntents.verb(intent);
        if (verb.equals(ReminderIntents.TEST)) {
            port.showTest();
            return;
        }
        if (Intent.ACTION_LOCALE_CHANGED.equals(intent.getAction())) {
            port.createChannels();
        }
        int answer = answerOf(verb);
        if (answer < 0) {
            log("wake", Native.wake(port, folder, WallClock.millis(), zone, language));
            return;
        }
        int handle = ReminderIntents.handle(intent);
        int outcome = Native.answer(port, folder, WallClock.millis(), zone, language, handle, answer);
        if (outcome == Outcome.NOT_OURS) { // swept away, mostly: the core has seen that it is gone
            port.clear(handle);
            return;
        }
        log(verb, outcome);
        if (outcome == Outcome.BUSY) {
            port.retry(verb, handle);
        }
    }

    /** One of those of {@link Native}; -1 for what isn't an answer. */
    private static int answerOf(String verb) {
        switch (verb) {
            case ReminderIntents.DONE:
                return Native.DONE;
            case ReminderIntents.SNOOZE:
                return Native.SNOOZE;
            case ReminderIntents.SKIP:
                return Native.SKIP;
            case ReminderIntents.DISMISSED:
                return Native.DISMISSED;
            default:
                return -1;
        }
    }

    private static void log(String what, int outcome) {
        if (outcome != Outcome.OK) {
            Log.w(TAG, what + ": outcome " + outcome);
        }
    }
}
