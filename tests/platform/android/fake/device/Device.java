package device;

import android.app.AlarmManager;
import android.app.Notification;
import android.app.NotificationChannel;
import android.app.NotificationManager;
import android.app.PendingIntent;
import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.content.SharedPreferences;
import android.content.res.Resources;
import android.os.Build;
import android.service.notification.StatusBarNotification;

import java.io.File;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A phone: what its system keeps, whatever becomes of the app's processes. Its time passes only when it is told to. */
public final class Device {
    private static final String RECEIVER = "app.afterglow.reminders.ReminderReceiver";
    private static final int MOST_ALARMS = 500;

    private static Device current;

    public final File files;
    public final Resources resources;

    public volatile boolean allowsNotifications = true;
    /** What the patient has switched off by itself. */
    public final Set<String> blockedChannels = ConcurrentHashMap.newKeySet();
    public volatile boolean allowsExactAlarms = true;
    /** What canScheduleExactAlarms() says. */
    public volatile boolean reportsExactAlarms = true;
    public volatile boolean leftAloneByBattery = true;
    public volatile boolean restrictsBackground;
    /** Whether it leaves an app its rights that nobody has opened for months. */
    public volatile boolean keepsWhenUnused = true;
    public final Set<String> granted = ConcurrentHashMap.newKeySet();
    /** By their action: what no app and no page of the settings answers to. */
    public final Set<String> missingPages = ConcurrentHashMap.newKeySet();
    public final Map<String, SharedPreferences> preferences = new ConcurrentHashMap<>();
    /** How long after its time an inexact alarm comes. */
    public volatile Duration lateness = Duration.ZERO;
    /** The app's own, in the system's settings: a BCP 47 tag; empty: the phone's. */
    public volatile String appLanguage = "";
    /** Whether a notification is listed the moment it was posted. */
    public volatile boolean listsAtOnce = true;
    /** What happens within notify(), once it is on the screen. */
    public volatile Runnable whenPosted = () -> {};

    private final File classes;
    private final File library;
    private final Context context;
    private final Map<String, Alarm> alarms = new LinkedHashMap<>();
    private final Map<String, Posted> screen = new LinkedHashMap<>();
    private final Map<String, NotificationChannel> channels = new LinkedHashMap<>();
    private final List<Posted> posted = new ArrayList<>();
    private final List<Intent> broadcasts = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    private final List<String> toldLanguages = new ArrayList<>();
    private Instant now;
    private long elapsed = 1;
    private Thread receiving;
    private Process receiver;
    private Process app;

    /** {@code classes} are the app's, {@code library} is its own, {@code texts} are its resources, {@code files} its folder. */
    public Device(File classes, File library, File texts, File files, Instant now, String zone) {
        this.classes = classes;
        this.library = library;
        this.files = files;
        this.now = now;
        resources = new Resources(texts, Locale.ENGLISH);
        context = new Context(this);
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Build.VERSION.SDK_INT = 34;
        current = this;
        killProcesses();
    }

    public static Device current() {
        return current;
    }

    // --- what the test does

    public void killProcesses() {
        receiver = new Process(classes, library, () -> now().toEpochMilli());
        app = new Process(classes, library, () -> now().toEpochMilli());
    }

    /** Alarms and notifications don't survive it. */
    public void reboot() {
        killProcesses();
        synchronized (this) {
            alarms.clear();
            screen.clear();
        }
        deliver("android.intent.action.BOOT_COMPLETED");
    }

    /** Alarms survive it, notifications don't. */
    public void update() {
        killProcesses();
        synchronized (this) {
            screen.clear();
        }
        deliver("android.intent.action.MY_PACKAGE_REPLACED");
    }

    public void setZone(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        deliver("android.intent.action.TIMEZONE_CHANGED");
    }

    public void setClock(Instant to) {
        synchronized (this) {
            now = to;
        }
        deliver("android.intent.action.TIME_SET");
        advanceTo(to);
    }

    public void setLocale(Locale locale) {
        resources.setLocale(locale);
        deliver(Intent.ACTION_LOCALE_CHANGED);
    }

    /** The system speaks up only where the right is given; where it is taken, it drops the exact alarms. */
    public void setExactAlarms(boolean allowed) {
        allowsExactAlarms = allowed;
        reportsExactAlarms = allowed;
        if (allowed) {
            deliver("android.app.action.SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED");
        } else {
            synchronized (this) {
                alarms.values().removeIf(alarm -> alarm.exact);
            }
            killProcesses();
        }
    }

    /** Lets the time pass: alarms fire, notifications time out. */
    public void advanceTo(Instant end) {
        for (Optional<Runnable> next = next(end); next.isPresent(); next = next(end)) {
            next.get().run();
        }
        passTo(end);
    }

    /** Lets the time pass while the phone is off. */
    public void sleepTo(Instant end) {
        passTo(end);
    }

    public void press(Posted on, int action) {
        deliver(on.notification.actions.get(action).actionIntent.intent);
    }

    public void swipe(Posted on) {
        remove(on.tag, on.id);
        deliver(on.notification.deleteIntent.intent);
    }

    /** The intent that the app's window is opened with. */
    public Intent tap(Posted on) {
        if (!on.notification.contentIntent.opensActivity) {
            throw new AssertionError("a tap may not go by way of a receiver");
        }
        if (on.notification.autoCancel) {
            remove(on.tag, on.id);
        }
        return on.notification.contentIntent.intent;
    }

    /** The app's own process plans anew, as it does at its start and after each change. */
    public int replanInApp() {
        return (int) Reflection.call(
                app.type("Native"),
                null,
                "wake",
                port(),
                files.getPath(),
                now().toEpochMilli(),
                TimeZone.getDefault().getID(),
                "en");
    }

    public boolean mayShowAllInApp() {
        return (boolean) Reflection.call(app.type("NotificationPort"), port(), "mayShowAll");
    }

    public void armTestInApp(Instant at) {
        Reflection.call(app.type("NotificationPort"), port(), "armTest", at.toEpochMilli());
    }

    /** At the app's start: what its own settings say. What holds is what it takes for them then. */
    public String agreeInApp(String own) {
        return (String) Reflection.call(app.type("AppLanguage"), null, "agree", context, own);
    }

    public void chooseInApp(String language) {
        Reflection.call(app.type("AppLanguage"), null, "choose", context, language);
    }

    public int openedHandle(Intent intent) {
        return (int) Reflection.call(app.type("ReminderIntents"), null, "openedHandle", context, intent);
    }

    public long[] zoneTable(String name) {
        return (long[]) Reflection.call(app.type("ZoneTable"), null, "of", name);
    }

    public void deliver(String action) {
        deliver(new Intent(action));
    }

    /** As the system does: on the main thread, and it waits until the receiver has finished. */
    public void deliver(Intent intent) {
        Delivery delivery = new Delivery();
        try {
            BroadcastReceiver to = (BroadcastReceiver) Reflection.make(receiver.loadClass(RECEIVER));
            to.setPendingResult(new BroadcastReceiver.PendingResult(delivery));
            receiving = Thread.currentThread();
            to.onReceive(context, intent);
            receiving = null;
            if (to.pendingResult() != null) {
                throw new AssertionError("the main thread did the work");
            }
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
        delivery.await();
    }

    // --- what the test asks

    public synchronized Instant now() {
        return now;
    }

    public synchronized long elapsed() {
        return elapsed;
    }

    public synchronized List<Alarm> alarms() {
        return new ArrayList<>(alarms.values());
    }

    /** Everything that was shown, in order. */
    public synchronized List<Posted> posted() {
        return new ArrayList<>(posted);
    }

    public synchronized Collection<Posted> screen() {
        return new ArrayList<>(screen.values());
    }

    public synchronized Posted onScreen(String tag) {
        return screen.values().stream()
                .filter(each -> each.tag.equals(tag))
                .findFirst()
                .orElse(null);
    }

    /** Its name, as the system's settings have it. */
    public synchronized String channel(String id) {
        return channels.containsKey(id) ? channels.get(id).getName().toString() : null;
    }

    /** As the app made it, or the patient's own. */
    public synchronized int importance(String id) {
        return blockedChannels.contains(id) ? NotificationManager.IMPORTANCE_NONE : channels.get(id).getImportance();
    }

    public synchronized List<Intent> broadcasts() {
        return new ArrayList<>(broadcasts);
    }

    /** What the app has told the system of its language. */
    public synchronized List<String> toldLanguages() {
        return new ArrayList<>(toldLanguages);
    }

    public synchronized List<String> logged() {
        return new ArrayList<>(log);
    }

    // --- what the android classes ask

    public void notOnMainThread() {
        if (Thread.currentThread() == receiving) {
            throw new AssertionError("the main thread waits for the system");
        }
    }

    public synchronized void setAlarm(int type, long atMillis, boolean exact, PendingIntent operation) {
        notOnMainThread();
        if (type != AlarmManager.RTC_WAKEUP || operation.opensActivity) {
            throw new AssertionError("not an alarm that wakes the receiver by the wall clock");
        }
        alarms.put(operation.identity(), new Alarm(Instant.ofEpochMilli(atMillis), exact, operation));
        if (alarms.size() > MOST_ALARMS) {
            throw new IllegalStateException("Maximum limit of concurrent alarms 500 reached");
        }
    }

    public synchronized void cancelAlarm(PendingIntent operation) {
        alarms.remove(operation.identity());
    }

    public synchronized void createChannels(List<NotificationChannel> all) {
        for (NotificationChannel each : all) {
            channels.put(each.getId(), each);
        }
    }

    public void post(String tag, int id, Notification notification) {
        notOnMainThread();
        synchronized (this) {
            if (!channels.containsKey(notification.channel)) {
                throw new AssertionError("no channel " + notification.channel);
            }
            if (notification.icon == 0) {
                throw new IllegalArgumentException("no small icon");
            }
            if (!allowsNotifications || importance(notification.channel) == NotificationManager.IMPORTANCE_NONE) {
                return; // dropped without a word
            }
            Posted before = screen.get(key(tag, id));
            boolean alerts = before == null || !notification.onlyAlertOnce;
            Posted now = new Posted(now(), elapsed, tag, id, notification, alerts);
            screen.put(key(tag, id), now);
            posted.add(now);
        }
        whenPosted.run();
    }

    public synchronized void remove(String tag, int id) {
        screen.remove(key(tag, id));
    }

    public synchronized StatusBarNotification[] listed() {
        return screen.values().stream()
                .filter(each -> listsAtOnce || each.elapsedAt < elapsed)
                .map(each -> new StatusBarNotification(each.tag, each.id, each.notification))
                .toArray(StatusBarNotification[]::new);
    }

    public synchronized void sent(Intent intent) {
        broadcasts.add(intent);
    }

    public synchronized void tellAppLanguage(String tag) {
        appLanguage = tag;
        toldLanguages.add(tag);
    }

    public synchronized int log(String message) {
        log.add(message);
        return 0;
    }

    /** A broadcast on its way. */
    public static final class Delivery {
        private final CountDownLatch finished = new CountDownLatch(1);

        public void finish() {
            if (finished.getCount() == 0) {
                throw new IllegalStateException("Broadcast already finished");
            }
            finished.countDown();
        }

        private void await() {
            try {
                if (!finished.await(60, TimeUnit.SECONDS)) {
                    throw new AssertionError("the receiver has not finished");
                }
            } catch (InterruptedException never) {
                throw new AssertionError(never);
            }
        }
    }

    private Object port() {
        return Reflection.make(app.type("NotificationPort"), context);
    }

    /** The first thing that happens until {@code end}. */
    private synchronized Optional<Runnable> next(Instant end) {
        Optional<Alarm> alarm = alarms.values().stream()
                .filter(each -> !firesAt(each).isAfter(end))
                .min(Comparator.comparing(this::firesAt));
        Optional<Posted> timeout = screen.values().stream()
                .filter(each -> each.notification.timeoutAfter > 0 && !goesAt(each).isAfter(end))
                .min(Comparator.comparing(this::goesAt));
        if (timeout.isPresent()
                && (!alarm.isPresent() || goesAt(timeout.get()).isBefore(firesAt(alarm.get())))) {
            return timeout.map(each -> () -> {
                passTo(goesAt(each));
                swipe(each);
            });
        }
        return alarm.map(each -> () -> {
            passTo(firesAt(each));
            synchronized (this) {
                alarms.remove(each.operation.identity());
            }
            deliver(each.operation.intent);
        });
    }

    private Instant firesAt(Alarm alarm) {
        return alarm.exact ? alarm.at : alarm.at.plus(lateness);
    }

    /** Timeouts go by the time since the boot, whatever the clock is set to. */
    private Instant goesAt(Posted each) {
        return now.plusMillis(each.elapsedAt + each.notification.timeoutAfter - elapsed);
    }

    private synchronized void passTo(Instant to) {
        if (to.isAfter(now)) {
            elapsed += Duration.between(now, to).toMillis();
            now = to;
        }
    }

    private static String key(String tag, int id) {
        return tag + '/' + id;
    }
}
