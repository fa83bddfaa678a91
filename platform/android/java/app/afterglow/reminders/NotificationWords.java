package app.afterglow.reminders;

import android.content.res.Resources;

import app.afterglow.R;

import java.util.Arrays;

/** What a notification says. */
final class NotificationWords {
    /** Gives nothing away: it may stand on a lock screen. */
    final String neutral;

    /** One line for each item; empty unless the patient asked for details. */
    final String[] lines;

    /**
     * @param titles one for each item; empty where nothing may be said of it
     * @param categories of the same items
     */
    NotificationWords(Resources texts, int category, String[] titles, int[] categories) {
        neutral = texts.getString(neutral(category));
        String[] all = new String[titles.length];
        int count = 0;
        for (int i = 0; i < titles.length; ++i) {
            if (!titles[i].isEmpty()) {
                boolean over = categories[i] == NotificationPort.UPDATE;
                all[count++] = over ? texts.getString(R.string.notice_over, titles[i]) : titles[i];
            }
        }
        lines = Arrays.copyOf(all, count);
    }

    private static int neutral(int category) {
        switch (category) {
            case NotificationPort.CHECK_IN:
                return R.string.notice_check_in;
            case NotificationPort.PHOTO:
                return R.string.notice_photo;
            case NotificationPort.APPOINTMENT:
                return R.string.notice_appointment;
            case NotificationPort.UPDATE:
                return R.string.notice_update;
            default:
                return R.string.notice_care;
        }
    }
}
