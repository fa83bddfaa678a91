package android.content;

import java.util.HashMap;
import java.util.Map;

/** What is put is there once it was applied. */
public class SharedPreferences {
    private final Map<String, Boolean> kept = new HashMap<>();

    public boolean getBoolean(String name, boolean fallback) {
        return kept.getOrDefault(name, fallback);
    }

    public Editor edit() {
        return new Editor();
    }

    public final class Editor {
        private final Map<String, Boolean> changed = new HashMap<>();

        public Editor putBoolean(String name, boolean value) {
            changed.put(name, value);
            return this;
        }

        public void apply() {
            kept.putAll(changed);
        }
    }
}
