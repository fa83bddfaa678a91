package app.afterglow;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import android.Manifest;
import android.app.Activity;
import android.app.PendingIntent;
import android.content.Intent;
import android.content.res.Configuration;
import android.graphics.Insets;
import android.net.Uri;
import android.os.Build;
import android.provider.MediaStore;
import android.provider.Settings;
import android.view.View;
import android.view.WindowInsets;
import android.view.WindowManager;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

import java.lang.reflect.Field;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The app's window, between the system and C++. */
public final class AppActivityTest {
    private static final int SECURE = WindowManager.LayoutParams.FLAG_SECURE;
    private static final int AWAKE = WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON;

    @Rule
    public final TemporaryFolder files = new TemporaryFolder();

    private device.Device phone;
    private AppActivity window;

    /** A new process: nobody listens yet. */
    @Before
    public void begin() throws ReflectiveOperationException {
        Field listening = Events.class.getDeclaredField("listening");
        listening.setAccessible(true);
        listening.setBoolean(null, false);
        NativeEvents.registered = false;
        NativeEvents.told.clear();
        Settings.Global.animatorScale = null;
        AppActivity.takeOpenedNotice();
        phone = Phones.fresh(files.getRoot());
    }

    private void open(Intent intent) {
        window = new AppActivity();
        window.setIntent(intent);
        window.onCreate(null);
    }

    private void open() {
        open(new Intent(Intent.ACTION_MAIN));
    }

    private void listen() {
        NativeEvents.registered = true;
        AppActivity.listen();
    }

    private Intent tap(int handle) {
        Intent proof = new Intent().setClassName(new Activity(), "app.afterglow.reminders.ReminderReceiver");
        return new Intent(Intent.ACTION_MAIN)
                .setData(Uri.fromParts("afterglow-reminder", "open/" + handle, null))
                .putExtra(
                        "app.afterglow.reminders.PROOF",
                        PendingIntent.getBroadcast(new Activity(), 0, proof, PendingIntent.FLAG_IMMUTABLE));
    }

    private static List<String> told() {
        return List.copyOf(NativeEvents.told);
    }

    @Test
    public void aPrivateScreenIsCoveredAsLongAsItIsOpen() {
        open();
        window.getWindow().flags = AWAKE;
        assertTrue(AppActivity.setPrivate(true));
        assertEquals("on the main thread alone", AWAKE, window.getWindow().flags);
        window.turn();
        assertEquals(SECURE | AWAKE, window.getWindow().flags);
        AppActivity.setPrivate(false);
        window.turn();
        assertEquals(AWAKE, window.getWindow().flags);
    }

    @Test
    public void theWindowOpensTheSettingsThatAreAskedFor() {
        open();
        assertTrue(AppActivity.openAppSettings());
        window.turn();
        assertEquals(Settings.ACTION_APPLICATION_DETAILS_SETTINGS, window.started.getAction());
        assertTrue(AppActivity.openSettings(0));
        window.turn();
        assertEquals(Settings.ACTION_APP_NOTIFICATION_SETTINGS, window.started.getAction());
    }

    @Test
    public void withoutAWindowNothingIsBegun() {
        open();
        window.onDestroy();
        assertFalse(AppActivity.setPrivate(true));
        assertFalse(AppActivity.askForNotifications());
        assertFalse(AppActivity.pickPhotos(2, "/"));
        assertFalse(AppActivity.openAppSettings());
        assertEquals("nobody listens for a window that has gone", 0, window.receivers.size());
    }

    @Test
    public void whatComesBackToAWindowBeforeTheAppRunsEndsNothing() throws InterruptedException {
        open();
        window.onActivityResult(0xA701, Activity.RESULT_OK, null);
        window.onActivityResult(0xA702, Activity.RESULT_OK, new Intent().setData(Uri.parse("content://media/1")));
        for (Thread each : Thread.getAllStackTraces().keySet()) {
            if (each.getName().equals("photo-picking")) {
                each.join();
            }
        }
        window.onRequestPermissionsResult(0xA703, new String[0], new int[0]);
        window.onResume();
        assertEquals(List.of(), told());
        assertEquals("nothing is anybody else's", 0, window.othersResults);
        window.onActivityResult(1, Activity.RESULT_OK, null);
        window.onRequestPermissionsResult(1, new String[0], new int[0]);
        assertEquals("Qt's own", 2, window.othersResults);
    }

    @Test
    public void aTapIsTakenOnce() {
        open(tap(7));
        assertEquals(7, AppActivity.takeOpenedNotice());
        assertEquals(0, AppActivity.takeOpenedNotice());
        listen();
        window.onNewIntent(tap(8));
        assertEquals(List.of("happened 4"), told());
        assertEquals(8, AppActivity.takeOpenedNotice());
    }

    @Test
    public void whatIsNoTapOpensNoNotice() {
        listen();
        open(tap(7).addFlags(Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY));
        window.onNewIntent(new Intent(Intent.ACTION_MAIN));
        window.onNewIntent(tap(0)); // the test notification's
        assertEquals(List.of(), told());
        assertEquals(0, AppActivity.takeOpenedNotice());
    }

    @Test
    public void anotherAppHasNoSayOnTheCommandLine() {
        open(new Intent(Intent.ACTION_MAIN).putExtra("applicationArguments", "--data /elsewhere"));
        assertNull(window.arguments);
    }

    @Test
    public void thePermissionIsAskedForAndItsAnswerTold() {
        listen();
        open();
        assertTrue(AppActivity.askForNotifications());
        window.turn();
        assertArrayEquals(new String[] {Manifest.permission.POST_NOTIFICATIONS}, window.asked);
        window.onRequestPermissionsResult(window.requestCode, window.asked, new int[] {-1});
        phone.granted.add(Manifest.permission.POST_NOTIFICATIONS);
        window.onRequestPermissionsResult(window.requestCode, window.asked, new int[] {0});
        assertEquals(List.of("permission 3", "permission 2"), told());
    }

    @Test
    public void beforeAndroid13NobodyIsAsked() {
        Build.VERSION.SDK_INT = 32;
        listen();
        open();
        AppActivity.askForNotifications();
        window.turn();
        assertNull(window.asked);
        assertEquals(List.of("permission 0"), told());
    }

    @Test
    public void whatIsSharedIsAnsweredOnceTheSheetIsLeft() {
        listen();
        open();
        AppActivity.shareText("Day 3");
        window.turn();
        assertEquals(Intent.ACTION_CHOOSER, window.started.getAction());
        window.onActivityResult(window.requestCode, Activity.RESULT_CANCELED, null);
        phone.missingPages.add(Intent.ACTION_CHOOSER);
        AppActivity.shareFile("report.pdf", "application/pdf");
        window.turn();
        assertEquals(List.of("shared 0 ", "shared 6 no app takes this"), told());
    }

    @Test
    public void aPickThatIsCalledOffIsNoError() throws InterruptedException {
        listen();
        open();
        AppActivity.pickPhotos(3, files.getRoot().getPath());
        window.turn();
        assertEquals(MediaStore.ACTION_PICK_IMAGES, window.started.getAction());
        window.onActivityResult(window.requestCode, Activity.RESULT_CANCELED, new Intent().setData(Uri.parse("content://media/1")));
        assertEquals("picked 0  []", NativeEvents.told.poll(20, TimeUnit.SECONDS));
        phone.missingPages.add(MediaStore.ACTION_PICK_IMAGES);
        AppActivity.pickPhotos(3, files.getRoot().getPath());
        window.turn();
        assertEquals("picked 6 this system has no photo picker []", NativeEvents.told.poll(20, TimeUnit.SECONDS));
    }

    @Test
    public void theClockTheZoneAndTheTestAreHeardOf() {
        listen();
        open();
        hear(new Intent(Intent.ACTION_TIME_CHANGED));
        hear(new Intent(Intent.ACTION_TIMEZONE_CHANGED));
        hear(new Intent("app.afterglow.reminders.TESTED").putExtra("outcome", 0));
        hear(new Intent("app.afterglow.reminders.TESTED").putExtra("outcome", 2));
        window.onResume();
        window.onConfigurationChanged(new Configuration(java.util.Locale.GERMAN));
        assertEquals(
                List.of("happened 1", "happened 2", "happened 5", "happened 6", "happened 0", "happened 3"), told());
    }

    private void hear(Intent broadcast) {
        window.receivers.get(broadcast.getAction()).onReceive(window, broadcast);
    }

    @Test
    public void whatCoversTheWindowIsKnownWithTheKeyboardApartWhereItCanBe() {
        listen();
        open();
        View content = window.findViewById(android.R.id.content);
        content.dispatchApplyWindowInsets(new WindowInsets(new Insets(1, 2, 3, 4), 500));
        assertArrayEquals(new int[] {1, 2, 3, 4, 500}, AppActivity.covered());
        Build.VERSION.SDK_INT = 29;
        content.dispatchApplyWindowInsets(new WindowInsets(new Insets(1, 2, 3, 4), 500));
        assertArrayEquals(new int[] {1, 2, 3, 500, 0}, AppActivity.covered());
        assertEquals(List.of("happened 3", "happened 3"), told());
    }

    @Test
    public void theLookIsThePhones() {
        open();
        assertEquals(R.style.AppTheme, window.theme);
        assertFalse(AppActivity.isDark(window));
        assertFalse(AppActivity.isMotionReduced(window));
        phone.resources.uiMode = Configuration.UI_MODE_NIGHT_YES;
        phone.resources.fontScale = 1.5f;
        Settings.Global.animatorScale = 0f;
        assertTrue(AppActivity.isDark(window));
        assertTrue(AppActivity.isMotionReduced(window));
        assertEquals(1.5f, AppActivity.fontScale(window), 0);
        Settings.Global.animatorScale = 0.5f;
        assertFalse(AppActivity.isMotionReduced(window));
    }
}
