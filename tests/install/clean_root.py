#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs the packages on a Debian that holds nothing but its base system, and works there as a person would: start, fetch LibTorch, try the
demo, train, write the report, walk through the window.

    clean_root.py PACKAGE… [--wheel FILE] [--out DIR] [--place DIR] [--base DIR] [--mirror URL] [--suite NAME] [--plant dependency]

PACKAGE is a .deb, which apt installs with what it depends on, or the .tar.gz that carries its libraries, which is unpacked in a person's home.
Each gets a root of its own. Once it is installed there is no network but a stand-in for PyTorch's server, under its name: WHEEL, the file that
resources/libtorch/catalogue.json lists for the processor, is fetched from there as the program is shipped, certificate and SHA-256 compared.

DIR of --out keeps pictures, reports, sizes.json and what each step said. --place is where the roots are made (2 GB each; taken away again),
--base a base system made earlier by debootstrap.

The Debian package's window is asked to fetch it, by a click on its offer, where there are Xvfb and xdotool.
--plant: a package that does not name what it needs (the list of certificate authorities), which has to be found.

Needs root, debootstrap, openssl and a Debian mirror: where it lacks one, exit code 77 (skipped). Exit code 1 where a step failed.
"""
import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import traceback

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
    parser.add_argument("--plant", choices=["dependency"])
    return parser.parse_args()


def published_build():
    catalogue = json.loads((SOURCE / "resources/libtorch/catalogue.json").read_text())
    build = next(build for build in catalogue["builds"] if build["name"] == "cpu" and build["platform"] == "linux-x86_64")
    return build["files"][0] | {"version": catalogue["libtorch"]}


def without_a_dependency(package, folder, name="ca-certificates"):
    """The Debian package, as if somebody had forgotten to name one."""
    opened, spoilt = folder / "opened", folder / package.name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    subprocess.run(["dpkg-deb", "--raw-extract", str(package), str(opened)], check=True)
    control = opened / "DEBIAN/control"
    lines = control.read_text().splitlines()
    kept = [re.sub(rf"(, )?{name}\b[^,]*", "", line) if line.startswith("Depends:") else line for line in lines]
    if kept == lines:
        raise Broken(f"the package does not depend on {name}: nothing could be planted")
    control.write_text("\n".join(kept) + "\n")
    subprocess.run(["dpkg-deb", "--build", str(opened), str(spoilt)], check=True, capture_output=True)
    return spoilt


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
            if wishes.plant:
                package = without_a_dependency(package, place / "planted")
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
    if wishes.plant and not any("certificate" in failure or "authority" in failure for failure in failures):
        print("\n".join(["what was planted was not found", *failures]))
        return 0
    print("\n".join(f"BROKEN: {failure}" for failure in failures) or f"all steps done; see {wishes.out}")
    return 1 if failures else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Exception:  # a mistake of ours finds nothing
        traceback.print_exc()
        sys.exit(0 if "--plant" in sys.argv else 1)
