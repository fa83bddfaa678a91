#!/usr/bin/env python3
"""Writes Java stubs of the Android framework from facts.tsv, as far as we use it. usage: stubs.py FACTS.tsv FOLDER [API]

With API, what is newer is left out. A type that is only named gets an empty stub.
"""
import re
import sys
from collections import defaultdict
from pathlib import Path

ZERO = {'boolean': 'false', 'int': '0', 'long': '0L', 'float': '0f', 'double': '0d', 'short': '(short) 0', 'byte': '(byte) 0',
        'char': "'0'"}
# Interfaces of Java whose methods a stub may lack.
UNKEPT = re.compile(r'java\.(lang\.(Comparable|Iterable)|util\.|io\.(Closeable|Serializable)|lang\.AutoCloseable)')


class Stub:
    def __init__(self, name):
        self.name, self.head, self.members, self.nested = name, None, [], []
        self.simple = name.rpartition('.')[2]


def read(path, newest):
    stubs = {}
    for line in open(path, encoding='utf8'):
        if line.startswith('#'):
            continue
        name, level, _, declaration = line.rstrip('\n').split('\t')
        if int(level) > newest:
            continue
        stub = stubs.setdefault(name, Stub(name))
        if re.search(r'\b(class|interface)\b', declaration.partition('(')[0]):
            stub.head = declaration
        else:
            stub.members.append(declaration)
    return {n: s for n, s in stubs.items() if s.head}


def split_top(text):
    parts, depth, start = [], 0, 0
    for i, c in enumerate(text):
        depth += (c in '<(') - (c in '>)')
        if c == ',' and depth == 0:
            parts.append(text[start:i])
            start = i + 1
    return [p.strip() for p in parts + [text[start:]] if p.strip()]


def outer_types(name):
    while '.' in name:
        name = name.rpartition('.')[0]
        if name.rpartition('.')[2][:1].isupper():
            yield name


def add_named(stubs):
    interfaces, named, parameters = set(), set(), {}
    for stub in list(stubs.values()):
        tail = stub.head.partition(' implements ')[2]
        if ' interface ' in f' {stub.head}':
            tail = stub.head.partition(' extends ')[2]
        interfaces |= set(re.findall(r'\bandroid(?:\.\w+)+', tail))
        for text in [stub.head] + stub.members:
            named |= set(re.findall(r'\bandroid(?:\.[a-z]\w*)+(?:\.[A-Z]\w*)+', text))
            for name, inner in re.findall(r'\b(android(?:\.\w+)+)<([^<>]*)>', text):
                parameters[name] = ', '.join(f'T{i}' for i in range(inner.count(',') + 1))
    for name in sorted(named | {o for n in named | set(stubs) for o in outer_types(n)}):
        if name not in stubs:
            stubs[name] = Stub(name)
            stubs[name].head = 'public interface ' if name in interfaces else 'public class '
            if name in parameters:
                stubs[name].head += f'<{parameters[name]}>'
    for name, stub in stubs.items():
        outer = name.rpartition('.')[0]
        if outer in stubs:
            stubs[outer].nested.append(stub)


def members(stub, has_parent, is_interface):
    seen = set()
    for text in sorted(stub.members, key=lambda t: ' java.lang.Object ' in t): # a bridge comes after what it bridges to
        called = re.search(r'(\w+\(.*\))', text)
        if called and called.group(1) in seen:
            continue
        seen.add(called and called.group(1))
        field = '(' not in text
        if field:
            declaration, _, value = text.partition(' = ')
            kind = declaration.split()[-2]
            if is_interface or ' final ' in f' {declaration}':
                # What the facts have no value for is none that the compiler may fold.
                unknown = f'dts.Stub.unknown({ZERO[kind]})' if kind in ZERO else 'null'
                yield f'{declaration} = {value or unknown};'
            else:
                yield f'{declaration};'
            continue
        before, _, rest = text.partition('(')
        inner, _, after = rest.rpartition(')')
        params = ', '.join(f'{p} p{i}' for i, p in enumerate(split_top(inner)))
        head = f'{before}({params}){after}'
        if before.split()[-1] == stub.simple and not is_interface:
            yield head + ' { ' + ('super((dts.Stub) null); ' if has_parent else '') + 'throw new RuntimeException("Stub!"); }'
        elif ' abstract ' in f' {before} ' or is_interface:
            yield head + ';'
        else:
            yield head + ' { throw new RuntimeException("Stub!"); }'


def emit(stub, stubs, top):
    head, _, implemented = stub.head.partition(' implements ')
    is_interface = ' interface ' in f' {head} '
    head = re.sub(r'\b(class|interface) ?', lambda m: f'{m.group(1)} {stub.simple} ', head, count=1)
    if is_interface:
        base, _, extended = head.partition(' extends ')
        kept = [i for i in split_top(extended) if not UNKEPT.match(i)]
        head = base + (' extends ' + ', '.join(kept) if kept else '')
    kept = [i for i in split_top(implemented) if not UNKEPT.match(i)]
    closes = any(re.search(r' close\(\)', m) for m in stub.members)
    kept += ['java.lang.AutoCloseable'] if closes and not is_interface else []
    if kept:
        head += ' implements ' + ', '.join(kept)
    parent = re.search(r' extends (android[\w.]+)', head)
    if not top and ' static ' not in f' {head} ':
        head = head.replace('public ', 'public static ', 1)
    if not head.startswith('public'):
        head = 'public ' + head
    yield head + ' {'
    if not is_interface:
        yield f'protected {stub.simple}(dts.Stub stub) {{ {"super(stub);" if parent else ""} }}'
    yield from members(stub, parent, is_interface)
    for nested in stub.nested:
        yield from emit(nested, stubs, False)
    yield '}'


def main():
    facts, folder = sys.argv[1], Path(sys.argv[2])
    stubs = read(facts, int(sys.argv[3]) if len(sys.argv) > 3 else 1000)
    add_named(stubs)
    for name, stub in sorted(stubs.items()):
        package = name.rpartition('.')[0]
        if package in stubs:
            continue
        path = folder.joinpath(*package.split('.'), stub.simple + '.java')
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f'package {package};\n@SuppressWarnings("all")\n' + '\n'.join(emit(stub, stubs, True)) + '\n', encoding='utf8')
    (folder / 'dts').mkdir(parents=True, exist_ok=True)
    (folder / 'dts/Stub.java').write_text('package dts;\npublic final class Stub {\n' + ''.join(
        f'    public static {t} unknown({t} value) {{ return value; }}\n' for t in ZERO) + '}\n')


main()
