package android.view;

public class View {
    public interface OnApplyWindowInsetsListener {
        WindowInsets onApplyWindowInsets(View view, WindowInsets insets);
    }

    private OnApplyWindowInsetsListener listener;

    public void setOnApplyWindowInsetsListener(OnApplyWindowInsetsListener listener) {
        this.listener = listener;
    }

    public WindowInsets onApplyWindowInsets(WindowInsets insets) {
        return insets;
    }

    /** What the system calls. */
    public WindowInsets dispatchApplyWindowInsets(WindowInsets insets) {
        return listener.onApplyWindowInsets(this, insets);
    }
}
