package app.afterglow;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;

import android.content.ClipData;
import android.content.ContentResolver;
import android.content.Intent;
import android.net.Uri;
import android.os.Build;
import android.os.ext.SdkExtensions;
import android.provider.MediaStore;
import android.system.ErrnoException;
import android.system.OsConstants;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** The photos that the patient picks in the system's picker. */
public final class PhotoPickingTest {
    private static final Uri FIRST = Uri.parse("content://media/1");
    private static final Uri SECOND = Uri.parse("content://media/2");
    private static final Uri THIRD = Uri.parse("content://media/3");

    @Rule
    public final TemporaryFolder inbox = new TemporaryFolder();

    private final List<String> copies = new ArrayList<>();

    @Before
    public void begin() {
        Build.VERSION.SDK_INT = 34;
        SdkExtensions.version = 0;
    }

    /** The app that has the photos. */
    private static class Gallery extends ContentResolver {
        @Override
        public InputStream openInputStream(Uri uri) throws FileNotFoundException {
            return new ByteArrayInputStream(bytesOf(uri));
        }

        @Override
        public String getType(Uri uri) {
            return uri == FIRST ? "image/jpeg" : uri == SECOND ? "image/heic" : null;
        }
    }

    /** Longer than what is copied at a time. */
    private static byte[] bytesOf(Uri uri) {
        byte[] bytes = new byte[200_001];
        for (int i = 0; i < bytes.length; ++i) {
            bytes[i] = (byte) (i * uri.toString().hashCode() >> 8);
        }
        return bytes;
    }

    /** One whose second photo ends in the middle. */
    private static Gallery failing(IOException why) {
        return new Gallery() {
            @Override
            public InputStream openInputStream(Uri uri) throws FileNotFoundException {
                InputStream whole = super.openInputStream(uri);
                return uri != SECOND ? whole : new InputStream() {
                    private int left = 100_000;

                    @Override
                    public int read() throws IOException {
                        if (--left < 0) {
                            throw why;
                        }
                        return whole.read();
                    }

                    @Override
                    public int read(byte[] to, int offset, int length) throws IOException {
                        if ((left -= length) < 0) {
                            throw why;
                        }
                        return whole.read(to, offset, length);
                    }
                };
            }
        };
    }

    private Reply copy(ContentResolver gallery, Uri... photos) {
        return PhotoPicking.copy(gallery, List.of(photos), inbox.getRoot(), copies);
    }

    private void nothingIsLeft(Reply reply, int kind) {
        assertEquals(reply.message, kind, reply.kind);
        assertEquals(List.of(), copies);
        assertEquals(0, inbox.getRoot().list().length);
    }

    @Test
    public void copiesAreAsTheyWereAndInTheOrderOfPicking() throws IOException {
        assertEquals(Reply.OK, copy(new Gallery(), THIRD, FIRST, SECOND).kind);
        String folder = inbox.getRoot().getPath();
        assertEquals(List.of(folder + "/picked-1", folder + "/picked-2.jpg", folder + "/picked-3.heic"), copies);
        Uri[] picked = {THIRD, FIRST, SECOND};
        for (int i = 0; i < picked.length; ++i) {
            assertArrayEquals(bytesOf(picked[i]), Files.readAllBytes(new File(copies.get(i)).toPath()));
        }
    }

    @Test
    public void noneIsNoError() {
        nothingIsLeft(copy(new Gallery()), Reply.OK);
    }

    @Test
    public void whereOnePhotoFailsNoneIsLeft() {
        nothingIsLeft(copy(failing(new IOException("cut off")), FIRST, SECOND, THIRD), Reply.IO);
    }

    @Test
    public void aFullPhoneIsSaidToBeFull() {
        IOException full = new IOException(new ErrnoException("write", OsConstants.ENOSPC));
        nothingIsLeft(copy(failing(full), FIRST, SECOND), Reply.NO_SPACE);
        nothingIsLeft(copy(failing(new IOException(new ErrnoException("read", OsConstants.EIO))), SECOND), Reply.IO);
    }

    @Test
    public void whatAnotherAppDoesWrongHasAReason() {
        nothingIsLeft(copy(refusing(new FileNotFoundException()), FIRST), Reply.NOT_FOUND);
        nothingIsLeft(copy(refusing(new SecurityException()), FIRST), Reply.DENIED);
        nothingIsLeft(copy(refusing(new IllegalStateException()), FIRST), Reply.IO);
        nothingIsLeft(copy(refusing(null), FIRST), Reply.UNAVAILABLE);
    }

    @Test
    public void anAppThatFailsToSayWhatThePhotoIsHasAReason() {
        nothingIsLeft(copy(new Gallery() {
            @Override
            public String getType(Uri uri) {
                throw new SecurityException();
            }
        }, FIRST), Reply.DENIED);
    }

    /** One that throws it, or gives nothing. */
    private static Gallery refusing(Exception why) {
        return new Gallery() {
            @Override
            public InputStream openInputStream(Uri uri) throws FileNotFoundException {
                if (why instanceof FileNotFoundException) {
                    throw (FileNotFoundException) why;
                }
                if (why != null) {
                    throw (RuntimeException) why;
                }
                return null;
            }
        };
    }

    @Test
    public void aFolderThatIsNotThereIsNoPhotoThatIsNotThere() {
        Reply reply = PhotoPicking.copy(new Gallery(), List.of(FIRST), new File(inbox.getRoot(), "missing"), copies);
        assertEquals(Reply.NOT_FOUND, reply.kind);
        assertEquals(List.of(), copies);
    }

    @Test
    public void noneWasPickedWhereThePickerWasLeft() {
        assertEquals(List.of(), PhotoPicking.picked(null, 10));
        assertEquals(List.of(), PhotoPicking.picked(new Intent(), 10));
        assertEquals(List.of(), PhotoPicking.picked(answer((Uri) null), 10));
    }

    private static Intent answer(Uri... photos) {
        Intent answer = new Intent();
        ClipData clip = new ClipData();
        for (Uri each : photos) {
            clip.addItem(new ClipData.Item(each));
        }
        answer.setClipData(clip);
        return answer;
    }

    @Test
    public void severalComeInTheirOrderAndNeverTooMany() {
        assertEquals(List.of(SECOND, FIRST, THIRD), PhotoPicking.picked(answer(SECOND, FIRST, THIRD), 10));
        assertEquals(List.of(SECOND, FIRST), PhotoPicking.picked(answer(SECOND, null, FIRST, THIRD), 2));
        assertEquals(List.of(FIRST), PhotoPicking.picked(new Intent().setData(FIRST), 10));
    }

    @Test
    public void theSystemsPickerIsTakenWhereItIs() {
        int[][] levelsWithExtension = {{33, 0}, {34, 0}, {30, 2}, {32, 7}};
        for (int[] each : levelsWithExtension) {
            Build.VERSION.SDK_INT = each[0];
            SdkExtensions.version = each[1];
            Intent one = PhotoPicking.intent(1);
            assertEquals(MediaStore.ACTION_PICK_IMAGES, one.getAction());
            assertEquals("image/*", one.getType());
            assertEquals("1 is no number for it", 0, one.extras.size());
            assertEquals(20, PhotoPicking.intent(20).getIntExtra(MediaStore.EXTRA_PICK_IMAGES_MAX, 0));
            int limit = each[0] >= 33 ? 50 : 100;
            assertEquals(limit, PhotoPicking.intent(1000).getIntExtra(MediaStore.EXTRA_PICK_IMAGES_MAX, 0));
        }
    }

    @Test
    public void elseTheSystemsFiles() {
        int[][] levelsWithExtension = {{28, 0}, {29, 0}, {30, 1}, {32, 0}};
        for (int[] each : levelsWithExtension) {
            Build.VERSION.SDK_INT = each[0];
            SdkExtensions.version = each[1];
            Intent several = PhotoPicking.intent(20);
            assertEquals(Intent.ACTION_OPEN_DOCUMENT, several.getAction());
            assertEquals(Intent.CATEGORY_OPENABLE, several.category());
            assertEquals("image/*", several.getType());
            assertEquals(true, several.extras.get(Intent.EXTRA_ALLOW_MULTIPLE));
            assertEquals(false, PhotoPicking.intent(1).extras.get(Intent.EXTRA_ALLOW_MULTIPLE));
        }
    }
}
