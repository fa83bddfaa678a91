package device;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.LongSupplier;

/**
 * One process of the app: its classes and its library are loaded for it alone, so that nothing static is left of the one before. The
 * android classes are the system's, and the same for all.
 */
final class Process extends URLClassLoader {
    private static final String OURS = "app.afterglow.reminders.";

    private final Path libraries;

    Process(File classes, File library, LongSupplier clock) {
        super(new URL[] {url(classes)}, Process.class.getClassLoader());
        try {
            // Under a name of its own: the VM gives a library to one class loader only.
            libraries = Files.createTempDirectory("afterglow-process");
            Path copy = libraries.resolve(library.getName());
            Files.copy(library.toPath(), copy, StandardCopyOption.REPLACE_EXISTING);
            // In reverse order at the end: the folder is empty by then.
            libraries.toFile().deleteOnExit();
            copy.toFile().deleteOnExit();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Reflection.set(type("WallClock"), "source", clock);
    }

    Class<?> type(String name) {
        try {
            return loadClass(OURS + name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded == null && name.startsWith(OURS)) {
                loaded = findClass(name);
            }
            return loaded != null ? loaded : super.loadClass(name, resolve);
        }
    }

    @Override
    protected String findLibrary(String name) {
        return libraries.resolve(System.mapLibraryName(name)).toString();
    }

    private static URL url(File folder) {
        try {
            return folder.toURI().toURL();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
