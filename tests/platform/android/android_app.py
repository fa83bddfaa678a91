"""What the checks share: the manifest and the resources linked by aapt2, the Java sources compiled against the framework's facts."""
import re
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
JAVA = ROOT / 'platform/android/java'
PACKAGE = ROOT / 'platform/android/packaging'
FRAMEWORK = '/usr/share/android-framework-res/framework-res.apk'
MIN_SDK, TARGET_SDK, NEWEST = 28, 35, 37
# Attributes of the manifest that are newer than Debian's framework (API 29), as the framework numbers them.
NEWER_ATTRIBUTES = {'dataExtractionRules': 'reference', 'localeConfig': 'reference', 'enableOnBackInvokedCallback': 'boolean'}


def fail(text):
    sys.exit(f'{Path(sys.argv[0]).name}: {text}')


def run(*command, **options):
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True, **options)
    if done.returncode:
        fail(f'{command[0]} says:\n{done.stdout}{done.stderr}')
    return done.stdout


def facts():
    for line in (HERE / 'facts.tsv').read_text(encoding='utf8').splitlines():
        if not line.startswith('#'):
            name, since, source, declaration = line.split('\t')
            yield name, int(since), source, declaration


def fresh(folder):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def newer_framework(folder):
    """A package `android` with what Debian's lacks."""
    res = fresh(folder / 'res') / 'values'
    res.mkdir()
    numbers = {}
    for name, _, _, declaration in facts():
        if name == 'android.R.attr' and (found := re.search(r'(\w+) = (\d+)$', declaration)):
            numbers[found.group(1)] = int(found.group(2))
    lines = [f'<public type="attr" name="{a}" id="0x{numbers[a]:08x}"/><attr name="{a}" format="{f}"/>'
             for a, f in NEWER_ATTRIBUTES.items()]
    (res / 'attrs.xml').write_text('<resources>' + ''.join(lines) + '</resources>')
    (folder / 'AndroidManifest.xml').write_text('<manifest package="android"><application/></manifest>')
    run('aapt2', 'compile', '--dir', res.parent, '-o', folder / 'res.zip')
    run('aapt2', 'link', '-x', '--manifest', folder / 'AndroidManifest.xml', '-o', folder / 'newer.apk', folder / 'res.zip')
    return folder / 'newer.apk'


def link(folder):
    """The linked app's resources: its .apk, and the folder with R.java."""
    newer = newer_framework(fresh(folder / 'framework'))
    manifest = (PACKAGE / 'AndroidManifest.xml').read_text(encoding='utf8')
    filled = {'INSERT_VERSION_CODE': '7', 'INSERT_VERSION_NAME': '1.2.3', 'INSERT_APP_LIB_NAME': 'afterglow', 'INSERT_APP_ARGUMENTS': ''}
    for mark, value in filled.items():
        if f'-- %%{mark}%% --' not in manifest:
            fail(f'the manifest has no place for {mark}')
        manifest = manifest.replace(f'-- %%{mark}%% --', value)
    if '%%' in manifest:
        fail('the manifest has a mark that nobody fills in')
    (folder / 'AndroidManifest.xml').write_text(manifest, encoding='utf8')
    run('aapt2', 'compile', '--dir', PACKAGE / 'res', '-o', folder / 'res.zip')
    run('aapt2', 'link', '-I', FRAMEWORK, '-I', newer, '--manifest', folder / 'AndroidManifest.xml', '--min-sdk-version', MIN_SDK,
        '--target-sdk-version', TARGET_SDK, '--java', folder / 'java', '-o', folder / 'app.apk', folder / 'res.zip')
    return folder / 'app.apk', folder / 'java'


def stubs(folder, level=NEWEST):
    """The framework's of that level, and Qt's, as stubs, compiled."""
    run(sys.executable, HERE / 'stubs.py', HERE / 'facts.tsv', fresh(folder / 'stub-sources'), level)
    sources = list((folder / 'stub-sources').rglob('*.java')) + list((HERE / 'stubs').rglob('*.java'))
    run('javac', '--release', '8', '-nowarn', '-Xlint:-options', '-d', fresh(folder / 'stubs'), *sources)
    return folder / 'stubs'


def classes(folder):
    """The app's classes, compiled against the newest level, the class path that they need, and their sources."""
    path = stubs(folder)
    _, generated = link(fresh(folder / 'package'))
    sources = list(JAVA.rglob('*.java')) + list(generated.rglob('*.java'))
    run('javac', '--release', '8', '-Xlint:all,-options,-serial', '-Werror', '-cp', path, '-d', fresh(folder / 'classes'), *sources)
    return folder / 'classes', path, sources


def unknown(folder, level, sources):
    """What of `sources` isn't there at that level: file, line, kind, name, class or package."""
    path = stubs(folder, level)
    done = subprocess.run(['javac', '--release', '8', '-XDrawDiagnostics', '-XDshould-stop.ifError=FLOW', '-Xmaxerrs', '10000', '-nowarn',
                           '-cp', path, '-d', fresh(folder / 'classes'), *map(str, sources)], capture_output=True, text=True)
    for line in done.stderr.splitlines():
        if not (found := re.match(r'(\w+\.java):(\d+):\d+: (compiler\.err\.\S+): (.*)$', line)):
            if ': compiler.err' in line:
                fail(f'javac says {line}')
            continue
        file, number, problem, rest = found.groups()
        symbol = re.match(r'kindname\.(\w+), (\w+),', rest)
        place = re.search(r'location(?:\.1)?: kindname\.\w+, ([\w.]+)', rest)
        if problem == 'compiler.err.doesnt.exist':
            yield file, int(number), 'package', rest, ''
        elif problem.startswith('compiler.err.cant.resolve') and symbol:
            yield file, int(number), symbol.group(1), symbol.group(2), place.group(1) if place else ''
        else:
            fail(f'javac says {line}')
