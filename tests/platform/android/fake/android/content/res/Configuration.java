package android.content.res;

import android.os.LocaleList;

import java.util.Locale;

public final class Configuration {
    private final Locale locale;

    public Configuration(Locale locale) {
        this.locale = locale;
    }

    public LocaleList getLocales() {
        return new LocaleList(locale);
    }
}
