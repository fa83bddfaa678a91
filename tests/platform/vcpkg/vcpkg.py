#!/usr/bin/env python3
"""Whether each library that the app links on a phone is in vcpkg's registry, for both phones' triplets.

vcpkg.py                 compares vcpkg.json, the presets and the CMake files with ports.tsv
vcpkg.py --registry DIR  compares them with a checkout of the registry, and prints the lines of ports.tsv as it has them
"""
import csv
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]
COLUMNS = ["port", "version", "supports", "features", "arm64-android", "arm64-ios", "cmake", "commit"]
# Identifiers of vcpkg's platform expressions that hold for each triplet.
PLATFORMS = {
    "arm64-android": {"arm", "arm64", "android", "static"},
    "arm64-ios": {"arm", "arm64", "ios", "static"},
}
# What comes from elsewhere: Qt from its kit, the rest from the machine that builds.
NOT_LINKED = {"Qt6", "PkgConfig", "Python3"}


def holds(expression, identifiers):
    """Evaluates a platform expression: `!`, `&`, `|`, parentheses; an empty one always holds."""
    tokens = re.findall(r"[a-z0-9-]+|[!&|()]", expression)
    if "".join(tokens) != re.sub(r"\s", "", expression):
        raise ValueError(f"not a platform expression: {expression}")

    def factor():
        token = tokens.pop(0) if tokens else ""
        if token == "!":
            return not factor()
        if token == "(":
            value = alternatives()
            if not tokens or tokens.pop(0) != ")":
                raise ValueError(f"a parenthesis isn't closed: {expression}")
            return value
        if not re.fullmatch("[a-z0-9-]+", token):
            raise ValueError(f"not a platform expression: {expression}")
        return token in identifiers

    def series(operator, part):
        values = [part()]
        while tokens and tokens[0] == operator:
            tokens.pop(0)
            values.append(part())
        return all(values) if operator == "&" else any(values)

    def alternatives():
        return series("|", lambda: series("&", factor))

    if not tokens:
        return True
    value = alternatives()
    if tokens:
        raise ValueError(f"more than a platform expression: {expression}")
    return value


def read_table(path=HERE / "ports.tsv"):
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return {row["port"]: row for row in csv.DictReader(lines, delimiter="\t", strict=True)}


def read_registry(registry, table):
    """The same rows, as a checkout of the registry has them; a port that it doesn't have is left out."""
    registry = pathlib.Path(registry)
    baseline = json.loads((registry / "versions/baseline.json").read_text(encoding="utf-8"))["default"]
    ci = (registry / "scripts/ci.baseline.txt").read_text(encoding="utf-8")
    tested = set(re.findall(r"^##\s+([a-z0-9]+(?:-[a-z0-9]+)+)\s*$", ci, re.MULTILINE))
    states = dict(re.findall(r"^([a-z0-9-]+:[a-z0-9-]+)\s*=\s*([a-z]+)", ci, re.MULTILINE))
    rows = {}
    for port, known in table.items():
        manifest = registry / "ports" / port / "vcpkg.json"
        if not manifest.exists():
            continue
        manifest = json.loads(manifest.read_text(encoding="utf-8"))
        features = manifest.get("features", {})
        row = {"port": port, "version": baseline[port]["baseline"], "supports": manifest.get("supports", ""),
               "cmake": known["cmake"], "commit": "",
               "features": " ".join(name for name in known["features"].split()
                                    if all(holds(features.get(name, {"supports": "nowhere"}).get("supports", ""), on)
                                           for on in PLATFORMS.values()))}
        for triplet in PLATFORMS:
            row[triplet] = states.get(f"{port}:{triplet}", "pass" if triplet in tested else "untested")
        rows[port] = row
    return rows


def wanted(root):
    """What vcpkg.json asks for on a phone: the features of each port."""
    manifest = json.loads((root / "vcpkg.json").read_text(encoding="utf-8"))
    ports = {}
    for dependency in manifest["dependencies"]:
        dependency = {"name": dependency} if isinstance(dependency, str) else dependency
        ports[dependency["name"]] = dependency.get("features", [])
    return manifest, ports


def asked_by_cmake(root):
    """What the CMake files of the app ask for: the lowest version of each, an empty one where any will do."""
    asked = {}
    files = [root / "CMakeLists.txt"]
    for folder in ("core", "platform", "qml", "app"):
        files += sorted((root / folder).rglob("CMakeLists.txt"))
    for file in files:
        text = re.sub(r"#.*", "", file.read_text(encoding="utf-8"))
        text = text.replace("find_package(Catch2 3 REQUIRED)", "")  # AFTERGLOW_TESTS, which is off on a phone
        for name, version in re.findall(r"find_package\(\s*(\S+?)(?:\s+([0-9.]+))?(?=[\s)])", text):
            asked.setdefault(name, version)
        for modules in re.findall(r"pkg_check_modules\(\s*\S+\s+([^)]*)\)", text):
            for module in modules.split():
                if module not in ("REQUIRED", "IMPORTED_TARGET", "QUIET"):
                    asked.setdefault(module, "")
    return {name: version for name, version in asked.items() if name not in NOT_LINKED}


def preset(root, name):
    """The cache variables of a preset and of those that it inherits."""
    presets = {each["name"]: each
               for each in json.loads((root / "CMakePresets.json").read_text(encoding="utf-8"))["configurePresets"]}

    def variables(name):
        inherits = presets[name].get("inherits", [])
        found = {}
        for each in reversed([inherits] if isinstance(inherits, str) else inherits):
            found.update(variables(each))
        return {**found, **presets[name].get("cacheVariables", {})}

    return variables(name)


def number(version):
    return [int(part) for part in re.findall(r"\d+", version)]


def check(root, rows):
    """What is wrong, a line each."""
    wrong = []
    manifest, ports = wanted(root)
    for port in sorted(ports.keys() - rows.keys()):
        wrong.append(f"vcpkg.json: {port} isn't known to be in the registry")
    for port in sorted(rows.keys() - ports.keys()):
        wrong.append(f"vcpkg.json: {port} is missing, and the phones link it")
    for port, features in sorted(ports.items()):
        for feature in features:
            if port in rows and feature not in rows[port]["features"].split():
                wrong.append(f"vcpkg.json: {port} has no feature {feature} for both triplets")
    for triplet, identifiers in PLATFORMS.items():
        if not holds(manifest["supports"], identifiers):
            wrong.append(f"vcpkg.json: doesn't support {triplet} itself")
        for port, row in rows.items():
            if not holds(row["supports"], identifiers):
                wrong.append(f"{port}: {triplet} isn't supported: {row['supports']}")
            if row[triplet] not in ("pass", "untested"):
                wrong.append(f"{port}: the registry's own builds for {triplet}: {row[triplet]}")

    asked = asked_by_cmake(root)
    given = {name: row for row in rows.values() for name in row["cmake"].split()}
    for name in sorted(asked.keys() ^ given.keys()):
        wrong.append(f"CMake: {name} " + ("comes from no port" if name in asked else "isn't asked for"))
    for name in sorted(asked.keys() & given.keys()):
        if number(given[name]["version"]) < number(asked[name]):
            wrong.append(f"CMake: {name} {asked[name]}, and the registry has {given[name]['version']}")

    for name, triplet, system, oldest in (
            ("android", "arm64-android", "Android", lambda v: ("SYSTEM_VERSION", v["ANDROID_PLATFORM"].removeprefix("android-"))),
            ("ios", "arm64-ios", "iOS", lambda v: ("OSX_DEPLOYMENT_TARGET", v["CMAKE_OSX_DEPLOYMENT_TARGET"]))):
        variables = preset(root, name)
        for key, value in (("VCPKG_TARGET_TRIPLET", triplet), ("VCPKG_MANIFEST_NO_DEFAULT_FEATURES", "ON"),
                           ("VCPKG_OVERLAY_TRIPLETS", "${sourceDir}/cmake/triplets"), ("PKG_CONFIG_ARGN", "--static")):
            if variables.get(key) != value:
                wrong.append(f"preset {name}: {key} is {variables.get(key)}, not {value}")
        settings = dict(re.findall(r"^set\((?:VCPKG_)(?:CMAKE_)?(\w+) (\S+)\)", (
            root / "cmake/triplets" / f"{triplet}.cmake").read_text(encoding="utf-8"), re.MULTILINE))
        key, value = oldest(variables)
        for key, value in ((key, value), ("SYSTEM_NAME", system), ("TARGET_ARCHITECTURE", "arm64"),
                           ("LIBRARY_LINKAGE", "static")):
            if settings.get(key) != value:
                wrong.append(f"triplet {triplet}: {key} is {settings.get(key)}, not {value}")
    return wrong


def main(arguments):
    rows = read_table()
    if arguments[:1] == ["--registry"] and len(arguments) == 2:
        rows = read_registry(arguments[1], rows)
        for row in rows.values():
            print("\t".join(row[column] for column in COLUMNS))
    elif arguments:
        print(__doc__, file=sys.stderr)
        return 2
    wrong = check(ROOT, rows)
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
