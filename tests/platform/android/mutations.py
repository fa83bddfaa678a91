#!/usr/bin/env python3
"""Breaks Android's Java on purpose, one thing at a time: each has to make a test fail.

mutations.py JAVAC FAKE_CLASSES SOURCE.java… [NAME…] -- JAVA ARGUMENTS…: compiles a changed copy of the sources against FAKE_CLASSES and
runs the JVM with ARGUMENTS, in which CLASSES stands for the copy's folder, and the test class that is to notice.

mutations.py --fit SOURCE.java…: only whether what each of them changes is still there, once.
"""
import concurrent.futures
import os
import pathlib
import subprocess
import sys
import tempfile

# Name, file, what stands there, what stands there instead, the test class that notices.
MUTATIONS = [
    ("alarm-not-replaced", "ReminderIntents", "Uri.fromParts(SCHEME, verb, null)",
     "Uri.fromParts(SCHEME, verb + '#' + System.nanoTime(), null)", "Receiver"),
    ("no-alarm-cancelled", "NotificationPort", "alarms.cancel(wake);", "", "Receiver"),
    ("answers-share-an-intent", "ReminderIntents", "verb + '/' + Integer.toUnsignedString(handle)", "verb + \"/7\"", "Receiver"),
    ("anybody-taps", "ReminderIntents", "proof != null && context.getPackageName().equals(proof.getCreatorPackage())", "proof != null",
     "Notification"),
    ("a-tap-needs-no-proof", "ReminderIntents", "proof != null &&", "proof == null ||", "Notification"),
    ("a-tap-has-no-proof", "ReminderIntents", ".putExtra(PROOF, broadcast(context, OPEN))", "", "Notification"),
    ("strange-proof-ends-the-app", "ReminderIntents", "catch (RuntimeException unreadable)", "catch (IllegalStateException unreadable)",
     "Notification"),
    ("strange-tap-ends-the-app", "ReminderIntents", "split(\"/\", 2)", "split(\"/\")", "Notification"),
    ("exact-without-the-right", "NotificationPort", "Build.VERSION.SDK_INT < 31 || alarms.canScheduleExactAlarms()", "true",
     "Receiver"),
    ("right-asked-before-it-was", "NotificationPort", "Build.VERSION.SDK_INT < 31 ||", "", "Receiver"),
    ("refusal-not-caught", "NotificationPort", "catch (SecurityException withdrawnMeanwhile)",
     "catch (IllegalStateException withdrawnMeanwhile)", "Receiver"),
    ("inexact-always", "NotificationPort", "alarms.setExactAndAllowWhileIdle(", "alarms.setAndAllowWhileIdle(", "Receiver"),
    ("denied-taken-for-shown", "NotificationPort", "return Outcome.DENIED;", "return Outcome.OK;", "Receiver"),
    ("channels-unasked", "NotificationPort", "made.getImportance() == NotificationManager.IMPORTANCE_NONE", "false", "Receiver"),
    ("channel-to-come-is-off", "NotificationPort", "made != null && made", "made == null || made", "Receiver"),
    ("all-off-unasked", "NotificationPort", "notifications.areNotificationsEnabled() && !blocked", "!blocked", "Receiver"),
    ("one-channel-stands-for-all", "NotificationPort", "mayShow(CHANNEL_CARE) && mayShow(CHANNEL_CHECK_IN) && mayShow(CHANNEL_APPOINTMENTS)",
     "mayShow(CHANNEL_CARE)", "Receiver"),
    ("the-first-item-decides", "NotificationPort", "int category = firstThatMayBeShown(categories);",
     "int category = mayShow(channelOf(categories[0])) ? categories[0] : -1;", "Receiver"),
    ("test-says-it-was-shown", "NotificationPort", "if (mayShow(CHANNEL_CARE)) {", "if (notifications.areNotificationsEnabled()) {", "Receiver"),
    ("never-listed", "NotificationPort", "each.getId() == handle) {\n                return true;",
     "each.getId() == handle) {\n                return false;", "Receiver"),
    ("just-posted-forgotten", "NotificationPort", "posted.put(key(tag, handle), SystemClock.elapsedRealtime());", "", "Receiver"),
    ("no-timeout", "NotificationPort", "builder.setTimeoutAfter(", "Math.abs(", "Receiver"),
    ("timeout-by-the-calendar", "NotificationPort", "expiresMillis - WallClock.millis()", "expiresMillis", "Course"),
    ("alerts-again", "NotificationPort", ".setOnlyAlertOnce(!MISSED.equals(tag))", ".setOnlyAlertOnce(false)", "Receiver"),
    ("missed-is-silent", "NotificationPort", ".setOnlyAlertOnce(!MISSED.equals(tag))", ".setOnlyAlertOnce(true)", "Receiver"),
    ("lock-screen-tells", "NotificationPort", "setPublicVersion(builder(channelOf(category), words.neutral).build())",
     "setPublicVersion(builder(channelOf(category), words.neutral).setContentText(String.join(\" \", words.lines)).build())",
     "Notification"),
    ("channels-made-silent", "NotificationPort", "name, NotificationManager.IMPORTANCE_DEFAULT", "name, NotificationManager.IMPORTANCE_NONE",
     "Notification"),
    ("one-channel", "NotificationPort", "return CHANNEL_CHECK_IN;", "return CHANNEL_CARE;", "Notification"),
    ("nothing-behind-the-exact-one", "NotificationPort", "atMillis + LATER_MILLIS, later);", "atMillis + LATER_MILLIS, wake);",
     "Receiver"),
    ("never-late", "NotificationPort", "10 * 60_000", "1000", "Receiver"),
    ("one-behind-each", "NotificationPort", "arm(atMillis, wake) && Build.VERSION.SDK_INT >= 31",
     "arm(atMillis, wake) | Build.VERSION.SDK_INT >= 31", "Receiver"),
    ("the-one-behind-stays", "NotificationPort", "alarms.cancel(wake);\n            alarms.cancel(later);", "alarms.cancel(wake);", "Receiver"),
    ("words-of-the-phone", "NotificationPort", "return AppLanguage.speaking(context).getResources();", "return context.getResources();",
     "Language"),
    ("titles-of-the-phone", "ReminderReceiver", "AppLanguage.speaking(context).getResources()", "context.getResources()", "Language"),
    ("asks-the-system-too-early", "AppLanguage", "String tag = Build.VERSION.SDK_INT >= 33 ? ", "String tag = true ? ", "Language"),
    ("asks-the-system-never", "AppLanguage", "String tag = Build.VERSION.SDK_INT >= 33 ? ", "String tag = false ? ", "Language"),
    ("forgets-the-system", "AppLanguage", "if (known == null ? !now.isEmpty() : !now.equals(known)) {", "if (false) {", "Language"),
    ("empty-wins-at-first", "AppLanguage", "known == null ? !now.isEmpty() : !now.equals(known)", "!now.equals(known)", "Language"),
    ("one-memory", "AppLanguage", "\"language-known\"", "\"language\"", "Language"),
    ("country-lost", "AppLanguage", "if (!sameLanguage(systems(context), tag))", "if (true)", "Language"),
    ("not-told", "AppLanguage", "        choose(context, own);\n", "", "Language"),
    ("channels-stay", "AppLanguage", "new NotificationPort(context).createChannels();", "", "Language"),
    ("snooze-is-done", "ReminderReceiver", "return Native.SNOOZE;", "return Native.DONE;", "Receiver"),
    ("skip-is-forgotten", "ReminderReceiver", "return Native.SKIP;", "return Native.DISMISSED;", "Receiver"),
    ("answer-lost-when-busy", "ReminderReceiver", "port.retry(verb, handle);", "", "Trouble"),
    ("on-the-main-thread", "ReminderReceiver", "worker.execute(() -> {", "((java.util.concurrent.Executor) Runnable::run).execute(() -> {",
     "Receiver"),
    ("old-channel-names", "ReminderReceiver", "port.createChannels();", "", "Receiver"),
    ("log-tells", "ReminderReceiver", "failure.getClass().getName()", "String.valueOf(failure)", "Trouble"),
    ("utc-everywhere", "ReminderReceiver", "TimeZone.getDefault().getID()", "\"UTC\"",
     "Course"),
    ("zones-end-today", "ZoneTable", "2205-01-01", "2026-10-24", "Course"),
    ("offset-before", "ZoneTable", "next.getOffsetAfter()", "next.getOffsetBefore()", "Course"),
    ("milliseconds-for-seconds", "ZoneTable", "next.toEpochSecond()", "next.toEpochSecond() * 1000", "Course"),
    ("share-anything", "ShareProvider", "named.getCanonicalFile().equals(named) && folder.equals(named.getParentFile()) && ", "",
     "ShareProvider"),
    ("share-what-a-link-names", "ShareProvider", "named.getCanonicalFile().equals(named) && ", "", "ShareProvider"),
    ("share-a-folder's", "ShareProvider", " && folder.equals(named.getParentFile())", "", "ShareProvider"),
    ("share-for-another-authority", "ShareProvider", "AUTHORITY.equals(uri.getAuthority()) && ", "", "ShareProvider"),
    ("share-the-first-of-a-path", "ShareProvider", "path.size() == 1", "path.size() >= 1", "ShareProvider"),
    ("share-to-write", "ShareProvider", "if (!\"r\".equals(mode))", "if (!mode.contains(\"r\"))", "ShareProvider"),
    ("share-grants-writing", "Sharing", "Intent.FLAG_GRANT_READ_URI_PERMISSION", "Intent.FLAG_GRANT_READ_URI_PERMISSION | 2",
     "ShareProvider"),
    ("share-grants-nothing", "Sharing", "send.setClipData(ClipData.newRawUri(null, address));", "", "ShareProvider"),
    ("secret-stays", "KeyVault", "Arrays.fill(secret, (byte) 0);", "", "KeyVault"),
    ("name-not-authenticated", "KeyVault", "return name.getBytes(java.nio.charset.StandardCharsets.UTF_8);", "return new byte[0];",
     "KeyVault"),
    ("version-unread", "KeyVault", " || wrapped[0] != VERSION", "", "KeyVault"),
    ("invalidated-is-locked", "KeyVault", "Reply.failed(Reply.NOT_FOUND, \"the Keystore's key was invalidated\", e)",
     "Reply.failed(Reply.DENIED, \"the Keystore's key was invalidated\", e)", "KeyVault"),
    ("what-may-pass-is-lost", "KeyVault", "Reply.UNAVAILABLE, \"the Keystore doesn't open its key\"",
     "Reply.NOT_FOUND, \"the Keystore doesn't open its key\"", "KeyVault"),
    ("weak-key", "KeyVault", ".setKeySize(256)", ".setKeySize(128)", "KeyVault"),
    ("key-stays", "KeyVault", "open().deleteEntry(PREFIX + name);\n            return", "open();\n            return", "KeyVault"),
    ("told-too-early", "Events", "static void tell(int event) {\n        if (isListening()) {",
     "static void tell(int event) {\n        if (true) {", "Events"),
    ("shared-too-early", "Events", "static void shared(int kind, String message) {\n        if (isListening()) {",
     "static void shared(int kind, String message) {\n        if (true) {", "Events"),
    ("picked-too-early", "Events", "static void picked(int kind, String message, String[] files) {\n        if (isListening()) {",
     "static void picked(int kind, String message, String[] files) {\n        if (true) {", "Events"),
    ("answered-too-early", "Events", "static void permissionAnswered(int state) {\n        if (isListening()) {",
     "static void permissionAnswered(int state) {\n        if (true) {", "Events"),
    ("never-heard", "Events", "listening = true;", "", "Events"),
    ("all-shows", "Device", "return new NotificationPort(context).mayShowAll();", "return true;", "Device"),
    ("exact-turned-round", "Device", "return new NotificationPort(context).mayAlertExactly();",
     "return !new NotificationPort(context).mayAlertExactly();", "Device"),
    ("battery-turned-round", "Device", "return !context.getSystemService(PowerManager.class)",
     "return context.getSystemService(PowerManager.class)", "Device"),
    ("background-unasked", "Device", "|| context.getSystemService(ActivityManager.class).isBackgroundRestricted();", ";", "Device"),
    ("sleep-turned-round", "Device", "isAutoRevokeWhitelisted() ? 0 : 1", "isAutoRevokeWhitelisted() ? 1 : 0", "Device"),
    ("refused-for-ever", "Device", "? NOT_ASKED : REFUSED", "? REFUSED : REFUSED", "Device"),
    ("never-refused", "Device", "? NOT_ASKED : REFUSED", "? NOT_ASKED : NOT_ASKED", "Device"),
    ("granted-turned-round", "Device", "== PackageManager.PERMISSION_GRANTED", "!= PackageManager.PERMISSION_GRANTED", "Device"),
    ("permission-before-there-was-one", "Device", "Build.VERSION.SDK_INT < 33", "Build.VERSION.SDK_INT < 32", "Device"),
    ("wrong-page", "Device", "Settings.ACTION_IGNORE_BATTERY_OPTIMIZATION_SETTINGS",
     "Settings.ACTION_APPLICATION_DETAILS_SETTINGS", "Device"),
    ("page-of-another-app", "Device", ".putExtra(Settings.EXTRA_APP_PACKAGE, context.getPackageName())", "", "Device"),
    ("no-second-page", "Device", "pageOf(activity, setting), details(activity));", "pageOf(activity, setting));", "Device"),
    ("own-page-is-another", "Device", "return openFirst(activity, details(activity));",
     "return openFirst(activity, pageOf(activity, NOTIFICATIONS));", "Device"),
    ("own-page-stays-shut", "AppActivity", "return run(Device::openAppSettings);", "return run(activity -> {});", "AppActivity"),
    ("cover-turned-round", "AppActivity", "isPrivate ? flag : 0", "isPrivate ? 0 : flag", "AppActivity"),
    ("cover-takes-all", "AppActivity", "isPrivate ? flag : 0, flag", "isPrivate ? flag : 0, -1", "AppActivity"),
    ("history-is-a-tap", "AppActivity", "handle == 0 || (intent.getFlags() & Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY) != 0",
     "handle == 0", "AppActivity"),
    ("tap-comes-again", "AppActivity", "        openedNotice = 0;\n", "", "AppActivity"),
    ("test-turned-round", "AppActivity", "shown ? Events.TESTED : Events.TEST_FAILED",
     "shown ? Events.TEST_FAILED : Events.TESTED", "AppActivity"),
    ("zone-is-a-clock", "AppActivity", "zone ? Events.ZONE_CHANGED : Events.CLOCK_CHANGED", "Events.CLOCK_CHANGED", "AppActivity"),
    ("another-app-s-arguments", "AppActivity", "getIntent().removeExtra(\"applicationArguments\");", "", "AppActivity"),
    ("gone-window-stays", "AppActivity", "setCurrent(null);", "", "AppActivity"),
    ("any-app-tests", "AppActivity", "registerReceiver(tested, ours, RECEIVER_NOT_EXPORTED);",
     "registerReceiver(tested, ours);", "AppActivity"),
    ("called-off-is-picked", "AppActivity", "result == RESULT_OK ? answer : null", "answer", "AppActivity"),
    ("keyboard-lost", "AppActivity", "bars.bottom, keyboard}", "bars.bottom, 0}", "AppActivity"),
    ("half-a-pick", "PhotoPicking", "new File(copy).delete();", "", "PhotoPicking"),
    ("names-of-what-is-gone", "PhotoPicking", "copies.clear();", "", "PhotoPicking"),
    ("one-block", "PhotoPicking", "size >= 0; size = from.read(block)", "size >= 0; size = -1", "PhotoPicking"),
    ("full-is-broken", "PhotoPicking", "full ? Reply.NO_SPACE : Reply.IO", "Reply.IO", "PhotoPicking"),
    ("too-many", "PhotoPicking", "found.size() > most ? found.subList(0, most) : found", "found", "PhotoPicking"),
    ("picker-asked-for-one", "PhotoPicking", "if (most > 1) {", "if (most > 0) {", "PhotoPicking"),
    ("picker-where-none-is", "PhotoPicking", ">= 2;", ">= 0;", "PhotoPicking"),
    ("null-is-picked", "PhotoPicking", "found.removeIf(uri -> uri == null);", "", "PhotoPicking"),
]
EXCHANGE = {"AppActivity", "Device", "Events", "KeyVault", "PhotoPicking", "ShareProvider"}


def misfit(mutation, texts):
    name, file, before, *_ = mutation
    count = texts.get(file, "").count(before)
    return None if count == 1 else f"{name}: {file}.java has what it changes {count} times, and should have it once"


def caught(mutation, javac, fake, sources, run):
    name, file, before, after, test = mutation
    with tempfile.TemporaryDirectory() as folder:
        copies = []
        texts = {path.stem: path.read_text() for path in map(pathlib.Path, sources)}
        if wrong := misfit(mutation, texts):
            return wrong
        for path in map(pathlib.Path, sources):
            text = texts[path.stem]
            if path.stem == file:
                text = text.replace(before, after)
            copies.append(os.path.join(folder, path.name)) # no two have the same name
            pathlib.Path(copies[-1]).write_text(text)
        classes = os.path.join(folder, "classes")
        made = subprocess.run([javac, "-nowarn", "-encoding", "UTF-8", "--release", "8", "-Xlint:-options", "-cp", fake, "-d", classes,
                               *copies], capture_output=True, text=True)
        if made.returncode != 0:
            return f"{name}: does not compile\n{made.stderr}"
        package = "app.afterglow" if test in EXCHANGE else "reminders"
        ran = subprocess.run([argument.replace("CLASSES", classes) for argument in run] + [f"{package}.{test}Test"],
                             capture_output=True, text=True)
        if ran.returncode == 0:
            return f"{name}: nobody noticed"
        if "There w" not in ran.stdout: # JUnit's own words
            return f"{name}: no test ran\n{ran.stdout}{ran.stderr}"
    return None


def fit(sources):
    texts = {path.stem: path.read_text() for path in map(pathlib.Path, sources)}
    wrong = [line for line in (misfit(each, texts) for each in MUTATIONS) if line]
    wrong += [f"{name}: there are two of this name" for name in {each[0] for each in MUTATIONS}
              if [each[0] for each in MUTATIONS].count(name) > 1]
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


def main():
    if sys.argv[1] == "--fit":
        return fit(sys.argv[2:])
    split = sys.argv.index("--")
    javac, fake, *rest = sys.argv[1:split]
    sources, names = [a for a in rest if a.endswith(".java")], [a for a in rest if not a.endswith(".java")]
    chosen = [each for each in MUTATIONS if not names or each[0] in names]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda each: caught(each, javac, fake, sources, sys.argv[split + 1:]), chosen))
    for line in filter(None, results):
        print(line, file=sys.stderr)
    print(f"{results.count(None)} of {len(chosen)} mutations were caught")
    return 0 if chosen and results.count(None) == len(chosen) else 1


sys.exit(main())
