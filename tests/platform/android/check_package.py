#!/usr/bin/env python3
"""The manifest and the resources, linked by aapt2, say what they should. usage: check_package.py FOLDER"""
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

from android_app import MIN_SDK, PACKAGE, ROOT, TARGET_SDK, fail, fresh, link, run

PERMISSIONS = {'POST_NOTIFICATIONS', 'SCHEDULE_EXACT_ALARM', 'RECEIVE_BOOT_COMPLETED', 'CAMERA'}
ACTIONS = {'android.intent.action.BOOT_COMPLETED', 'android.intent.action.MY_PACKAGE_REPLACED', 'android.intent.action.TIME_SET',
           'android.intent.action.TIMEZONE_CHANGED', 'android.intent.action.LOCALE_CHANGED',
           'android.app.action.SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED'}
ACTIVITY, RECEIVER, PROVIDER = 'app.afterglow.AppActivity', 'app.afterglow.reminders.ReminderReceiver', 'app.afterglow.ShareProvider'
LANGUAGES = {'': None, 'de': 'de', 'es': 'es', 'fr': 'fr', 'pt-rBR': 'pt_BR', 'ar': 'ar'}
# By string: the context and the source text of the app's own translation.
SAME = {
    'notice_care': ('Notifications', 'Time for your skin care'), 'notice_check_in': ('Notifications', 'Time for your check-in'),
    'notice_photo': ('Notifications', 'Time for your photo'), 'notice_appointment': ('Notifications', 'There is a date to look at'),
    'notice_update': ('Notifications', 'Your plan has changed'), 'notice_over': ('Notifications', 'Over: %1'),
    'notice_open': ('Notifications', 'Open'), 'notice_done': ('Notifications', 'Done'), 'notice_snooze': ('Notifications', 'Snooze'),
    'notice_skip': ('Checklist', 'Skip'), 'test_title': ('Notifications', 'Test: your reminders can come'),
    'test_body': ('Notifications', 'This is how a reminder looks. There is nothing to do.')}
OURS = {'channel_care', 'channel_check_in', 'channel_appointments'}


class Element:
    def __init__(self, name):
        self.name, self.attributes, self.children = name, {}, []

    def all(self, name):
        for child in self.children:
            if child.name == name:
                yield child
            yield from child.all(name)

    def named(self, name):
        return next((e for e in self.children if e.attributes.get('name') == name), None)


def tree(text):
    root, stack = None, []
    for line in text.splitlines():
        indent = len(line) - len(line.lstrip())
        if found := re.match(r'\s*E: (\S+)', line):
            while stack and stack[-1][0] >= indent:
                stack.pop()
            element = Element(found.group(1))
            if stack:
                stack[-1][1].children.append(element)
            root = root or element
            stack.append((indent, element))
        elif found := re.match(r'\s*A: (?:\S*:)?(\w+)(?:\(0x\w+\))?=(?:"(.*)" \(Raw: .*\)|(.*))$', line):
            stack[-1][1].attributes[found.group(1)] = found.group(2) if found.group(2) is not None else found.group(3)
    return root


# Whatever of these changes, the window stays: Qt can't be started a second time in one process.
CONFIG_CHANGES = {'orientation', 'uiMode', 'screenLayout', 'screenSize', 'smallestScreenSize', 'layoutDirection', 'locale', 'fontScale',
                  'keyboard', 'keyboardHidden', 'navigation', 'mcc', 'mnc', 'density'}
WRITTEN = '{http://schemas.android.com/apk/res/android}' # before a name, where the source is read and not what was linked


def check_manifest(apk):
    manifest = tree(run('aapt2', 'dump', 'xmltree', '--file', 'AndroidManifest.xml', apk))
    application = next(manifest.all('application'))
    activity, receiver = application.named(ACTIVITY), application.named(RECEIVER)
    provider = application.named(PROVIDER)

    def same(what, is_, should):
        if is_ != should:
            fail(f'{what} is {is_!r}, and should be {should!r}')

    asked = [e.attributes['name'] for e in manifest.children if e.name.startswith('uses-permission')]
    same('what it asks for', sorted(asked), sorted('android.permission.' + p for p in PERMISSIONS))
    same('the package', manifest.attributes['package'], 'app.afterglow')
    same('where it is installed', manifest.attributes['installLocation'], '1')
    sdk = next(manifest.all('uses-sdk')).attributes
    same('the systems', (sdk['minSdkVersion'], sdk['targetSdkVersion']), (str(MIN_SDK), str(TARGET_SDK)))
    for feature in manifest.all('uses-feature'):
        same(f'{feature.attributes["name"]} is required', feature.attributes.get('required'), 'false')
    same('allowBackup', application.attributes.get('allowBackup'), 'false')
    same('usesCleartextTraffic', application.attributes.get('usesCleartextTraffic'), 'false')
    same('enableOnBackInvokedCallback', application.attributes.get('enableOnBackInvokedCallback'), 'false')
    for attribute in ('dataExtractionRules', 'fullBackupContent', 'localeConfig', 'icon', 'theme'):
        if not application.attributes.get(attribute, '').startswith('@0x7f'):
            fail(f'{attribute} leads nowhere')
    components = [e for e in application.children if e.name in ('activity', 'activity-alias', 'receiver', 'service', 'provider')]
    same('the components', {e.attributes['name'] for e in components}, {ACTIVITY, RECEIVER, PROVIDER})
    same('what others may start', [e.attributes['name'] for e in components if e.attributes.get('exported') != 'false'], [ACTIVITY])
    entry = {e.attributes['name'] for name in ('action', 'category') for e in activity.all(name)}
    same('the entry', entry, {'android.intent.action.MAIN', 'android.intent.category.LAUNCHER'})
    same('extractNativeLibs', application.attributes.get('extractNativeLibs'), 'true')
    window = ET.parse(PACKAGE / 'AndroidManifest.xml').getroot().find('application/activity')
    same('launchMode', window.get(WRITTEN + 'launchMode'), 'singleTask')
    same('windowSoftInputMode', window.get(WRITTEN + 'windowSoftInputMode'), 'adjustResize')
    same('what Qt handles itself', set(window.get(WRITTEN + 'configChanges').split('|')), CONFIG_CHANGES)
    same('the receiver’s process', receiver.attributes.get('process'), ':reminders')
    same('what the receiver hears', {a.attributes['name'] for a in receiver.all('action')}, ACTIONS)
    same('the provider’s grants', provider.attributes.get('grantUriPermissions'), 'true')
    same('the provider’s name', provider.attributes.get('authorities'), 'app.afterglow.share')
    for element in components + [application]:
        if 'directBootAware' in element.attributes:
            fail(f'{element.name} runs before the phone is unlocked')
    java = ROOT / 'platform/android/java'
    for component in {e.attributes['name'] for e in components}:
        if not (java / (component.replace('.', '/') + '.java')).exists():
            fail(f'there is no class {component}')
    if '"app.afterglow.share"' not in (java / 'app/afterglow/ShareProvider.java').read_text(encoding='utf8'):
        fail('ShareProvider.java has another name')
    # Qt reads the name of its library from the very component that was started; the app's launcher names the activity itself.
    intents = (java / 'app/afterglow/reminders/ReminderIntents.java').read_text(encoding='utf8')
    tapped = application.named(re.search(r' ACTIVITY = "([^"]+)"', intents).group(1))
    for opened, element in (('a tap', tapped), ('the launcher', activity)):
        library = element and element.named('android.app.lib_name')
        same(f'the library of what {opened} opens', library and library.attributes.get('value'), 'afterglow')


def check_backup():
    domains = {'root', 'file', 'database', 'sharedpref', 'external', 'device_root', 'device_file', 'device_database',
               'device_sharedpref'}
    rules = ET.parse(PACKAGE / 'res/xml/data_extraction_rules.xml').getroot()
    parts = [rules.find('cloud-backup'), rules.find('device-transfer'), ET.parse(PACKAGE / 'res/xml/backup_rules.xml').getroot()]
    for part in parts:
        left_out = {e.get('domain') for e in part if e.tag == 'exclude' and e.get('path') == '.'}
        if left_out != domains or any(e.tag != 'exclude' for e in part):
            fail(f'{part.tag} takes something along')


def unescaped(text):
    return re.sub(r'\\(.)', r'\1', text).replace('%1$s', '%1')


def check_words():
    names = {e.get('{http://schemas.android.com/apk/res/android}name')
             for e in ET.parse(PACKAGE / 'res/xml/locales_config.xml').getroot()}
    if names != {'en'} | {(t or '').replace('_', '-') for t in LANGUAGES.values() if t}:
        fail(f'locales_config.xml has {names}')
    folders = {p.parent.name for p in (PACKAGE / 'res').glob('values*/strings.xml')}
    if folders != {'values' + (f'-{l}' if l else '') for l in LANGUAGES}:
        fail(f'there are strings in {folders}')
    for language, translation in LANGUAGES.items():
        folder = 'values' + (f'-{language}' if language else '')
        strings = {e.get('name'): unescaped(e.text) for e in ET.parse(PACKAGE / f'res/{folder}/strings.xml').getroot()}
        if set(strings) - {'app_name'} != set(SAME) | OURS:
            fail(f'{folder} has too many or too few: {set(strings) ^ (set(SAME) | OURS)}')
        words = {}
        if translation:
            for context in ET.parse(ROOT / f'assets/translations/afterglow_{translation}.ts').getroot().iter('context'):
                for message in context.iter('message'):
                    words[(context.find('name').text, message.find('source').text)] = message.find('translation').text
        for name, key in SAME.items():
            if strings[name] != words.get(key, key[1] if not translation else None):
                fail(f'{folder}: {name} is “{strings[name]}”, the app says “{words.get(key)}”')
        if any(not strings[name] for name in OURS):
            fail(f'{folder}: a channel has no name')


def check_look():
    """The window has its colours before there is a page: those of Theme.qml."""
    theme = (ROOT / 'qml/components/Theme.qml').read_text(encoding='utf8')
    for folder, side in (('values', 2), ('values-night', 1)):
        colors = {e.get('name'): e.text.lower() for e in ET.parse(PACKAGE / f'res/{folder}/colors.xml').getroot()}
        for name in ('background', 'primary'):
            if colors[name] != re.search(rf'color {name}: dark \? "(#\w+)" : "(#\w+)"', theme).group(side):
                fail(f'{folder}: {name} is {colors[name]}, and another one in Theme.qml')
    icon = (ROOT / 'platform/linux/packaging/app.afterglow.Afterglow.svg').read_text(encoding='utf8').upper()
    for color in re.findall(r'#\w{6}', (PACKAGE / 'res/drawable/ic_launcher_foreground.xml').read_text(encoding='utf8')):
        if color.upper() not in icon:
            fail(f'the icon has {color}, and not so elsewhere')
    layers = [e.tag for e in ET.parse(PACKAGE / 'res/mipmap-anydpi/ic_launcher.xml').getroot()]
    if layers != ['background', 'foreground', 'monochrome']:
        fail(f'the icon is made of {layers}')


apk, _ = link(fresh(Path(sys.argv[1])))
check_manifest(apk)
check_backup()
check_words()
check_look()
print('the manifest, the resources and the words are as they should be')
