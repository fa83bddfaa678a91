package android.content;

import android.net.Uri;
import android.os.Parcelable;

import java.util.HashMap;
import java.util.Map;

public class Intent {
    public static final String ACTION_AUTO_REVOKE_PERMISSIONS = "android.intent.action.AUTO_REVOKE_PERMISSIONS";
    public static final String ACTION_CHOOSER = "android.intent.action.CHOOSER";
    public static final String ACTION_LOCALE_CHANGED = "android.intent.action.LOCALE_CHANGED";
    public static final String ACTION_MAIN = "android.intent.action.MAIN";
    public static final String ACTION_OPEN_DOCUMENT = "android.intent.action.OPEN_DOCUMENT";
    public static final String ACTION_SEND = "android.intent.action.SEND";
    public static final String ACTION_TIMEZONE_CHANGED = "android.intent.action.TIMEZONE_CHANGED";
    public static final String ACTION_TIME_CHANGED = "android.intent.action.TIME_SET";
    public static final String CATEGORY_OPENABLE = "android.intent.category.OPENABLE";
    public static final String EXTRA_ALLOW_MULTIPLE = "android.intent.extra.ALLOW_MULTIPLE";
    public static final String EXTRA_INTENT = "android.intent.extra.INTENT";
    public static final String EXTRA_STREAM = "android.intent.extra.STREAM";
    public static final String EXTRA_TEXT = "android.intent.extra.TEXT";
    public static final int FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY = 0x00100000;
    public static final int FLAG_ACTIVITY_NEW_TASK = 0x10000000;
    public static final int FLAG_GRANT_READ_URI_PERMISSION = 1;
    public static final int FLAG_GRANT_WRITE_URI_PERMISSION = 2;

    /** What was put into it, by name. */
    public final Map<String, Object> extras = new HashMap<>();

    private String action;
    private String category;
    private String component;
    private String toPackage;
    private String type;
    private Uri data;
    private ClipData clip;
    private int flags;

    public Intent() {}

    public Intent(String action) {
        this.action = action;
    }

    public Intent(String action, Uri data) {
        this(action);
        setData(data);
    }

    public Intent(Intent other) {
        action = other.action;
        category = other.category;
        component = other.component;
        toPackage = other.toPackage;
        type = other.type;
        data = other.data;
        clip = other.clip;
        flags = other.flags;
        extras.putAll(other.extras);
    }

    /** What may be read is the chooser's as well, so that it can show it. */
    public static Intent createChooser(Intent target, CharSequence title) {
        Intent chooser = new Intent(ACTION_CHOOSER);
        chooser.extras.put(EXTRA_INTENT, target);
        chooser.clip = target.clip;
        chooser.flags = target.flags & (FLAG_GRANT_READ_URI_PERMISSION | FLAG_GRANT_WRITE_URI_PERMISSION);
        return chooser;
    }

    public Intent setClass(Context context, Class<?> type) {
        component = type.getName();
        return this;
    }

    public Intent setClassName(Context context, String name) {
        component = name;
        return this;
    }

    public Intent setPackage(String name) {
        toPackage = name;
        return this;
    }

    public final Intent setData(Uri uri) {
        data = uri;
        return this;
    }

    public Intent setType(String type) {
        this.type = type;
        return this;
    }

    public void setClipData(ClipData clip) {
        this.clip = clip;
    }

    public Intent addCategory(String category) {
        this.category = category;
        return this;
    }

    public Intent addFlags(int flags) {
        this.flags |= flags;
        return this;
    }

    public Intent putExtra(String name, int value) {
        extras.put(name, value);
        return this;
    }

    public Intent putExtra(String name, boolean value) {
        extras.put(name, value);
        return this;
    }

    public Intent putExtra(String name, String value) {
        extras.put(name, value);
        return this;
    }

    public Intent putExtra(String name, Parcelable value) {
        extras.put(name, value);
        return this;
    }

    public String getStringExtra(String name) {
        Object value = extras.get(name);
        return value instanceof String ? (String) value : null;
    }

    public void removeExtra(String name) {
        extras.remove(name);
    }

    public int getIntExtra(String name, int fallback) {
        return (int) extras.getOrDefault(name, fallback);
    }

    /** The cast is the caller's, as on Android. */
    @SuppressWarnings("unchecked")
    public <T extends Parcelable> T getParcelableExtra(String name) {
        return (T) extras.get(name);
    }

    public String getAction() {
        return action;
    }

    public ClipData getClipData() {
        return clip;
    }

    public Uri getData() {
        return data;
    }

    public int getFlags() {
        return flags;
    }

    public String getPackage() {
        return toPackage;
    }

    public String getType() {
        return type;
    }

    public String category() {
        return category;
    }

    public String component() {
        return component;
    }
}
