package android.view;

import android.graphics.Insets;
import android.os.Build;

/** Of a window with bars and a keyboard. */
public final class WindowInsets {
    private final Insets bars;
    private final int keyboard;

    public WindowInsets(Insets bars, int keyboard) {
        this.bars = bars;
        this.keyboard = keyboard;
    }

    public Insets getInsets(int types) {
        if (Build.VERSION.SDK_INT < 30) {
            throw new NoSuchMethodError("getInsets");
        }
        if (types == Type.ime()) {
            return new Insets(0, 0, 0, keyboard);
        }
        if (types != (Type.systemBars() | Type.displayCutout())) {
            throw new AssertionError("the bars, or the camera's cutout, are left out");
        }
        return bars;
    }

    public int getSystemWindowInsetLeft() {
        return bars.left;
    }

    public int getSystemWindowInsetTop() {
        return bars.top;
    }

    public int getSystemWindowInsetRight() {
        return bars.right;
    }

    public int getSystemWindowInsetBottom() {
        return Math.max(bars.bottom, keyboard);
    }

    public static final class Type {
        public static int systemBars() {
            return 7;
        }

        public static int ime() {
            return 8;
        }

        public static int displayCutout() {
            return 128;
        }
    }
}
