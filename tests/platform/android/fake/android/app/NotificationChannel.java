package android.app;

public final class NotificationChannel {
    private final String id;
    private final String name;

    public NotificationChannel(String id, CharSequence name, int importance) {
        this.id = id;
        this.name = name.toString();
    }

    public String getId() {
        return id;
    }

    public CharSequence getName() {
        return name;
    }
}
