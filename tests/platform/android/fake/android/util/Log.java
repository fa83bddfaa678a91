package android.util;

import device.Device;

public final class Log {
    private Log() {}

    public static int i(String tag, String message) {
        return Device.current().log(message);
    }

    public static int w(String tag, String message) {
        return Device.current().log(message);
    }

    public static int e(String tag, String message) {
        return Device.current().log(message);
    }
}
