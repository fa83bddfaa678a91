#!/usr/bin/env python3
"""read_facts.py FOLDER: writes facts.tsv, what the published types say of each member that declarations/ names.

FOLDER is the unpacked npm package @nativescript/types-ios (`npm pack @nativescript/types-ios`, then tar xzf): its types are
generated from the SDK. To be run by hand where a declaration is added; the tests read facts.tsv alone."""
import datetime
import json
import re
import sys
from pathlib import Path

import objc_headers

# What JavaScript has built in, the bindings leave out; what every compiler must see of it is not the SDK's to change.
BUILT_IN = {"NSObject", "NSCopying", "NSFastEnumeration", "NSConstantString"}


def split_arguments(text):
    parts, depth, part = [], 0, ""
    for i, letter in enumerate(text):
        depth += letter in "<({["
        depth -= letter in ">)}]" and not (letter == ">" and text[i - 1:i] == "=")
        if letter == "," and depth == 0:
            parts.append(part)
            part = ""
        else:
            part += letter
    return parts + ([part] if part.strip() else [])


class Types:
    """Classes and protocols, enumerations and constants of a folder of .d.ts files."""

    def __init__(self, folder):
        self.members, self.parents, self.constants, self.functions, self.enumerations = {}, {}, {}, {}, {}
        for file in sorted(folder.glob("*.d.ts")):
            self._read(file)

    def _read(self, file):
        members = enumeration = None
        since = ""
        for line in file.read_text(encoding="utf-8").splitlines():
            text = line.strip()
            if found := re.match(r"\* @since ([\d.]+)", text):
                since = found.group(1)
                continue
            if not text or text.startswith(("/*", "*")):
                continue
            if found := re.match(r"(?:declare class|interface) (\w+)(?:<.*?>)?(?: extends ([\w, <>]+?))?(?: implements (.*?))? \{", text):
                name = found.group(1)
                members = self.members.setdefault(name, {})
                members.setdefault(("class", ""), (re.match(r"\w*", found.group(2) or "").group(0), since))
                self.parents[name] = re.findall(r"\w+", f"{found.group(2) or ''} {found.group(3) or ''}")
            elif found := re.match(r"declare const enum (\w+)", text):
                enumeration = found.group(1)
            elif enumeration and (found := re.match(r"(\w+) = (-?\d+)", text)):
                self.enumerations.setdefault(enumeration, {})[found.group(1)] = (found.group(2), since)
            elif found := re.match(r"declare (?:var|const) (\w+)\s*:", text):
                self.constants[found.group(1)] = since
            elif found := re.match(r"declare function (\w+)\((.*)\): .*;", text):
                self.functions[found.group(1)] = str(len(split_arguments(found.group(2)))), since
            elif line.startswith("}"):
                members = enumeration = None
            elif members is not None and (found := re.match(r"(static )?(\w+)(?:<.*?>)?\??\((.*)\): .*;", text)):
                key = "+" if found.group(1) else "-", found.group(2)
                members.setdefault(key, (str(len(split_arguments(found.group(3)))), since))
            elif members is not None and (found := re.match(r"(static )?(readonly )?(\w+)\??: (.*);", text)):
                key = "@+" if found.group(1) else "@", found.group(3)
                members.setdefault(key, ("readonly" if found.group(2) else "readwrite", since))
            since = ""

    def member(self, owner, kind, name, seen=()):
        if (kind, name) in self.members.get(owner, {}):
            return self.members[owner][kind, name]
        for parent in self.parents.get(owner, []):
            if parent not in seen and (found := self.member(parent, kind, name, (*seen, owner))):
                return found
        return None

    def fact(self, declared):
        """(detail, since), or None where there is no such thing."""
        if declared.kind == "constant":
            return ("", self.constants[declared.name]) if declared.name in self.constants else None
        if declared.kind == "function":
            return self.functions.get(declared.name)
        if declared.kind == "=":
            for name, fact in self.enumerations.get(declared.owner, {}).items():
                # The bindings leave the name's common beginning away, which is that of the enumeration's name as well.
                if declared.name.endswith(name) and declared.owner.startswith(declared.name.removesuffix(name)):
                    return fact
            return None
        return self.member(*declared.key)


def main():
    package = Path(sys.argv[1])
    about = json.loads((package / "package.json").read_text(encoding="utf-8"))
    types = Types(package / "lib/ios/objc-x86_64")
    rows, missing = {}, []
    for header in objc_headers.headers():
        for declared in objc_headers.read(header):
            if declared.owner in BUILT_IN:
                continue
            fact = types.fact(declared)
            if fact is None:
                missing.append(declared)
            else:
                rows[declared.key] = (*declared.key, *fact)
    with open(Path(__file__).parent / "facts.tsv", "w", encoding="utf-8") as table:
        table.write(f"# {about['name']} {about['version']}, {datetime.date.today()}: read_facts.py\n"
                    "# owner, kind, name, detail, since\n")
        for row in sorted(rows.values()):
            table.write("\t".join(row) + "\n")
    for declared in missing:
        print(f"not in the types: {declared}", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
