package app.afterglow;

import android.content.ClipData;
import android.content.ContentResolver;
import android.content.Intent;
import android.net.Uri;
import android.os.Build;
import android.os.ext.SdkExtensions;
import android.provider.MediaStore;
import android.system.ErrnoException;
import android.system.OsConstants;
import android.webkit.MimeTypeMap;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The system's photo picker: the app gets what the patient picks, and nothing else. */
final class PhotoPicking {
    private static final int BLOCK = 64 * 1024;

    private PhotoPicking() {}

    /** The photo picker where the system has it, else the files of the system. */
    static Intent intent(int most) {
        if (hasPicker()) {
            Intent pick = new Intent(MediaStore.ACTION_PICK_IMAGES).setType("image/*");
            if (most > 1) {
                pick.putExtra(MediaStore.EXTRA_PICK_IMAGES_MAX, Math.min(most, limit()));
            }
            return pick;
        }
        return new Intent(Intent.ACTION_OPEN_DOCUMENT)
                .addCategory(Intent.CATEGORY_OPENABLE)
                .setType("image/*")
                .putExtra(Intent.EXTRA_ALLOW_MULTIPLE, most > 1);
    }

    private static boolean hasPicker() {
        if (Build.VERSION.SDK_INT >= 33) {
            return true;
        }
        // Android 11 and 12 may have got it with an update of the system's media module.
        return Build.VERSION.SDK_INT >= 30 && SdkExtensions.getExtensionVersion(Build.VERSION_CODES.R) >= 2;
    }

    private static int limit() {
        return Build.VERSION.SDK_INT >= 33 ? MediaStore.getPickImagesMaxLimit() : 100;
    }

    /** In the order in which they were picked; none where she picked none. */
    static List<Uri> picked(Intent answer, int most) {
        List<Uri> found = new ArrayList<>();
        ClipData several = answer == null ? null : answer.getClipData();
        if (several != null) {
            for (int i = 0; i < several.getItemCount(); ++i) {
                found.add(several.getItemAt(i).getUri());
            }
        } else if (answer != null && answer.getData() != null) {
            found.add(answer.getData());
        }
        found.removeIf(uri -> uri == null);
        return found.size() > most ? found.subList(0, most) : found;
    }

    /** Copies, as they are, to `folder`; appends their names to `copies`. Where one fails, none is left. Not on the main thread. */
    static Reply copy(ContentResolver resolver, List<Uri> photos, File folder, List<String> copies) {
        Reply reply = Reply.ok();
        for (int i = 0; i < photos.size() && reply.kind == Reply.OK; ++i) {
            reply = copy(resolver, photos.get(i), new File(folder, "picked-" + (i + 1)).getPath(), copies);
        }
        if (reply.kind != Reply.OK) {
            for (String copy : copies) {
                new File(copy).delete();
            }
            copies.clear();
        }
        return reply;
    }

    /** `path` is without the extension. */
    private static Reply copy(ContentResolver resolver, Uri photo, String path, List<String> copies) {
        try {
            String copy = path + extension(resolver, photo);
            copies.add(copy);
            try (InputStream from = resolver.openInputStream(photo); OutputStream to = new FileOutputStream(copy)) {
                if (from == null) {
                    return Reply.failed(Reply.UNAVAILABLE, "the app that has the photo doesn't answer");
                }
                byte[] block = new byte[BLOCK];
                for (int size = from.read(block); size >= 0; size = from.read(block)) {
                    to.write(block, 0, size);
                }
            }
            return Reply.ok();
        } catch (FileNotFoundException e) {
            return Reply.failed(Reply.NOT_FOUND, "the photo isn't there any more", e);
        } catch (SecurityException e) {
            return Reply.failed(Reply.DENIED, "the photo may not be read", e);
        } catch (IOException e) {
            boolean full = e.getCause() instanceof ErrnoException && ((ErrnoException) e.getCause()).errno == OsConstants.ENOSPC;
            return Reply.failed(full ? Reply.NO_SPACE : Reply.IO, "the photo can't be copied", e);
        } catch (RuntimeException e) { // another app's provider may throw what it likes
            return Reply.failed(Reply.IO, "the app that has the photo failed", e);
        }
    }

    private static String extension(ContentResolver resolver, Uri photo) {
        String type = resolver.getType(photo);
        String extension = type == null ? null : MimeTypeMap.getSingleton().getExtensionFromMimeType(type);
        return extension == null ? "" : "." + extension;
    }
}
