#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs every shipped lesson on the demo to its end, one after another, and tells how long each took.

A classroom has some three minutes for one. The demo is drawn once, before, and so is the copy of it with a stain planted; each lesson
begins with nothing of its own kept.
"""
import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def run(program: Path, arguments: list[str], environment: dict[str, str]) -> tuple[str, float, float]:
    """What it said, seconds by the clock, seconds of processor time of all its threads."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.monotonic()
    done = subprocess.run([program, *arguments], env=environment, capture_output=True, text=True)
    clock = time.monotonic() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        sys.exit(f"nucleoscope {' '.join(arguments)} failed:\n{done.stderr}")
    return done.stdout, clock, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path)
    parser.add_argument("lessons", nargs="*", help="names; all that are shipped unless told otherwise")
    parser.add_argument("--threads", default="2")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="nucleoscope-lessons-") as home:
        environment = dict(os.environ) | {f"XDG_{kind}_HOME": f"{home}/{kind.lower()}" for kind in ("DATA", "CONFIG", "CACHE")}
        listed, _, _ = run(given.program, ["lesson", "--json"], environment)
        names = given.lessons or [lesson["name"] for lesson in json.loads(listed) if lesson["shipped"]]
        run(given.program, ["demo", f"{home}/demo"], environment)
        planted = "planted_shortcut"
        if planted in names:
            run(given.program, ["lesson", planted, "--data", f"{home}/demo", "--plant", "stain", "--out", f"{home}/copy"], environment)
        for name in names:
            told, clock, processor = run(given.program,
                                         ["lesson", name, "--data", f"{home}/{'copy' if name == planted else 'demo'}", "--out",
                                          f"{home}/{name}", "--threads", given.threads], environment)
            print(f"{name}: {clock:.0f} s by the clock, {processor:.0f} s of processor time", flush=True)
            print("    " + "\n    ".join(told.strip().splitlines()), flush=True)


if __name__ == "__main__":
    main()
