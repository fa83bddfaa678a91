package android.app;

import device.Device;

public class ActivityManager {
    private final Device device;

    public ActivityManager(Device device) {
        this.device = device;
    }

    public boolean isBackgroundRestricted() {
        return device.restrictsBackground;
    }
}
