#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which lines of core and ui were run, by gcov's counters in a build of the preset coverage.

    coverage.py BUILD [--missing ROOM] [--least PERCENT]

BUILD/**/*.gcda are what the tests have left, where each process adds to what others have counted. Prints a line a room: lines that could be
run, that were, the share. A line that stands in several objects (a header, a template) was run where any of them ran it; an object that
nothing has run counts too, as long as it was built. --missing lists the lines of a room that nothing has run; with --least the exit code is
1 where core's share is below.
"""
import argparse
import collections
import concurrent.futures
import json
import os
import pathlib
import subprocess
import sys


def counted(build, root, note):
    """As (file below the root, line, how often) of one object's .gcno, which its .gcda stands beside."""
    outcome = subprocess.run(["gcov", "--json-format", "--stdout", str(note)], cwd=build, capture_output=True, text=True)
    found = []
    for line in outcome.stdout.splitlines():
        if not line.startswith("{"):
            continue
        for file in json.loads(line)["files"]:
            path = pathlib.Path(os.path.normpath(build / file["file"]))
            if path.is_relative_to(root) and not path.is_relative_to(build) and path.relative_to(root).parts[0] in ("core", "ui"):
                name = path.relative_to(root).as_posix()
                found += [(name, entry["line_number"], entry["count"]) for entry in file["lines"]]
    return found


def lines_of(build, root):
    lines = collections.defaultdict(dict)
    notes = [note for part in ("core", "ui") for note in sorted((build / part).rglob("*.gcno"))]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for found in pool.map(lambda note: counted(build, root, note), notes):
            for name, line, count in found:
                lines[name][line] = lines[name].get(line, 0) + count
    return lines


def room_of(name):
    """core/learning/torch/x.cpp → core/learning/torch"""
    return name.rsplit("/", 1)[0]


def listed(numbers):
    """1, 2, 3, 7 → 1-3, 7"""
    spans = []
    for number in sorted(numbers):
        if spans and number == spans[-1][1] + 1:
            spans[-1][1] = number
        else:
            spans.append([number, number])
    return ", ".join(f"{first}-{last}" if last > first else str(first) for first, last in spans)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("build", type=lambda text: pathlib.Path(text).resolve())
    parser.add_argument("--missing", metavar="ROOM")
    parser.add_argument("--least", type=float, default=0, metavar="PERCENT")
    options = parser.parse_args()
    root = pathlib.Path(__file__).resolve().parent.parent.parent
    lines = lines_of(options.build, root)
    if not lines:
        print(f"nothing was counted in {options.build}: build the preset coverage and run its tests")
        return 1
    rooms = collections.defaultdict(lambda: [0, 0])
    for name, counts in lines.items():
        run = sum(count > 0 for count in counts.values())
        for room in (room_of(name), name.split("/")[0] + " in all"):
            rooms[room][0] += len(counts)
            rooms[room][1] += run
        if options.missing and (name == options.missing or room_of(name) == options.missing):
            print(f"{name}: {listed(line for line, count in counts.items() if count == 0) or 'all of it was run'}")
    for room, (all_lines, run) in sorted(rooms.items()):
        print(f"{room:34} {all_lines:6} lines {run:6} run {100 * run / all_lines:6.1f} %")
    core = rooms["core in all"]
    share = 100 * core[1] / core[0] if core[0] else 0
    if share < options.least:
        print(f"core: {share:.1f} % are less than {options.least:g} %")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
