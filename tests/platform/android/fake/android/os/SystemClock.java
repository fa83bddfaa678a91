package android.os;

import device.Device;

public final class SystemClock {
    private SystemClock() {}

    public static long elapsedRealtime() {
        return Device.current().elapsed();
    }
}
