package android.content.res;

import app.afterglow.R;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.io.File;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

/** The texts of the app's own strings.xml. */
public class Resources {
    public float fontScale = 1;
    public int uiMode = Configuration.UI_MODE_NIGHT_NO;

    private final File folder;
    private Locale locale;
    private Map<String, String> texts;

    public Resources(File folder, Locale locale) {
        this.folder = folder;
        setLocale(locale);
    }

    public final void setLocale(Locale now) {
        locale = now;
        texts = new HashMap<>(read(new File(folder, "values/strings.xml")));
        for (String qualifier : new String[] {now.getLanguage(), now.getLanguage() + "-r" + now.getCountry()}) {
            File own = new File(folder, "values-" + qualifier + "/strings.xml");
            if (own.exists()) {
                texts.putAll(read(own));
            }
        }
    }

    /** The same in another language. */
    public Resources in(Locale other) {
        return new Resources(folder, other);
    }

    public Configuration getConfiguration() {
        Configuration now = new Configuration(locale);
        now.fontScale = fontScale;
        now.uiMode = uiMode;
        return now;
    }

    public String getString(int id) {
        String name = nameOf(id);
        String text = texts.get(name);
        if (text == null) {
            throw new AssertionError("no string " + name);
        }
        return text;
    }

    public String getString(int id, Object... arguments) {
        return String.format(locale, getString(id), arguments);
    }

    private static String nameOf(int id) {
        try {
            for (Field field : R.string.class.getFields()) {
                if (field.getInt(null) == id) {
                    return field.getName();
                }
            }
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
        throw new AssertionError("no string " + id);
    }

    private static Map<String, String> read(File file) {
        Map<String, String> all = new HashMap<>();
        try {
            NodeList strings = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file)
                    .getElementsByTagName("string");
            for (int i = 0; i < strings.getLength(); ++i) {
                Element each = (Element) strings.item(i);
                all.put(each.getAttribute("name"), each.getTextContent().replace("\\'", "'"));
            }
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
        return all;
    }
}
