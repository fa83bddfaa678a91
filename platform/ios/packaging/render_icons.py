#!/usr/bin/env python3
"""Draws the app icon's pictures from the app's SVG: as it is, and in the colours of the dark theme and of tinted icons.

    render_icons.py            writes them into Assets.xcassets/AppIcon.appiconset
    render_icons.py --check    fails where one of them isn't what would be written (looks at every 16th pixel)

The icon is full-bleed: the plate behind the drawing fills it, and the system rounds its corners. Of SVG this knows what that
drawing uses: one rect, paths of M, h, l, v, z and half circles, stroked with round caps or filled.
"""
import math
import pathlib
import re
import struct
import sys
import xml.etree.ElementTree as ElementTree
import zlib

SIZE = 1024
HERE = pathlib.Path(__file__).resolve().parent
SOURCE = HERE.parents[1] / 'linux/packaging/app.afterglow.Afterglow.svg'
TARGET = HERE / 'Assets.xcassets/AppIcon.appiconset'
# What becomes of the plate, the accent and the sun.
LOOKS = {
    'light.png': {},
    'dark.png': {'#FAF6F3': '#161213', '#9C4358': '#F0A5B5', '#B8700F': '#F2C06B'},
    'tinted.png': {'#FAF6F3': '#000000', '#9C4358': '#FFFFFF', '#B8700F': '#BBBBBB'},
}


def numbers(text):
    return [float(number) for number in re.findall(r'-?[\d.]+', text)]


class Line:
    """A stroke with round caps."""

    def __init__(self, start, end, width):
        self.start, self.end, self.radius = start, end, width / 2

    def distance(self, x, y):
        (x0, y0), (x1, y1) = self.start, self.end
        dx, dy = x1 - x0, y1 - y0
        along = ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy)
        along = min(1.0, max(0.0, along))
        return math.hypot(x - x0 - along * dx, y - y0 - along * dy) - self.radius


class HalfDisc:
    """The upper half of a circle."""

    def __init__(self, centre, radius):
        self.centre, self.radius = centre, radius

    def distance(self, x, y):
        return max(math.hypot(x - self.centre[0], y - self.centre[1]) - self.radius, y - self.centre[1])


def shapes_of(path, width):
    """The shapes of a path's data: of a filled one half discs, of a stroked one lines."""
    at = (0.0, 0.0)
    for command, text in re.findall(r'([A-Za-z])([^A-Za-z]*)', path):
        values = numbers(text)
        if command == 'M':
            at = (values[0], values[1])
        elif command in 'hvl' and width:
            step = {'h': lambda: (values[0], 0.0), 'v': lambda: (0.0, values[0]), 'l': lambda: tuple(values)}[command]()
            end = (at[0] + step[0], at[1] + step[1])
            yield Line(at, end, width)
            at = end
        elif command == 'a' and not width:
            rx, ry, _, _, sweep, dx, dy = values
            if rx != ry or sweep != 1 or dy != 0 or dx != 2 * rx:
                raise ValueError(f'not the upper half of a circle: {path}')
            yield HalfDisc((at[0] + rx, at[1]), rx)
            at = (at[0] + dx, at[1])
        elif command != 'z':
            raise ValueError(f'{command} in {path}')


def read(source):
    """The plate's square (x, y, side) and colour, and the drawing as (shape, colour)."""
    plate, drawing = None, []
    for element in ElementTree.parse(source).getroot():
        kind, get = element.tag.rpartition('}')[2], element.attrib.get
        if kind == 'rect':
            if get('width') != get('height'):
                raise ValueError('the plate is no square')
            plate = (float(get('x')), float(get('y')), float(get('width')), get('fill'))
        elif kind == 'path':
            width = float(get('stroke-width', 0))
            colour = get('stroke') if width else get('fill')
            drawing += [(shape, colour) for shape in shapes_of(get('d'), width)]
        elif kind != 'title':
            raise ValueError(f'an element {kind}')
    return plate, drawing


class Picture:
    def __init__(self, source, look):
        def rgb(colour):
            colour = look.get(colour, colour)
            return tuple(int(colour[place:place + 2], 16) for place in (1, 3, 5))

        (self.left, self.top, side, plate), drawing = read(source)
        self.scale = SIZE / side
        self.plate = rgb(plate)
        self.drawing = [(shape, rgb(colour)) for shape, colour in drawing]

    def pixel(self, column, row):
        x = self.left + (column + 0.5) / self.scale
        y = self.top + (row + 0.5) / self.scale
        colour = self.plate
        for shape, ink in self.drawing:
            covered = min(1.0, max(0.0, 0.5 - shape.distance(x, y) * self.scale))
            if covered > 0:
                colour = tuple(below + (above - below) * covered for below, above in zip(colour, ink))
        return bytes(round(channel) for channel in colour)


def write(file, picture):
    rows = b''.join(b'\0' + b''.join(picture.pixel(column, row) for column in range(SIZE)) for row in range(SIZE))

    def chunk(kind, data):
        return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))

    header = struct.pack('>IIBBBBB', SIZE, SIZE, 8, 2, 0, 0, 0)  # RGB without alpha: the store takes no other
    file.write_bytes(b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', header) + chunk(b'sRGB', b'\0')
                     + chunk(b'IDAT', zlib.compress(rows, 9)) + chunk(b'IEND', b''))


def rows_of(file):
    """The rows of a PNG that write() wrote."""
    data, place, pixels = file.read_bytes(), 8, b''
    while place < len(data):
        length, kind = struct.unpack('>I4s', data[place:place + 8])
        body = data[place + 8:place + 8 + length]
        if kind == b'IHDR' and body != struct.pack('>IIBBBBB', SIZE, SIZE, 8, 2, 0, 0, 0):
            raise ValueError(f'{file.name} is no RGB picture of {SIZE} pixels')
        if kind == b'IDAT':
            pixels += body
        place += 12 + length
    pixels, stride = zlib.decompress(pixels), 1 + 3 * SIZE
    return [pixels[row * stride + 1:(row + 1) * stride] for row in range(SIZE)]


def is_what_would_be_written(file, picture):
    rows = rows_of(file)
    places = range(8, SIZE, 16)
    return all(rows[row][3 * column:3 * column + 3] == picture.pixel(column, row) for row in places for column in places)


def main(arguments):
    stale = []
    for name, look in LOOKS.items():
        picture = Picture(SOURCE, look)
        if arguments != ['--check']:
            write(TARGET / name, picture)
        elif not is_what_would_be_written(TARGET / name, picture):
            stale.append(name)
    for name in stale:
        print(f'{name} is not what {SOURCE.name} draws: run {pathlib.Path(__file__).name}')
    return 1 if stale else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
