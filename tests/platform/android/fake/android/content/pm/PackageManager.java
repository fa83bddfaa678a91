package android.content.pm;

import android.os.Build;

import device.Device;

public class PackageManager {
    public static final int PERMISSION_GRANTED = 0;
    public static final int PERMISSION_DENIED = -1;

    private final Device device;

    public PackageManager(Device device) {
        this.device = device;
    }

    public boolean isAutoRevokeWhitelisted() {
        if (Build.VERSION.SDK_INT < 30) {
            throw new NoSuchMethodError("isAutoRevokeWhitelisted");
        }
        return device.keepsWhenUnused;
    }
}
