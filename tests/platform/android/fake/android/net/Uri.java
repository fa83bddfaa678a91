package android.net;

import android.os.Parcelable;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public final class Uri implements Parcelable {
    private static final String PLAIN = "_-!.~'()*";

    private final String scheme;
    private final String specific;

    private Uri(String scheme, String specific) {
        this.scheme = scheme;
        this.specific = specific;
    }

    public static Uri fromParts(String scheme, String specific, String fragment) {
        return new Uri(scheme, specific);
    }

    public static Uri parse(String text) {
        int colon = text.indexOf(':');
        return new Uri(text.substring(0, colon), text.substring(colon + 1));
    }

    public String getScheme() {
        return scheme;
    }

    public String getSchemeSpecificPart() {
        return specific;
    }

    public String getAuthority() {
        if (!specific.startsWith("//")) {
            return null;
        }
        int end = specific.indexOf('/', 2);
        return decoded(specific.substring(2, end < 0 ? specific.length() : end));
    }

    /** Split first, and decoded then: a segment may have a slash. */
    public List<String> getPathSegments() {
        int begin = specific.startsWith("//") ? specific.indexOf('/', 2) : -1;
        if (begin < 0) {
            return Collections.emptyList();
        }
        List<String> segments = new ArrayList<>();
        for (String segment : specific.substring(begin).split("/")) {
            if (!segment.isEmpty()) {
                segments.add(decoded(segment));
            }
        }
        return segments;
    }

    public String getLastPathSegment() {
        List<String> segments = getPathSegments();
        return segments.isEmpty() ? null : segments.get(segments.size() - 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Uri && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return scheme + ':' + specific;
    }

    private static String decoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); ++i) {
            if (text.charAt(i) == '%' && i + 2 < text.length()) {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                byte[] plain = text.substring(i, i + 1).getBytes(StandardCharsets.UTF_8);
                bytes.write(plain, 0, plain.length);
            }
        }
        return new String(bytes.toByteArray(), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        StringBuilder all = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xff);
            boolean plain = letter < 0x80 && (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0);
            all.append(plain ? String.valueOf(letter) : String.format("%%%02X", each & 0xff));
        }
        return all.toString();
    }

    public static final class Builder {
        private String scheme;
        private String authority;
        private String path = "";

        public Builder scheme(String scheme) {
            this.scheme = scheme;
            return this;
        }

        public Builder authority(String authority) {
            this.authority = authority;
            return this;
        }

        public Builder appendPath(String segment) {
            path += '/' + encoded(segment);
            return this;
        }

        public Uri build() {
            return new Uri(scheme, "//" + authority + path);
        }
    }
}
