#!/usr/bin/env python3
"""Every text of the interface is translated, and says the same placeholders.

check.py LUPDATE: looks at assets/translations beside what lupdate finds in the sources now; prints each finding, status 1 where
there is one. docs/translations.md
"""
import collections
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|n|Ln)")


def messages(file):
    for context in ElementTree.parse(file).getroot().findall("context"):
        for message in context.findall("message"):
            comment = message.findtext("comment")
            key = (context.findtext("name"), message.findtext("source") or "", comment)
            yield key, message


def placeholders(text):
    return collections.Counter(found.replace("L", "") for found in PLACEHOLDER.findall(text))


def findings(committed, refreshed):
    known = dict(messages(committed))
    for key, message in messages(refreshed):
        name = f"{committed.stem}: {key[0]}: {key[1]!r}"
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        if key not in known:
            yield f"{name} is new, run update-translations"
        elif translation.get("type") == "unfinished" or not all(forms):
            yield f"{name} is not translated"
        else:
            wanted = placeholders(key[1])
            for form in forms:
                given = placeholders(form)
                # "one day" needs no number
                if message.get("numerus") == "yes":
                    given["%n"] = wanted["%n"]
                if +given != +wanted:
                    yield f"{name} has other placeholders in {form!r}"
            # The last form is the one of many, or of any.
            if placeholders(forms[-1])["%n"] != wanted["%n"]:
                yield f"{name} doesn't say how many in {forms[-1]!r}"
        known.pop(key, None)
    for key in known:
        yield f"{committed.stem}: {key[0]}: {key[1]!r} is in no source any more"


def main():
    found = []
    files = sorted((ROOT / "assets/translations").glob("*.ts"))
    if len(files) < 2:
        found.append("no translations in assets/translations")
    with tempfile.TemporaryDirectory() as folder:
        for committed in files:
            refreshed = pathlib.Path(folder) / committed.name
            refreshed.write_bytes(committed.read_bytes())
            plurals = ["-pluralonly"] if committed.stem.endswith("_en") else []
            subprocess.run(
                [sys.argv[1], "app", "qml", "platform", "-I", ".", *plurals, "-no-obsolete", "-locations", "none",
                 "-source-language", "en", "-ts", str(refreshed)],
                cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
            found.extend(findings(committed, refreshed))
    print("\n".join(found) or f"{len(files)} languages are whole")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
