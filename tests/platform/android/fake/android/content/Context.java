package android.content;

import android.app.AlarmManager;
import android.app.NotificationManager;
import android.content.res.Resources;

import device.Device;

import java.io.File;

public class Context {
    private final Device device;

    public Context(Device device) {
        this.device = device;
    }

    public Context getApplicationContext() {
        return this;
    }

    public <T> T getSystemService(Class<T> type) {
        if (type == NotificationManager.class) {
            return type.cast(new NotificationManager(device));
        }
        return type.cast(new AlarmManager(device));
    }

    public File getFilesDir() {
        return device.files;
    }

    public String getPackageName() {
        return "app.afterglow";
    }

    public Resources getResources() {
        return device.resources;
    }

    public final String getString(int id) {
        return device.resources.getString(id);
    }

    public void sendBroadcast(Intent intent) {
        device.sent(intent);
    }
}
