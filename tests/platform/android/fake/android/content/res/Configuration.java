package android.content.res;

import android.os.LocaleList;

import java.util.Locale;

public final class Configuration {
    private Locale locale;

    public Configuration(Locale locale) {
        this.locale = locale;
    }

    public Configuration(Configuration other) {
        this(other.locale);
    }

    public void setLocale(Locale locale) {
        this.locale = locale;
    }

    public LocaleList getLocales() {
        return new LocaleList(locale);
    }
}
