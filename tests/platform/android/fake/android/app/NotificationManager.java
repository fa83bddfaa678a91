package android.app;

import android.service.notification.StatusBarNotification;

import device.Device;

import java.util.List;

public class NotificationManager {
    public static final int IMPORTANCE_NONE = 0;
    public static final int IMPORTANCE_DEFAULT = 3;

    private final Device device;

    public NotificationManager(Device device) {
        this.device = device;
    }

    public boolean areNotificationsEnabled() {
        device.notOnMainThread();
        return device.allowsNotifications;
    }

    public void createNotificationChannels(List<NotificationChannel> channels) {
        device.createChannels(channels);
    }

    /** Null where it was never made. */
    public NotificationChannel getNotificationChannel(String id) {
        String name = device.channel(id);
        return name == null ? null : new NotificationChannel(id, name, device.importance(id));
    }

    public void notify(String tag, int id, Notification notification) {
        device.post(tag, id, notification);
    }

    public void cancel(String tag, int id) {
        device.remove(tag, id);
    }

    public StatusBarNotification[] getActiveNotifications() {
        return device.listed();
    }
}
