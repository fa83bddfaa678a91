#!/usr/bin/env python3
"""The names and signatures that C++ and Java call each other by are there on the other side. usage: check_jni.py CLASSES

CLASSES is what check_java.py has compiled. C++ names them in one way each: a method of a class as {"app/afterglow/Class", "name",
"signature"}, one of NotificationPort as m_port.callMethod<…>("name", "signature", …), a native one as native("name", "signature", &function).

The numbers that mean something are the same on both sides: in C++ the place in an enumeration or an array, in Java a constant.
"""
import re
import sys
from pathlib import Path

from android_app import ROOT, fail, run

HERE_CPP = ROOT / 'platform/android'
# By class, the C++ that has its numbers: file, what stands before the braces.
NUMBERS = [
    ('app.afterglow.Device', 'platform/platform.h', 'enum class SystemSetting'),
    ('app.afterglow.Device', 'platform/platform.h', 'enum class State'),
    ('app.afterglow.Device', 'platform/android/factory.cpp', 'kStates'),
    ('app.afterglow.Events', 'platform/android/java_events.h', 'enum Event'),
    ('app.afterglow.Reply', 'platform/android/java_methods.cpp', 'kKinds'),
    ('app.afterglow.reminders.Outcome', 'platform/android/reminders/outcome.h', 'enum class Outcome'),
]
# Where no error is, there is no kind: Reply.java has OK there.
NO_ERROR = {'kKinds': 'OK'}


def declared(classes):
    """By class: name, signature, whether it is static, whether it is native, whether C++ may call it."""
    found, name, line_before = {}, None, ''
    for line in run('javap', '-s', '-p', *sorted(classes.rglob('*.class'))).splitlines():
        if title := re.match(r'.*?\b(?:class|interface) ([\w.$]+)', line if not line.startswith(' ') else ''):
            name = title.group(1).replace('.', '/')
            found[name] = {}
        elif signature := re.match(r'\s+descriptor: (\S+)', line):
            if method := re.search(r'([\w.$]+)\(', line_before):
                simple = method.group(1).rpartition('.')[2]
                simple = '<init>' if method.group(1).replace('.', '/') == name else simple
                found[name][(simple, signature.group(1))] = line_before
            else:
                found[name][(line_before.rstrip(';').split()[-1], signature.group(1))] = line_before
        line_before = line
    return found


def constants(classes, type_):
    """By the name of a constant: its number."""
    text = run('javap', '-constants', '-p', '-cp', classes, type_)
    return {name: int(number) for name, number in re.findall(r' static final int (\w+) = (-?\d+);', text)}


def places(file, before):
    """The names in the braces, as Java writes them, in their order."""
    text = re.sub(r'//.*', '', (ROOT / file).read_text(encoding='utf8'))
    found = re.findall(re.escape(before) + r'\s*\{([^}]*)\}', text)
    if len(found) != 1 or '=' in found[0]:
        fail(f'{file}: “{before} {{…}}” is not read here')
    names = [name.strip().rpartition('::')[2] for name in found[0].split(',') if name.strip()]
    return [re.sub(r'(?<=[a-z])(?=[A-Z])', '_', name).upper() for name in names]


def other_numbers(classes):
    named = {}
    for type_, file, before in NUMBERS:
        names = places(file, before)
        if before in NO_ERROR:
            names[0] = NO_ERROR[before]
        numbers = constants(classes, type_)
        named.setdefault(type_, set()).update(names)
        for number, name in enumerate(names):
            if numbers.get(name) != number:
                yield f'{file}: {name} of {before} is {number}, and {numbers.get(name)} in {type_}'
    for type_, names in named.items():
        for name in constants(classes, type_).keys() - names:
            yield f'{type_}.{name} is nowhere in C++'


def main():
    java = declared(Path(sys.argv[1]))
    text = '\n'.join(p.read_text(encoding='utf8') for p in sorted(HERE_CPP.glob('*')) if p.suffix in ('.cpp', '.h'))
    wrong, count = [], 0
    for type_, name, signature in re.findall(r'\{"(app/afterglow/[\w/$]+)",\s*"(\w+)",\s*"([^"]+)"\}', text):
        count += 1
        line = java.get(type_, {}).get((name, signature))
        if line is None:
            wrong.append(f'Java has no {type_}.{name}{signature}')
        elif ' static ' not in line or 'public' not in line:
            wrong.append(f'{type_}.{name} is not public and static')
    port = java.get('app/afterglow/reminders/NotificationPort', {})
    port = java['app/afterglow/reminders/NotificationPort']
    natives = set(re.findall(r'\bnative\("(\w+)",\s*"([^"]+)"', text))
    expected = {key for key, line in java['app/afterglow/NativeEvents'].items() if ' native ' in line}
    for name, signature in natives ^ expected:
        wrong.append(f'{name}{signature} is native in {"Java" if (name, signature) in expected else "C++"} alone')
    count += len(natives)
    for name, signature in re.findall(r'm_port\.callMethod<\w+>\("(\w+)", "([^"]+)"', text):
        count += 1
        if (name, signature) not in port:
            wrong.append(f'Java has no NotificationPort.{name}{signature}')
    if ('<init>', '(Landroid/content/Context;)V') not in port:
        wrong.append('NotificationPort cannot be made of a Context')
    reply = java['app/afterglow/Reply']
    for name, signature in (('kind', 'I'), ('message', 'Ljava/lang/String;'), ('bytes', '[B')):
        if (name, signature) not in reply:
            wrong.append(f'Reply has no {name} of type {signature}')
    wrong += other_numbers(Path(sys.argv[1]))
    if count < 25:
        fail(f'only {count} names were found in C++')
    if wrong:
        fail('\n'.join(wrong))
    print(f'{count} names are there on both sides')


main()
