package app.afterglow;

import android.app.Activity;
import android.content.ActivityNotFoundException;
import android.content.ClipData;
import android.content.Intent;
import android.net.Uri;

/** The system's share sheet. On the main thread. */
final class Sharing {
    private Sharing() {}

    static void text(Activity activity, String text, int requestCode) throws ActivityNotFoundException {
        start(activity, new Intent(Intent.ACTION_SEND).setType("text/plain").putExtra(Intent.EXTRA_TEXT, text), requestCode);
    }

    /** `name` lies directly in ShareProvider's folder. */
    static void file(Activity activity, String name, String mimeType, int requestCode) throws ActivityNotFoundException {
        Uri address = ShareProvider.addressOf(name);
        Intent send = new Intent(Intent.ACTION_SEND).setType(mimeType).putExtra(Intent.EXTRA_STREAM, address);
        send.setClipData(ClipData.newRawUri(null, address)); // the permission goes with it, and shows what it is about
        send.addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION);
        start(activity, send, requestCode);
    }

    private static void start(Activity activity, Intent send, int requestCode) {
        activity.startActivityForResult(Intent.createChooser(send, null), requestCode);
    }
}
