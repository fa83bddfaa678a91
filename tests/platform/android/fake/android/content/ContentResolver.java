package android.content;

import android.net.Uri;

import java.io.FileNotFoundException;
import java.io.InputStream;

/** What other apps have; a test says what. */
public abstract class ContentResolver {
    public abstract InputStream openInputStream(Uri uri) throws FileNotFoundException;

    public abstract String getType(Uri uri);
}
