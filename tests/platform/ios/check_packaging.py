#!/usr/bin/env python3
"""Whether what becomes of the app's bundle besides its code is as it is meant: platform/ios/packaging."""
import json
import plistlib
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
IOS = ROOT / "platform/ios"
PACKAGING = IOS / "packaging"
LANGUAGES = ["en", "de", "es", "fr", "pt-BR", "ar"]

ALL_SIDES = ["UIInterfaceOrientationPortrait", "UIInterfaceOrientationPortraitUpsideDown",
             "UIInterfaceOrientationLandscapeLeft", "UIInterfaceOrientationLandscapeRight"]
INFO = {
    "CFBundleDevelopmentRegion": "en",
    "CFBundleLocalizations": LANGUAGES,
    "CFBundleDisplayName": "Afterglow",
    "CFBundleExecutable": "${MACOSX_BUNDLE_EXECUTABLE_NAME}",
    "CFBundleIdentifier": "${MACOSX_BUNDLE_GUI_IDENTIFIER}",
    "CFBundleInfoDictionaryVersion": "6.0",
    "CFBundleName": "${MACOSX_BUNDLE_BUNDLE_NAME}",
    "CFBundlePackageType": "APPL",
    "CFBundleShortVersionString": "${MACOSX_BUNDLE_SHORT_VERSION_STRING}",
    "CFBundleVersion": "${MACOSX_BUNDLE_BUNDLE_VERSION}",
    "LSRequiresIPhoneOS": True,
    "ITSAppUsesNonExemptEncryption": False,
    "UILaunchStoryboardName": "LaunchScreen",
    "UIPrefersShowingLanguageSettings": True,
    "UIApplicationSupportsIndirectInputEvents": True,
    "UIBackgroundModes": ["fetch"],
    "UIRequiredDeviceCapabilities": ["arm64"],
    "UISupportedInterfaceOrientations": [side for side in ALL_SIDES if not side.endswith("UpsideDown")],
    "UISupportedInterfaceOrientations~ipad": ALL_SIDES,
}
# The system ends an app that does what it hasn't explained; each of these is asked for in a patient's words.
USAGES = {"NSCameraUsageDescription", "NSFaceIDUsageDescription", "NSMicrophoneUsageDescription",
          "NSPhotoLibraryAddUsageDescription"}
# What the system wants a reason for: the reason, what of it our code calls, and who else does. Libraries are linked statically, so their
# reasons are the app's.
REASONS = {
    "UserDefaults": ("CA92.1", r"NSUserDefaults|CFPreferences", ["Qt: the languages, and settings of the text field"]),
    "FileTimestamp": ("C617.1", r"\b[fl]?stat\(|last_write_time\(|file_size\(|lastModified\(|getattrlist", ["Qt", "SQLite"]),
    "SystemBootTime": ("35F9.1", r"steady_clock|QElapsedTimer|QDeadlineTimer|mach_absolute_time|systemUptime", ["Qt: timers"]),
    "DiskSpace": ("E174.1", r"filesystem::space\(|QStorageInfo|statv?fs\(|NSFileSystemFreeSize", ["SQLite: which locks a disk has"]),
    "ActiveKeyboards": (None, r"activeInputModes", []),
}
PRIVACY = {
    "NSPrivacyTracking": False,
    "NSPrivacyTrackingDomains": [],
    "NSPrivacyCollectedDataTypes": [],
    "NSPrivacyAccessedAPITypes": [
        {"NSPrivacyAccessedAPIType": "NSPrivacyAccessedAPICategory" + kind, "NSPrivacyAccessedAPITypeReasons": [reason]}
        for kind, (reason, _, _) in REASONS.items() if reason],
}
# What is compiled for the phone.
OURS = [file for folder in ("app", "core", "platform/ios") for suffix in ("cpp", "h", "mm")
        for file in (ROOT / folder).rglob(f"*.{suffix}") if "cli" not in file.parts]


def compare(name, actual, wanted):
    for key in sorted(actual.keys() | wanted.keys()):
        if actual.get(key) != wanted.get(key):
            yield f"{name}: {key} is {actual.get(key)!r}, not {wanted.get(key)!r}"


def plists():
    info = plistlib.loads((PACKAGING / "Info.plist").read_bytes())
    refresh = re.search(r'kBackgroundRefresh = "(.*)"', (IOS / "notification_background_refresh.h").read_text())
    wanted = INFO | {"BGTaskSchedulerPermittedIdentifiers": [refresh.group(1)]}
    yield from compare("Info.plist", {key: value for key, value in info.items() if key not in USAGES}, wanted)
    yield from compare("PrivacyInfo.xcprivacy", plistlib.loads((PACKAGING / "PrivacyInfo.xcprivacy").read_bytes()), PRIVACY)

    english = strings(PACKAGING / "en.lproj/InfoPlist.strings")
    yield from compare("Info.plist beside en.lproj", {key: info.get(key) for key in USAGES}, english)


def reasons():
    assert len(OURS) > 100, OURS
    code = {file: file.read_text(encoding="utf-8") for file in OURS}
    for kind, (reason, calls, libraries) in REASONS.items():
        users = [file.relative_to(ROOT) for file, text in code.items() if re.search(calls, text)]
        if users and not reason:
            yield f"{kind}: no reason is given, and {users[0]} calls it"
        if reason and not users and not libraries:
            yield f"{kind}: a reason is given, and nobody calls it"


def strings(file):
    texts = {}
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        found = re.fullmatch(r'"((?:[^"\\]|\\.)+)" = "((?:[^"\\]|\\.)+)";', line)
        if line and not line.startswith("//") and not found:
            raise ValueError(f"{file}:{number}: not understood: {line}")
        if found:
            if found.group(1) in texts:
                raise ValueError(f"{file}:{number}: {found.group(1)} again")
            texts[found.group(1)] = found.group(2)
    return texts


def translations():
    folders = {folder.stem for folder in PACKAGING.glob("*.lproj")}
    if folders != set(LANGUAGES):
        yield f"the languages are {sorted(folders)}"
    for language in LANGUAGES:
        texts = strings(PACKAGING / f"{language}.lproj/InfoPlist.strings")
        for key in sorted(USAGES ^ texts.keys()):
            yield f"{language}.lproj: {key} is {'missing' if key in USAGES else 'unknown'}"
        for key, text in texts.items():
            if "!" in text or len(text) > 120:
                yield f"{language}.lproj: {key} is loud, or long"


def colours():
    """The theme's: what is seen before the first screen has its colour."""
    theme = (ROOT / "qml/components/Theme.qml").read_text()
    for name, token in [("Background", "background"), ("AccentColor", "primary")]:
        dark, light = re.search(rf'color {token}: dark \? "#(\w{{6}})" : "#(\w{{6}})"', theme).groups()
        catalogue = json.loads((PACKAGING / f"Assets.xcassets/{name}.colorset/Contents.json").read_text())
        found = {}
        for entry in catalogue["colors"]:
            look = {each["appearance"]: each["value"] for each in entry.get("appearances", [])}.get("luminosity", "light")
            components = entry["color"]["components"]
            if entry["color"]["color-space"] != "srgb" or float(components["alpha"]) != 1 or entry["idiom"] != "universal":
                yield f"{name}: {look} is no opaque sRGB for every device"
            found[look] = "".join(components[part].removeprefix("0x") for part in ("red", "green", "blue")).lower()
        yield from compare(name, found, {"light": light, "dark": dark})


def icon():
    folder = PACKAGING / "Assets.xcassets/AppIcon.appiconset"
    images = json.loads((folder / "Contents.json").read_text())["images"]
    looks = sorted(each["value"] for image in images for each in image.get("appearances", []))
    if len(images) != 3 or looks != ["dark", "tinted"]:
        yield f"the icon's looks are {looks} of {len(images)}"
    for image in images:
        if image["size"] != "1024x1024" or image["platform"] != "ios" or not (folder / image["filename"]).is_file():
            yield f"the icon's image {image} is none of 1024 pixels"
    drawn = subprocess.run([sys.executable, PACKAGING / "render_icons.py", "--check"], capture_output=True, text=True)
    if drawn.returncode:
        yield drawn.stdout + drawn.stderr


def launch_screen():
    file = PACKAGING / "LaunchScreen.storyboard"
    checked = subprocess.run(["xmllint", "--noout", "--nonet", file], capture_output=True, text=True)
    if checked.returncode:
        yield checked.stderr
        return

    def at(path):
        return subprocess.run(["xmllint", "--xpath", f"string({path})", file], capture_output=True, text=True).stdout.strip()

    wanted = {
        "/document/@launchScreen": "YES",
        "/document/@type": "com.apple.InterfaceBuilder3.CocoaTouch.Storyboard.XIB",
        "/document/@initialViewController": at("//viewController/@id"),
        "//view/color[@key='backgroundColor']/@name": "Background",
        "//resources/namedColor/@name": "Background",
        "count(//view)": "1",
        "count(//*[@customClass])": "0",
    }
    yield from compare("LaunchScreen.storyboard", {path: at(path) for path in wanted}, wanted)
    identifiers = re.findall(r' id="([^"]+)"', file.read_text())
    if len(identifiers) != len(set(identifiers)):
        yield "LaunchScreen.storyboard: two objects have one id"


def main():
    found = [problem for check in (plists, reasons, translations, colours, icon, launch_screen) for problem in check()]
    print(*found, f"{len(found)} problems", sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
