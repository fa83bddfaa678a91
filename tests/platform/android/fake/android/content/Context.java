package android.content;

import android.app.AlarmManager;
import android.app.LocaleManager;
import android.app.NotificationManager;
import android.content.res.Configuration;
import android.content.res.Resources;

import device.Device;

import java.io.File;

public class Context {
    private final Device device;
    private final Resources resources;
    private final File cache;

    public Context(Device device) {
        this(device, device.resources);
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
        return type.cast(new AlarmManager(device));
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
