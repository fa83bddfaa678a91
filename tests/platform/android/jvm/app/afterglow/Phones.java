package app.afterglow;

import java.io.File;
import java.time.Instant;

/** A phone whose system the app's window asks and tells. */
final class Phones {
    private Phones() {}

    static device.Device fresh(File files) {
        return new device.Device(
                new File(System.getProperty("afterglow.classes")),
                new File(System.getProperty("afterglow.library")),
                new File(System.getProperty("afterglow.resources")),
                files,
                Instant.parse("2026-11-20T14:10:00Z"),
                "Europe/Berlin");
    }
}
