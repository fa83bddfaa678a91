package app.afterglow;

/**
 * What C++ hears of. It is called on the main thread of Android, which isn't Qt's.
 *
 * <p>Where the system has ended the app behind a picker, a share sheet or a question, the window that comes back gets the answer before C++
 * runs. Whoever waited for it is gone: then nobody is told.
 */
final class Events {
    /** As JavaEvents::Event in platform/android/java_events.h. */
    static final int ACTIVE = 0;
    static final int CLOCK_CHANGED = 1;
    static final int ZONE_CHANGED = 2;
    static final int LOOK_CHANGED = 3;
    static final int NOTICE_OPENED = 4;
    static final int TESTED = 5;
    static final int TEST_FAILED = 6;

    private static boolean listening;

    private Events() {}

    /** From now on the native methods are there; what happened before can be asked for. */
    static synchronized void listen() {
        listening = true;
    }

    private static synchronized boolean isListening() {
        return listening;
    }

    static void tell(int event) {
        if (isListening()) {
            NativeEvents.happened(event);
        }
    }

    static void shared(int kind, String message) {
        if (isListening()) {
            NativeEvents.shared(kind, message);
        }
    }

    static void picked(int kind, String message, String[] files) {
        if (isListening()) {
            NativeEvents.picked(kind, message, files);
        }
    }

    static void permissionAnswered(int state) {
        if (isListening()) {
            NativeEvents.permissionAnswered(state);
        }
    }
}
