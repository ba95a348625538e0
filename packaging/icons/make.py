#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes nucleoscope.ico (Windows) and nucleoscope.icns (macOS) of resources/icons/nucleoscope.svg, beside this file.

Needs rsvg-convert (Debian: librsvg2-bin). Both formats are a list of PNGs: 16 to 256 pixels, and 128 to 512.
"""
import pathlib
import struct
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
DRAWING = HERE.parents[1] / "resources/icons/nucleoscope.svg"


def png(side):
    return subprocess.run(["rsvg-convert", "--width", str(side), "--height", str(side), str(DRAWING)], check=True, capture_output=True).stdout


def ico(sides=(16, 24, 32, 48, 256)):
    pictures = [png(side) for side in sides]
    entries, at = b"", 6 + 16 * len(sides)
    for side, picture in zip(sides, pictures):
        entries += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(picture), at)  # 256 is written as 0
        at += len(picture)
    return struct.pack("<HHH", 0, 1, len(sides)) + entries + b"".join(pictures)


def icns(kinds=((b"ic07", 128), (b"ic08", 256), (b"ic09", 512))):
    chunks = b"".join(kind + struct.pack(">I", 8 + len(picture)) + picture for kind, picture in ((kind, png(side)) for kind, side in kinds))
    return b"icns" + struct.pack(">I", 8 + len(chunks)) + chunks


if __name__ == "__main__":
    (HERE / "nucleoscope.ico").write_bytes(ico())
    (HERE / "nucleoscope.icns").write_bytes(icns())
