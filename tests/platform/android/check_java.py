#!/usr/bin/env python3
"""The app's Java compiles against the newest Android and against the oldest that it runs on, but for what it does only where it has asked
SDK_INT. usage: check_java.py FOLDER

A call is guarded where every way to it through its method leads over a comparison of Build.VERSION.SDK_INT with its level or more. What
the compiler doesn't find at the oldest level has to be on the line of such a call, an import, or a constant, which it copies.
"""
import re
import sys
from collections import defaultdict
from pathlib import Path

from android_app import MIN_SDK, classes, fail, facts, run, unknown

JUMPS = re.compile(r'if\w*|goto|goto_w')
ENDS = {'return', 'areturn', 'ireturn', 'lreturn', 'freturn', 'dreturn', 'athrow', 'goto', 'goto_w', 'tableswitch', 'lookupswitch'}
NEVER = 10000  # the level of code that nothing leads to


class Method:
    def __init__(self, title):
        self.title, self.code, self.order, self.handlers, self.switches = title, {}, [], [], defaultdict(list)
        self.lines = []  # first offset, line

    def line(self, offset):
        return max((start, line) for start, line in self.lines if start <= offset)[1]


def methods(text):
    found_methods, current, switch, compiled = [], None, None, ''
    for line in text.splitlines():
        if found := re.match(r'Compiled from "(.*)"', line):
            compiled = found.group(1)
        elif re.match(r'  \S.*;$', line) and '(' in line or re.match(r'  static \{\};$', line):
            current, switch = Method(f'{compiled}: {line.strip()}'), None
            found_methods.append(current)
        elif current is None:
            continue
        elif found := re.match(r'\s+(\d+): ([a-z]\w*)\s*(.*)$', line):
            offset = int(found.group(1))
            current.code[offset] = (found.group(2), found.group(3))
            current.order.append(offset)
            switch = offset if 'switch' in found.group(2) else None
        elif switch is not None and (found := re.match(r'\s+(?:-?\d+|default): (\d+)$', line)):
            current.switches[switch].append(int(found.group(1)))
        elif found := re.match(r'\s+line (\d+): (\d+)$', line):
            current.lines.append((int(found.group(2)), int(found.group(1))))
        elif found := re.match(r'\s+(\d+)\s+(\d+)\s+(\d+)\s+(?:Class|any)', line):
            current.handlers.append(tuple(map(int, found.groups())))
    return found_methods


def pushed(instruction):
    name, rest = instruction
    if name in ('bipush', 'sipush'):
        return int(rest.split()[0])
    if found := re.match(r'iconst_(\d)', name):
        return int(found.group(1))
    return None


def proven(method):
    """For each offset the SDK level that is certain there."""
    levels = {o: NEVER for o in method.order}
    following = dict(zip(method.order, method.order[1:]))
    before = {b: a for a, b in following.items()}
    todo = [(method.order[0], 0)] if method.order else []
    while todo:
        offset, level = todo.pop()
        if offset not in levels or levels[offset] <= level:
            continue
        levels[offset] = level
        name, rest = method.code[offset]
        after, jump = level, level
        if found := re.fullmatch(r'if_icmp(ge|gt|lt|le)', name):
            value = pushed(method.code[before[offset]])
            read = before.get(before[offset])
            if value is not None and read is not None and 'android/os/Build$VERSION.SDK_INT' in method.code[read][1]:
                kind = found.group(1)
                bound = value + (kind in ('gt', 'le'))
                if kind in ('ge', 'gt'):
                    jump = max(level, bound)
                else:
                    after = max(level, bound)
        if JUMPS.fullmatch(name):
            todo.append((int(rest.split()[0]), jump))
        todo += [(target, level) for target in method.switches[offset]]
        if name not in ENDS and offset in following:
            todo.append((following[offset], after))
        todo += [(handler, level) for start, end, handler in method.handlers if start <= offset < end]
    return levels


def known():
    """The first level of each member, by class, name and number of parameters; a field has none."""
    result = defaultdict(dict)
    for name, since, _, declaration in facts():
        head = declaration.partition('(')[0].partition(' = ')[0]
        if re.search(r'\b(class|interface)\b', head):
            result[name]['class'] = since
            continue
        count = None
        if '(' in declaration:
            inner = re.sub(r'<[^<>]*(<[^<>]*>)?[^<>]*>', '', declaration[declaration.find('(') + 1:declaration.rfind(')')])
            count = len([p for p in inner.split(',') if p.strip()])
        member = head.split()[-1]
        if member == name.rpartition('.')[2]:
            member = '<init>'
        key = (member, count)
        result[name][key] = min(since, result[name].get(key, since))
    return result


def parents(class_path):
    result = {}
    files = [str(f) for f in class_path.rglob('*.class')]
    for line in run('javap', '-p', *files).splitlines():
        if found := re.match(r'.*?(?:class|interface) ([\w.$]+)(?:<.*?>)?(?: extends ([\w.$]+))?', line):
            result[found.group(1).replace('$', '.')] = (found.group(2) or '').replace('$', '.')
    return result


def copied():
    """Newer constants, by class and name: their value is in our own code."""
    for name, since, _, declaration in facts():
        if since > MIN_SDK and (found := re.search(r'static final \S+ (\w+) = ', declaration)):
            yield name, found.group(1)


def missing_at_the_oldest(folder, sources, guarded, parent_of):
    constants, imports = set(copied()), {}

    def is_copied(owner, name):
        return bool(owner) and ((owner, name) in constants or is_copied(parent_of.get(owner), name))

    for path in sources:
        imports[path.name] = {n for n, line in enumerate(path.read_text(encoding='utf8').splitlines(), 1) if line.startswith('import ')}
    for file, line, kind, name, place in unknown(folder, MIN_SDK, sources):
        if (file, line) not in guarded and line not in imports[file] and not is_copied(place, name):
            yield f'{file}:{line}: {place} has no {kind} {name} in API {MIN_SDK}'


def main():
    folder = Path(sys.argv[1])
    compiled, class_path, sources = classes(folder)
    since, parent_of = known(), parents(class_path) | parents(compiled)
    wrong, seen, guarded = [], 0, set()
    for method in methods(run('javap', '-c', '-l', '-p', *sorted(compiled.rglob('*.class')))):
        levels = proven(method)
        for offset in method.order:
            found = re.search(r'// (InterfaceMethod|Method|Field) ([\w/$]+)\."?([\w<>]+)"?:(\S+)', method.code[offset][1])
            if not found:
                continue
            name, count = found.group(2).replace('/', '.').replace('$', '.'), None
            if found.group(1) != 'Field':
                count = len(re.findall(r'\[*(?:L[^;]+;|[BCDFIJSZ])', found.group(4)[1:found.group(4).index(')')]))
            owner, needs = name, None
            while owner and needs is None:
                needs = since.get(owner, {}).get((found.group(3), count))
                owner = parent_of.get(owner)
            if needs is None:
                continue  # Java's own, or ours: javac knows it
            needs = max(needs, since[name].get('class', 1)) if name in since else needs
            seen += 1
            if needs > MIN_SDK and levels[offset] < needs:
                wrong.append(f'{method.title} calls {name}.{found.group(3)}, which is of API {needs}, where API '
                             f'{max(levels[offset], MIN_SDK)} is certain')
            elif needs > MIN_SDK:
                guarded.add((method.title.partition(':')[0], method.line(offset)))
    if seen < 50:
        fail(f'only {seen} calls were found: javap writes them in another way')
    if not guarded:
        fail('no call is guarded: javap writes lines in another way')
    wrong += missing_at_the_oldest(folder / 'oldest', sources, guarded, parent_of)
    if wrong:
        fail('\n'.join(wrong))
    print(f'{seen} calls of Android are there from API {MIN_SDK} on, or guarded on {len(guarded)} lines')


main()
