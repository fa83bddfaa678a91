package android.os;

import device.Device;

public class PowerManager {
    private final Device device;

    public PowerManager(Device device) {
        this.device = device;
    }

    public boolean isIgnoringBatteryOptimizations(String packageName) {
        return device.leftAloneByBattery && packageName.equals("app.afterglow");
    }
}
