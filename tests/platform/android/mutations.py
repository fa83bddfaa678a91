#!/usr/bin/env python3
"""Breaks the receiver's Java on purpose, one thing at a time: each has to make a test fail.

mutations.py JAVAC FAKE_CLASSES SOURCES [NAME…] -- JAVA ARGUMENTS…: compiles a changed copy of SOURCES against FAKE_CLASSES and runs
the JVM with ARGUMENTS, in which CLASSES stands for the copy's folder, and the test class that is to notice.
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
    ("exact-without-the-right", "NotificationPort", "Build.VERSION.SDK_INT < 31 || alarms.canScheduleExactAlarms()", "true",
     "Receiver"),
    ("right-asked-before-it-was", "NotificationPort", "Build.VERSION.SDK_INT < 31 ||", "", "Receiver"),
    ("refusal-not-caught", "NotificationPort", "catch (SecurityException withdrawnMeanwhile)",
     "catch (IllegalStateException withdrawnMeanwhile)", "Receiver"),
    ("inexact-always", "NotificationPort", "alarms.setExactAndAllowWhileIdle(", "alarms.setAndAllowWhileIdle(", "Receiver"),
    ("denied-taken-for-shown", "NotificationPort", "return Outcome.DENIED;", "return Outcome.OK;", "Receiver"),
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
    ("one-channel", "NotificationPort", "return CHANNEL_CHECK_IN;", "return CHANNEL_CARE;", "Notification"),
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
]


def caught(mutation, javac, fake, sources, run):
    name, file, before, after, test = mutation
    with tempfile.TemporaryDirectory() as folder:
        copies = []
        for path in sorted(pathlib.Path(sources).glob("*.java")):
            text = path.read_text()
            if path.stem == file:
                if text.count(before) != 1:
                    return f"{name}: the code has changed, and this no longer fits"
                text = text.replace(before, after)
            copies.append(os.path.join(folder, path.name))
            pathlib.Path(copies[-1]).write_text(text)
        classes = os.path.join(folder, "classes")
        made = subprocess.run([javac, "-nowarn", "-encoding", "UTF-8", "--release", "8", "-Xlint:-options", "-cp", fake, "-d", classes,
                               *copies], capture_output=True, text=True)
        if made.returncode != 0:
            return f"{name}: does not compile\n{made.stderr}"
        ran = subprocess.run([argument.replace("CLASSES", classes) for argument in run] + [f"reminders.{test}Test"],
                             capture_output=True, text=True)
        if ran.returncode == 0:
            return f"{name}: nobody noticed"
        if "There w" not in ran.stdout: # JUnit's own words
            return f"{name}: no test ran\n{ran.stdout}{ran.stderr}"
    return None


def main():
    split = sys.argv.index("--")
    javac, fake, sources, *names = sys.argv[1:split]
    chosen = [each for each in MUTATIONS if not names or each[0] in names]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda each: caught(each, javac, fake, sources, sys.argv[split + 1:]), chosen))
    for line in filter(None, results):
        print(line, file=sys.stderr)
    print(f"{results.count(None)} of {len(chosen)} mutations were caught")
    return 0 if chosen and results.count(None) == len(chosen) else 1


sys.exit(main())
