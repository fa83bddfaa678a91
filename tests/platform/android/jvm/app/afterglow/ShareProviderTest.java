package app.afterglow;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import android.app.Activity;
import android.content.Context;
import android.content.Intent;
import android.database.MatrixCursor;
import android.net.Uri;
import android.os.ParcelFileDescriptor;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;

/** What another app gets of what the patient shares with it, and what it doesn't. */
public final class ShareProviderTest {
    @Rule
    public final TemporaryFolder app = new TemporaryFolder();

    private final ShareProvider provider = new ShareProvider();
    private File shared;
    private File journal;

    @Before
    public void begin() throws IOException {
        File cache = app.newFolder("cache");
        provider.attach(new Context(cache));
        shared = ShareProvider.folder(provider.getContext());
        assertEquals(new File(cache, "share"), shared);
        Files.createDirectory(shared.toPath());
        app.newFolder("files");
        journal = new File(app.getRoot(), "files/journal.db");
        Files.writeString(journal.toPath(), "everything about her");
    }

    private void put(String name) throws IOException {
        Files.writeString(new File(shared, name).toPath(), "shared");
    }

    @Test
    public void whatIsSharedCanBeReadUnderItsName() throws IOException {
        for (String name : new String[] {"report.pdf", "Bericht 3 – ä.pdf", "100 %2F.pdf", "a+b&c=d#e?.csv", "..pdf"}) {
            put(name);
            ParcelFileDescriptor opened = provider.openFile(ShareProvider.addressOf(name), "r");
            assertEquals(new File(shared, name).getCanonicalFile(), opened.file);
            assertEquals(ParcelFileDescriptor.MODE_READ_ONLY, opened.mode);
        }
    }

    @Test
    public void nothingCanBeWritten() throws IOException {
        put("report.pdf");
        Uri report = ShareProvider.addressOf("report.pdf");
        for (String mode : new String[] {"w", "rw", "wt", "wa", "rwt", ""}) {
            assertThrows(mode, SecurityException.class, () -> provider.openFile(report, mode));
        }
        assertThrows(UnsupportedOperationException.class, () -> provider.insert(report, null));
        assertThrows(UnsupportedOperationException.class, () -> provider.update(report, null, null, null));
        assertThrows(UnsupportedOperationException.class, () -> provider.delete(report, null, null));
        assertEquals("shared", Files.readString(new File(shared, "report.pdf").toPath()));
    }

    @Test
    public void noOtherFileOfTheAppCanBeReached() throws IOException {
        Files.createDirectory(new File(shared, "inner").toPath());
        put("inner/report.pdf");
        put("report.pdf");
        Files.createSymbolicLink(new File(shared, "link.pdf").toPath(), journal.toPath());
        Files.createSymbolicLink(new File(shared, "folder").toPath(), journal.getParentFile().toPath());
        String own = "content://app.afterglow.share/";
        String[] addresses = {
            own,
            own + "missing.pdf",
            own + ".",
            own + "..",
            own + "%2E%2E",
            own + "../files/journal.db",
            own + "..%2F..%2Ffiles%2Fjournal.db",
            own + "%2e%2e%2f%2e%2e%2ffiles%2fjournal.db",
            own + "inner",
            own + "inner/report.pdf",
            own + "inner%2Freport.pdf",
            own + "inner%2F..%2Freport.pdf",
            own + "report.pdf/more",
            own + "link.pdf",
            own + "folder%2Fjournal.db",
            own + "report.pdf%00",
            own + journal.getPath().replace("/", "%2F"),
            own + ShareProvider.folderPath(provider.getContext()).replace("/", "%2F") + "%2Freport.pdf",
            "content://another.app/report.pdf",
            "content:report.pdf",
            "file://" + journal.getPath()
        };
        for (String address : addresses) {
            Uri uri = Uri.parse(address);
            assertThrows(address, FileNotFoundException.class, () -> provider.openFile(uri, "r"));
            assertNull(address, provider.query(uri, null, null, null, null));
        }
    }

    @Test
    public void itSaysTheNameAndTheSizeAndNoMore() throws IOException {
        put("report.pdf");
        Uri report = ShareProvider.addressOf("report.pdf");
        MatrixCursor all = (MatrixCursor) provider.query(report, null, null, null, null);
        assertArrayEquals(new String[] {"_display_name", "_size"}, all.columns);
        assertArrayEquals(new Object[] {"report.pdf", 6L}, all.rows.get(0));
        MatrixCursor asked =
                (MatrixCursor) provider.query(report, new String[] {"_data", "_size"}, "1 = 1", null, null);
        assertArrayEquals(new Object[] {null, 6L}, asked.rows.get(0));
    }

    @Test
    public void itSaysTheType() {
        assertEquals("application/pdf", provider.getType(ShareProvider.addressOf("Report.PDF")));
        for (String name : new String[] {"report", "report.", "report.unknown"}) {
            assertEquals("application/octet-stream", provider.getType(ShareProvider.addressOf(name)));
        }
        assertEquals("application/octet-stream", provider.getType(Uri.parse("content://app.afterglow.share")));
    }

    @Test
    public void theSheetGrantsOneFileToBeRead() {
        Activity window = new Activity();
        Sharing.file(window, "report.pdf", "application/pdf", 7);
        Intent chooser = window.started;
        assertEquals(7, window.requestCode);
        assertEquals(Intent.ACTION_CHOOSER, chooser.getAction());
        Intent send = (Intent) chooser.extras.get(Intent.EXTRA_INTENT);
        assertEquals(Intent.ACTION_SEND, send.getAction());
        assertEquals("application/pdf", send.getType());
        assertEquals(Uri.parse("content://app.afterglow.share/report.pdf"), send.extras.get(Intent.EXTRA_STREAM));
        for (Intent each : new Intent[] {send, chooser}) {
            assertEquals(Intent.FLAG_GRANT_READ_URI_PERMISSION, each.getFlags());
            assertEquals(1, each.getClipData().getItemCount());
            assertEquals(send.extras.get(Intent.EXTRA_STREAM), each.getClipData().getItemAt(0).getUri());
        }
    }

    @Test
    public void aTextGrantsNothing() {
        Activity window = new Activity();
        Sharing.text(window, "Day 3", 7);
        Intent send = (Intent) window.started.extras.get(Intent.EXTRA_INTENT);
        assertEquals("Day 3", send.extras.get(Intent.EXTRA_TEXT));
        assertEquals("text/plain", send.getType());
        assertEquals(0, send.getFlags());
        assertNull(send.getClipData());
    }
}
