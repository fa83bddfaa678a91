package android.net;

public final class Uri {
    private final String scheme;
    private final String specific;

    private Uri(String scheme, String specific) {
        this.scheme = scheme;
        this.specific = specific;
    }

    public static Uri fromParts(String scheme, String specific, String fragment) {
        return new Uri(scheme, specific);
    }

    public String getScheme() {
        return scheme;
    }

    public String getSchemeSpecificPart() {
        return specific;
    }

    @Override
    public String toString() {
        return scheme + ':' + specific;
    }
}
