#!/usr/bin/env python3
"""check_declarations.py OLDEST: whether declarations/ says what facts.tsv says, and marks what is newer than iOS OLDEST.

Not checked: the types of arguments and nullability, of which the facts know nothing."""
import sys
from pathlib import Path

import objc_headers
from read_facts import BUILT_IN


def version(text):
    return tuple(int(part) for part in text.split(".")) if text else (0,)


def problems(facts, oldest):
    declared = set()
    for header in objc_headers.headers():
        for each in objc_headers.read(header):
            if each.owner in BUILT_IN:
                continue
            declared.add(each.key)
            where = f"{header.name}: {each.owner} {each.kind}{each.name}"
            if each.key not in facts:
                yield f"{where}: no such thing in facts.tsv (read_facts.py adds what there is)"
                continue
            detail, since = facts[each.key]
            # A last `error:` isn't an argument to the bindings.
            also = str(int(each.detail) - 1) if each.kind in "-+" and each.name.endswith("Error") else each.detail
            protocol = each.kind == "class" and not each.detail
            if detail not in (each.detail, also) and not protocol:
                yield f"{where}: declared {each.detail or 'without a superclass'}, is {detail or 'without one'}"
            newer = since if version(since) > version(oldest) else ""
            if version(newer) != version(each.since):
                yield f"{where}: available from {since or 'the beginning'}, marked {each.since or 'not at all'}"
    for key in facts.keys() - declared:
        yield f"facts.tsv: {' '.join(key)}: not declared any more"


def main():
    oldest = sys.argv[1]
    facts = {}
    for line in (Path(__file__).parent / "facts.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            owner, kind, name, detail, since = line.split("\t")
            facts[owner, kind, name] = detail, since
    found = sorted(problems(facts, oldest))
    print(*found, f"{len(facts)} facts, {len(found)} problems", sep="\n")
    return 1 if found or not facts else 0


if __name__ == "__main__":
    sys.exit(main())
