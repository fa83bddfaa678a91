"""Reads the declarations in declarations/: one a line, as they are written there."""
import re
from pathlib import Path
from typing import NamedTuple

DECLARATIONS = Path(__file__).parent / "declarations"


class Declaration(NamedTuple):
    owner: str   # a class or protocol; an enumeration; "" for a constant
    kind: str    # "class", "-", "+", "@" (property), "@+" (class property), "=" (enumerator), "constant", "function"
    name: str    # as JavaScript would have it: aBCD for a:b:c:d:; without the enumeration's name for an enumerator
    detail: str  # how many arguments; readonly or readwrite; the enumerator's value; the superclass
    since: str   # API_AVAILABLE, or ""

    @property
    def key(self):
        return self.owner, self.kind, self.name


def scripted(selector):
    """`a:bC:` -> `aBC`, as the bindings name it."""
    first, *others = selector.split(":")
    return first + "".join(part[:1].upper() + part[1:] for part in others)


def _method(owner, line, since):
    bare = line
    while re.search(r"\([^()]*\)", bare):
        bare = re.sub(r"\([^()]*\)", " ", bare)
    parts = re.findall(r"(\w+)\s*:", bare)
    name = scripted(":".join(parts) + ":") if parts else re.search(r"(\w+)\s*;", bare).group(1)
    return Declaration(owner, line[0], name, str(len(parts)), since)


def _property(owner, line, since):
    attributes = re.match(r"@property\s*(?:\((.*?)\))?", line).group(1) or ""
    block = re.search(r"\(\^(\w+)\)", line)
    name = block.group(1) if block else re.search(r"(\w+)\s*;", line).group(1)
    kind = "@+" if "class" in attributes else "@"
    return Declaration(owner, kind, name, "readonly" if "readonly" in attributes else "readwrite", since)


def read(header):
    """Every declaration of a header; ValueError on a line that isn't understood."""
    owner = enumeration = None
    for number, line in enumerate(Path(header).read_text(encoding="utf-8").splitlines(), 1):
        line = re.sub(r"//.*", "", line).strip()
        since = re.search(r"API_AVAILABLE\(ios\(([\d.]+)\)\)", line)
        since = since.group(1) if since else ""
        line = re.sub(r"\s*API_AVAILABLE\(ios\([\d.]+\)\)", "", line)
        if found := re.match(r"typedef NS_(?:ENUM|OPTIONS)\(\w+, (\w+)\) \{", line):
            enumeration = found.group(1)
        elif enumeration and (found := re.match(r"(\w+) = (-?\d+)", line)):
            yield Declaration(enumeration, "=", found.group(1), found.group(2), since)
        elif enumeration and line.startswith("}"):
            enumeration = None
        elif found := re.match(r"@interface (\w+)(?:<.*?>)? \((\w+)\)", line):
            owner = found.group(1)
        elif found := re.match(r"@(?:interface|protocol) (\w+)(?:<.*?>)?(?: : (\w+))?[^;]*$", line):
            owner = found.group(1)
            yield Declaration(owner, "class", "", found.group(2) or "", since)
        elif line == "@end":
            owner = None
        elif owner and line[:1] in ("-", "+"):
            yield _method(owner, line, since)
        elif owner and line.startswith("@property"):
            yield _property(owner, line, since)
        elif found := re.match(r"FOUNDATION_EXTERN .*?(\w+);|enum \{ (\w+) = -?\d+ \};", line):
            yield Declaration("", "constant", found.group(1) or found.group(2), "", since)
        elif found := re.match(r"FOUNDATION_EXTERN .*?(\w+)\((.*)\);", line):
            arguments = [] if found.group(2) == "void" else found.group(2).split(",")
            yield Declaration("", "function", found.group(1), str(len(arguments)), since)
        elif line and not re.match(
                r"#|@class |@optional|@required|typedef |__attribute__|.*\\$", line):
            raise ValueError(f"{header}:{number}: not understood: {line}")


def headers():
    return sorted(DECLARATIONS.rglob("*.h"))
