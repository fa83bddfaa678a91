#!/usr/bin/env python3
"""Reads what the Android framework is, as far as our sources use it, into facts.tsv. By hand and rarely: docs/platforms.md.

usage: read_facts.py TYPES.d.ts ANDROID-23.jar

TYPES.d.ts   lib/android/android-platform-37.d.ts of npm's @nativescript/types-android: every member of API 37 with its @since, but
             with JavaScript's types
ANDROID.jar  com.android.android-23.jar of Debian's libandroid-23-java (bullseye): API 23 with its true signatures

A row is: class, since, source, declaration. The source says where the declaration's types are from: `23` from the jar, `types` guessed
from the .d.ts (`number` may be int, long or float), `hand` from signatures.tsv, which stands before a guess. A member of API 23 that API 37
doesn't have any more is left out, so what compiles against the rows compiles against both.
"""
import os
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
NEWEST = 37
KEYWORDS = {'package', 'default', 'in', 'class', 'native', 'abstract', 'new', 'this', 'switch', 'final', 'interface', 'enum'}


def split_top(text):
    parts, depth, start = [], 0, 0
    for i, c in enumerate(text):
        if c in '<({[':
            depth += 1
        elif c in ')}]' or (c == '>' and text[i - 1] != '='):
            depth -= 1
        elif c == ',' and depth == 0:
            parts.append(text[start:i])
            start = i + 1
    parts.append(text[start:])
    return [p.strip() for p in parts if p.strip()]


class Member:
    def __init__(self, kind, name, static, params, result, since):
        self.kind, self.name, self.static, self.params, self.result, self.since = kind, name, static, params, result, since
        self.mods, self.generic, self.throws, self.value, self.names = '', '', '', None, []

    def key(self):
        return (self.kind, self.name, None if self.kind == 'field' else len(self.params))

    def declaration(self, simple):
        if self.kind == 'field':
            return f'{self.mods}{self.result} {self.name}' + (f' = {self.value}' if self.value is not None else '')
        head = simple if self.kind == 'ctor' else f'{self.result} {self.name}'
        return f'{self.mods}{self.generic}{head}({", ".join(self.params)}){self.throws}'


class Type:
    def __init__(self, name):
        self.name, self.since, self.parent, self.interface, self.abstract, self.members = name, None, None, False, False, []
        self.head = ''  # of the jar


# --- the .d.ts

def read_types(path):
    types, stack, since, current, skip = {}, [], None, None, 0
    for line in open(path, encoding='utf8'):
        text = line.strip()
        if skip:
            skip += text.count('{') - text.count('}')
            continue
        if text.startswith(('/**', '*')):
            found = re.search(r'@since (\d+)', text)
            since = int(found.group(1)) if found else since
            continue
        if found := re.match(r'(?:declare|export) module (\S+) \{', text):
            stack.append(found.group(1))
            since = None
        elif found := re.match(r'export (abstract )?(?:class|interface) ([\w$]+)(?:<.*?>)?(?: extends (.+?))?(?: implements .+?)? \{', text):
            current = Type('.'.join(stack + [found.group(2)]))
            current.abstract, current.parent, current.since = bool(found.group(1)), found.group(3), since
            types[current.name] = current
            since = None
            if not text.endswith('{}'):
                stack.append('#')
        elif text.startswith('}'):
            if stack:
                stack.pop()
            current = None
        elif current is None:
            continue
        elif text.startswith('public constructor(implementation: {'):
            current.interface, skip, since = True, 1, None
        elif found := re.match(r'(public|protected) (static )?([\w$]+)(<[^(]*>)?\((.*)\)(?:: (.+))?;$', text):
            visible, static, name, _, params, result = found.groups()
            named = [re.match(r'(?:\.\.\.)?([\w$]+)\??: (.+)', p) for p in split_top(params)]
            member = Member('ctor' if name == 'constructor' else 'method', name, bool(static),
                            [p.group(2) if p else 'any' for p in named], result or 'void', since)
            member.names = [p.group(1) if p else 'p' for p in named]
            member.mods = visible + (' static ' if static else ' ')
            current.members.append(member)
            since = None
        elif found := re.match(r'public (static )?([\w$]+): (.+);$', text):
            if found.group(2) != 'class':
                member = Member('field', found.group(2), bool(found.group(1)), [], found.group(3), since)
                member.mods = 'public ' + ('static ' if found.group(1) else '')
                current.members.append(member)
            since = None
    return types


# --- the jar

def binary(name):
    parts = name.split('.')
    first = next((i for i, p in enumerate(parts) if p[:1].isupper()), len(parts) - 1)
    return '$'.join(['.'.join(parts[:first + 1])] + parts[first + 1:])


class Jar:
    def __init__(self, path):
        self.path = path
        self.names = set(subprocess.run(['unzip', '-Z1', path], capture_output=True, text=True, check=True).stdout.split())
        self.cache = {}

    def has(self, name):
        return binary(name).replace('.', '/') + '.class' in self.names

    def read(self, name):
        if not self.has(name):
            return None
        if name not in self.cache:
            out = subprocess.run(['javap', '-protected', '-constants', '-cp', self.path, binary(name)], capture_output=True, text=True,
                                 check=True).stdout
            self.cache[name] = self.parse(name, out)
        return self.cache[name]

    @staticmethod
    def parse(name, out):
        result = Type(name)
        for line in out.splitlines():
            text = line.strip().replace('$', '.')
            if found := re.match(r'((?:\w+ )*)(class|interface) ([\w.]+)(<.*?>)?((?: extends .+?)?(?: implements .+?)?) \{$', text):
                mods, kind, _, generic, tail = found.groups()
                result.head = f'{mods}{kind} {generic or ""}{tail}'.replace('  ', ' ')
                result.interface = kind == 'interface'
                continue
            if not text.endswith(';'):
                continue
            text, _, throws = text[:-1].partition(' throws ')
            throws = ' throws ' + throws if throws else ''
            mods_pattern = r'((?:(?:public|protected|static|final|abstract|synchronized|native|default|transient|volatile) )*)'
            if found := re.match(mods_pattern + r'(<.*?> )?(?:(\S.*?) )?([\w.]+)\((.*)\)$', text):
                mods, generic, answer, member_name, params = found.groups()
                member = Member('method' if answer else 'ctor', member_name if answer else 'constructor', 'static' in mods,
                                split_top(params), answer or 'void', None)
                member.generic, member.throws = generic or '', throws
            elif found := re.match(mods_pattern + r'(\S+) (\w+)(?: = (.*))?$', text):
                mods, answer, member_name, value = found.groups()
                member = Member('field', member_name, 'static' in mods, [], answer, None)
                member.value = value.rstrip('l') + 'L' if value and answer == 'long' else value
            else:
                continue
            member.mods = re.sub(r'(synchronized|native|transient|volatile) ', '', mods)
            result.members.append(member)
        return result


# --- what the sources name

def sources():
    found = [p for folder in ('platform/android', 'tests/platform/android/stubs') for p in sorted((ROOT / folder).rglob('*'))]
    return [p for p in found if p.suffix in ('.java', '.cpp', '.h')]


def used():
    names, classes = set(), set()
    for path in sources():
        text = path.read_text(encoding='utf8')
        names |= set(re.findall(r'[A-Za-z_]\w*', text))
        classes |= {c.rstrip('.') for c in re.findall(r'\b(android(?:\.[a-z]\w*)*(?:\.[A-Z]\w*)+)', text)}
        classes |= {c.replace('/', '.').replace('$', '.') for c in re.findall(r'\bandroid(?:/[a-z]\w*)+/[A-Z][\w$]*', text)}
    manifest = (ROOT / 'platform/android/packaging/AndroidManifest.xml').read_text(encoding='utf8')
    return names, classes | {'android.R.attr'}, set(re.findall(r'android:(\w+)=', manifest))


# --- JavaScript's types as Java's

LONG = re.compile(r'millis|time(?!out$)|when|timestamp|interval|duration|epoch|nanos', re.I)
BOXED = {'int': 'java.lang.Integer', 'long': 'java.lang.Long', 'boolean': 'java.lang.Boolean', 'void': 'java.lang.Void'}


def java_type(text, is_param, hint):
    text = re.sub(r'\s*\|\s*(null|undefined)', '', text).strip()
    if re.fullmatch(r'-?\d+', text):
        return 'long' if abs(int(text)) >= 2 ** 31 else 'int'
    if text.startswith('"'):
        return 'java.lang.String'
    if text == 'number':
        return 'long' if LONG.search(hint) else 'int'
    if text == 'string':
        return 'java.lang.CharSequence' if is_param else 'java.lang.String'
    if text in ('boolean', 'void'):
        return text
    if found := re.fullmatch(r'androidNative\.Array<(.+)>', text):
        element = found.group(1)
        return ('java.lang.String' if element == 'string' else java_type(element, is_param, hint)) + '[]'
    if found := re.fullmatch(r'([\w.]+)<(.+)>', text):
        inner = [java_type(p, False, '') for p in split_top(found.group(2))]
        return f'{found.group(1)}<{", ".join(BOXED.get(i, i) for i in inner)}>'
    return text if re.fullmatch(r'[\w.]+\.[\w.]+', text) else 'java.lang.Object'


def read_by_hand():
    result = {}
    for line in (HERE / 'signatures.tsv').read_text(encoding='utf8').splitlines():
        if line and not line.startswith('#'):
            name, declaration = line.split('\t')
            params = declaration[declaration.find('(') + 1:declaration.rfind(')')] if '(' in declaration else None
            member = re.search(r'(\w+)(?=\(| =|$)', declaration).group(1)
            if member == name.rsplit('.', 1)[1]:
                member = 'constructor'
            result.setdefault((name, member, None if params is None else len(split_top(params))), []).append(declaration)
    return result


class Reader:
    def __init__(self, types, jar):
        self.types, self.jar, self.by_hand = types, jar, read_by_hand()
        self.names, roots, self.attributes = used()
        self.rows, self.queue, self.seen, self.parameters = [], [], set(), set()
        for name in sorted(roots):
            while name and name not in types:
                name = name.rpartition('.')[0]
            self.want(name)
        while self.queue:
            self.read(self.queue.pop(0))

    def want(self, name):
        if name and name in self.types and name.startswith('android.') and name not in self.seen:
            self.seen.add(name)
            self.queue.append(name)

    def since(self, name):
        own = self.types[name].since
        if own is None:
            outer = name.rpartition('.')[0]
            own = 1 if self.jar.has(name) else self.since(outer) if outer in self.types else NEWEST
        return own

    def read(self, name):
        described, exact = self.types[name], self.jar.read(name)
        outer, simple = name.rpartition('.')[::2]
        self.want(outer)
        for nested in [n for n in self.types if n.rpartition('.')[0] == name and n.rpartition('.')[2] in self.names]:
            self.want(nested)
        parent = (described.parent or '').split('<')[0]
        self.want(parent)
        if exact:
            head = exact.head
        else:
            parent = '' if parent in ('', 'java.lang.Object') or described.interface else f' extends {described.parent}'
            head = f'public {"abstract " if described.abstract and not described.interface else ""}' + (
                'interface' if described.interface else 'class') + parent
        self.rows.append((name, self.since(name), '23' if exact else 'types', head))
        self.follow(head)
        self.members(name, simple, described, exact)

    def members(self, name, simple, described, exact):
        methods = [m for m in (exact or described).members if m.kind == 'method']
        only = methods[0].name if name in self.parameters and len(methods) == 1 else None
        if name == 'android.R.attr':
            mine = lambda m: m.name in self.attributes
        else:
            mine = lambda m: m.kind == 'ctor' or m.name in self.names or m.name == only
        dates = defaultdict(list)
        for member in described.members:
            dates[member.key()].append(member)
        for member in (exact.members if exact else []):
            if not mine(member) or (member.kind != 'ctor' and not any(m.name == member.name for m in described.members)):
                continue
            same = dates.get(member.key(), [])
            dated = [m.since or 1 for m in same]
            self.add(name, simple, member, max(min(dated) if dated else 1, self.since(name)), '23')
        for key, candidates in dates.items():
            if not mine(candidates[0]) or candidates[0].kind == 'ctor' and described.interface:
                continue
            # What the jar doesn't have and no date explains is the parent's, or hidden.
            new = [m for m in candidates if (m.since or 0) > 23 or m.kind == 'field' and not self.has_field(exact, m)] if exact else candidates
            hand = self.by_hand.get((name, key[1], key[2]))
            if hand and new:
                for declaration in hand:
                    self.rows.append((name, max(new[0].since or 1, self.since(name)), 'hand', declaration))
                    self.follow(declaration)
                continue
            for member in new:
                since = max(member.since or 1, self.since(name))
                hint = lambda i: member.names[i] if member.names[i][:5] != 'param' else member.name
                guessed = Member(member.kind, member.name, member.static,
                                 [java_type(p, True, hint(i)) for i, p in enumerate(member.params)],
                                 java_type(member.result, False, member.name), since)
                guessed.mods = member.mods
                if described.interface and member.kind == 'method':
                    guessed.mods += 'abstract '
                literal = re.sub(r'\s', '', member.result)
                if member.kind == 'field' and (re.fullmatch(r'-?\d+', literal) or member.result.startswith('"')):
                    guessed.mods = 'public static final '
                    guessed.value = member.result + ('L' if guessed.result == 'long' else '')
                self.add(name, simple, guessed, since, 'types')

    @staticmethod
    def has_field(exact, member):
        return any(m.kind == 'field' and m.name == member.name for m in exact.members)

    def add(self, name, simple, member, since, source):
        if source == 'types' and member.kind == 'method' and member.name in ('wait', 'notify', 'notifyAll', 'getClass'):
            if not member.params:
                return
        self.rows.append((name, since, source, member.declaration(simple)))
        if member.kind != 'ctor':
            self.follow(member.result)
        self.follow(member.throws)
        for param in member.params: # what a lambda is written for
            self.follow_interface(param)

    def follow_interface(self, name):
        described = self.types.get(name)
        exact = described and self.jar.read(name)
        if described and (exact or described).interface:
            self.parameters.add(name)
            self.want(name)

    def follow(self, text):
        for name in re.findall(r'\bandroid(?:\.\w+)+', text.partition('(')[0]):
            self.want(name)


def main():
    types, jar = sys.argv[1:3]
    reader = Reader(read_types(types), Jar(jar))
    version = re.search(r'"version": "([^"]+)"', (Path(types).parents[2] / 'package.json').read_text()).group(1)
    lines = [f'# What we use of the Android framework, read by read_facts.py from @nativescript/types-android {version} (npm; API {NEWEST})',
             f'# and libandroid-23-java (Debian bullseye; API 23) on {os.environ["FACTS_DATE"]}. class, since, source, declaration']
    rows = sorted(set(reader.rows), key=lambda r: (r[0], '(' not in r[3] and ' class' not in r[3] and ' interface' not in r[3], r))
    heads = [r for r in rows if re.search(r'\b(class|interface)\b', r[3].partition('(')[0])]
    lines += ['\t'.join(map(str, r)) for head in heads for r in [head] + [m for m in rows if m[0] == head[0] and m is not head]]
    (HERE / 'facts.tsv').write_text('\n'.join(lines) + '\n', encoding='utf8')
    guesses = [r for r in rows if r[2] == 'types' and '(' in r[3]]
    print(f'{len(rows)} facts of {len(heads)} classes; the types of {len(guesses)} members are guessed:')
    for row in guesses:
        print('  ', *row[:2], row[3])


main()
