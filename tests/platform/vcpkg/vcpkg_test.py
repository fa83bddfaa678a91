#!/usr/bin/env python3
"""What the phones link is in vcpkg's registry; and what vcpkg.py makes of the registry and of mistakes."""
import json
import pathlib
import shutil
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
import vcpkg  # noqa: E402


class PlatformExpressions(unittest.TestCase):
    def test_operators(self):
        android, ios = vcpkg.PLATFORMS["arm64-android"], vcpkg.PLATFORMS["arm64-ios"]
        for expression, on_android, on_ios in (
                ("", True, True), ("!uwp", True, True), ("!uwp & !xbox", True, True), ("android", True, False),
                ("!android", False, True), ("linux | ios", False, True), ("!(windows | android) & arm64", False, True),
                ("windows & static | android", True, False), ("linux", False, False), ("!!ios", False, True)):
            self.assertEqual(vcpkg.holds(expression, android), on_android, expression)
            self.assertEqual(vcpkg.holds(expression, ios), on_ios, expression)

    def test_mistakes(self):
        for expression in ("!", "(ios", "ios)", "ios android", "ios &", "ios + android"):
            with self.assertRaises(ValueError, msg=expression):
                vcpkg.holds(expression, set())


class Registry(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, path, text):
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def registry(self, ci=""):
        table = vcpkg.read_table()
        self.write("versions/baseline.json", json.dumps(
            {"default": {port: {"baseline": row["version"], "port-version": 0} for port, row in table.items()}}))
        self.write("scripts/ci.baseline.txt", "## CI tested triplets:\n##    arm64-android\n##    x64-linux\n\n" + ci)
        for port, row in table.items():
            self.write(f"ports/{port}/vcpkg.json", json.dumps(
                {"name": port, "supports": row["supports"],
                 "features": {name: {"description": ""} for name in row["features"].split()}}))
        return table

    def test_a_checkout_gives_the_rows_of_the_table(self):
        table = self.registry()
        self.assertEqual(vcpkg.read_registry(self.folder, table),
                         {port: {**row, "commit": ""} for port, row in table.items()})

    def test_what_it_lacks_is_said(self):
        table = self.registry("libexif:arm64-android=fail # a reason\nlibsodium:x64-linux=skip\n")
        shutil.rmtree(self.folder / "ports/fmt")
        self.write("ports/sqlite3/vcpkg.json", '{"name": "sqlite3", "supports": "!android"}')
        self.write("ports/libwebp/vcpkg.json",
                   '{"name": "libwebp", "features": {"simd": {"supports": "!ios"}, "libwebpmux": {}}}')
        self.assertEqual(vcpkg.check(vcpkg.ROOT, vcpkg.read_registry(self.folder, table)), [
            "vcpkg.json: fmt isn't known to be in the registry",
            "vcpkg.json: libwebp has no feature simd for both triplets",
            "libexif: the registry's own builds for arm64-android: fail",
            "sqlite3: arm64-android isn't supported: !android",
            "CMake: fmt comes from no port"])

    def test_a_library_that_nobody_named_is_said(self):
        for name in ("vcpkg.json", "CMakePresets.json"):
            shutil.copy(vcpkg.ROOT / name, self.folder / name)
        shutil.copytree(vcpkg.ROOT / "cmake/triplets", self.folder / "cmake/triplets")
        root = (vcpkg.ROOT / "CMakeLists.txt").read_text(encoding="utf-8")
        self.write("CMakeLists.txt", root.replace("SQLite3 3.40", "SQLite3 4"))
        self.write("app/CMakeLists.txt", "pkg_check_modules(pictures REQUIRED IMPORTED_TARGET libexif libheif)\n")
        self.assertEqual(vcpkg.check(self.folder, vcpkg.read_table()), [
            "CMake: libheif comes from no port", "CMake: libwebp isn't asked for", "CMake: libwebpmux isn't asked for",
            "CMake: SQLite3 4, and the registry has 3.49.1"])


class Project(unittest.TestCase):
    def test_what_the_phones_link_is_in_the_registry(self):
        self.assertEqual(vcpkg.check(vcpkg.ROOT, vcpkg.read_table()), [])


if __name__ == "__main__":
    unittest.main()
