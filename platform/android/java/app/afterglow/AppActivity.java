package app.afterglow;

import android.Manifest;
import android.content.ActivityNotFoundException;
import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.content.IntentFilter;
import android.content.res.Configuration;
import android.graphics.Insets;
import android.net.Uri;
import android.os.Build;
import android.os.Bundle;
import android.provider.Settings;
import android.view.View;
import android.view.WindowInsets;
import android.view.WindowManager;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

import app.afterglow.reminders.NotificationPort;
import app.afterglow.reminders.ReminderIntents;

import org.qtproject.qt.android.bindings.QtActivity;

/** Qt's activity, with what Qt doesn't do: the static methods are called by C++ on Qt's own thread. */
public final class AppActivity extends QtActivity {
    private static final int SHARE = 0xA701;
    private static final int PICK = 0xA702;
    private static final int ASK = 0xA703;

    private static AppActivity current;
    private static int openedNotice;
    private static int[] covered = {0, 0, 0, 0, 0};

    /** What this window was asked for: none where the one that was asked has gone with its process, so nothing is copied. */
    private int mostPhotos;
    private File photoFolder;
    private final BroadcastReceiver time = new BroadcastReceiver() {
        @Override
        public void onReceive(Context context, Intent intent) {
            boolean zone = Intent.ACTION_TIMEZONE_CHANGED.equals(intent.getAction());
            Events.tell(zone ? Events.ZONE_CHANGED : Events.CLOCK_CHANGED);
        }
    };
    private final BroadcastReceiver tested = new BroadcastReceiver() {
        @Override
        public void onReceive(Context context, Intent intent) {
            boolean shown = intent.getIntExtra(NotificationPort.EXTRA_OUTCOME, -1) == app.afterglow.reminders.Outcome.OK;
            Events.tell(shown ? Events.TESTED : Events.TEST_FAILED);
        }
    };

    // --- from C++

    public static void listen() {
        Events.listen();
    }

    /** The handle of the notice that was tapped since the last call, as the bits of an unsigned number; 0: none. */
    public static synchronized int takeOpenedNotice() {
        int handle = openedNotice;
        openedNotice = 0;
        return handle;
    }

    /** What is covered of the window, in pixels: by bars and the camera's cutout left, top, right, bottom, then by the keyboard. */
    public static synchronized int[] covered() {
        return covered.clone();
    }

    public static float fontScale(Context context) {
        return context.getResources().getConfiguration().fontScale;
    }

    public static boolean isDark(Context context) {
        int night = context.getResources().getConfiguration().uiMode & Configuration.UI_MODE_NIGHT_MASK;
        return night == Configuration.UI_MODE_NIGHT_YES;
    }

    /** The patient has switched animations off. */
    public static boolean isMotionReduced(Context context) {
        return Settings.Global.getFloat(context.getContentResolver(), Settings.Global.ANIMATOR_DURATION_SCALE, 1) == 0;
    }

    public static int notificationPermission(Context context) {
        return Device.notificationPermission(context, current());
    }

    /** Events.permissionAnswered() follows where it returns true. */
    public static boolean askForNotifications() {
        return run(activity -> {
            if (Build.VERSION.SDK_INT >= 33) {
                Device.rememberAsked(activity);
                activity.requestPermissions(new String[] {Manifest.permission.POST_NOTIFICATIONS}, ASK);
            } else {
                Events.permissionAnswered(Device.NOT_NEEDED);
            }
        });
    }

    public static boolean openSettings(int setting) {
        return run(activity -> Device.openSettings(activity, setting));
    }

    public static boolean openAppSettings() {
        return run(Device::openAppSettings);
    }

    /** Events.shared() follows where it returns true. */
    public static boolean shareText(String text) {
        return run(activity -> activity.share(() -> Sharing.text(activity, text, SHARE)));
    }

    /** Events.shared() follows where it returns true. `name` lies directly in ShareProvider's folder. */
    public static boolean shareFile(String name, String mimeType) {
        return run(activity -> activity.share(() -> Sharing.file(activity, name, mimeType, SHARE)));
    }

    /** Events.picked() follows where it returns true. */
    public static boolean pickPhotos(int most, String folder) {
        return run(activity -> {
            activity.mostPhotos = most;
            activity.photoFolder = new File(folder);
            try {
                activity.startActivityForResult(PhotoPicking.intent(most), PICK);
            } catch (ActivityNotFoundException e) {
                Events.picked(Reply.UNAVAILABLE, "this system has no photo picker", new String[0]);
            }
        });
    }

    public static boolean setPrivate(boolean isPrivate) {
        return run(activity -> {
            int flag = WindowManager.LayoutParams.FLAG_SECURE;
            activity.getWindow().setFlags(isPrivate ? flag : 0, flag);
        });
    }

    // --- from Android

    @Override
    public void onCreate(Bundle state) {
        setTheme(R.style.AppTheme); // Qt chooses its own where none was set
        setCurrent(this);
        noteOpened(getIntent());
        getIntent().removeExtra("applicationArguments"); // Qt would hand another app's to our command line
        super.onCreate(state);
        View content = findViewById(android.R.id.content);
        content.setOnApplyWindowInsetsListener((view, insets) -> {
            noteCovered(insets);
            return view.onApplyWindowInsets(insets);
        });
        IntentFilter changes = new IntentFilter(Intent.ACTION_TIME_CHANGED);
        changes.addAction(Intent.ACTION_TIMEZONE_CHANGED);
        registerReceiver(time, changes); // only the system sends these
        IntentFilter ours = new IntentFilter(NotificationPort.ACTION_TESTED);
        if (Build.VERSION.SDK_INT >= 33) {
            registerReceiver(tested, ours, RECEIVER_NOT_EXPORTED);
        } else {
            registerReceiver(tested, ours);
        }
    }

    @Override
    public void onDestroy() {
        unregisterReceiver(time);
        unregisterReceiver(tested);
        setCurrent(null);
        super.onDestroy();
    }

    @Override
    public void onResume() {
        super.onResume();
        Events.tell(Events.ACTIVE);
    }

    @Override
    public void onNewIntent(Intent intent) {
        super.onNewIntent(intent);
        if (noteOpened(intent)) {
            Events.tell(Events.NOTICE_OPENED);
        }
    }

    @Override
    public void onConfigurationChanged(Configuration configuration) {
        super.onConfigurationChanged(configuration);
        Events.tell(Events.LOOK_CHANGED);
    }

    @Override
    public void onActivityResult(int request, int result, Intent answer) {
        if (request == SHARE) {
            Events.shared(Reply.OK, "");
        } else if (request == PICK) {
            copyPicked(PhotoPicking.picked(result == RESULT_OK ? answer : null, mostPhotos), photoFolder);
        } else {
            super.onActivityResult(request, result, answer);
        }
    }

    @Override
    public void onRequestPermissionsResult(int request, String[] permissions, int[] results) {
        if (request == ASK) {
            Events.permissionAnswered(Device.notificationPermission(this, this));
        } else {
            super.onRequestPermissionsResult(request, permissions, results);
        }
    }

    // --- of our own

    private interface Step {
        void on(AppActivity activity);
    }

    private static synchronized AppActivity current() {
        return current;
    }

    private static synchronized void setCurrent(AppActivity activity) {
        current = activity;
    }

    /** On Android's main thread, later. False where there is no window. */
    private static boolean run(Step step) {
        AppActivity activity = current();
        if (activity == null) {
            return false;
        }
        activity.runOnUiThread(() -> step.on(activity));
        return true;
    }

    private void share(Runnable send) {
        try {
            send.run();
        } catch (ActivityNotFoundException e) {
            Events.shared(Reply.UNAVAILABLE, "no app takes this");
        }
    }

    private void copyPicked(List<Uri> photos, File folder) {
        new Thread(() -> {
            List<String> copies = new ArrayList<>();
            Reply reply = PhotoPicking.copy(getContentResolver(), photos, folder, copies);
            Events.picked(reply.kind, reply.message, copies.toArray(new String[0]));
        }, "photo-picking").start();
    }

    private boolean noteOpened(Intent intent) {
        int handle = ReminderIntents.openedHandle(this, intent);
        if (handle == 0 || (intent.getFlags() & Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY) != 0) {
            return false;
        }
        synchronized (AppActivity.class) {
            openedNotice = handle;
        }
        return true;
    }

    /** What the system has kept free by itself (before Android 15 it keeps all) isn't in `insets` any more. */
    private static void noteCovered(WindowInsets insets) {
        int[] area;
        if (Build.VERSION.SDK_INT >= 30) {
            Insets bars = insets.getInsets(WindowInsets.Type.systemBars() | WindowInsets.Type.displayCutout());
            int keyboard = insets.getInsets(WindowInsets.Type.ime()).bottom;
            area = new int[] {bars.left, bars.top, bars.right, bars.bottom, keyboard};
        } else {
            area = new int[] {insets.getSystemWindowInsetLeft(), insets.getSystemWindowInsetTop(),
                insets.getSystemWindowInsetRight(), insets.getSystemWindowInsetBottom(), 0};
        }
        synchronized (AppActivity.class) {
            covered = area;
        }
        Events.tell(Events.LOOK_CHANGED);
    }
}
