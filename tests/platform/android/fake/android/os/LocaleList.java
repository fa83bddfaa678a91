package android.os;

import java.util.Locale;

public final class LocaleList {
    private final Locale[] locales;

    public LocaleList(Locale... locales) {
        this.locales = locales;
    }

    public static LocaleList forLanguageTags(String tags) {
        return tags.isEmpty() ? new LocaleList() : new LocaleList(Locale.forLanguageTag(tags));
    }

    public boolean isEmpty() {
        return locales.length == 0;
    }

    public Locale get(int index) {
        return locales[index];
    }
}
