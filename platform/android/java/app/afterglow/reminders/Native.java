package app.afterglow.reminders;

/**
 * The core, without Qt: libafterglow_reminders. One call at a time. What it shows and arms it does by itself through {@code port}; when it
 * fails, it has armed an alarm that tries again, where that may help.
 */
final class Native {
    static final int DONE = 0;
    static final int SNOOZE = 1;
    static final int SKIP = 2;
    static final int DISMISSED = 3;

    static {
        System.loadLibrary("afterglow_reminders");
    }

    private Native() {}

    /**
     * Plans anew: shows what is due, takes back what isn't open any more, arms the next alarm.
     *
     * @param dataFolder where the journal is; where there is none there is nothing to do
     * @param zone the system's, by its name; the patient's home zone takes its place
     * @param language a BCP 47 tag
     * @return one of {@link Outcome}
     */
    static native int wake(NotificationPort port, String dataFolder, long nowMillis, String zone, String language);

    /** Stores what the patient did with a notice, then plans anew. */
    static native int answer(
            NotificationPort port,
            String dataFolder,
            long nowMillis,
            String zone,
            String language,
            int handle,
            int answer);
}
