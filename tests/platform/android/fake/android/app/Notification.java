package android.app;

import android.content.Context;
import android.graphics.drawable.Icon;

import java.util.ArrayList;
import java.util.List;

public class Notification {
    public static final int VISIBILITY_PRIVATE = 0;
    public static final int VISIBILITY_PUBLIC = 1;
    public static final String CATEGORY_REMINDER = "reminder";

    // What the system would make of it.
    public String channel;
    public String title;
    public String text;
    public String bigText;
    public String category;
    public int icon;
    public int visibility = VISIBILITY_PRIVATE;
    public Notification publicVersion;
    public long when;
    public boolean showsWhen;
    public boolean autoCancel;
    public boolean onlyAlertOnce;
    public long timeoutAfter;
    public PendingIntent contentIntent;
    public PendingIntent deleteIntent;
    public final List<Action> actions = new ArrayList<>();

    public abstract static class Style {}

    public static class BigTextStyle extends Style {
        private String text;

        public BigTextStyle bigText(CharSequence text) {
            this.text = text.toString();
            return this;
        }
    }

    public static class Action {
        public final String title;
        public final PendingIntent actionIntent;

        private Action(String title, PendingIntent intent) {
            this.title = title;
            this.actionIntent = intent;
        }

        public static final class Builder {
            private final Action action;

            public Builder(Icon icon, CharSequence title, PendingIntent intent) {
                action = new Action(title.toString(), intent);
            }

            public Action build() {
                return action;
            }
        }
    }

    public static class Builder {
        private final Notification built = new Notification();

        public Builder(Context context, String channelId) {
            built.channel = channelId;
        }

        public Builder setSmallIcon(int icon) {
            built.icon = icon;
            return this;
        }

        public Builder setContentTitle(CharSequence title) {
            built.title = title.toString();
            return this;
        }

        public Builder setContentText(CharSequence text) {
            built.text = text.toString();
            return this;
        }

        public Builder setStyle(Style style) {
            built.bigText = ((BigTextStyle) style).text;
            return this;
        }

        public Builder setCategory(String category) {
            built.category = category;
            return this;
        }

        public Builder setVisibility(int visibility) {
            built.visibility = visibility;
            return this;
        }

        public Builder setPublicVersion(Notification version) {
            built.publicVersion = version;
            return this;
        }

        public Builder setWhen(long when) {
            built.when = when;
            return this;
        }

        public Builder setShowWhen(boolean show) {
            built.showsWhen = show;
            return this;
        }

        public Builder setAutoCancel(boolean cancel) {
            built.autoCancel = cancel;
            return this;
        }

        public Builder setOnlyAlertOnce(boolean once) {
            built.onlyAlertOnce = once;
            return this;
        }

        public Builder setTimeoutAfter(long millis) {
            built.timeoutAfter = millis;
            return this;
        }

        public Builder setContentIntent(PendingIntent intent) {
            built.contentIntent = intent;
            return this;
        }

        public Builder setDeleteIntent(PendingIntent intent) {
            built.deleteIntent = intent;
            return this;
        }

        public Builder addAction(Action action) {
            built.actions.add(action);
            return this;
        }

        public Notification build() {
            return built;
        }
    }
}
