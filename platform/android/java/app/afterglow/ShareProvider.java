package app.afterglow;

import android.content.ContentProvider;
import android.content.ContentValues;
import android.content.Context;
import android.database.Cursor;
import android.database.MatrixCursor;
import android.net.Uri;
import android.os.ParcelFileDescriptor;
import android.provider.OpenableColumns;
import android.webkit.MimeTypeMap;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Lets another app read a file that the patient shares with it: one that lies directly in the share folder, under a name of its own,
 * and nothing else of ours. Not exported: each file's address is granted by the intent that carries it.
 */
public final class ShareProvider extends ContentProvider {
    private static final String AUTHORITY = "app.afterglow.share";

    /** Not created. */
    static File folder(Context context) {
        return new File(context.getCacheDir(), "share");
    }

    public static String folderPath(Context context) {
        return folder(context).getPath();
    }

    static Uri addressOf(String name) {
        return new Uri.Builder().scheme("content").authority(AUTHORITY).appendPath(name).build();
    }

    @Override
    public boolean onCreate() {
        return true;
    }

    @Override
    public ParcelFileDescriptor openFile(Uri uri, String mode) throws FileNotFoundException {
        if (!"r".equals(mode)) {
            throw new SecurityException("what is shared can only be read");
        }
        return ParcelFileDescriptor.open(fileOf(uri), ParcelFileDescriptor.MODE_READ_ONLY);
    }

    @Override
    public Cursor query(Uri uri, String[] projection, String selection, String[] arguments, String order) {
        File file;
        try {
            file = fileOf(uri);
        } catch (FileNotFoundException e) {
            return null;
        }
        String[] columns = projection != null ? projection : new String[] {OpenableColumns.DISPLAY_NAME, OpenableColumns.SIZE};
        Object[] row = new Object[columns.length]; // null for a column that we don't have
        for (int i = 0; i < columns.length; ++i) {
            if (OpenableColumns.DISPLAY_NAME.equals(columns[i])) {
                row[i] = file.getName();
            } else if (OpenableColumns.SIZE.equals(columns[i])) {
                row[i] = file.length();
            }
        }
        MatrixCursor cursor = new MatrixCursor(columns, 1);
        cursor.addRow(row);
        return cursor;
    }

    @Override
    public String getType(Uri uri) {
        String name = uri.getLastPathSegment();
        int dot = name == null ? -1 : name.lastIndexOf('.');
        String type = dot < 0 ? null
                : MimeTypeMap.getSingleton().getMimeTypeFromExtension(name.substring(dot + 1).toLowerCase(Locale.ROOT));
        return type != null ? type : "application/octet-stream";
    }

    @Override
    public Uri insert(Uri uri, ContentValues values) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int delete(Uri uri, String selection, String[] arguments) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int update(Uri uri, ContentValues values, String selection, String[] arguments) {
        throw new UnsupportedOperationException();
    }

    /** A path with folders, a name that leads elsewhere and a link are all no such file. */
    private File fileOf(Uri uri) throws FileNotFoundException {
        List<String> path = uri.getPathSegments();
        if (AUTHORITY.equals(uri.getAuthority()) && path.size() == 1) {
            try {
                File folder = folder(getContext()).getCanonicalFile();
                File named = new File(folder, path.get(0));
                if (named.getCanonicalFile().equals(named) && folder.equals(named.getParentFile()) && named.isFile()) {
                    return named;
                }
            } catch (IOException e) {
                // A name that no file can have.
            }
        }
        throw new FileNotFoundException("nothing is shared under this address");
    }
}
