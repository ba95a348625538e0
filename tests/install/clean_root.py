#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs the packages on a Debian that holds nothing but its base system, and works there as a person would: start, fetch LibTorch, try the
demo, train, write the report, walk through the window.

    clean_root.py PACKAGE… [--wheel FILE] [--out DIR] [--place DIR] [--base DIR] [--mirror URL] [--suite NAME]

PACKAGE is a .deb, which apt installs with what it depends on, or the .tar.gz that carries its libraries, which is unpacked in a person's home.
Each gets a root of its own. Once it is installed there is no network but a stand-in for PyTorch's server, under its name: WHEEL, the file that
resources/libtorch/catalogue.json lists for the processor, is fetched from there as the program is shipped, certificate and SHA-256 compared.

DIR of --out keeps pictures, reports, sizes.json and what each step said. --place is where the roots are made (2 GB each; taken away again),
--base a base system made earlier by debootstrap.

Needs root, debootstrap, openssl and a Debian mirror: where it lacks one, exit code 77 (skipped). Exit code 1 where a step failed.
"""
import argparse
import json
import os
import pathlib
import shutil
import sys
import tempfile

from first_day import Broken, FirstDay
from root import BaseSystem, Missing, Root, own_mounts, own_network
from stand_in import StandIn

SKIPPED = 77
SOURCE = pathlib.Path(__file__).resolve().parents[2]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("packages", nargs="+", type=pathlib.Path, metavar="PACKAGE")
    parser.add_argument("--wheel", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path("clean-root"))
    parser.add_argument("--place", type=pathlib.Path)
    parser.add_argument("--base", type=pathlib.Path)
    parser.add_argument("--mirror", default="http://deb.debian.org/debian")
    parser.add_argument("--suite", default="bookworm")
    return parser.parse_args()


def published_build():
    catalogue = json.loads((SOURCE / "resources/libtorch/catalogue.json").read_text())
    build = next(build for build in catalogue["builds"] if build["name"] == "cpu" and build["platform"] == "linux-x86_64")
    return build["files"][0] | {"version": catalogue["libtorch"]}


def work_through(days):
    """Each root's day; what failed, in words."""
    failures = []
    for day in days:
        try:
            day.run()
        except Broken as broken:
            failures.append(f"{day.name}: {broken}")
        finally:
            day.keep_sizes()
    return failures


def main():
    wishes = arguments()
    for tool in ("debootstrap", "openssl", "chroot"):
        if not shutil.which(tool):
            print(f"there is no {tool}: skipped")
            return SKIPPED
    if os.getuid() != 0:
        print("only root can make a root and enter it: skipped")
        return SKIPPED
    place = wishes.place or pathlib.Path(tempfile.mkdtemp(prefix="nucleoscope-roots-"))
    place.mkdir(parents=True, exist_ok=True)
    roots = []
    try:
        own_mounts()
        base = BaseSystem(wishes.base or place / "base", wishes.suite, wishes.mirror)
        base.make()
        days = []
        for package in wishes.packages:
            root = Root(place / package.name.replace(".", "-"), base)
            roots.append(root)
            out = wishes.out / ("installed" if package.suffix == ".deb" else "unpacked")
            days.append(FirstDay(root, package.resolve(), out))
            days[-1].install()
        own_network()
        with StandIn(published_build(), wishes.wheel, place / "stand-in") as server:
            for day in days:
                day.server = server
            failures = work_through(days)
    except Missing as missing:
        print(f"{missing}: skipped")
        return SKIPPED
    except Broken as broken:
        failures = [str(broken)]
    finally:
        for root in roots:
            root.remove()
        if not wishes.place:
            shutil.rmtree(place, ignore_errors=True)
    print("\n".join(f"BROKEN: {failure}" for failure in failures) or f"all steps done; see {wishes.out}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
