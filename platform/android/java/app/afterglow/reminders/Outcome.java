package app.afterglow.reminders;

/** How a call across the border between Java and C++ ended: platform/android/reminders/outcome.h has the same numbers. */
public final class Outcome {
    public static final int OK = 0;
    /** Somebody else writes to the journal: trying again may help. */
    public static final int BUSY = 1;
    /** The patient has forbidden it, or the system refuses it. */
    public static final int DENIED = 2;
    /** What shows notifications isn't there. */
    public static final int UNAVAILABLE = 3;
    /** The journal can't be read, or was written by a newer version. */
    public static final int UNREADABLE = 4;
    /** The answer is for no notice that the journal knows of. */
    public static final int NOT_OURS = 5;
    public static final int FAILED = 6;

    private Outcome() {}
}
