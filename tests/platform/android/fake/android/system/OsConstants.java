package android.system;

public final class OsConstants {
    public static final int EIO = 5;
    public static final int ENOSPC = 28;

    private OsConstants() {}
}
