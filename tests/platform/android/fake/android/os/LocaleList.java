package android.os;

import java.util.Locale;

public final class LocaleList {
    private final Locale first;

    public LocaleList(Locale first) {
        this.first = first;
    }

    public Locale get(int index) {
        return first;
    }
}
