package android.content;

import android.app.ActivityManager;
import android.app.AlarmManager;
import android.app.LocaleManager;
import android.app.NotificationManager;
import android.content.pm.PackageManager;
import android.content.res.Configuration;
import android.content.res.Resources;
import android.os.Build;
import android.os.PowerManager;

import device.Device;

import java.io.File;
import java.util.HashMap;
import java.util.Map;

public class Context {
    public static final int MODE_PRIVATE = 0;
    public static final int RECEIVER_NOT_EXPORTED = 4;

    /** By its action, who hears of it. */
    public final Map<String, BroadcastReceiver> receivers = new HashMap<>();

    private final Device device;
    private final Resources resources;
    private final File cache;

    public Context(Device device) {
        this(device, device.resources);
    }

    /** A window's: of the phone that there is. */
    protected Context() {
        this(Device.current(), Device.current() == null ? null : Device.current().resources);
    }

    /** Of an app of which only its cache matters. */
    public Context(File cache) {
        this(null, null, cache);
    }

    private Context(Device device, Resources resources) {
        this(device, resources, null);
    }

    private Context(Device device, Resources resources, File cache) {
        this.cache = cache;
        this.device = device;
        this.resources = resources;
    }

    /** What was configured is that of one context alone. */
    public Context getApplicationContext() {
        return resources == device.resources ? this : new Context(device);
    }

    public Context createConfigurationContext(Configuration configuration) {
        return new Context(device, resources.in(configuration.getLocales().get(0)));
    }

    public <T> T getSystemService(Class<T> type) {
        if (type == NotificationManager.class) {
            return type.cast(new NotificationManager(device));
        }
        if (type == LocaleManager.class) {
            return type.cast(new LocaleManager(device));
        }
        if (type == PowerManager.class) {
            return type.cast(new PowerManager(device));
        }
        if (type == ActivityManager.class) {
            return type.cast(new ActivityManager(device));
        }
        return type.cast(new AlarmManager(device));
    }

    protected final Device device() {
        return device;
    }

    public PackageManager getPackageManager() {
        return new PackageManager(device);
    }

    public SharedPreferences getSharedPreferences(String name, int mode) {
        return device.preferences.computeIfAbsent(name, unknown -> new SharedPreferences());
    }

    public int checkSelfPermission(String permission) {
        return device.granted.contains(permission) ? PackageManager.PERMISSION_GRANTED : PackageManager.PERMISSION_DENIED;
    }

    public void startActivity(Intent intent) {
        throw new AssertionError("only a window starts one");
    }

    /** Nobody asks it in these tests. */
    public ContentResolver getContentResolver() {
        return null;
    }

    public Intent registerReceiver(BroadcastReceiver receiver, IntentFilter filter) {
        for (String action : filter.actions) {
            if (Build.VERSION.SDK_INT >= 33 && !action.startsWith("android.")) {
                throw new SecurityException("One of RECEIVER_EXPORTED or RECEIVER_NOT_EXPORTED should be specified");
            }
            receivers.put(action, receiver);
        }
        return null;
    }

    public Intent registerReceiver(BroadcastReceiver receiver, IntentFilter filter, int flags) {
        if (Build.VERSION.SDK_INT < 26 || flags != RECEIVER_NOT_EXPORTED) {
            throw new AssertionError("any app could send it");
        }
        filter.actions.forEach(action -> receivers.put(action, receiver));
        return null;
    }

    public void unregisterReceiver(BroadcastReceiver receiver) {
        if (!receivers.values().removeIf(each -> each == receiver)) {
            throw new IllegalArgumentException("Receiver not registered");
        }
    }

    public File getCacheDir() {
        return cache;
    }

    public File getFilesDir() {
        return device.files;
    }

    public String getPackageName() {
        return "app.afterglow";
    }

    public Resources getResources() {
        return resources;
    }

    public void sendBroadcast(Intent intent) {
        device.sent(intent);
    }
}
