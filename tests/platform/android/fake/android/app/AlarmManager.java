package android.app;

import device.Device;

public class AlarmManager {
    public static final int RTC_WAKEUP = 0;

    private final Device device;

    public AlarmManager(Device device) {
        this.device = device;
    }

    public boolean canScheduleExactAlarms() {
        device.notOnMainThread();
        return device.reportsExactAlarms;
    }

    public void setExactAndAllowWhileIdle(int type, long triggerAtMillis, PendingIntent operation) {
        if (!device.allowsExactAlarms) {
            throw new SecurityException("Caller needs to hold android.permission.SCHEDULE_EXACT_ALARM");
        }
        device.setAlarm(type, triggerAtMillis, true, operation);
    }

    public void setAndAllowWhileIdle(int type, long triggerAtMillis, PendingIntent operation) {
        device.setAlarm(type, triggerAtMillis, false, operation);
    }

    public void cancel(PendingIntent operation) {
        device.cancelAlarm(operation);
    }
}
