package android.webkit;

public final class MimeTypeMap {
    private static final String[][] KNOWN = {
        {"pdf", "application/pdf"}, {"jpg", "image/jpeg"}, {"heic", "image/heic"}, {"csv", "text/csv"}
    };

    private MimeTypeMap() {}

    public static MimeTypeMap getSingleton() {
        return new MimeTypeMap();
    }

    public String getMimeTypeFromExtension(String extension) {
        return find(extension, 0, 1);
    }

    public String getExtensionFromMimeType(String type) {
        return find(type, 1, 0);
    }

    private static String find(String text, int in, int answer) {
        for (String[] each : KNOWN) {
            if (each[in].equals(text)) {
                return each[answer];
            }
        }
        return null;
    }
}
