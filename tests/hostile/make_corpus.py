#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a corpus of hostile files from the small seeds beside this file: what people, broken disks and attackers hand to the program.

    make_corpus.py FOLDER [--seed 1] [--share 1.0] [--list]

Writes FOLDER/CLASS/… and returns a list of cases: kind (whose reader it is for: image, dataset, weights, checkpoint, run, recipe, lesson,
marks, catalogue, table, description, model, class_pack, class_manifest, class_result; of what it keeps: quiz, lesson_record, seal, familiar, pixels, window), path, and what has to come of it: `read`, `refused`, or `any` (damage at random may leave a file whole); with
`says`, words that have to be in the answer. The same seed makes the same files. --share takes so much of the damage at random; what
is made on purpose is always there. Nothing but Python's own library is needed.
"""
import argparse
import io
import json
import os
import pathlib
import pickle
import random
import shutil
import struct
import sys
import zipfile
import zlib
from dataclasses import asdict, dataclass

HERE = pathlib.Path(__file__).resolve().parent
SEEDS = HERE / "seeds"
SOURCE = HERE.parent.parent


@dataclass
class Case:
    kind: str
    path: str
    expect: str = "any"
    says: str = ""


# Small texts that hold very much: a list of empty objects, an object of them, and more brackets than anything needs.
MANY_OBJECTS = b"[" + b"{}," * 330_000 + b"{}]"
MANY_KEYS = b"{" + b",".join(b'"%d":{}' % i for i in range(80_000)) + b"}"
VERY_MANY_OBJECTS = b"[" + b",".join([MANY_OBJECTS] * 10) + b"]"


class Corpus:
    def __init__(self, folder, seed, share):
        self.folder, self.draw, self.share = pathlib.Path(folder), random.Random(seed), share
        self.cases, self.number = [], 0

    def place(self, group, name):
        folder = self.folder / group
        folder.mkdir(parents=True, exist_ok=True)
        self.number += 1
        return folder / f"{self.number:05d}-{name}"

    def add(self, kind, group, name, content, expect="any", says=""):
        path = self.place(group, name)
        path.write_bytes(content)
        self.cases.append(Case(kind, str(path), expect, says))
        return path

    def add_sparse(self, kind, group, name, beginning, size=15 << 30, says="", expect="refused"):
        """Far larger than the machine's memory, and nearly nothing on the disk."""
        os.truncate(self.add(kind, group, name, beginning, expect, says), size)

    def add_folder(self, kind, group, name, fill, expect="any", says=""):
        path = self.place(group, name)
        path.mkdir()
        fill(path)
        self.cases.append(Case(kind, str(path), expect, says))
        return path

    def damage(self, kind, group, name, content, times):
        """Cut short, bits flipped, bytes overwritten with what lengths and counts hate, parts doubled, moved and zeroed."""
        for number in range(max(1, round(times * self.share))):
            self.add(kind, group, f"{number}-{name}", self.damaged(bytearray(content)))

    def damaged(self, data):
        draw, size = self.draw, len(data)
        if size < 2:
            return bytes(data)
        # What stands at the beginning decides most.
        at = draw.randrange(min(size, draw.choice([16, 64, 256, size])))
        way = draw.randrange(8)
        if way == 0:
            return bytes(data[:draw.randrange(size)])
        if way == 1:
            for _ in range(draw.choice([1, 1, 2, 8, 64])):
                data[draw.randrange(size)] ^= 1 << draw.randrange(8)
        elif way == 2:
            data[at] ^= 1 << draw.randrange(8)
        elif way == 3:
            value = draw.choice([b"\0\0\0\0", b"\xff\xff\xff\xff", b"\xff\xff\xff\x7f", b"\0\0\0\x80", b"\x80\0\0\0", b"\x7f\xff\xff\xff",
                                 b"\1\0\0\0", b"\xff\xff", b"\0\0", b"\0" * 8, b"\xff" * 8, b"\xff" * 7 + b"\x7f"])
            data[at:at + len(value)] = value
        elif way == 4:
            end = min(size, at + draw.choice([1, 4, 16, 64]))
            data[at:at] = data[at:end] * draw.choice([1, 1, 2, 100])
        elif way == 5:
            del data[at:at + draw.choice([1, 2, 4, 16])]
        elif way == 6:
            end = min(size, at + draw.choice([4, 32, size]))
            data[at:end] = bytes(end - at)
        else:
            data[at:at + 8] = draw.randbytes(8)
        return bytes(data)


# --- images ----------------------------------------------------------------------------------------------------------------------------

def pixel(x, y, width, height):
    inside = (x - width / 2) ** 2 + (y - height / 2) ** 2 < (min(width, height) / 3) ** 2
    return (110 + x % 64, 40 + y % 64, 130) if inside else (0, 0, 0)


def chunk(kind, content):
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(width, height, colour=2, bits=8, rows=None, extra=b"", claimed=None):
    """colour: 0 grey, 2 RGB, 3 palette, 4 grey and alpha, 6 RGBA. `rows`: raw data; `claimed`: another size in the header."""
    if rows is None:
        rows = bytearray()
        for y in range(height):
            rows.append(0)
            line = bytearray()
            for x in range(width):
                r, g, b = pixel(x, y, width, height)
                values = {0: [(r + g + b) // 3], 2: [r, g, b], 3: [x % 4], 4: [(r + g + b) // 3, 255], 6: [r, g, b, 200]}[colour]
                for value in values:
                    line += bytes([value, value]) if bits == 16 else bytes([value])
            if bits < 8:
                packed, per = bytearray(), 8 // bits
                for x in range(0, width, per):
                    byte = 0
                    for value in line[x:x + per].ljust(per, b"\0"):
                        byte = byte << bits | value >> (8 - bits) if colour == 0 else byte << bits | value & ((1 << bits) - 1)
                    packed.append(byte)
                line = packed
            rows += line
    header = struct.pack(">IIBBBBB", *(claimed or (width, height)), bits, colour, 0, 0, 0)
    palette = chunk(b"PLTE", bytes(range(12))) if colour == 3 else b""
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + extra + palette + chunk(b"IDAT", zlib.compress(bytes(rows), 9))
            + chunk(b"IEND", b""))


def bmp(width=40, height=32, bits=24, compression=0, claimed=None, offset=None, header=40, size=None):
    bytes_a_row = (width * bits + 31) // 32 * 4
    data, palette = bytearray(), b""
    if bits <= 8:
        palette = b"".join(bytes([i, i, i, 0]) for i in range(1 << bits))
    for y in range(height):
        line = bytearray()
        for x in range(width):
            r, g, b = pixel(x, y, width, height)
            line += {32: bytes([b, g, r, 255]), 24: bytes([b, g, r]), 16: struct.pack("<H", (r >> 3) << 10 | (g >> 3) << 5 | b >> 3)}.get(
                bits, bytes([(r + g + b) // 3]) if bits == 8 else b"")
        data += line.ljust(bytes_a_row, b"\0")[:bytes_a_row] if bits >= 8 else bytes(bytes_a_row)
    start = 14 + 40 + len(palette)
    w, h = claimed or (width, height)
    return (b"BM" + struct.pack("<IHHI", size if size is not None else start + len(data), 0, 0, offset if offset is not None else start)
            + struct.pack("<IiiHHIIiiII", header, w, h, 1, bits, compression, 0, 2835, 2835, 0, 0) + palette + bytes(data))


def tiff(width=40, height=32, bits=8, samples=3, endian="<", claimed=None, tags=(), strips=None):
    data = bytearray()
    for y in range(height):
        for x in range(width):
            for value in pixel(x, y, width, height)[:samples]:
                data += bytes([value]) * (bits // 8)
    w, h = claimed or (width, height)
    entries = [(256, 4, w), (257, 4, h), (258, 3, bits), (259, 3, 1), (262, 3, 2 if samples == 3 else 1), (273, 4, 8), (277, 3, samples),
               (278, 4, h), (279, 4, len(data) if strips is None else strips)]
    entries = sorted({**{e[0]: e for e in entries}, **{e[0]: e for e in tags}}.values())
    mark = b"II*\0" if endian == "<" else b"MM\0*"
    directory = struct.pack(endian + "H", len(entries))
    for tag, kind, value in entries:
        packed = struct.pack(endian + "I", value) if kind == 4 else struct.pack(endian + "HH", value, 0)
        directory += struct.pack(endian + "HHI", tag, kind, 1) + packed
    return mark + struct.pack(endian + "I", 8 + len(data)) + bytes(data) + directory + struct.pack(endian + "I", 0)


def images(c):
    seeds = {path.name: path.read_bytes() for path in sorted(SEEDS.iterdir())}
    good = {
        "rgb.png": png(40, 32), "grey.png": png(40, 32, 0), "grey1.png": png(40, 32, 0, 1), "palette.png": png(40, 32, 3),
        "palette2.png": png(40, 32, 3, 2), "alpha.png": png(40, 32, 6), "grey-alpha.png": png(40, 32, 4), "deep.png": png(40, 32, 2, 16),
        "deep-grey.png": png(40, 32, 0, 16), "bmp24.bmp": bmp(), "bmp32.bmp": bmp(bits=32), "bmp8.bmp": bmp(bits=8),
        "bmp16.bmp": bmp(bits=16), "top-down.bmp": bmp(claimed=(40, -32)), "plain.tif": tiff(), "grey.tif": tiff(samples=1),
        "deep.tif": tiff(bits=16), "big-endian.tif": tiff(endian=">"),
        **{name: seeds[name] for name in ("baseline.jpg", "progressive.jpg", "grey.jpg", "cmyk.jpg", "rotated.jpg", "animated.png",
                                          "lzw.tif", "jpeg.tif", "deflate.tif")}}
    for name, content in good.items():
        c.add("image", "images", name, content, "read", "40x32")
    # Whatever the name says, the content counts.
    c.add("image", "images", "png-named.jpg", good["rgb.png"], "read", "40x32")
    c.add("image", "images", "jpeg-named.bmp", seeds["baseline.jpg"], "read", "40x32")
    c.add("image", "images", "1x1.png", png(1, 1), "read", "1x1")
    c.add("image", "images", "1x1.bmp", bmp(1, 1), "read", "1x1")
    c.add("image", "images", "1x4000.png", png(1, 4000), "read", "1x4000")
    for name, content in {"empty.png": b"", "zeros.bmp": bytes(4096), "text.png": b"not an image\n" * 20, "page.jpg": b"<!DOCTYPE html><html>",
                          "shell.png": b"#!/bin/sh\ntouch here\n", "animated.gif": seeds["animated.gif"], "picture.webp": seeds["picture.webp"],
                          "signature-alone.png": b"\x89PNG\r\n\x1a\n", "signature-alone.jpg": b"\xff\xd8\xff", "BM.bmp": b"BM",
                          "svg.png": b"<svg onload='x()'/>", "archive.png": b"PK\x03\x04" + bytes(60)}.items():
        c.add("image", "images", name, content, "refused")
    bombs = {
        "bomb.png": png(1, 1, claimed=(30000, 30000)), "wide.png": png(1, 1, claimed=(2**31 - 1, 2**31 - 1)),
        "over.png": png(1, 1, claimed=(2**32 - 1, 2**32 - 1)), "none.png": png(1, 1, claimed=(0, 0)),
        "real-bomb.png": png(30000, 30000, 0, 1, rows=bytes((30000 // 8 + 1) * 30000)),
        "bomb.bmp": bmp(claimed=(30000, 30000)), "negative.bmp": bmp(claimed=(-40, 32)), "least.bmp": bmp(claimed=(40, -2**31)),
        "most.bmp": bmp(claimed=(2**31 - 1, 2**31 - 1)), "offset.bmp": bmp(offset=2**32 - 1), "offset0.bmp": bmp(offset=0),
        "huge-header.bmp": bmp(header=2**32 - 1), "rle.bmp": bmp(bits=8, compression=1), "jpeg-inside.bmp": bmp(compression=4),
        "bits0.bmp": bmp()[:28] + b"\0\0" + bmp()[30:], "bits-most.bmp": bmp()[:28] + b"\xff\xff" + bmp()[30:],
        "bomb.tif": tiff(claimed=(30000, 30000)), "most.tif": tiff(claimed=(2**31 - 1, 2**31 - 1)), "loop.tif": loop_tiff(),
        "strip-far.tif": tiff(tags=[(273, 4, 2**32 - 1)]), "samples.tif": tiff(tags=[(277, 3, 65535)]),
    }
    for name, content in bombs.items():
        c.add("image", "images", name, content, "any" if name in ("loop.tif",) else "refused")
    # Within what is opened at all, and nothing behind it; and the largest that is.
    for name, content in {"claims.png": png(1, 1, claimed=(9999, 9999)), "claims.bmp": bmp(claimed=(9999, 9999)), "claims.tif": tiff(claimed=(9999, 9999))}.items():
        c.add("image", "images", name, content, "refused")
    if c.share == 1:
        c.add("image", "images", "largest.png", png(10000, 9999, 0, 1, rows=bytes((10000 // 8 + 1) * 9999)), "read", "10000x9999")
    huge = bytearray(seeds["baseline.jpg"])
    frame = huge.index(b"\xff\xc0")
    huge[frame + 5:frame + 9] = struct.pack(">HH", 65500, 65500)
    c.add("image", "images", "bomb.jpg", bytes(huge), "refused")
    c.add("image", "images", "scans.jpg", many_scans(seeds["progressive.jpg"]), "any")
    for name, content in good.items():
        if name.endswith((".jpg", ".png", ".bmp")):
            for share in (0.3, 0.6, 0.9):
                c.add("image", "images", f"cut-{share}-{name}", content[:int(len(content) * share)], "refused")
        c.damage("image", "images", name, content, 26)
    for extra in (b"tEXt", b"zTXt", b"iCCP", b"eXIf"):
        c.add("image", "images", "chunk.png", png(40, 32, extra=chunk(extra, zlib.compress(bytes(4_000_000), 9))), "any")


def loop_tiff():
    content = bytearray(tiff())
    content[-4:] = struct.pack("<I", struct.unpack("<I", content[4:8])[0])  # the next directory is this one
    return bytes(content)


def many_scans(progressive):
    """A small file that asks for thousands of passes over its pixels."""
    scan = progressive.rindex(b"\xff\xda")
    return progressive[:scan] + progressive[scan:-2] * 4000 + progressive[-2:]


# --- archives --------------------------------------------------------------------------------------------------------------------------

def stored_zip(entries, comment=b""):
    """entries: (name, content) or ZipInfo in the place of the name."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in entries:
            archive.writestr(name, content)
        archive.comment = comment
    return out.getvalue()


def info(name, external=0, method=zipfile.ZIP_STORED, system=3):
    entry = zipfile.ZipInfo("placeholder")
    entry.filename, entry.external_attr, entry.compress_type, entry.create_system = name, external, method, system
    return entry


def patched(archive, old, new):
    assert len(old) == len(new)
    return archive.replace(old, new)


def archives(c):
    picture, jpeg = png(40, 32), (SEEDS / "baseline.jpg").read_bytes()
    c_nmc = [(f"C-NMC/training_data/fold_0/{kind}/UID_{patient}_{i}_1_{kind}.png", picture)
             for kind, patient in (("all", "1"), ("all", "2"), ("hem", "H1"), ("hem", "H2")) for i in (1, 2)]
    whole = stored_zip(c_nmc)
    deflated = io.BytesIO()
    with zipfile.ZipFile(deflated, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in c_nmc:
            archive.writestr(name, content)
    c.add("dataset", "archives", "whole.zip", whole, "read", "8 samples, 8 decoded")
    c.add("dataset", "archives", "deflated.zip", deflated.getvalue(), "read", "8 samples, 8 decoded")
    c.add("dataset", "archives", "comment.zip", stored_zip(c_nmc, b"x" * 65000), "read", "8 samples")
    outside = ["../../escape.png", "/tmp/nucleoscope-escape.png", "C:\\escape.png", "..\\..\\escape.png", "a/../../../escape.png",
               "\\\\server\\share\\escape.png", "a/./../../escape.png", "..", "a/..", "~/escape.png", "$HOME/escape.png",
               "nul.png", "con.png", "a:b.png", "x" * 4000 + ".png", "a/" * 500 + "b.png", " .png", ".png", "a\n.png", "a\x1b[2J.png",
               "a\x7f.png", "\u202egnp.exe.png", "a\u0000.png"]
    for name in outside:
        names = [(info(name), picture)]
        try:
            alone, beside = stored_zip(names), stored_zip(names + c_nmc)
        except (UnicodeError, ValueError):
            continue
        c.add("dataset", "archives", "path-alone.zip", alone, "any")
        c.add("dataset", "archives", "path-beside.zip", beside, "read", "samples")
    c.add("dataset", "archives", "escape.zip", stored_zip([(info("../../escape.png"), picture)]), "refused", "leads out")
    c.add("dataset", "archives", "absolute.zip", stored_zip([(info("/tmp/nucleoscope-escape.png"), picture)]), "refused", "leads out")
    link = [(info("training/link.png", (0o120777 << 16)), b"/etc/passwd"), *c_nmc]
    c.add("dataset", "archives", "link.zip", stored_zip(link), "read", "1 listed as unreadable")
    c.add("dataset", "archives", "folder-link.zip", stored_zip([(info("training", (0o120777 << 16)), b"/etc"), *c_nmc]), "read", "8 samples")
    c.add("dataset", "archives", "devices.zip", stored_zip([(info("dev.png", (0o060600 << 16)), picture), *c_nmc]), "read", "samples")
    c.add("dataset", "archives", "doubled.zip", doubled(c_nmc, picture), "read", "1 listed as unreadable")
    case = [(name.replace("all/UID_1_1", "all/uid_1_1"), content) for name, content in c_nmc if "UID_1_1" in name]
    c.add("dataset", "archives", "case.zip", stored_zip(c_nmc + case), "read", "1 listed as unreadable")
    c.add("dataset", "archives", "latin1.zip", patched(stored_zip([("folder/name-e.png", picture), *c_nmc]), b"name-e", b"name-\xe9"), "any")
    c.add("dataset", "archives", "bad-utf8.zip", patched(stored_zip([("folder/name-eé.png", picture), *c_nmc]), "é".encode(), b"\xff\xfe"), "any")
    c.add("dataset", "archives", "encrypted.zip", flagged(whole, 1), "refused", "encrypted")
    c.add("dataset", "archives", "strong.zip", flagged(whole, 0x41), "refused")
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr("bomb.png", bytes(300_000_000))
        archive.writestr("good.png", picture)
    c.add("dataset", "archives", "bomb.zip", bomb.getvalue(), "read", "1 listed as unreadable")
    c.add("dataset", "archives", "overlap.zip", overlapping(picture, 2000), "refused")
    c.add("dataset", "archives", "nested.zip", stored_zip([("inner.zip", whole), ("inner.png", whole)]), "any")
    c.add("dataset", "archives", "lying-size.zip", lying_size(deflated.getvalue()), "any")
    c.add("dataset", "archives", "many.zip", stored_zip([(f"f/{i:06d}.png", b"") for i in range(100_000)] + c_nmc), "read", "8 samples")
    for name, content in {"empty.zip": b"", "end-alone.zip": b"PK\x05\x06" + bytes(18), "magic.zip": b"PK\x03\x04", "zeros.zip": bytes(1000),
                          "text.zip": b"hello\n" * 100, "7z.zip": b"7z\xbc\xaf\x27\x1c" + bytes(100), "rar.zip": b"Rar!\x1a\x07\x00" + bytes(100),
                          "gzip.zip": b"\x1f\x8b\x08" + bytes(50), "no-images.zip": stored_zip([("readme.txt", b"x")]),
                          "count.zip": whole[:-14] + b"\xff\xff\xff\xff" + whole[-10:],
                          "directory-far.zip": whole[:-6] + b"\xff\xff\xff\x7f" + whole[-2:]}.items():
        c.add("dataset", "archives", name, content, "refused")
    for i in range(16):
        c.add("dataset", "archives", "cut.zip", whole[:len(whole) * (i + 1) // 17], "refused")
    tables = [("C-NMC/validation_data/C-NMC_test_prelim_phase_data_labels.csv", b"Patient_ID,new_names,labels\na,1.png,1\n"),
              ("C-NMC/validation_data/C-NMC_test_prelim_phase_data/1.png", jpeg)]
    tabled = stored_zip(tables + c_nmc)
    for name, content in (("whole.zip", whole), ("deflated.zip", deflated.getvalue()), ("tabled.zip", tabled)):
        c.damage("dataset", "archives", name, content, 75)


def doubled(entries, picture):
    import warnings
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return stored_zip(entries + [(entries[0][0], picture)])


def each_central(archive):
    at = archive.find(b"PK\x01\x02")
    while at >= 0:
        yield at
        at = archive.find(b"PK\x01\x02", at + 4)


def flagged(archive, flags):
    content = bytearray(archive)
    for at in each_central(archive):
        content[at + 8:at + 10] = struct.pack("<H", flags)
        local = struct.unpack_from("<I", archive, at + 42)[0]
        content[local + 6:local + 8] = struct.pack("<H", flags)
    return bytes(content)


def lying_size(archive):
    content = bytearray(archive)
    for number, at in enumerate(each_central(archive)):
        real = struct.unpack_from("<I", archive, at + 24)[0]
        content[at + 24:at + 28] = struct.pack("<I", [real * 500, 1, 2**32 - 2, real - 1, real + 1, 2**31, 0, real * 2][number % 8])
    return bytes(content)


def overlapping(picture, count):
    """Many entries whose data is the same."""
    one = stored_zip([("a.png", picture)])
    at = one.index(b"PK\x01\x02")
    end = one.index(b"PK\x05\x06")
    central = bytearray()
    for i in range(count):
        entry = bytearray(one[at:end])
        name = f"{i:05d}.png".encode()
        entry[28:30] = struct.pack("<H", len(name))
        central += entry[:46] + name
    tail = bytearray(one[end:])
    tail[8:12] = struct.pack("<HH", count, count)
    tail[12:20] = struct.pack("<II", len(central), at)
    return one[:at] + bytes(central) + bytes(tail)


# --- tables ----------------------------------------------------------------------------------------------------------------------------

LABELS = "Patient_ID,new_names,labels\n" + "".join(f"UID_{'H' if i % 2 else ''}{i}_1_1.bmp,{i}.bmp,{1 - i % 2}\n" for i in range(1, 9))


def tables(c):
    picture = bmp(16, 16)

    def folder(text):
        def fill(path):
            (path / "C-NMC_test_prelim_phase_data").mkdir()
            for i in range(1, 9):
                (path / "C-NMC_test_prelim_phase_data" / f"{i}.bmp").write_bytes(picture)
            (path / "C-NMC_test_prelim_phase_data_labels.csv").write_bytes(text)
        return fill

    plain = LABELS.encode()
    rows = LABELS.splitlines(True)
    many = {
        "plain": plain, "bom": b"\xef\xbb\xbf" + plain, "crlf": LABELS.replace("\n", "\r\n").encode(), "cr": LABELS.replace("\n", "\r").encode(),
        "quotes": "".join('"' + '","'.join(row.strip().split(",")) + '"\n' for row in rows).encode(),
        "semicolons": LABELS.replace(",", ";").encode(), "tabs": LABELS.replace(",", "\t").encode(), "utf16": LABELS.encode("utf-16"),
        "missing-rows": "".join(rows[:4]).encode(), "doubled-rows": "".join(rows + rows[1:]).encode(),
        "contradicting-rows": "".join(rows + [rows[1].replace(",1\n", ",0\n").replace(",0\n", ",1\n")]).encode(),
        "wrong-labels": LABELS.replace(",1\n", ",2\n").encode(), "text-labels": LABELS.replace(",1\n", ",ALL\n").encode(),
        "negative-labels": LABELS.replace(",1\n", ",-1\n").encode(), "huge-labels": LABELS.replace(",1\n", "," + "9" * 400 + "\n").encode(),
        "nan-labels": LABELS.replace(",1\n", ",nan\n").encode(), "empty-labels": LABELS.replace(",1\n", ",\n").encode(),
        "short-rows": LABELS.replace(",1\n", "\n").encode(), "long-rows": LABELS.replace("\n", ",1,2,3\n").encode(), "header-alone": rows[0].encode(),
        "no-header": "".join(rows[1:]).encode(), "doubled-columns": LABELS.replace("Patient_ID,", "labels,").encode(), "empty": b"", "newline": b"\n",
        "open-quote": (LABELS + '"').encode(), "open-quote-first": ('"' + LABELS).encode(), "quote-inside": LABELS.replace("UID", 'U"I"D').encode(),
        "no-last-line-end": LABELS.rstrip().encode(), "zero-bytes": LABELS.replace("UID", "U\0D").encode(), "all-zero": bytes(5000),
        "latin1": LABELS.replace("UID", "ÜID").encode("latin-1"), "long-line": (LABELS + "x" * 3_000_000).encode(),
        "many-columns": (LABELS.replace("labels", "labels" + ",x" * 100_000)).encode(), "many-rows": (LABELS + rows[1] * 200_000).encode(),
        "paths": LABELS.replace("1.bmp", "../../../etc/passwd").encode(), "formula": LABELS.replace("UID", '=cmd|"/c calc"!A').encode(),
        "spaces": LABELS.replace(",", " , ").encode(), "blank-lines": LABELS.replace("\n", "\n\n\n").encode()}
    for name, text in many.items():
        c.add_folder("dataset", "tables", name, folder(text), "read", "8 samples")
        c.add("table", "tables", name + ".csv", text)
        c.add("marks", "tables", name + "-marks.csv", text)
    marks = ("reviewer,sample,flags,label,note,time\n" + "".join(
        f'Ada,training_data/fold_0/all/UID_{i}_1_1_all.bmp,doubtful,HEM,"a, ""note""",2026-11-28T10:00:00Z\n' for i in range(6))).encode()
    marks_json = json.dumps({"format": "nucleoscope-marks", "version": 1, "marks": [
        {"reviewer": "Ada", "sample": "a.bmp", "flags": ["doubtful"], "label": "HEM", "note": "n", "time": "2026-11-28T10:00:00Z"}]}).encode()
    # As many as there are, each before the one before; and texts that are large for what they say.
    falling = [f"{200_000 - i:06d}" for i in range(200_000)]
    c.add("marks", "tables", "descending.json", b'{"format":"nucleoscope-marks","version":1,"marks":[' + ",".join(f'{{"sample":"{i}","interesting":true}}' for i in falling).encode() + b"]}", "read")
    c.add("marks", "tables", "descending.csv", b"sample,interesting\n" + "".join(f"{i},1\n" for i in falling).encode(), "read")
    for name, content in {"many-objects": b'{"marks":' + VERY_MANY_OBJECTS + b"}", "many-keys": MANY_KEYS, "many-brackets": b'{"a":' + b"[" * 30_000_000, "inside": marks_json[:-1] + b', "more": ' + b"[" + b"[]," * 3_100_000 + b"[]]}"}.items():
        c.add("marks", "tables", name + ".json", content, "refused")
    c.add_sparse("marks", "tables", "vast.json", b"{", says="larger than")
    for name, content in (("marks.csv", marks), ("marks.json", marks_json)):
        c.damage("marks", "tables", name, content, 40)
    for name in ("plain", "quotes"):
        for number in range(max(1, round(25 * c.share))):
            c.add_folder("dataset", "tables", f"{number}-{name}-damaged", folder(c.damaged(bytearray(many[name]))), "read", "8 samples")
        c.damage("table", "tables", name + ".csv", many[name], 40)


# --- weights ---------------------------------------------------------------------------------------------------------------------------

def safetensors(header, data, length=None):
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<Q", len(text) if length is None else length) + text + data


def weights(c):
    good_header = {"__metadata__": {"epoch": "3"}, "a.weight": {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]},
                   "b.bias": {"dtype": "F16", "shape": [4], "data_offsets": [24, 32]}}
    data = struct.pack("<6f", *range(6)) + bytes(8)
    good = safetensors(good_header, data)

    def with_tensor(**entry):
        return safetensors({"a": {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24], **entry}}, data[:24])

    c.add("weights", "weights", "good.safetensors", good, "read", "2 tensors, 10 numbers, 0")
    c.add("weights", "weights", "nan.safetensors", safetensors(good_header, struct.pack("<6f", *[float("nan"), float("inf"), 0, 0, 0, 0]) + bytes(8)),
          "read", "2 of them not finite")
    lies = {
        "length-most": safetensors(good_header, data, 2**64 - 1), "length-signed": safetensors(good_header, data, 2**63), "length-0": safetensors(good_header, data, 0),
        "length-1": safetensors(good_header, data, 1), "length-file": safetensors(good_header, data, len(good)), "length-100MB": safetensors(good_header, data, 100_000_001),
        "length-less": safetensors(good_header, data, 20), "length-more": safetensors(good_header, data, len(json.dumps(good_header)) + 8),
        "overlap": safetensors({"a": {"dtype": "F32", "shape": [4], "data_offsets": [0, 16]}, "b": {"dtype": "F32", "shape": [4], "data_offsets": [8, 24]}}, data[:24]),
        "hole": safetensors({"a": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}, "b": {"dtype": "F32", "shape": [2], "data_offsets": [16, 24]}}, data[:24]),
        "out-of-range": with_tensor(data_offsets=[0, 4096]), "backwards": with_tensor(data_offsets=[24, 0]), "negative": with_tensor(data_offsets=[-24, 0]),
        "wraps": with_tensor(shape=[2**62, 16], data_offsets=[0, 24]), "huge-shape": with_tensor(shape=[2**40, 2**40]), "many-dimensions": with_tensor(shape=[1] * 100_000),
        "negative-shape": with_tensor(shape=[-2, -3]), "fraction": with_tensor(shape=[2.5, 3]), "text-shape": with_tensor(shape=["2", "3"]), "shape-null": with_tensor(shape=None),
        "unknown-type": with_tensor(dtype="F4"), "type-number": with_tensor(dtype=32), "size-mismatch": with_tensor(shape=[5]), "three-offsets": with_tensor(data_offsets=[0, 24, 24]),
        "doubled-name": safetensors(b'{"a":{"dtype":"F32","shape":[6],"data_offsets":[0,24]},"a":{"dtype":"F32","shape":[6],"data_offsets":[0,24]}}', data[:24]),
        "not-json": safetensors(b"{not json", data), "array": safetensors(b"[]", data), "nested": safetensors(b'{"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}", b""),
        "metadata-number": safetensors({"__metadata__": {"epoch": 3}}, b""), "metadata-list": safetensors({"__metadata__": []}, b""), "trailing": good + b"more",
        "bad-utf8": safetensors(b'{"\xff\xfe":{"dtype":"F32","shape":[6],"data_offsets":[0,24]}}', data[:24]), "empty": b"", "eight": bytes(8), "seven": bytes(7),
        "many-keys": safetensors(MANY_KEYS, b""), "many-objects": safetensors(b'{"a":' + MANY_OBJECTS + b"}", b"")}
    for name, content in lies.items():
        c.add("weights", "weights", name + ".safetensors", content, "refused")
        c.add("checkpoint", "weights", name + ".checkpoint.safetensors", content, "refused")
    vast = safetensors({"a": {"dtype": "F32", "shape": [15 << 28], "data_offsets": [0, 15 << 30]}}, b"")
    for kind in ("weights", "checkpoint"):
        c.add_sparse(kind, "weights", f"zeros-{kind}.safetensors", b"", says="more than any network")
        c.add_sparse(kind, "weights", f"vast-{kind}.safetensors", vast, len(vast) + (15 << 30), "more than any network")
        c.add_sparse(kind, "weights", f"cut-{kind}.safetensors", vast, 200 << 20, "lies outside")
    c.add_sparse("weights", "weights", "large.safetensors", good, (512 << 20) + 1, "more than any network")
    c.add_sparse("weights", "pth", "vast.pth", b"PK\x03\x04", says="larger than")
    c.add_sparse("model", "models", "vast.onnx", b"\x08\x08", says="larger than")
    c.add_sparse("model", "models", "vast.safetensors", b"", says="more than any network")
    c.damage("weights", "weights", "good.safetensors", good, 150)
    pth(c)


# --- models ----------------------------------------------------------------------------------------------------------------------------

def varint(value):
    value &= 2**64 - 1
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes(out) + bytes([value])


def field(number, value):
    """Of a protocol buffer: a number, a text, bytes, or a message that was put together."""
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    value = value.encode() if isinstance(value, str) else value
    return varint(number << 3 | 2) + varint(len(value)) + value


def onnx_node(operation, inputs, output, **attributes):
    node = b"".join(field(1, name) for name in inputs) + field(2, output) + field(4, operation)
    for name, value in attributes.items():
        numbers = b"".join(field(8, number) for number in value) if isinstance(value, list) else field(3, value)
        node += field(5, field(1, name) + numbers)
    return node


def onnx_tensor(name, shape, data, kind=1, more=b""):
    return b"".join(field(1, size) for size in shape) + field(2, kind) + field(8, name) + field(9, data) + more


def onnx_model(nodes, tensors, output="out", metadata=(), sets=field(2, 17), inputs=("in",)):
    graph = b"".join(field(1, node) for node in nodes) + b"".join(field(5, tensor) for tensor in tensors)
    graph += b"".join(field(11, field(1, name)) for name in inputs) + field(12, field(1, output))
    return field(1, 8) + field(8, sets) + field(7, graph) + b"".join(field(14, field(1, key) + field(2, value)) for key, value in metadata)


def small_network():
    """The architecture `small` with zeros for weights, norms folded: convolutions with biases."""
    nodes, tensors, value, maps = [], [], "in", 3

    def convolution(outputs, stride, residual=None):
        nonlocal value, maps
        name = f"c{len(nodes)}"
        tensors.append(onnx_tensor(name + "w", [outputs, maps, 3, 3], bytes(4 * outputs * maps * 9)))
        tensors.append(onnx_tensor(name + "b", [outputs], bytes(4 * outputs)))
        nodes.append(onnx_node("Conv", [value, name + "w", name + "b"], name, strides=[stride, stride], pads=[1, 1, 1, 1]))
        if residual:
            nodes.append(onnx_node("Add", [name, residual], name + "a"))
            name += "a"
        nodes.append(onnx_node("Relu", [name], name + "r"))
        value, maps = name + "r", outputs

    convolution(16, 2)
    for outputs in (32, 64, 128):
        convolution(outputs, 2)
        convolution(outputs, 1, value)
    nodes.append(onnx_node("GlobalAveragePool", [value], "means"))
    nodes.append(onnx_node("Flatten", ["means"], "flat"))
    tensors += [onnx_tensor("fw", [2, 128], bytes(1024)), onnx_tensor("fb", [2], bytes(8))]
    nodes.append(onnx_node("Gemm", ["flat", "fw", "fb"], "out", transB=1))
    return nodes, tensors


def models(c):
    nodes, tensors = small_network()
    good = onnx_model(nodes, tensors)
    signature = {"format": "nucleoscope-model", "version": 1, "architecture": "small", "classes": [{"name": "ALL", "positive": True}, {"name": "HEM"}]}

    def signed(**entry):
        return onnx_model(nodes, tensors, metadata=[("nucleoscope.signature", json.dumps({**signature, **entry}))])

    there = c.add("model", "models", "good.onnx", good, "read", "small, 2 outputs").name
    c.add("model", "models", "signed.onnx", signed(), "read", "small, 2 outputs")
    one = onnx_tensor("w", [1], bytes(4))

    def elsewhere(location, times=1, size=1, **where):
        entries = b"".join(field(13, field(1, key) + field(2, value)) for key, value in {"location": location, **where}.items())
        return onnx_model(nodes, tensors + [onnx_tensor(f"w{i}", [size], b"", 1, field(14, 1) + entries) for i in range(times)])

    lies = {
        "empty": b"", "text": b"not a model", "zip": b"PK\x03\x04" + bytes(60), "varint": b"\xff" * 40, "length-most": b"\x3a" + varint(2**64 - 1),
        "length-signed": b"\x3a" + varint(2**63), "group": b"\x3b\x3c", "field-0": b"\x02\x00", "two-graphs": good + field(7, b""), "graph-number": field(7, 3),
        "nested": field(7, field(1, field(5, field(6, field(1, field(5, field(6, b""))))))), "no-operator-set": onnx_model(nodes, tensors, sets=b""),
        "old-operator-set": onnx_model(nodes, tensors, sets=field(2, 1)), "two-inputs": onnx_model(nodes, tensors, inputs=("in", "also")),
        "no-input": onnx_model([], [], inputs=()), "output-nowhere": onnx_model(nodes, tensors, output="nowhere"), "output-is-input": onnx_model([], [], output="in"),
        "ring": onnx_model([onnx_node("Relu", ["b"], "a"), onnx_node("Relu", ["a"], "b")], [], output="b"), "unknown": onnx_model([onnx_node("Loop", ["in"], "out")], []),
        "shape-huge": onnx_model(nodes, [onnx_tensor("w", [2**62, 16], bytes(4))]), "shape-negative": onnx_model(nodes, [onnx_tensor("w", [-1], bytes(4))]),
        "many-dimensions": onnx_model(nodes, [onnx_tensor("w", [1] * 100_000, bytes(4))]), "kind": onnx_model(nodes, tensors + [onnx_tensor("w", [1], bytes(4), 99)]),
        "elsewhere": elsewhere("/etc/passwd"), "elsewhere-up": elsewhere(f"../models/{there}", length="4"), "elsewhere-here": elsewhere(f"./{there}", length="4"),
        "elsewhere-folder": elsewhere("."), "elsewhere-missing": elsewhere("nothing.data"), "elsewhere-drive": elsewhere(f"C:{there}"), "elsewhere-zero": elsewhere(f"{there}\0"),
        "elsewhere-beyond": elsewhere(there, offset=str(2**64 - 4), length="8"), "elsewhere-negative": elsewhere(there, offset="-4", length="4"),
        "elsewhere-again": elsewhere(there, 2_000, 100_000, length="400000"),
        "sparse": field(7, field(15, b"")), "doubled": onnx_model(nodes, tensors + tensors[:1]), "many-nodes": onnx_model([onnx_node("Relu", ["in"], f"n{i}") for i in range(30_000)], []),
        "long-chain": onnx_model([onnx_node("Relu", ["in" if i == 0 else f"n{i}"], f"n{i + 1}") for i in range(15_000)], [], output="n15000"),
        "adds-of-adds": onnx_model([onnx_node("Add", ["in" if i == 0 else f"n{i}"] * 2, f"n{i + 1}") for i in range(5_000)], [], output="n5000"),
        "kernel-0": onnx_model([onnx_node("Conv", ["in", "w"], "out")], [onnx_tensor("w", [1, 3, 0, 0], b"")]), "weights-of-none": onnx_model([onnx_node("MatMul", ["in", "w"], "out")], [onnx_tensor("w", [0, 2**31], b"")]),
        "maps-of-none": onnx_model([onnx_node("Conv", ["in", "w"], "out")], [onnx_tensor("w", [2**31, 0, 1, 1], b"")]), "no-weights": onnx_model([onnx_node("Conv", ["in"], "out")], []),
        "norm-empty": onnx_model([onnx_node("BatchNormalization", ["in", "w", "w", "w", "w"], "out")], [onnx_tensor("w", [0], b"")]),
        "concat-of-none": onnx_model([onnx_node("Concat", [], "out", axis=0)], []), "clip-of-two": onnx_model([onnx_node("Clip", ["in", "w", "w"], "out")], [onnx_tensor("w", [2], bytes(8))]),
        "tensor-is-output": onnx_model([], [one], output="w"), "not-finite": onnx_model(nodes, tensors[:-1] + [onnx_tensor("fb", [2], struct.pack("<2f", float("nan"), 0))]),
        "other-architecture": signed(architecture="resnet18"), "three-classes": signed(classes=[{"name": n} for n in "abc"]), "twice-a-class": signed(classes=[{"name": "a"}, {"name": "A"}]),
        "classes-number": signed(classes=3), "input-text": signed(input="large"), "size-huge": signed(input={"size_pixels": 10**18}), "size-negative": signed(input={"size_pixels": -1}),
        "mean-of-two": signed(input={"mean": [0, 0]}), "deviation-0": signed(input={"standard_deviation": [0, 0, 0]}), "views-3": signed(output={"views": 3}),
        "threshold-2": signed(decision={"threshold": 2}), "newer": signed(version=99), "head-text": signed(head="deep"),
        "signature-text": onnx_model(nodes, tensors, metadata=[("nucleoscope.signature", "{")]),
        "signature-deep": onnx_model(nodes, tensors, metadata=[("nucleoscope.signature", "[" * 100_000)])}
    for name, content in lies.items():
        c.add("model", "models", name + ".onnx", content, "refused")
    c.add("model", "models", "beside.onnx", elsewhere(there, offset="8", length="4"), "read", "small, 2 outputs")
    c.damage("model", "models", "good.onnx", good, 60)
    c.add("model", "models", "no-head.safetensors", safetensors({"stages.0.0.conv.weight": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}}, bytes(4)), "refused")
    c.add("model", "models", "nothing.safetensors", safetensors({}, b""), "refused")


class Runs:
    """Pickled as a call of any function."""

    def __init__(self, function, *arguments):
        self.function, self.arguments = function, arguments

    def __reduce__(self):
        return self.function, self.arguments


def torch_zip(pickled, data=()):
    return stored_zip([("archive/data.pkl", pickled), ("archive/byteorder", b"little"), ("archive/version", b"3\n"), *data])


def pth(c):
    import subprocess
    here = str(c.folder / "was-here")
    files = SOURCE / "tests" / "core" / "learning" / "pytorch_files"
    code = {"system": Runs(os.system, f"touch {here}"), "popen": Runs(os.popen, f"touch {here}"), "eval": Runs(eval, f"open({here!r}, 'w')"),
            "exec": Runs(exec, f"open({here!r}, 'w')"), "subprocess": Runs(subprocess.call, ["touch", here]), "getattr": Runs(getattr, "", "join"),
            "open": Runs(open, here, "w"), "import": Runs(__import__, "os"), "remove": Runs(os.remove, here), "bytearray": Runs(bytearray, 2**40)}
    for name, hostile in code.items():
        for protocol in (0, 2, 4):
            pickled = pickle.dumps({"weight": hostile}, protocol)
            c.add("weights", "pth", f"{name}-{protocol}.pth", torch_zip(pickled), "refused")
            c.add("weights", "pth", f"{name}-{protocol}-bare.pth", pickled, "refused")
    tricks = {
        "deep": b"\x80\x02" + b"]" * 200_000 + b"a" * 199_999 + b".", "marks": b"\x80\x02" + b"(" * 1_000_000 + b".", "memo": b"\x80\x02}r\xff\xff\xff\x7f.",
        "get": b"\x80\x02h\xff.", "long": b"\x80\x02\x8b\xff\xff\xff\x7f.", "text": b"\x80\x02X\xff\xff\xff\xff.", "bytes8": b"\x80\x04\x8e" + b"\xff" * 8 + b".",
        "frame": b"\x80\x04\x95" + b"\xff" * 8 + b".", "stop": b".", "empty-stack": b"\x80\x02a.", "no-stop": b"\x80\x02}", "protocol": b"\x80\xff.",
        "self": b"\x80\x02}q\0U\1ah\0s.", "persistent": b"\x80\x02U\1aQ.", "bomb": b"\x80\x02" + b"]q\0" + b"(h\0h\0h\0e" * 60 + b".",
        "global": b"cposix\nsystem\n(S'touch " + here.encode() + b"'\ntR.", "inst": b"(S'x'\niposix\nsystem\n.", "obj": b"(cposix\nsystem\nS'x'\no.",
        "build": b"\x80\x02cposix\nsystem\n}b.", "ext": b"\x80\x02\x82\1."}
    for name, pickled in tricks.items():
        c.add("weights", "pth", name + ".pth", torch_zip(pickled), "refused")
        c.add("weights", "pth", name + "-bare.pth", pickled, "refused")
    c.add("weights", "pth", "storage-missing.pth", without_entry(files / "state.pth", "data/0"), "refused")
    for name in ("state.pth", "state_legacy.pth", "wrapped.pth", "hostile.pth"):
        c.damage("weights", "pth", name, (files / name).read_bytes(), 60)


def without_entry(file, ending):
    with zipfile.ZipFile(file) as archive:
        return stored_zip([(name, archive.read(name)) for name in archive.namelist() if not name.endswith(ending)])


# --- runs ------------------------------------------------------------------------------------------------------------------------------

def run_files():
    """A run of eight images and two epochs, as docs/formats.md has it."""
    message = {"id": "split.few", "text": "{count} patients.", "arguments": [{"name": "count", "value": "2"}]}
    samples = [(f"training_data/fold_0/{k}/UID_{p}_{i}_1_{k}.bmp", p, k.upper(), "train" if i < 2 else "validation")
               for k, p in (("all", "1"), ("all", "2"), ("hem", "H1"), ("hem", "H2")) for i in (1, 2)]
    columns = ["samples", "loss", "objective", "accuracy", "balanced_accuracy", "weighted_f1", "auroc", "sensitivity", "specificity"]
    metrics = ",".join(["epoch", "best", "learning_rate", "seconds", "images_per_second"]
                       + ["training_" + name for name in columns] + ["validation_" + name for name in columns]) + "\n"
    for epoch in (1, 2):
        metrics += ",".join(map(str, [epoch, epoch % 2, 0.01, 1.5, 100] + [4, 0.5, 0.5, 0.75, 0.75, 0.75, 0.8, 0.7, 0.8] * 2)) + "\n"
    predictions = "sample,class,predicted,p_ALL,p_HEM,loss\n" + "".join(
        f"{s},{c},ALL,0.75,0.25,{0.2876821 if c == 'ALL' else 1.3862944}\n" for s, _, c, part in samples if part == "validation")
    run = {"format": "nucleoscope-run", "version": 1, "id": "r", "name": "r", "note": "", "created": "2026-11-28T10:00:00Z",
           "finished": "2026-11-28T10:01:00Z", "state": "completed", "failure": "", "planned_epochs": 2, "finished_epochs": 2, "best_epoch": 1, "seed": 1,
           "dataset": {"name": "d", "location": "/nowhere", "fingerprint": "0" * 32, "contents": "", "drawn": False, "subjects_known": True},
           "classes": [{"name": "ALL", "colour": "#D55E00", "parent": -1, "positive": True}, {"name": "HEM", "colour": "#0072B2", "parent": -1, "positive": False}],
           "split": {"rule": "subject", "validation_fraction": 0.3, "test_fraction": 0, "validation_fold": "", "seed": 1, "link_similar": False},
           "linked_subjects": [["1", "2"]], "left_out_as_linked": 0, "test_openings": [], "warnings": [message],
           "learner": {"engine": "LibTorch", "device": "cpu", "device_name": "", "precision": "fp32", "parameters": 10, "trained_parameters": 10, "layer_groups": 2},
           "weights": "", "weights_fingerprint": "", "program": "Nucleoscope", "processor": "", "recipe": {"network": {"architecture": "small"}},
           "parts": {"train": {"samples": 4, "subjects": 4}}, "findings": [], "sessions": []}
    return {
        "run.json": json.dumps(run).encode(), "metrics.csv": metrics.encode(),
        "split.csv": ("sample,subject,class,part\n" + "".join(",".join(row) + "\n" for row in samples)).encode(),
        "steps.csv": b"epoch,step,steps_in_epoch,loss,accuracy,learning_rate,images_per_second,seconds\n1,1,2,0.7,0.5,0.01,50,1\n1,2,2,0.6,0.5,0.01,50,2\n",
        "predictions/epoch-001-validation.csv": predictions.encode(),
        "pins.json": b'{"format":"nucleoscope-pins","version":1,"samples":["training_data/fold_0/all/UID_1_1_1_all.bmp"]}',
        "filters.json": b'{"format":"nucleoscope-filters","version":1,"filters":[{"name":"wrong","outcome":"wrong"}]}',
        "marks.json": b'{"format":"nucleoscope-marks","version":1,"marks":[]}',
        "checkpoints/best.safetensors": safetensors({"w": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}}, bytes(8))}


def write_run(files):
    def fill(path):
        for name, content in files.items():
            place = path / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
    return fill


def runs(c):
    whole = run_files()
    c.add_folder("run", "runs", "whole", write_run(whole), "read", "8 samples, 2 epochs")
    for name in whole:
        without = {other: content for other, content in whole.items() if other != name}
        needed = name in ("run.json", "split.csv", "metrics.csv")
        c.add_folder("run", "runs", "without-" + name.split("/")[-1], write_run(without), "refused" if needed else "read")
        c.add_folder("run", "runs", "empty-" + name.split("/")[-1], write_run({**whole, name: b""}), "refused" if needed else "read")
    info = json.loads(whole["run.json"])

    def edited(change):
        content = json.loads(json.dumps(info))
        change(content)
        return write_run({**whole, "run.json": json.dumps(content).encode()})

    edits = {
        "newer": lambda r: r.update(version=99), "other-format": lambda r: r.update(format="x"), "version-text": lambda r: r.update(version="1"),
        "no-classes": lambda r: r.update(classes=[]), "one-class": lambda r: r.update(classes=r["classes"][:1]), "class-number": lambda r: r.update(classes=[1, 2]),
        "many-classes": lambda r: r.update(classes=r["classes"] * 1000), "bad-rule": lambda r: r["split"].update(rule="x"),
        "recipe-text": lambda r: r.update(recipe="x"), "recipe-layers": lambda r: r["recipe"].update(network={"architecture": "small", "head": [{"layer": "linear", "outputs": 2**31 - 1}] * 1000}),
        "negative-version": lambda r: r.update(epochs=-1, seed=-1), "epochs-text": lambda r: r.update(planned_epochs="many"), "epochs-null": lambda r: r.update(best_epoch=None),
        "learner-none": lambda r: r.pop("learner"), "dataset-list": lambda r: r.update(dataset=[]), "warnings-text": lambda r: r.update(warnings="x"),
        "findings-text": lambda r: r.update(findings="x"), "sessions-text": lambda r: r.update(sessions="x"), "references-text": lambda r: r.update(references="x"),
        "parts-list": lambda r: r.update(parts=[])}
    for name, change in edits.items():
        c.add_folder("run", "runs", name, edited(change), "any" if name in ("parts-list",) else "refused")
    c.add_folder("run", "runs", "many-objects", write_run({**whole, "run.json": json.dumps(info).encode()[:-1] + b', "extra": ' + MANY_OBJECTS + b"}"}), "read", "8 samples")
    c.add_folder("run", "runs", "many-keys", write_run({**whole, "run.json": json.dumps(info).encode()[:-1] + b', "extra": ' + MANY_KEYS + b"}"}), "read", "8 samples")
    for name in ("pins.json", "filters.json", "marks.json"):
        for content in (VERY_MANY_OBJECTS, whole[name][:-1] + b', "more": ' + MANY_OBJECTS + b"}"):
            c.add_folder("run", "runs", "many-" + name, write_run({**whole, name: content}), "read", "" if content.startswith(b"{") else name)
    for name in ("checkpoints/best.safetensors", "steps.csv", "pins.json", "filters.json", "marks.json"):
        def vast(path, name=name):
            write_run(whole)(path)
            os.truncate(path / name, 15 << 30)
        c.add_folder("run", "runs", "vast-" + name.split("/")[-1], vast, "read", "more than any network" if "best" in name else "larger than")
    def waits(path):
        write_run(whole)(path)
        (path / "steps.csv").unlink()
        os.mkfifo(path / "steps.csv")
    c.add_folder("run", "runs", "pipe", waits, "read", "no file")
    for key in info:
        for value in (None, -1, "x", [], {}, 2**63, 1e308):
            c.add_folder("run", "runs", f"{key}-odd", edited(lambda r, k=key, v=value: r.update({k: v})))
    odd = {"split.csv": [b"sample,subject,class,part\n", b"x", b"sample,subject,class,part\na,b,NEITHER,train\n", b"sample,subject,class,part\na,b,ALL,nowhere\n"],
           "metrics.csv": [whole["metrics.csv"].replace(b"0.75", b"nan"), whole["metrics.csv"].replace(b"\n1,", b"\n-5,"), whole["metrics.csv"].replace(b"\n1,", b"\n99999999999,")],
           "predictions/epoch-001-validation.csv": [b"x", whole["predictions/epoch-001-validation.csv"].replace(b"0.75", b"-7"), whole["predictions/epoch-001-validation.csv"].replace(b"0.75", b"nan"),
                                                    whole["predictions/epoch-001-validation.csv"].replace(b"UID_", b"OTHER_")],
           "filters.json": [b"{}", b'{"format":"nucleoscope-filters","version":9,"filters":[]}'], "pins.json": [b"[]", b'{"format":"nucleoscope-pins","version":1,"samples":[1]}']}
    for name, contents in odd.items():
        for content in contents:
            c.add_folder("run", "runs", "odd-" + name.split("/")[-1], write_run({**whole, name: content}))
    for name in whole:
        for _ in range(max(1, round(14 * c.share))):
            c.add_folder("run", "runs", "damaged-" + name.split("/")[-1], write_run({**whole, name: c.damaged(bytearray(whole[name]))}))


# --- settings --------------------------------------------------------------------------------------------------------------------------

def settings(c):
    resources = SOURCE / "resources"
    for kind, files, times in (("recipe", sorted((resources / "recipes").glob("*.json")), 20), ("lesson", sorted((resources / "lessons").glob("*.json")), 14),
                               ("catalogue", [resources / "weights" / "catalogue.json"], 30)):
        for file in files:
            if ".schema" in file.name:
                continue
            content = file.read_bytes()
            c.add(kind, "settings", file.name, content, "read")
            c.damage(kind, "settings", file.name, content, times)
            for value in ("-1", "1e400", "1e-400", "999999999999999999999", "null", "[]", "{}", '"x"', "NaN", "true"):
                place = c.draw.choice([i for i, ch in enumerate(content) if ch == ord(":")])
                end = next((i for i in range(place, len(content)) if content[i] in b",}\n]"), len(content))
                c.add(kind, "settings", "odd-" + file.name, content[:place + 1] + b" " + value.encode() + content[end:])
        for name, text in {"empty": b"", "list": b"[]", "null": b"null", "number": b"7", "deep": b"[" * 100_000, "deep-object": b'{"a":' * 100_000, "text": b"hello",
                           "zeros": bytes(1000), "bom": b"\xef\xbb\xbf{}x", "doubled-key": b'{"network": {}, "network": {}}', "unknown-key": b'{"surprise": 1}',
                           "long-key": b'{"' + b"k" * 1_000_000 + b'": 1}', "utf16": '{"a": 1}'.encode("utf-16"), "bad-utf8": b'{"a": "\xff"}', "comment": b"// x\n{}",
                           "many-objects": MANY_OBJECTS, "many-keys": MANY_KEYS}.items():
            c.add(kind, "settings", f"{kind}-{name}.json", text, "refused")


# --- what the program keeps for itself -------------------------------------------------------------------------------------------------

QUIZ = {"format": "nucleoscope-quiz", "version": 1, "classes": ["ALL", "HEM"], "network": "r", "questions": [
    {"sample": "a.bmp", "class": "ALL", "network_call": "HEM", "network_probability": 0.25, "call": "ALL", "confidence": 2}, {"sample": "b.bmp", "class": "HEM"}]}
MEASURED = {"value": 0.5, "interval_low": 0.25, "interval_high": None}
LESSON_RECORD = {
    "format": "nucleoscope-lesson", "version": 1, "lesson": "same_patient_twice", "title": "t",
    "dataset": {"name": "d", "location": "/nowhere", "fingerprint": "0" * 32, "drawn": True}, "prediction": "above", "predicted": "2026-11-28T10:00:00Z",
    "finished": "2026-11-28T10:01:00Z", "seconds": 12.5, "revealed": False,
    "conclusion": {"subjects": 12, "smallest_class_subjects": 6, "samples": [40, 40], "checks": [{**MEASURED, "reference": 0, "outcome": "above"}],
                   "shown": [{"first": MEASURED, "second": MEASURED}],
                   "thresholds": [{"arm": "first", "choice": "youden", "threshold": 0.5, "sensitivity": 1, "specificity": 0, "accuracy": 0.5,
                                   "positive_predictive_values": [0.1, 0.2, 0.3, 0.4, 0.5]}]}}
SEAL = {"copied_from": "d", "salt": "00ff", "sealed": "0011223344", "hash": "0" * 32}
RANGE = [1, 2, 0.5]
FAMILIAR = {"format": "nucleoscope-training-images", "version": 1, "images": 10, "patients": 3, "masked_share": 0.5, "width_pixels": RANGE, "height_pixels": RANGE,
            "diameter_pixels": RANGE, "mean_red": RANGE, "mean_green": RANGE, "mean_blue": RANGE}


PREFERENCES = {"format": "nucleoscope preferences", "version": 1, "cache_folder": "/nowhere", "cache_limit_bytes": 8_000_000_000, "device": "cpu", "threads": 2}
QUEUE = {"format": "nucleoscope training queue", "version": 2, "begun": [{"run": "/nowhere", "device": "cpu", "threads": 0}],
         "waiting": [{"run": "a", "device": "auto", "threads": 0}, {"run": "b", "device": "cuda:1", "threads": 2}]}


def places(value, path=()):
    """Of every value in a document."""
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in entries:
        yield (*path, key)
        yield from places(inner, (*path, key))


def with_value(document, path, value):
    changed = json.loads(json.dumps(document))
    inner = changed
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    return json.dumps(changed).encode()


def kept(c):
    """Quiz, lessons, seals, what images are known, preferences, the queue, decoded crops: damaged by a disk, or edited."""
    def in_folder(name, content):
        return lambda path: (path / name).write_bytes(content)

    for kind, document, folder in (("quiz", QUIZ, None), ("lesson_record", LESSON_RECORD, "lesson.json"), ("seal", SEAL, "planted.json"), ("familiar", FAMILIAR, None), ("preferences", PREFERENCES, None),
                                   ("queue", QUEUE, "queue.json")):
        whole = json.dumps(document).encode()
        def add(name, content, expect="any"):
            if folder:
                c.add_folder(kind, "kept", f"{kind}-{name}", in_folder(folder, content), expect)
            else:
                c.add(kind, "kept", f"{kind}-{name}.json", content, expect)
        add("whole", whole, "read")
        for name, text in {"empty": b"", "list": b"[]", "null": b"null", "deep": b"[" * 100_000, "deep-object": b'{"a":' * 100_000, "zeros": bytes(1000),
                           "utf16": whole.decode().encode("utf-16"), "bad-utf8": b'{"a": "\xff"}', "cut": whole[:-3],
                           "many-objects": MANY_OBJECTS, "many-keys": MANY_KEYS}.items():
            add(name, text, "refused")
        if kind == "quiz":
            add("very-many-objects", VERY_MANY_OBJECTS, "refused")
        if "version" in document:
            add("newer", with_value(document, ("version",), 99), "refused")
        for path in places(document):
            for value in c.draw.sample([None, -1, "x", [], {}, 2**63, 1e308, 1.5, True], 3):
                add("odd", with_value(document, path, value))
        for _ in range(max(1, round(30 * c.share))):
            add("damaged", c.damaged(bytearray(whole)))
    store = (SEEDS / "store.pixels").read_bytes()
    c.add("pixels", "kept", "whole.pixels", store, "read", "3 crops are whole")
    for at, value in ((0, b"N"), (24, b"\x29"), (24, b"\xff" * 8)):  # another format, another number of images: made anew
        c.add("pixels", "kept", "other.pixels", store[:at] + value + store[at + len(value):], "read", "0 crops")
    for at, value in ((32, b"\xff" * 8), (40, b"\xff\xff\xff\x7f" * 2), (40, b"\0" * 8), (48, b"\xff" * 8), (len(store) - 64, b"\xff"), (-1, b"")):
        c.add("pixels", "kept", "changed.pixels", store[:at] + value + store[at + len(value):] if at >= 0 else store[:7200], "read")
    c.damage("pixels", "kept", "store.pixels", store, 60)


WINDOW = b"""[inspector]
open=a, b

[recent]
datasets=/nowhere, /elsewhere/a.zip
folder=/nowhere
runs=/nowhere/run

[results]
height_of_overview=300

[review]
reviewer=Ada

[runs]
elsewhere=/nowhere/run

[training]
keeps_awake=false
tells_the_end=true

[view]
brighten=0.5
language=de
theme=dark
tile_size=128

[window]
geometry=@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\x4\\xff\\0\\0\\x3\\x1f)
inspector=true
inspector_width=300
state="@ByteArray(\\0\\0\\0\\xff\\0\\0\\0\\0\\xfd\\0\\0\\0\\0)"
"""


def window_settings(c):
    """window.ini, for the window itself."""
    c.add("window", "window", "whole.ini", WINDOW)
    lines = [number for number, line in enumerate(WINDOW.splitlines()) if b"=" in line]
    for number in lines:
        for value in c.draw.sample([b"", b"nan", b"-1", b"1e308", b"99999999999999999999", b"x" * 100_000, b"@Variant(\\0\\0\\0\\x7f)", b"@ByteArray(", b"@Invalid()",
                                    b"@Size(-1 99999999)", b"\xff\xfe", b"a, b, " * 10_000, b'"'], max(1, round(3 * c.share))):
            changed = WINDOW.splitlines()
            changed[number] = changed[number].split(b"=")[0] + b"=" + value
            c.add("window", "window", "odd.ini", b"\n".join(changed))
    for name, content in {"empty": b"", "zeros": bytes(5000), "deep": b"[" * 100_000, "utf16": WINDOW.decode().encode("utf-16"), "latin": b"[view]\ntheme=\xe4\n"}.items():
        c.add("window", "window", name + ".ini", content)
    c.damage("window", "window", "window.ini", WINDOW, 30)


# --- descriptions of somebody's own images ---------------------------------------------------------------------------------------------

DESCRIPTION = {
    "format": "nucleoscope-dataset", "version": 1, "name": "Ulm",
    "rules": [{"from": "table", "file": "labels.csv", "file_column": "file", "class_column": "class", "subject_column": "patient", "fold_column": "fold"},
              {"from": "pattern", "expression": r"(?:^|/)(?<subject>[Pp]\d+)[_/]"}, {"from": "folder", "level": 1, "gives": "class"}],
    "classes": [{"name": "ALL", "values": ["1", "leukemia"], "positive": True}, {"name": "HEM", "values": ["0"]}], "subjects_within_classes": False}
OWN_TABLE = b"file,class,patient,fold\nALL/P1_1.png,1,P1,a\nHEM/P2_1.png,0,P2,b\n"
# Expressions that take exponential time, call themselves without end, or are none.
EXPRESSIONS = [r"(?<class>(a+)+)$", r"(?<class>(?:(?:\w|\d|/)+)*)!", r"(?<class>(?R)x)", r"(?<class>(?:(?<fold>a)|(?1))*)", "(?<class>" * 300 + ")" * 300, "(?<class>a{65535}{65535})",
               r"(?<class>(?=.*.*.*.*.*.*.*.*.*.*!))", "(?<class>" + "(a?)" * 200 + ")!", r"(?<class>\X*\X*\X*\X*!)", r"(?<class>(?<!a{1,100000})b)", "(?<class>", "(?<who>a)", "a", "",
               r"(?<class>\C)", "(*LIMIT_MATCH=4000000000)(?<class>(a+)+)!", "(*NO_AUTO_POSSESS)(?<class>(.*)*)!", "(?C)(?<class>a)", "(*UTF)(?<class>\udcff)", r"(?<class>\K)",
               r"(?<class>)|(?<subject>)|(?<fold>)", r"(?<class>(?:\1|a)*)!", "x" * 2000, "x" * 2001, "[" * 1000]


def described(description, labels=OWN_TABLE, fill=None):
    def write(path):
        for name in ("ALL/P1_1.png", "ALL/P1_2.png", "HEM/P2_1.png", "HEM/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.png"):
            (path / name).parent.mkdir(exist_ok=True)
            (path / name).write_bytes(png(16, 16))
        if labels is not None:
            (path / "labels.csv").write_bytes(labels)
        (path / "nucleoscope.dataset.json").write_bytes(description if isinstance(description, bytes) else json.dumps(description).encode())
        if fill:
            fill(path)
    return write


def descriptions(c):
    """Files that say where class, patient and fold stand, by themselves and in folders with what they name."""
    whole = json.dumps(DESCRIPTION).encode()
    c.add("description", "descriptions", "whole.json", whole, "read", "5 of 8 images")
    for name, text in {"empty": b"", "list": b"[]", "null": b"null", "deep": b"[" * 100_000, "deep-object": b'{"a":' * 100_000, "zeros": bytes(1000), "utf16": whole.decode().encode("utf-16"),
                       "bad-utf8": b'{"format": "\xff"}', "cut": whole[:-3], "large": whole[:-1] + b" " * 1_100_000, "doubled-key": whole[:-1] + b', "name": "x"}', "many-objects": MANY_OBJECTS,
                       "many-keys": MANY_KEYS}.items():
        c.add("description", "descriptions", name + ".json", text, "any" if name == "large" else "refused")
    for path in places(DESCRIPTION):
        for value in (None, -1, "", "x", "/", "../..", [], {}, 2**63, 1e308, 1.5, True, "a" * 100_000, ["x"] * 1001, [{}] * 33):
            c.add("description", "descriptions", "odd.json", with_value(DESCRIPTION, path, value))
    for expression in EXPRESSIONS:
        rules = [{"from": "pattern", "expression": expression}]
        content = json.dumps({**DESCRIPTION, "rules": rules}).encode()
        c.add("description", "descriptions", "expression.json", content)
        c.add_folder("dataset", "descriptions", "expression", described(content), "any")
    c.damage("description", "descriptions", "description.json", whole, 120)

    def table(file):
        return {**DESCRIPTION, "rules": [{**DESCRIPTION["rules"][0], "file": file}]}

    c.add_folder("dataset", "descriptions", "whole", described(DESCRIPTION), "read", "3 samples")
    for file in ("/dev/zero", "/dev/stdin", "/proc/self/mem", "/proc/self/environ", "/etc/passwd", "..", ".", "/", "ALL", "nowhere.csv", "ALL/P1_1.png", "nucleoscope.dataset.json", "a\0b", "a" * 5000):
        c.add_folder("dataset", "descriptions", "table-file", described(table(file)), "refused")
    c.add_folder("dataset", "descriptions", "table-pipe", described(DESCRIPTION, None, lambda path: os.mkfifo(path / "labels.csv")), "refused")
    c.add_folder("dataset", "descriptions", "table-loop", described(DESCRIPTION, None, lambda path: (path / "labels.csv").symlink_to("labels.csv")), "refused")
    for name, labels in {"empty": b"", "header": OWN_TABLE[:24], "large": OWN_TABLE + b"x,1,P,a\n" * 2_200_000, "no-column": OWN_TABLE.replace(b"class", b"what"), "doubled-column": OWN_TABLE.replace(b"fold", b"class"),
                         "quotes": b'"' * 100_000, "columns": b"," * 1_000_000, "rows": OWN_TABLE + b"ALL/P1_1.png,0,P7,b\n" * 50_000, "zeros": bytes(100_000), "utf16": OWN_TABLE.decode().encode("utf-16"),
                         "deep": b"file,class,patient,fold\n" + b"a/" * 200_000 + b"1.png,1,P1,a\n", "classes": b"file,class,patient,fold\n" + b"".join(b"%d.png,%d,P,a\n" % (i, i) for i in range(5000))}.items():
        c.add_folder("dataset", "descriptions", "table-" + name, described(DESCRIPTION, labels))
    for images in ("nowhere", "nucleoscope.dataset.json", "labels.csv", "ALL/P1_1.png", "/dev/zero", "/proc/self/fd", "a.zip", "a.zip!../..", "a.zip!b.zip!c.zip", "\0", "ALL/.."):
        def archive(path):
            (path / "a.zip").write_bytes(stored_zip([("nucleoscope.dataset.json", json.dumps({**DESCRIPTION, "images": "a.zip"}).encode()), ("ALL/P1_1.png", png(16, 16))]))
        c.add_folder("dataset", "descriptions", "images", described({**DESCRIPTION, "images": images}, fill=archive), "read" if images in ("a.zip", "a.zip!../..", "ALL/..") else "refused")  # the last two are the folder itself
    for _ in range(max(1, round(40 * c.share))):
        c.add_folder("dataset", "descriptions", "damaged", described(c.damaged(bytearray(whole)), c.damaged(bytearray(OWN_TABLE))))


def folders(c):
    """What a folder can hold beside images."""
    picture = png(40, 32)

    def fill(path):
        for kind in ("a", "b"):
            (path / kind).mkdir()
            for i in range(3):
                (path / kind / f"{i}.png").write_bytes(picture)
        (path / "a" / "loop").symlink_to(path)
        (path / "a" / "outside").symlink_to("/etc")
        (path / "a" / "broken.png").symlink_to(path / "gone.png")
        (path / "a" / "device.png").symlink_to("/dev/zero")
        os.mkfifo(path / "b" / "pipe.png")
        (path / "b" / "folder.png").mkdir()
        (path / "b" / ".hidden.png").write_bytes(picture)
        (path / "b" / os.fsdecode(b"\xff\xfe.png")).write_bytes(picture)
        (path / "b" / ("n" * 240 + ".png")).write_bytes(picture)
        (path / "b" / "a\nb.png").write_bytes(picture)
        (path / "b" / "empty.png").write_bytes(b"")
    c.add_folder("dataset", "folders", "odd", fill, "read", "listed as unreadable")

    def names(path):
        for name in (b"a", b"\xff\xfe", b"b\nc", b"\x1b[31m"):
            (path / os.fsdecode(name)).mkdir()
            (path / os.fsdecode(name) / "1.png").write_bytes(picture)
    c.add_folder("dataset", "folders", "names", names, "read", "3 listed as unreadable")

    def deep(path):
        for _ in range(200):
            path = path / "d"
        path.mkdir(parents=True)
        (path / "1.png").write_bytes(picture)
    c.add_folder("dataset", "folders", "deep", deep)
    c.add_folder("dataset", "folders", "empty", lambda path: None, "refused")


# --- the classroom ---------------------------------------------------------------------------------------------------------------------

CLASS_RESULT = {
    "format": "nucleoscope-class-result", "version": 1, "student": "Fox", "ticket": "0123456789abcdef", "pack": {"fingerprint": "0" * 32, "title": "Tuesday"},
    "lesson": {"name": "same_patient_twice", "title": "t"}, "handed_in": "2026-11-29T10:00:00Z", "program": "nucleoscope 1", "prediction": "below", "prediction_text": "Worse", "right_text": "Worse",
    "predicted": "2026-11-29T09:00:00Z", "finished": "2026-11-29T09:10:00Z", "right": "below", "seconds": 12.5, "checks": ["difference of auroc"], "shown": ["auroc"],
    "conclusion": LESSON_RECORD["conclusion"],
    "quiz": {"asked": 5, "right": 3, "network_asked": 2, "network_right": 1, "agreed": 1, "both_wrong": 0, "expected_share": 0.7,
             "by_confidence": [{"asked": 1, "right": 0}] * 5}}


def class_manifest():
    """Of a pack whose images are drawn where it is opened."""
    resources = SOURCE / "resources"
    lesson = json.loads((resources / "lessons" / "2-same_patient_twice.json").read_text())
    recipe = json.loads((resources / "recipes" / "small.json").read_text())
    return {"format": "nucleoscope-class-pack", "version": 1, "title": "Tuesday", "words": "Look first.\nThen predict.", "lesson": lesson, "recipes": [recipe],
            "images": {"demo": {"seed": 1, "scale": 0.1}}, "program": "nucleoscope 1"}


def classroom(c):
    """Packs as teachers pass them on, and what students hand in: one of thirty may do it for the fun of it."""
    manifest = class_manifest()
    whole = json.dumps(manifest).encode()
    for kind, document in (("class_manifest", manifest), ("class_result", CLASS_RESULT)):
        text = json.dumps(document).encode()
        def add(name, content, expect="any", says=""):
            c.add(kind, "classroom", f"{kind}-{name}.json", content, expect, says)
        add("whole", text, "read")
        add("newer", with_value(document, ("version",), 99), "refused", "newer")
        for name, content in {"empty": b"", "list": b"[]", "deep": b"[" * 100_000, "deep-object": b'{"a":' * 100_000, "zeros": bytes(1000), "cut": text[:-3],
                              "utf16": text.decode().encode("utf-16"), "bad-utf8": b'{"a": "\xff"}', "doubled-key": b'{"version": 1, ' + text[1:], "many-objects": MANY_OBJECTS,
                              "many-keys": MANY_KEYS}.items():
            add(name, content, "refused")
        for path in places(document):
            for value in c.draw.sample([None, -1, "x", "\x1b[2J", "../../x", [], {}, 2**63, 1e308, 1.5, True, "y" * 100_000], 2):
                add("odd", with_value(document, path, value))
        for _ in range(max(1, round(60 * c.share))):
            add("damaged", c.damaged(bytearray(text)))
    for name, path, value, says in (("weights", ("recipes", 0, "network", "weights"), "/etc/passwd", "/etc/passwd"), ("recipe", ("lesson", "arms", 0, "recipe"), "/etc/passwd", "/etc/passwd"),
                                    ("changes", ("lesson", "arms", 0, "changes"), {"network": {"weights": "../x.pth"}}, "../x.pth"), ("planted", ("lesson", "planted"), True, "planted in it"),
                                    ("scale", ("images", "demo", "scale"), 1e9, "scale"), ("title", ("title",), "a\x1b[2Jb", "control characters")):
        c.add("class_manifest", "classroom", f"hostile-{name}.json", with_value(manifest, path, value), "refused", says)
    seed = (SEEDS / "class.nucleopack").read_bytes()
    c.add("class_pack", "classroom", "whole.nucleopack", seed, "read", "4 images")
    c.add("class_pack", "classroom", "demo.nucleopack", stored_zip([("class.json", whole)]), "read", "a demo")
    with zipfile.ZipFile(io.BytesIO(seed)) as archive:
        entries = [(name, archive.read(name)) for name in archive.namelist()]
    image = next(name for name, _ in entries if name.startswith("images/"))
    def packed(name, more=(), without=(), says=""):
        c.add("class_pack", "classroom", name + ".nucleopack", stored_zip([entry for entry in entries if entry[0] not in without] + list(more)), "refused", says)
    packed("climbs", [(info("images/../../../escape.png"), b"x")], says="leads out")
    packed("absolute", [(info("/tmp/nucleoscope-escape.png"), b"x")], says="leads out")
    packed("link", [(info("images/link.png", 0o120777 << 16), b"/etc/passwd")], says="link")
    packed("spelling", [(image[:-3] + image[-3:].upper(), b"x")], says="twice")
    packed("more", [("images/more.png", b"x")], says="does not hold the images")
    packed("changed", [(image, b"x" * len(dict(entries)[image]))], [image], "not those")
    packed("gone", without=[image], says="does not hold the images")
    packed("no-manifest", without=["class.json"], says="class.json")
    packed("other-manifest", [("class.json", b"{}")], ["class.json"], "something else")
    packed("long-manifest", [("class.json", b" " * 5_000_000)], ["class.json"], "too long")
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in entries:
            archive.writestr(name, content)
        archive.writestr("images/bomb.png", bytes(300_000_000))
    c.add("class_pack", "classroom", "bomb.nucleopack", bomb.getvalue(), "refused", "more than is allowed")
    c.add("class_pack", "classroom", "overlap.nucleopack", overlapping(png(8, 8), 2000), "refused")
    c.add("class_pack", "classroom", "encrypted.nucleopack", flagged(seed, 1), "refused", "encrypted")
    c.add("class_pack", "classroom", "doubled.nucleopack", doubled(entries, b"x"), "refused", "twice")
    for name, content in {"empty": b"", "text": b"hello\n" * 100, "zeros": bytes(1000), "end-alone": b"PK\x05\x06" + bytes(18)}.items():
        c.add("class_pack", "classroom", name + ".nucleopack", content, "refused")
    for i in range(8):
        c.add("class_pack", "classroom", "cut.nucleopack", seed[:len(seed) * (i + 1) // 9], "refused")
    c.damage("class_pack", "classroom", "class.nucleopack", seed, 120)


def make(folder, seed=1, share=1.0):
    corpus = Corpus(folder, seed, share)
    if corpus.folder.exists():
        shutil.rmtree(corpus.folder)
    for part in (images, archives, tables, weights, models, runs, settings, descriptions, folders, kept, window_settings, classroom):
        part(corpus)
    return corpus.cases


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--share", type=float, default=1.0)
    parser.add_argument("--list", action="store_true", help="print the cases as JSON")
    options = parser.parse_args()
    cases = make(options.folder.resolve(), options.seed, options.share)
    if options.list:
        json.dump([asdict(case) for case in cases], sys.stdout, indent=1)
    else:
        counts = {}
        for case in cases:
            group = pathlib.Path(case.path).relative_to(options.folder.resolve()).parts[0]
            counts[group] = counts.get(group, 0) + 1
        print(", ".join(f"{group} {count}" for group, count in counts.items()), "- together", len(cases))


if __name__ == "__main__":
    main()
