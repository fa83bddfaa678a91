#!/usr/bin/env python3
"""Compares what C++ says of Java's methods with what javac made of them.

jni_signatures.py JAVAP CLASSES SOURCES: every signature in the C++ files of SOURCES must be the one that `javap -s` prints for a method of
that name, and every native method must have an entry.
"""
import pathlib
import re
import subprocess
import sys

PACKAGE = "app.afterglow.reminders."


def methods(javap, classes, names):
    """For each class {(name, signature): declaration}."""
    text = subprocess.run([javap, "-p", "-s", "-cp", classes, *(PACKAGE + name for name in names)], check=True,
                          capture_output=True, text=True).stdout
    found = {}
    for name, body in re.findall(r"^(?:public )?final class " + re.escape(PACKAGE) + r"(\w+) \{\n(.*?)^\}", text, re.M | re.S):
        found[name] = {(re.search(r"(\w+)\(", declaration).group(1), signature): f" {declaration}"
                       for declaration, signature in re.findall(r"^  (.*\(.*\).*);\n    descriptor: (\S+)$", body, re.M)}
    return found


def main():
    javap, classes, sources = sys.argv[1:]
    code = {path.name: path.read_text() for path in pathlib.Path(sources).iterdir() if path.suffix in (".h", ".cpp")}

    port = re.findall(r'\{"(\w+)", "(\([^"]+)"\}', code["java_notification_center.h"])
    zones = re.findall(r'\{"(\w+)", "(\([^"]+)"\}', code["java_zones.h"])
    named = dict(re.findall(r'(k\w+Signature) =\s*"(\([^"]+)"', code["native.cpp"]))
    natives = [(name, named[key]) for name, key in re.findall(r'JNINativeMethod\{"(\w+)", (\w+),', code["native.cpp"])]
    calls = sum(len(re.findall(r"(?:Static)?MethodID\(", text)) for text in code.values())

    wrong = []
    if (len(port), len(zones), len(natives), calls) != (4, 1, 2, 2):
        wrong.append(f"tables of {len(port)}, {len(zones)} and {len(natives)} methods, {calls} look-ups: is one not read here?")
    all_declared = methods(javap, classes, ["NotificationPort", "ZoneTable", "Native"])
    for table, name in ((port, "NotificationPort"), (zones, "ZoneTable"), (natives, "Native")):
        declared = all_declared[name]
        for entry in table:
            if entry not in declared:
                wrong.append(f"{name} has no {entry[0]}{entry[1]}")
            elif (" native " in declared[entry]) != (table is natives) or (" static " in declared[entry]) != (table is not port):
                wrong.append(f"{name} declares {declared[entry]}")
        if table is natives:
            wrong += [f"Native.{entry[0]} isn't registered" for entry, text in declared.items()
                      if " native " in text and entry not in table]
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


sys.exit(main())
