package app.afterglow;

import android.Manifest;
import android.app.Activity;
import android.app.ActivityManager;
import android.content.ActivityNotFoundException;
import android.content.Context;
import android.content.Intent;
import android.content.SharedPreferences;
import android.content.pm.PackageManager;
import android.net.Uri;
import android.os.Build;
import android.os.PowerManager;
import android.provider.Settings;

import app.afterglow.reminders.NotificationPort;

/** What the system says of itself and of what the app may do. Read anew at each call, on any thread. */
public final class Device {
    /** As NotificationPermission::State in platform/platform.h. */
    public static final int NOT_NEEDED = 0;
    public static final int NOT_ASKED = 1;
    public static final int GRANTED = 2;
    public static final int REFUSED = 3;

    /** As SystemSetting in platform/platform.h. */
    private static final int NOTIFICATIONS = 0;
    private static final int EXACT_ALARMS = 1;
    private static final int BATTERY = 2;
    private static final int UNUSED_APPS = 3;

    private static final String MEMORY = "device";
    private static final String ASKED = "notification-permission-asked";

    private Device() {}

    /** The receiver's as well. */
    public static String dataFolder(Context context) {
        return context.getFilesDir().getPath();
    }

    public static boolean showsNotifications(Context context) {
        return new NotificationPort(context).mayShowAll();
    }

    public static boolean hasExactAlarms(Context context) {
        return new NotificationPort(context).mayAlertExactly();
    }

    public static boolean savesBattery(Context context) {
        return !context.getSystemService(PowerManager.class).isIgnoringBatteryOptimizations(context.getPackageName())
                || context.getSystemService(ActivityManager.class).isBackgroundRestricted();
    }

    /** Whether the system takes the app's alarms after months without it being opened; 0: no, 1: yes, 2: it doesn't do such things. */
    public static int hibernates(Context context) {
        if (Build.VERSION.SDK_INT < 31) {
            return 2;
        }
        return context.getPackageManager().isAutoRevokeWhitelisted() ? 0 : 1;
    }

    /** `activity` may be null: then it can't be told whether the system would ask once more, and it is taken to. */
    public static int notificationPermission(Context context, Activity activity) {
        if (Build.VERSION.SDK_INT < 33) {
            return NOT_NEEDED;
        }
        if (context.checkSelfPermission(Manifest.permission.POST_NOTIFICATIONS) == PackageManager.PERMISSION_GRANTED) {
            return GRANTED;
        }
        boolean asksAgain = activity == null
                || activity.shouldShowRequestPermissionRationale(Manifest.permission.POST_NOTIFICATIONS);
        return asksAgain || !memory(context).getBoolean(ASKED, false) ? NOT_ASKED : REFUSED;
    }

    static void rememberAsked(Context context) {
        memory(context).edit().putBoolean(ASKED, true).apply();
    }

    /** The page of the system's settings that is nearest to `setting`. False where there is none. */
    static boolean openSettings(Activity activity, int setting) {
        return openFirst(activity, pageOf(activity, setting), details(activity));
    }

    /** The system's page about this app, with all of its permissions. False where there is none. */
    static boolean openAppSettings(Activity activity) {
        return openFirst(activity, details(activity));
    }

    private static boolean openFirst(Activity activity, Intent... pages) {
        for (Intent page : pages) {
            try {
                activity.startActivity(page);
                return true;
            } catch (ActivityNotFoundException | SecurityException e) {
                // A maker who has left it out: the next one.
            }
        }
        return false;
    }

    private static Intent pageOf(Context context, int setting) {
        switch (setting) {
            case NOTIFICATIONS:
                return new Intent(Settings.ACTION_APP_NOTIFICATION_SETTINGS)
                        .putExtra(Settings.EXTRA_APP_PACKAGE, context.getPackageName());
            case EXACT_ALARMS:
                if (Build.VERSION.SDK_INT >= 31) {
                    return new Intent(Settings.ACTION_REQUEST_SCHEDULE_EXACT_ALARM, own(context));
                }
                break;
            case BATTERY:
                return new Intent(Settings.ACTION_IGNORE_BATTERY_OPTIMIZATION_SETTINGS);
            case UNUSED_APPS:
                if (Build.VERSION.SDK_INT >= 30) {
                    return new Intent(Intent.ACTION_AUTO_REVOKE_PERMISSIONS, own(context));
                }
                break;
            default:
                break;
        }
        return details(context);
    }

    private static Intent details(Context context) {
        return new Intent(Settings.ACTION_APPLICATION_DETAILS_SETTINGS, own(context));
    }

    private static Uri own(Context context) {
        return Uri.fromParts("package", context.getPackageName(), null);
    }

    private static SharedPreferences memory(Context context) {
        return context.getSharedPreferences(MEMORY, Context.MODE_PRIVATE);
    }
}
