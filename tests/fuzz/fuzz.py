#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs libFuzzer's targets, one reader after the other, under address and undefined behaviour sanitizers.

    fuzz.py BUILD [KIND…] [--seconds 600] [--plant]

BUILD is the folder of the preset fuzz. Seeds are what tests/hostile makes of each kind, good and bad; what libFuzzer finds worth keeping stays
in BUILD/fuzz/KIND for the next time, what ends a reader in BUILD/fuzz/found: then the exit code is 1. A reader fails where it crashes, does
what is undefined, leaks, takes longer than 10 s or 2 GB for one input, or gives no reason. --plant has the reader of recipes read beyond an
array where the input is of one length in 1,021: it has to be found.
"""
import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "hostile"))
import make_corpus  # noqa: E402

KINDS = ("archive", "catalogue", "checkpoint", "class_manifest", "class_pack", "class_result", "description", "familiar", "image", "lesson", "lesson_record", "marks", "model", "pixels", "preferences",
         "queue", "quiz", "recipe", "run", "seal", "table", "weights")
LONGEST = 16384  # bytes of a seed: small ones are worked on faster


def short(path):
    return path.is_file() and path.stat().st_size <= LONGEST  # the corpus has files that are larger than the memory


def seeds_of(kind, cases, whole):
    """As (name, bytes)."""
    for case in cases:
        path = pathlib.Path(case.path)
        if kind == "archive" and case.kind == "dataset" and short(path) or case.kind == kind and short(path):
            yield path.name, path.read_bytes()
        elif case.kind == kind and path.is_dir():
            files = sorted(file for file in path.rglob("*") if short(file) and not file.is_symlink())
            for file in files:
                name = file.relative_to(path).as_posix()
                if kind != "run":
                    yield f"{path.name}-{file.name}", file.read_bytes()
                elif name in whole:
                    yield f"{path.name}-{file.name}", bytes([whole.index(name)]) + file.read_bytes()


def write_seeds(folder, kind, cases, whole):
    folder.mkdir(parents=True)
    seen = set()
    for name, content in seeds_of(kind, cases, whole):
        if content not in seen:
            seen.add(content)
            (folder / name).write_bytes(content)
    return len(seen)


def fuzz(options, kind, place, cases):
    run = place / "whole-run"
    whole = sorted(file.relative_to(run).as_posix() for file in run.rglob("*") if file.is_file())
    lasting = place / "planted" if options.plant else options.build / "fuzz"
    seeds, kept, found = place / "seeds" / kind, lasting / kind, lasting / "found"
    count = write_seeds(seeds, kind, cases, whole)
    for folder in (kept, found):
        folder.mkdir(parents=True, exist_ok=True)
    environment = dict(os.environ, NUCLEOSCOPE_FUZZ_FOLDER=str(run), NUCLEOSCOPE_HOME=str(place / "home"), UBSAN_OPTIONS="print_stacktrace=1")
    if options.plant:
        environment["NUCLEOSCOPE_FUZZ_PLANT"] = "1"
    target = options.build / "tests-bin" / f"nucleoscope_fuzz_{kind}"
    outcome = subprocess.run([target, kept, seeds, f"-max_total_time={options.seconds}", "-timeout=10", "-rss_limit_mb=2048", f"-max_len={4 * LONGEST}",
                              f"-artifact_prefix={found}/{kind}-", "-print_final_stats=1"],
                             env=environment, capture_output=True, text=True, errors="replace")
    inputs = re.search(r"stat::number_of_executed_units: (\d+)", outcome.stderr)
    edges = re.findall(r"cov: (\d+)", outcome.stderr)
    print(f"{kind}: {count} seeds, {inputs[1] if inputs else '?'} inputs, {edges[-1] if edges else '?'} edges, {len(os.listdir(kept))} kept: "
          f"{'no fault' if outcome.returncode == 0 else f'ended with {outcome.returncode}'}", flush=True)
    if outcome.returncode != 0:
        print(outcome.stderr[-6000:], flush=True)
    return outcome.returncode == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("build", type=lambda text: pathlib.Path(text).resolve())
    parser.add_argument("kinds", nargs="*", metavar="KIND", help=", ".join(KINDS))
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--plant", action="store_true")
    options = parser.parse_args()
    kinds = options.kinds or (["recipe"] if options.plant else KINDS)
    if unknown := [kind for kind in kinds if kind not in KINDS]:
        parser.error(f"there is no kind {unknown[0]}")
    place = pathlib.Path(tempfile.mkdtemp(prefix="nucleoscope-fuzz-"))
    try:
        cases = make_corpus.make(place / "corpus", 1, 0.1)
        make_corpus.write_run(make_corpus.run_files())(place / "whole-run")
        return 0 if all([fuzz(options, kind, place, cases) for kind in kinds]) else 1
    finally:
        shutil.rmtree(place, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
