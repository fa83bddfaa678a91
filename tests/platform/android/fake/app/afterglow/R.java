package app.afterglow;

/** What the resource compiler makes of platform/android/packaging/res, as far as the reminders use it. */
public final class R {
    public static final class string {
        public static final int notice_care = 1;
        public static final int notice_check_in = 2;
        public static final int notice_photo = 3;
        public static final int notice_appointment = 4;
        public static final int notice_update = 5;
        public static final int notice_over = 6;
        public static final int notice_done = 7;
        public static final int notice_snooze = 8;
        public static final int notice_skip = 9;
        public static final int test_title = 10;
        public static final int test_body = 11;
        public static final int channel_care = 12;
        public static final int channel_check_in = 13;
        public static final int channel_appointments = 14;
    }

    public static final class style {
        public static final int AppTheme = 2001;
    }

    public static final class drawable {
        public static final int ic_notification = 1001;
    }
}
