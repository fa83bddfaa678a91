package app.afterglow.reminders;

import android.app.LocaleManager;
import android.content.Context;
import android.content.res.Configuration;
import android.os.Build;
import android.os.LocaleList;
import android.util.Log;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * The language that the patient chose for the app, as a BCP 47 tag; empty: the phone's. From Android 13 on the system keeps it, and its
 * settings change it as well. Before, a file tells the receiver of it.
 */
public final class AppLanguage {
    private static final String TAG = "afterglow";

    /** Before Android 13: what was chosen. Not the same file, for a phone may be updated. */
    private static final String CHOSEN = "language";

    /** From Android 13 on: what the system has said when it was last asked. Another one since was chosen in its settings. */
    private static final String KNOWN = "language-known";

    private AppLanguage() {}

    /** The one that holds: {@code own}, which was chosen in the app, unless another was chosen in the system's settings since. */
    public static String agree(Context context, String own) {
        if (Build.VERSION.SDK_INT < 33) {
            remember(context, CHOSEN, own);
            return own;
        }
        String known = read(context, KNOWN);
        String now = systems(context);
        if (known == null ? !now.isEmpty() : !now.equals(known)) {
            remember(context, KNOWN, now);
            return now;
        }
        choose(context, own);
        return own;
    }

    /** It was chosen in the app. */
    public static void choose(Context context, String tag) {
        if (Build.VERSION.SDK_INT < 33) {
            remember(context, CHOSEN, tag);
        } else {
            if (!sameLanguage(systems(context), tag)) { // else the system's may have a country as well
                context.getSystemService(LocaleManager.class).setApplicationLocales(LocaleList.forLanguageTags(tag));
            }
            remember(context, KNOWN, systems(context));
        }
        new NotificationPort(context).createChannels();
    }

    /** {@code context} with the texts of that language: the app's own process and the receiver's have the phone's. */
    static Context speaking(Context context) {
        String tag = Build.VERSION.SDK_INT >= 33 ? systems(context) : read(context, CHOSEN);
        if (tag == null || tag.isEmpty()) {
            return context;
        }
        Configuration configuration = new Configuration(context.getResources().getConfiguration());
        configuration.setLocale(Locale.forLanguageTag(tag));
        return context.createConfigurationContext(configuration);
    }

    /** From Android 13 on. */
    private static String systems(Context context) {
        if (Build.VERSION.SDK_INT < 33) {
            return "";
        }
        LocaleList chosen = context.getSystemService(LocaleManager.class).getApplicationLocales();
        return chosen.isEmpty() ? "" : chosen.get(0).toLanguageTag();
    }

    private static boolean sameLanguage(String one, String other) {
        return Locale.forLanguageTag(one).getLanguage().equals(Locale.forLanguageTag(other).getLanguage());
    }

    /** Null where there is no such file. */
    private static String read(Context context, String name) {
        try {
            return new String(Files.readAllBytes(file(context, name)), StandardCharsets.UTF_8);
        } catch (NoSuchFileException none) {
            return null;
        } catch (IOException failure) {
            return unkept(failure);
        }
    }

    /** The other process may read at any moment. */
    private static void remember(Context context, String name, String tag) {
        if (tag.equals(read(context, name))) {
            return;
        }
        Path part = file(context, name + ".part");
        try {
            Files.write(part, tag.getBytes(StandardCharsets.UTF_8));
            Files.move(part, file(context, name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            unkept(failure);
        }
    }

    private static String unkept(IOException failure) {
        Log.w(TAG, "the language: " + failure.getClass().getName());
        return null;
    }

    private static Path file(Context context, String name) {
        return new File(context.getFilesDir(), name).toPath();
    }
}
