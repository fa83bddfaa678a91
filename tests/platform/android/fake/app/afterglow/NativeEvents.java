package app.afterglow;

import java.util.Arrays;
import java.util.concurrent.LinkedBlockingQueue;

/** C++ that writes down what it is told, once it runs. */
public final class NativeEvents {
    public static volatile boolean registered;
    public static final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();

    private NativeEvents() {}

    static void happened(int event) {
        tell("happened " + event);
    }

    static void shared(int kind, String message) {
        tell("shared " + kind + ' ' + message);
    }

    static void picked(int kind, String message, String[] files) {
        tell("picked " + kind + ' ' + message + ' ' + Arrays.toString(files));
    }

    static void permissionAnswered(int state) {
        tell("permission " + state);
    }

    private static void tell(String what) {
        if (!registered) {
            throw new UnsatisfiedLinkError(what);
        }
        told.add(what);
    }
}
