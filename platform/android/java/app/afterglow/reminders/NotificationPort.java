package app.afterglow.reminders;

import android.app.AlarmManager;
import android.app.Notification;
import android.app.NotificationChannel;
import android.app.NotificationManager;
import android.app.PendingIntent;
import android.content.Context;
import android.content.Intent;
import android.content.res.Resources;
import android.graphics.drawable.Icon;
import android.os.Build;
import android.os.SystemClock;
import android.service.notification.StatusBarNotification;
import android.util.Log;

import app.afterglow.R;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The system's notifications and its alarm, for the C++ class JavaNotificationCenter. Any thread, one at a time. */
public final class NotificationPort {
    // reminders::Category, in its order.
    static final int CARE = 0;
    static final int CHECK_IN = 1;
    static final int PHOTO = 2;
    static final int APPOINTMENT = 3;
    static final int UPDATE = 4;

    /** Sent to this app alone once the test was shown, or wasn't. */
    public static final String ACTION_TESTED = "app.afterglow.reminders.TESTED";

    /** In that: one of {@link Outcome}. */
    public static final String EXTRA_OUTCOME = "outcome";

    static final String CHANNEL_CARE = "care";
    static final String CHANNEL_CHECK_IN = "check-in";
    static final String CHANNEL_APPOINTMENTS = "appointments";

    private static final String TAG = "afterglow";
    private static final String TEST = "test";
    private static final String MISSED = "missed";

    /** How long the system may take until it lists what it was given. */
    private static final long POSTING_MILLIS = 10_000;

    private static final long RETRY_MILLIS = 60_000;

    /** Within it the exact alarm has come, and has moved the one behind it. */
    private static final long LATER_MILLIS = 10 * 60_000;

    /** By tag and id, when this process has posted it, in the time since the boot. */
    private static final Map<String, Long> posted = new HashMap<>();

    private final Context context;
    private final NotificationManager notifications;
    private final AlarmManager alarms;

    public NotificationPort(Context context) {
        this.context = context.getApplicationContext();
        notifications = this.context.getSystemService(NotificationManager.class);
        alarms = this.context.getSystemService(AlarmManager.class);
    }

    /** Whether the patient lets the app show all that it has: each channel can be switched off by itself. */
    public boolean mayShowAll() {
        return mayShow(CHANNEL_CARE) && mayShow(CHANNEL_CHECK_IN) && mayShow(CHANNEL_APPOINTMENTS);
    }

    private boolean mayShow(String channel) {
        NotificationChannel made = notifications.getNotificationChannel(channel);
        boolean blocked = made != null && made.getImportance() == NotificationManager.IMPORTANCE_NONE;
        return notifications.areNotificationsEnabled() && !blocked;
    }

    /** Whether reminders come to the minute; else up to an hour late. */
    public boolean mayAlertExactly() {
        return Build.VERSION.SDK_INT < 31 || alarms.canScheduleExactAlarms();
    }

    /** Arms the test, in place of one that is still to come. {@link #ACTION_TESTED} follows. */
    public void armTest(long atMillis) {
        arm(atMillis, ReminderIntents.broadcast(context, ReminderIntents.TEST));
    }

    /** The names of the channels, in the language of now. */
    void createChannels() {
        Resources texts = texts();
        List<NotificationChannel> channels = new ArrayList<>();
        channels.add(channel(CHANNEL_CARE, texts.getString(R.string.channel_care)));
        channels.add(channel(CHANNEL_CHECK_IN, texts.getString(R.string.channel_check_in)));
        channels.add(channel(CHANNEL_APPOINTMENTS, texts.getString(R.string.channel_appointments)));
        notifications.createNotificationChannels(channels);
    }

    private static NotificationChannel channel(String id, String name) {
        return new NotificationChannel(id, name, NotificationManager.IMPORTANCE_DEFAULT);
    }

    private Resources texts() {
        return AppLanguage.speaking(context).getResources();
    }

    // --- called by C++

    boolean isShown(String tag, int handle) {
        for (StatusBarNotification each : notifications.getActiveNotifications()) {
            if (tag.equals(each.getTag()) && each.getId() == handle) {
                return true;
            }
        }
        // What was posted a moment ago isn't listed yet.
        synchronized (posted) {
            Long at = posted.get(key(tag, handle));
            return at != null && SystemClock.elapsedRealtime() - at < POSTING_MILLIS;
        }
    }

    /**
     * @param categories of each item. The notice is of the first one that may be shown: an item whose channel is switched off doesn't
     *     take the others with it
     * @param titles what may be said of each item: {@link NotificationWords}
     * @param expiresMillis when the notice goes by itself; 0: never
     * @return one of {@link Outcome}
     */
    int show(String tag, int handle, int[] categories, String[] titles, long atMillis, long expiresMillis) {
        int category = firstThatMayBeShown(categories);
        if (category < 0) {
            return Outcome.DENIED;
        }
        Resources texts = texts();
        NotificationWords words = new NotificationWords(texts, category, titles, categories);
        Notification.Builder builder = builder(channelOf(category), words.neutral)
                .setPublicVersion(builder(channelOf(category), words.neutral).build())
                .setWhen(atMillis)
                .setShowWhen(true)
                // The same notice a second time makes no noise; another collection of what was missed does.
                .setOnlyAlertOnce(!MISSED.equals(tag))
                .setContentIntent(ReminderIntents.open(context, handle))
                .setDeleteIntent(ReminderIntents.broadcast(context, ReminderIntents.DISMISSED, handle));
        if (words.lines.length > 0) {
            builder.setContentText(String.join(" · ", words.lines))
                    .setStyle(new Notification.BigTextStyle().bigText(String.join("\n", words.lines)));
        }
        if (expiresMillis != 0) {
            builder.setTimeoutAfter(Math.max(1, expiresMillis - WallClock.millis()));
        }
        addAction(builder, texts.getString(R.string.notice_done), ReminderIntents.DONE, handle);
        addAction(builder, texts.getString(R.string.notice_snooze), ReminderIntents.SNOOZE, handle);
        addAction(builder, texts.getString(R.string.notice_skip), ReminderIntents.SKIP, handle);
        post(tag, handle, builder.build());
        return Outcome.OK;
    }

    void withdraw(String tag, int handle) {
        synchronized (posted) {
            posted.remove(key(tag, handle));
        }
        notifications.cancel(tag, handle);
    }

    /**
     * Arms the one alarm, in place of the one before. 0: none. Where the patient takes the right to exact alarms away, the system drops
     * those, ends the app and tells nobody; an inexact one it leaves. So there is one behind each exact one.
     */
    void arm(long atMillis) {
        PendingIntent wake = ReminderIntents.broadcast(context, ReminderIntents.WAKE);
        PendingIntent later = ReminderIntents.broadcast(context, ReminderIntents.WAKE_LATER);
        if (atMillis == 0) {
            alarms.cancel(wake);
            alarms.cancel(later);
        } else if (arm(atMillis, wake) && Build.VERSION.SDK_INT >= 31) {
            alarms.setAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, atMillis + LATER_MILLIS, later);
        } else {
            alarms.cancel(later);
        }
    }

    // --- called by the receiver

    /** The patient's answer couldn't be stored: it comes again in a minute. */
    void retry(String verb, int handle) {
        arm(WallClock.millis() + RETRY_MILLIS, ReminderIntents.broadcast(context, verb, handle));
    }

    /** Takes away what nobody knows of any more. */
    void clear(int handle) {
        for (StatusBarNotification each : notifications.getActiveNotifications()) {
            if (each.getId() == handle) {
                withdraw(each.getTag(), handle);
            }
        }
    }

    void showTest() {
        int outcome = Outcome.DENIED;
        if (mayShow(CHANNEL_CARE)) {
            Resources texts = texts();
            Notification.Builder builder = builder(CHANNEL_CARE, texts.getString(R.string.test_title))
                    .setContentText(texts.getString(R.string.test_body))
                    .setContentIntent(ReminderIntents.open(context, 0));
            post(TEST, 0, builder.build());
            outcome = Outcome.OK;
        }
        context.sendBroadcast(
                new Intent(ACTION_TESTED).setPackage(context.getPackageName()).putExtra(EXTRA_OUTCOME, outcome));
    }

    /** Whether it is an exact one. */
    private boolean arm(long atMillis, PendingIntent intent) {
        try {
            if (mayAlertExactly()) {
                alarms.setExactAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, atMillis, intent);
                return true;
            }
        } catch (SecurityException withdrawnMeanwhile) {
            Log.i(TAG, "exact alarms are refused");
        }
        alarms.setAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, atMillis, intent);
        return false;
    }

    private void post(String tag, int handle, Notification notification) {
        createChannels();
        notifications.notify(tag, handle, notification);
        synchronized (posted) {
            posted.put(key(tag, handle), SystemClock.elapsedRealtime());
        }
    }

    private Notification.Builder builder(String channel, String title) {
        return new Notification.Builder(context, channel)
                .setSmallIcon(R.drawable.ic_notification)
                .setContentTitle(title)
                .setCategory(Notification.CATEGORY_REMINDER)
                .setVisibility(Notification.VISIBILITY_PRIVATE)
                .setAutoCancel(true);
    }

    private void addAction(Notification.Builder builder, String title, String verb, int handle) {
        builder.addAction(new Notification.Action.Builder(
                        (Icon) null, title, ReminderIntents.broadcast(context, verb, handle))
                .build());
    }

    private int firstThatMayBeShown(int[] categories) {
        for (int category : categories) {
            if (mayShow(channelOf(category))) {
                return category;
            }
        }
        return -1;
    }

    private static String channelOf(int category) {
        switch (category) {
            case CHECK_IN:
            case PHOTO:
                return CHANNEL_CHECK_IN;
            case APPOINTMENT:
            case UPDATE:
                return CHANNEL_APPOINTMENTS;
            default:
                return CHANNEL_CARE;
        }
    }

    private static String key(String tag, int handle) {
        return tag + '/' + handle;
    }
}
