package android.app;

import android.os.Build;
import android.os.LocaleList;

import device.Device;

public class LocaleManager {
    private final Device device;

    public LocaleManager(Device device) {
        if (Build.VERSION.SDK_INT < 33) {
            throw new NoClassDefFoundError("android/app/LocaleManager");
        }
        this.device = device;
    }

    public LocaleList getApplicationLocales() {
        device.notOnMainThread();
        return LocaleList.forLanguageTags(device.appLanguage);
    }

    public void setApplicationLocales(LocaleList locales) {
        device.tellAppLanguage(locales.isEmpty() ? "" : locales.get(0).toLanguageTag());
    }
}
