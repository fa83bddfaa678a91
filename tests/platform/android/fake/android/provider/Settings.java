package android.provider;

import android.content.ContentResolver;

public final class Settings {
    public static final String ACTION_APPLICATION_DETAILS_SETTINGS = "android.settings.APPLICATION_DETAILS_SETTINGS";
    public static final String ACTION_APP_NOTIFICATION_SETTINGS = "android.settings.APP_NOTIFICATION_SETTINGS";
    public static final String ACTION_IGNORE_BATTERY_OPTIMIZATION_SETTINGS = "android.settings.IGNORE_BATTERY_OPTIMIZATION_SETTINGS";
    public static final String ACTION_REQUEST_SCHEDULE_EXACT_ALARM = "android.settings.REQUEST_SCHEDULE_EXACT_ALARM";
    public static final String EXTRA_APP_PACKAGE = "android.provider.extra.APP_PACKAGE";

    private Settings() {}

    public static final class Global {
        public static final String ANIMATOR_DURATION_SCALE = "animator_duration_scale";

        /** Of the phone; null: never set. */
        public static Float animatorScale;

        public static float getFloat(ContentResolver resolver, String name, float fallback) {
            return name.equals(ANIMATOR_DURATION_SCALE) && animatorScale != null ? animatorScale : fallback;
        }
    }
}
