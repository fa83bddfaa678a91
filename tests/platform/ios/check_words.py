#!/usr/bin/env python3
"""Whether Localizable.strings has every sentence that the notifications ask for, in each language, as the other systems say it."""
import re
import sys
import xml.etree.ElementTree
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[3]
IOS = PROJECT / "platform/ios"
LANGUAGES = {"en": None, "ar": "ar", "de": "de", "es": "es", "fr": "fr", "pt-BR": "pt_BR"}


def asked_for():
    """The English sentences in the code: they are the keys."""
    words = (IOS / "notification_words.cpp").read_text(encoding="utf-8")
    system = (IOS / "notification_system.mm").read_text(encoding="utf-8")
    categories = re.findall(r'case Category::\w+:\s*return "(.*?)";', words)
    actions = re.findall(r'ActionName\{Answer::\w+, "\w+", "(.*?)"\}', system)
    others = re.findall(r'translate\("(.*?)"\)', words)
    assert len(categories) == 5 and len(actions) == 3 and len(others) >= 4, (categories, actions, others)
    return {*categories, *actions, *others}


def strings(file):
    """As the system reads them: comments, and lines of "key" = "value";"""
    text = re.sub(r"/\*.*?\*/", "", file.read_text(encoding="utf-8"), flags=re.S)
    found = {}
    for line in filter(None, map(str.strip, text.splitlines())):
        pair = re.fullmatch(r'"([^"\\]+)" = "([^"\\]+)";', line)
        if not pair:
            raise ValueError(f"{file}: {line}")
        if pair.group(1) in found:
            raise ValueError(f"{file}: twice: {line}")
        found[pair.group(1)] = pair.group(2)
    return found


def translated(language):
    """What the desktop says: by the English sentence."""
    root = xml.etree.ElementTree.parse(PROJECT / f"assets/translations/afterglow_{language}.ts").getroot()
    return {message.findtext("source"): message.findtext("translation")
            for context in root.findall("context") if context.findtext("name") == "Notifications"
            for message in context.findall("message")}


def problems():
    keys = asked_for()
    folders = {folder.stem for folder in (IOS / "packaging").glob("*.lproj")}
    if folders != set(LANGUAGES):
        yield f"languages: {sorted(folders)}"
    for language, other in LANGUAGES.items():
        here = strings(IOS / f"packaging/{language}.lproj/Localizable.strings")
        for key in sorted(keys ^ here.keys()):
            yield f"{language}: {'not there' if key in keys else 'asked for nowhere'}: {key}"
        elsewhere = translated(other) if other else {key: key for key in keys}
        for key, words in here.items():
            if elsewhere.get(key, words) != words:
                yield f"{language}: {key}: «{words}», elsewhere «{elsewhere[key]}»"
            if words.count("%1") != key.count("%1"):
                yield f"{language}: {key}: the place of the title is lost"
            if other and key not in elsewhere and words == key:
                yield f"{language}: not translated: {key}"


if __name__ == "__main__":
    found = list(problems())
    print(*found, f"{len(found)} problems", sep="\n")
    sys.exit(1 if found else 0)
