#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy: tidy.py BUILD_FOLDER [--all].

Looks at the files that differ from the commit this work started from (NUCLEOSCOPE_LINT_SINCE; else where the branch left
origin/main; else the commit before), and at those that include a header that differs. --all, or no git: every file.

A file that passed leaves a stamp in BUILD_FOLDER/tidy and is looked at again when it, or a header of ours that it
includes, is newer. Left out: the LibTorch engine, whose headers take minutes, and
tests, whose mistakes show when they run.
"""
import concurrent.futures
import functools
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
ROOMS = ("core", "ui", "app", "tests")
LEFT_OUT = ("core/learning/torch/", "tests/")
# GCC's warning options are not clang's.
EXTRA = ["--extra-arg=-Wno-unknown-warning-option", "--extra-arg=-Wno-everything"]


def own(path: str) -> str | None:
    """The path relative to the repository, or None for what is not ours."""
    try:
        relative = pathlib.Path(path).resolve().relative_to(ROOT).as_posix()
    except ValueError:
        return None
    return relative if relative.startswith(tuple(room + "/" for room in ROOMS)) else None


def headers_of(source: str) -> set[str]:
    """The headers of ours that a source of ours includes, also through others: ours are named from the root."""
    found: set[str] = set()
    waiting = [source]
    while waiting:
        for header in included_by(waiting.pop()) - found:
            found.add(header)
            waiting.append(header)
    return found


@functools.cache
def included_by(file: str) -> frozenset[str]:
    names = re.findall(r'^#include "([^"]+)"', (ROOT / file).read_text(), re.MULTILINE)
    return frozenset(name for name in names if (ROOT / name).exists())


def git(*arguments: str) -> list[str] | None:
    run = subprocess.run(["git", "-C", str(ROOT), *arguments], capture_output=True, text=True)
    return run.stdout.splitlines() if run.returncode == 0 else None


def changed() -> set[str] | None:
    """What differs from where this work started, committed or not; None where git cannot tell."""
    base = os.environ.get("NUCLEOSCOPE_LINT_SINCE")
    if not base:
        head, fork = git("rev-parse", "HEAD"), git("merge-base", "HEAD", "origin/main")
        base = fork[0] if fork and fork != head else "HEAD~1"
    committed, new = git("diff", "--name-only", base), git("ls-files", "--others", "--exclude-standard")
    return None if committed is None or new is None else {*committed, *new}


def stale(build: pathlib.Path, files: dict[str, set[str]]) -> list[str]:
    """Those whose stamp is missing or older than one of the files that they are made of."""
    def newest(source: str) -> float:
        paths = [ROOT / file for file in (source, *files[source], ".clang-tidy")]
        return max(path.stat().st_mtime for path in paths if path.exists())

    return [s for s in files if not (stamp := stamp_of(build, s)).exists() or stamp.stat().st_mtime < newest(s)]


def stamp_of(build: pathlib.Path, source: str) -> pathlib.Path:
    return build / "tidy" / hashlib.sha256(source.encode()).hexdigest()[:24]


def without_precompiled(build: pathlib.Path, commands: list[dict]) -> None:
    """Writes BUILD_FOLDER/tidy/compile_commands.json, in which the headers that GCC precompiled are plain ones: clang
    refuses GCC's .gch where it lies beside the header."""
    folder = build / "tidy"
    folder.mkdir(exist_ok=True)
    def plain(match: re.Match) -> str:
        header = pathlib.Path(match.group(1))
        copy = folder / (hashlib.sha256(str(header).encode()).hexdigest()[:24] + ".hxx")
        if header.exists():
            shutil.copyfile(header, copy)
        return f"-include {copy}"

    for command in commands:
        command["command"] = re.sub(r"-include (\S*/cmake_pch\.hxx)(?!\S)", plain, command["command"])
    (folder / "compile_commands.json").write_text(json.dumps(commands))


def commands_a_file(build: pathlib.Path) -> list[dict]:
    """How each file would be compiled by itself. The release build compiles batches of files, so a second build folder is
    configured, never built, without batches; its commands are then read as if they were the first one's, whose generated
    files are there."""
    single = build / "tidy" / "single"
    subprocess.run(
        ["cmake", "-S", str(ROOT), "-B", str(single), "-G", "Ninja", "-C", str(settings_of(build)), "--log-level=WARNING"],
        check=True, stdout=subprocess.DEVNULL)
    text = (single / "compile_commands.json").read_text()
    return json.loads(text.replace(str(single), str(build)))


def settings_of(build: pathlib.Path) -> pathlib.Path:
    """A CMake script with the build's own settings, but for the batches."""
    cache = (build / "CMakeCache.txt").read_text()
    settings = re.findall(r"^((?:CMAKE_BUILD_TYPE|LIBTORCH_DIR|NUCLEOSCOPE_\w+)):(\w+)=(.*)$", cache, re.MULTILINE)
    lines = [f'set({name} "{value}" CACHE {kind} "")' for name, kind, value in settings
             if kind in ("BOOL", "STRING", "PATH", "UNINITIALIZED") and name != "NUCLEOSCOPE_UNITY"]
    script = build / "tidy" / "settings.cmake"
    script.parent.mkdir(exist_ok=True)
    script.write_text("\n".join(lines).replace("CACHE UNINITIALIZED", "CACHE STRING") + "\n")
    return script


def check(build: pathlib.Path, source: str) -> str:
    """What clang-tidy says, empty where it is content."""
    run = subprocess.run(
        ["clang-tidy", "--quiet", "-p", str(build / "tidy"), *EXTRA, str(ROOT / source)],
        capture_output=True, text=True, stdin=subprocess.DEVNULL)
    if run.returncode == 0:
        stamp = stamp_of(build, source)
        stamp.parent.mkdir(exist_ok=True)
        stamp.touch()
        return ""
    return run.stdout or run.stderr


def main() -> int:
    build = pathlib.Path(sys.argv[1]).resolve()
    commands = commands_a_file(build)
    without_precompiled(build, commands)
    sources = sorted({path for path in (own(command["file"]) for command in commands) if path})
    sources = [source for source in sources if not source.startswith(LEFT_OUT)]
    files = {source: headers_of(source) for source in sources}
    difference = None if "--all" in sys.argv else changed()
    if difference is not None and ".clang-tidy" not in difference:
        files = {s: hs for s, hs in files.items() if difference.intersection((s, *hs))}
    waiting = stale(build, files)
    print(f"lint: clang-tidy over {len(waiting)} of {len(sources)} files", file=sys.stderr)
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for report in pool.map(lambda source: check(build, source), waiting):
            if report:
                failed += 1
                print(report, flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
