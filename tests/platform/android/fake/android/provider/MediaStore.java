package android.provider;

import android.os.Build;

public final class MediaStore {
    public static final String ACTION_PICK_IMAGES = "android.provider.action.PICK_IMAGES";
    public static final String EXTRA_PICK_IMAGES_MAX = "android.provider.extra.PICK_IMAGES_MAX";

    private MediaStore() {}

    public static int getPickImagesMaxLimit() {
        if (Build.VERSION.SDK_INT < 33) {
            throw new NoSuchMethodError("getPickImagesMaxLimit");
        }
        return 50;
    }
}
