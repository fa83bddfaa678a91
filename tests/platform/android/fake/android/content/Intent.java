package android.content;

import android.net.Uri;

import java.util.HashMap;
import java.util.Map;

public class Intent {
    public static final String ACTION_MAIN = "android.intent.action.MAIN";
    public static final String ACTION_LOCALE_CHANGED = "android.intent.action.LOCALE_CHANGED";
    public static final int FLAG_ACTIVITY_NEW_TASK = 0x10000000;

    private String action;
    private String component;
    private String toPackage;
    private Uri data;
    private final Map<String, Integer> extras = new HashMap<>();

    public Intent(String action) {
        this.action = action;
    }

    public Intent(Intent other) {
        action = other.action;
        component = other.component;
        toPackage = other.toPackage;
        data = other.data;
        extras.putAll(other.extras);
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

    public Intent setData(Uri uri) {
        data = uri;
        return this;
    }

    public Intent addFlags(int flags) {
        return this;
    }

    public Intent putExtra(String name, int value) {
        extras.put(name, value);
        return this;
    }

    public int getIntExtra(String name, int fallback) {
        return extras.getOrDefault(name, fallback);
    }

    public String getAction() {
        return action;
    }

    public Uri getData() {
        return data;
    }

    public String getPackage() {
        return toPackage;
    }

    public String component() {
        return component;
    }
}
