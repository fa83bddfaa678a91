package android.app;

public final class NotificationChannel {
    private final String id;
    private final String name;
    private final int importance;

    public NotificationChannel(String id, CharSequence name, int importance) {
        this.id = id;
        this.name = name.toString();
        this.importance = importance;
    }

    public String getId() {
        return id;
    }

    public CharSequence getName() {
        return name;
    }

    public int getImportance() {
        return importance;
    }
}
