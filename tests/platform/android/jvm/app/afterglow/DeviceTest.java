package app.afterglow;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import android.Manifest;
import android.app.Activity;
import android.app.NotificationChannel;
import android.app.NotificationManager;
import android.content.Intent;
import android.net.Uri;
import android.os.Build;
import android.provider.Settings;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

import java.util.List;

/** What the page "Will my reminders come?" reads of the system, and the settings that it leads to. */
public final class DeviceTest {
    private static final String PERMISSION = Manifest.permission.POST_NOTIFICATIONS;

    @Rule
    public final TemporaryFolder files = new TemporaryFolder();

    private device.Device phone;
    private Activity window;

    @Before
    public void begin() {
        phone = Phones.fresh(files.getRoot());
        window = new Activity();
    }

    @Test
    public void notificationsMayBeOffAltogetherOrInOneChannel() {
        assertTrue(Device.showsNotifications(window));
        phone.allowsNotifications = false;
        assertFalse(Device.showsNotifications(window));
        phone.allowsNotifications = true;
        phone.createChannels(List.of(new NotificationChannel("care", "Skin care", NotificationManager.IMPORTANCE_DEFAULT)));
        assertTrue(Device.showsNotifications(window));
        phone.blockedChannels.add("care");
        assertFalse(Device.showsNotifications(window));
    }

    @Test
    public void exactAlarmsAreARightFromAndroid12On() {
        assertTrue(Device.hasExactAlarms(window));
        phone.reportsExactAlarms = false;
        assertFalse(Device.hasExactAlarms(window));
        Build.VERSION.SDK_INT = 30;
        assertTrue(Device.hasExactAlarms(window));
    }

    @Test
    public void theBatteryIsSavedUnlessTheAppIsExemptAndMayRunInTheBackground() {
        assertFalse(Device.savesBattery(window));
        phone.leftAloneByBattery = false;
        assertTrue(Device.savesBattery(window));
        phone.leftAloneByBattery = true;
        phone.restrictsBackground = true;
        assertTrue(Device.savesBattery(window));
    }

    @Test
    public void anAppThatIsUnusedSleepsFromAndroid12On() {
        assertEquals(0, Device.hibernates(window));
        phone.keepsWhenUnused = false;
        assertEquals(1, Device.hibernates(window));
        Build.VERSION.SDK_INT = 30;
        assertEquals(2, Device.hibernates(window));
    }

    @Test
    public void thePermissionIsRefusedOnceTheSystemAsksNoMore() {
        assertEquals(Device.NOT_ASKED, Device.notificationPermission(window, window));
        Device.rememberAsked(window);
        window.wouldAskAgain = true;
        assertEquals(Device.NOT_ASKED, Device.notificationPermission(window, window));
        window.wouldAskAgain = false;
        assertEquals(Device.REFUSED, Device.notificationPermission(window, window));
        assertEquals("without a window it can't be told", Device.NOT_ASKED, Device.notificationPermission(window, null));
        phone.granted.add(PERMISSION);
        assertEquals(Device.GRANTED, Device.notificationPermission(window, window));
        assertEquals(Device.GRANTED, Device.notificationPermission(window, null));
        Build.VERSION.SDK_INT = 32;
        assertEquals(Device.NOT_NEEDED, Device.notificationPermission(window, window));
    }

    private Intent settings(int number) {
        window.started = null;
        assertTrue(Device.openSettings(window, number));
        return window.started;
    }

    private static void assertLeadsToUs(String action, Intent page) {
        assertEquals(action, page.getAction());
        assertEquals(Uri.fromParts("package", "app.afterglow", null), page.getData());
    }

    /** The numbers are SystemSetting's, in platform/platform.h. */
    @Test
    public void eachSettingHasItsPage() {
        Intent notifications = settings(0);
        assertEquals(Settings.ACTION_APP_NOTIFICATION_SETTINGS, notifications.getAction());
        assertEquals("app.afterglow", notifications.getStringExtra(Settings.EXTRA_APP_PACKAGE));
        assertLeadsToUs(Settings.ACTION_REQUEST_SCHEDULE_EXACT_ALARM, settings(1));
        assertEquals(Settings.ACTION_IGNORE_BATTERY_OPTIMIZATION_SETTINGS, settings(2).getAction());
        assertLeadsToUs(Intent.ACTION_AUTO_REVOKE_PERMISSIONS, settings(3));
    }

    @Test
    public void whatTheSystemHasNoPageForTheAppsOwnPageHas() {
        Build.VERSION.SDK_INT = 30;
        assertLeadsToUs(Settings.ACTION_APPLICATION_DETAILS_SETTINGS, settings(1));
        assertLeadsToUs(Intent.ACTION_AUTO_REVOKE_PERMISSIONS, settings(3));
        Build.VERSION.SDK_INT = 29;
        assertLeadsToUs(Settings.ACTION_APPLICATION_DETAILS_SETTINGS, settings(3));
        phone.missingPages.add(Settings.ACTION_IGNORE_BATTERY_OPTIMIZATION_SETTINGS);
        assertLeadsToUs(Settings.ACTION_APPLICATION_DETAILS_SETTINGS, settings(2));
        phone.missingPages.add(Settings.ACTION_APPLICATION_DETAILS_SETTINGS);
        assertFalse(Device.openSettings(window, 2));
    }

    @Test
    public void theAppsOwnPageIsWhereItsPermissionsAre() {
        assertTrue(Device.openAppSettings(window));
        assertLeadsToUs(Settings.ACTION_APPLICATION_DETAILS_SETTINGS, window.started);
        phone.missingPages.add(Settings.ACTION_APPLICATION_DETAILS_SETTINGS);
        assertFalse(Device.openAppSettings(window));
    }

    @Test
    public void theReceiverFindsTheDataInTheSameFolder() {
        assertEquals(files.getRoot().getPath(), Device.dataFolder(window));
    }
}
