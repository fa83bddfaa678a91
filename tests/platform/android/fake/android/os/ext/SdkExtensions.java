package android.os.ext;

import android.os.Build;

public final class SdkExtensions {
    /** What an update of the system has brought. */
    public static int version;

    private SdkExtensions() {}

    public static int getExtensionVersion(int extension) {
        if (Build.VERSION.SDK_INT < 30) {
            throw new NoClassDefFoundError("android/os/ext/SdkExtensions");
        }
        return version;
    }
}
