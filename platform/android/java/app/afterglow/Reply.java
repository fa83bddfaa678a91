package app.afterglow;

/** What came of a call that may well fail, for C++ to read: an exception wouldn't reach it with its reason. */
public final class Reply {
    /** As Error::Kind names them in core/result.h; platform/android/java_methods.cpp knows these numbers. */
    public static final int OK = 0;
    public static final int NOT_FOUND = 1;
    public static final int DAMAGED = 2;
    public static final int BUSY = 3;
    public static final int NO_SPACE = 4;
    public static final int DENIED = 5;
    public static final int UNAVAILABLE = 6;
    public static final int IO = 7;

    public final int kind;
    /** Why it failed, in plain English without a secret in it; empty where it didn't. */
    public final String message;
    /** Null where there is none. The reader wipes it where it is secret. */
    public final byte[] bytes;

    private Reply(int kind, String message, byte[] bytes) {
        this.kind = kind;
        this.message = message;
        this.bytes = bytes;
    }

    static Reply ok() {
        return new Reply(OK, "", null);
    }

    static Reply of(byte[] bytes) {
        return new Reply(OK, "", bytes);
    }

    static Reply failed(int kind, String message) {
        return new Reply(kind, message, null);
    }

    static Reply failed(int kind, String message, Throwable why) {
        return new Reply(kind, message + " (" + why.getClass().getSimpleName() + ")", null);
    }
}
