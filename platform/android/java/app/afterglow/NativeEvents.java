package app.afterglow;

/** Where C++ hears of things. It registers these once it runs, which is after the window is there: Events asks for that. */
final class NativeEvents {
    private NativeEvents() {}

    static native void happened(int event);

    static native void shared(int kind, String message);

    static native void picked(int kind, String message, String[] files);

    static native void permissionAnswered(int state);
}
