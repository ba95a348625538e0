#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hands the corpus of make_corpus.py to the program's readers, and a part of it to the program as it is shipped.

    attack.py READER PROGRAM [--window WINDOW] [--seed 1] [--share 1.0] [--program-share 1.0] [--keep DIR] [--sanitized] [--plant BUG]

READER is read_hostile, built beside the tests: all readers in one process, for speed. Every case has to be read or refused with a
reason, without a crash, within 10 s of processor time and 1.5 GB, and nothing may be written beside the place that the
program has for itself; what is known to be good has to be read, and what is known to be bad refused. PROGRAM then gets folders with
all images, archives, tables, runs and recipes by its subcommands, each in a process with limits of memory and time; it must answer 0 or
1 (2 of a recipe), with words. WINDOW is the window that opens a folder and ends once it shows a picture (nucleoscope_window_start): it has to,
whatever window.ini holds.

Exit code 1 where anything is amiss. --plant has the reader crash, hang, take 2 GB or give no reason once: it has to be found.
"""
import argparse
import json
import os
import pathlib
import queue
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter

import make_corpus

PROCESSOR_SECONDS, PATIENCE, MEGABYTES, ADDRESSES = 10, 120, 1500, 16 << 30
# A reader that came to the end of the memory was not bounded before.
NO_REASON = ("bad_alloc", "Insufficient memory", "length_error", "vector::", "basic_string", "std::exception")


def limited():
    if ADDRESSES:
        resource.setrlimit(resource.RLIMIT_AS, (ADDRESSES, ADDRESSES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 30, 1 << 30))


class Reader:
    """read_hostile, started again whenever it ended or had to be."""

    def __init__(self, program, place, bug):
        self.arguments = [program] + ([bug] if bug else [])
        self.cwd, self.environment = place / "cwd", dict(os.environ, NUCLEOSCOPE_HOME=str(place / "home"))
        self.process = None

    def start(self):
        self.process = subprocess.Popen(self.arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=self.cwd,
                                        env=self.environment, preexec_fn=limited)
        self.answers = queue.Queue()
        for stream, name in ((self.process.stdout, "out"), (self.process.stderr, "err")):
            threading.Thread(target=self.listen, args=(stream, name, self.answers), daemon=True).start()
        self.errors = []

    @staticmethod
    def listen(stream, name, answers):
        for line in stream:
            answers.put((name, line.decode(errors="replace").rstrip("\n")))
        answers.put((name, None))

    def ask(self, case):
        """An answer as (verdict, milliseconds, megabytes, words), or what is wrong."""
        if self.process is None:
            self.start()
        try:
            self.process.stdin.write(f"{case.kind}\t".encode() + os.fsencode(case.path) + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            pass
        deadline = time.monotonic() + PATIENCE
        used = self.used()
        while True:
            try:
                name, line = self.answers.get(timeout=0.5)
            except queue.Empty:
                if self.used() - used > PROCESSOR_SECONDS or time.monotonic() > deadline:
                    self.stop()
                    return f"took more than {PROCESSOR_SECONDS} s of processor time"
                continue
            if name == "err" and line is not None:
                self.errors.append(line)
            elif name == "out" and line is None:
                code = self.process.wait()
                last = " ".join(self.errors[-2:])
                self.process = None
                return f"ended the reader ({code}) {last}"
            elif name == "out":
                verdict, milliseconds, megabytes, words = line.split("\t", 3)
                return verdict, int(milliseconds), int(megabytes), words

    def used(self):
        try:
            with open(f"/proc/{self.process.pid}/stat") as stat:
                fields = stat.read().rsplit(")", 1)[1].split()
            return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        except (OSError, IndexError):
            return 0

    def stop(self):
        if self.process:
            self.process.kill()
            self.process.wait()
            self.process = None


def judge(case, answer, before):
    """What is amiss; nothing where all is well. `before`: the reader's highest memory before this case, MB."""
    if isinstance(answer, str):
        return answer
    verdict, milliseconds, megabytes, words = answer
    if milliseconds > 1000 * PROCESSOR_SECONDS:
        return f"took {milliseconds} ms"
    if megabytes > MEGABYTES and megabytes > before:
        return f"took {megabytes} MB"
    if not words.strip():
        return "was refused without a reason" if verdict == "refused" else "was read without a word"
    if any(word in words for word in NO_REASON):
        return f"was not bounded before: {words}"
    if case.expect != "any" and verdict != case.expect:
        return f"was {verdict} and ought not to be: {words}"
    if case.says and case.says not in words:
        return f"answers \"{words}\" instead of \"{case.says}\""
    return None


def everything_below(folder):
    found = {}
    for root, folders, files in os.walk(os.fsencode(folder)):
        for name in folders + files:
            place = os.path.join(root, name)
            stat = os.lstat(place)
            found[place] = (stat.st_mode, stat.st_size if name in files else 0, stat.st_mtime_ns if name in files else 0)
    return found


def attack_reader(options, place, cases):
    reader, faults, verdicts, slowest, before = Reader(options.reader, place, options.plant), [], Counter(), (0, None), 0
    for case in cases:
        answer = reader.ask(case)
        problem = judge(case, answer, before)
        if problem:
            faults.append(f"{case.kind} {case.path} {problem}")
            if options.plant:
                break  # found
        if not isinstance(answer, str):
            verdicts[answer[0]] += 1
            before = max(before, answer[2])
            slowest = max(slowest, (answer[1], case.path), key=lambda case_time: case_time[0])
    reader.stop()
    print(f"readers: {len(cases)} cases, {verdicts['read']} read, {verdicts['refused']} refused with a reason; at most {before} MB, "
          f"slowest {slowest[0]} ms of processor time; {len(faults) or 'no'} faults")
    return faults


def run_program(options, place, arguments, faults, allowed):
    environment = dict(os.environ, NUCLEOSCOPE_HOME=str(place / "home"), QT_QPA_PLATFORM="offscreen")
    try:
        outcome = subprocess.run([options.program, *arguments], cwd=place / "cwd", env=environment, stdin=subprocess.DEVNULL, capture_output=True,
                                 timeout=PATIENCE, preexec_fn=limited)
    except subprocess.TimeoutExpired:
        faults.append(f"nucleoscope {' '.join(map(str, arguments))}: no end after {PATIENCE} s")
        return
    words = outcome.stderr.decode(errors="replace") + outcome.stdout.decode(errors="replace")
    if outcome.returncode not in allowed:
        faults.append(f"nucleoscope {' '.join(map(str, arguments))}: ended with {outcome.returncode}: {words[-300:]}")
    elif outcome.returncode != 0 and not outcome.stderr.strip():
        faults.append(f"nucleoscope {' '.join(map(str, arguments))}: says nothing")
    elif any(word in words for word in NO_REASON):
        faults.append(f"nucleoscope {' '.join(map(str, arguments))}: was not bounded before: {words[-300:]}")


def attack_window(options, place, cases):
    """Settings of the window: it opens with all of them, and shows a picture."""
    faults, settings = [], place / "home" / "config" / "window.ini"
    settings.parent.mkdir(parents=True, exist_ok=True)
    program, options.program = options.program, options.window
    step = max(1, round(1 / options.program_share))
    cases = [case for case in cases if case.kind == "window"][::step]
    for case in cases:
        shutil.copyfile(case.path, settings)
        before = len(faults)
        run_program(options, place, [place / "corpus" / "folders"], faults, (0,))
        if len(faults) > before:
            faults[-1] += f" (with {case.path})"
    settings.unlink()
    options.program = program
    print(f"window: {len(cases)} settings; {len(faults) or 'no'} faults")
    return faults


def attack_program(options, place, cases):
    faults, started = [], 0
    corpus = place / "corpus"
    commands = [["scan", corpus / "images"], ["scan", corpus / "images", "--json"], ["audit", corpus / "folders"], ["scan", corpus / "folders", "--json"]]
    for case in cases:
        path = pathlib.Path(case.path)
        if case.kind == "dataset":
            commands.append(["scan", path] + (["--json"] if len(commands) % 2 or path.parent.name == "folders" else []))
        elif case.kind == "run":
            commands.append(["weights", "export", path, "--out", place / "home" / "exported.safetensors", "--replace"])
            commands.append(["compare", path, path, "--json"])
        elif case.kind == "recipe":
            commands.append(["train", corpus / "folders", "--recipe", path, "--out", place / "home" / "run", "--epochs", "1"])
        elif case.kind == "class_pack":
            commands.append(["classroom", "open", path])
        elif case.kind == "class_result":
            commands.append(["classroom", "collect", path, "--csv", "-"])
    commands.append(["runs", corpus / "runs"])
    step = max(1, round(1 / options.program_share))
    commands = commands[:4] + commands[4::step] + commands[-1:]
    if options.program_share == 1:
        commands += engine_commands(options, place, cases, faults)
    for arguments in commands:
        run_program(options, place, arguments, faults, (0, 1, 2) if "--recipe" in arguments else (0, 1))
        started += 1
    print(f"program: {started} commands; {len(faults) or 'no'} faults")
    return faults


# Of a run's folder: files that are written while it goes on, and folders.
LINKED = ("lock", "log.txt", "steps.csv", "steps.csv.part", "metrics.csv.part", "run.json.part", "checkpoints", "predictions",
          "checkpoints/last.safetensors.part")


def attack_links(options, place):
    """A run that somebody passed on, with links in it to files of whoever goes on with it: nothing is written through them."""
    home, victims, faults = place / "home", place / "beside", []
    for name in LINKED:
        run, victim = home / ("linked-" + name.replace("/", "-")), victims / name.replace("/", "-")
        shutil.copytree(home / "trained", run)
        link = run / name
        if link.is_dir():
            shutil.move(link, victim)
        else:
            link.unlink(missing_ok=True)
            victim.write_text("precious")
        link.symlink_to(victim)
    before = everything_below(victims)
    for name in LINKED:
        run = home / ("linked-" + name.replace("/", "-"))
        run_program(options, place, ["resume", run, "--epochs", "2", "--threads", "1"], faults, (1,))
    after = everything_below(victims)
    faults += [f"{os.fsdecode(name)} was written through a link in a run" for name in {*before, *after} if before.get(name) != after.get(name)]
    shutil.rmtree(victims)
    victims.mkdir()
    print(f"links: {len(LINKED)} runs; {len(faults) or 'no'} faults")
    return faults


RECIPE = {"network": {"architecture": "small"}, "input": {"size_pixels": 32}, "batch_size": 8}


def engine_commands(options, place, cases, found):
    """With LibTorch: all images predicted, hostile weights and marks to begin with, weights that are not numbers. Nothing where there
    is no engine."""
    home = place / "home"
    faults = []
    (home / "tiny.json").write_text(json.dumps(RECIPE))
    train = ["train", home / "nuclei", "--recipe", home / "tiny.json", "--epochs", "1", "--device", "cpu", "--threads", "1", "--out"]
    for arguments in (["demo", home / "nuclei", "--scale", "0.05", "--seed", "3"], [*train, home / "trained"]):
        run_program(options, place, arguments, faults, (0,))
    if faults:
        print("program: no engine, so nothing was trained or predicted:", faults[0][-100:])
        return []
    found += attack_links(options, place)
    weights = [pathlib.Path(case.path) for case in cases if case.kind == "weights" and case.expect == "refused"]
    marks = [pathlib.Path(case.path) for case in cases if case.kind == "marks"]
    commands = [["predict", home / "trained", place / "corpus" / group, "--csv", home / "predictions.csv"] for group in ("images", "folders")]
    for number, path in enumerate(weights[::max(1, len(weights) // 24)]):
        commands.append([*train, home / f"weights-{number}", "--weights", path])
    for number, path in enumerate(marks[::max(1, len(marks) // 12)]):
        commands.append([*train, home / f"marks-{number}", "--marks", path, "--exclude-marked"])
    broken = home / "not-numbers"
    shutil.copytree(home / "trained", broken)
    file = broken / "checkpoints" / "best.safetensors"
    content = bytearray(file.read_bytes())
    begin = 8 + int.from_bytes(content[:8], "little")
    content[begin:] = b"\xff" * (len(content) - begin)
    file.write_bytes(content)
    commands.append(["predict", broken, home / "nuclei"])
    commands.append(["evaluate", broken, home / "nuclei", "--json"])
    return commands


def work(options, place):
    for folder in ("home", "cwd", "beside"):
        (place / folder).mkdir()
    cases = make_corpus.make(place / "corpus", options.seed, options.share)
    recipes = [case for case in cases if case.kind == "recipe" and case.expect == "read"]
    before = everything_below(place / "corpus")
    faults = attack_reader(options, place, [case for case in cases if case.kind != "window"])
    if not options.plant:
        # A recipe that is whole would be trained with: that is for other tests.
        faults += attack_program(options, place, [case for case in cases if case not in recipes and case.expect != "any" or case.kind != "recipe"])
        if options.window:
            faults += attack_window(options, place, cases)
    after = everything_below(place / "corpus")
    faults += [f"{os.fsdecode(name)} was made, changed or removed" for name in {*before, *after} if before.get(name) != after.get(name)]
    for folder in ("cwd", "beside"):
        faults += [f"{name} was written" for name in sorted(os.listdir(place / folder))]
    faults += [f"{name} lies beside" for name in sorted(os.listdir(place)) if name not in ("home", "cwd", "beside", "corpus")]
    faults += [f"/tmp/{name} was written" for name in ("escape.png", "nucleoscope-escape.png", "was-here", "nucleoscope-was-here")
               if os.path.exists(f"/tmp/{name}")]
    for fault in faults[:40]:
        print(fault)
    return 1 if faults else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("reader")
    parser.add_argument("program")
    parser.add_argument("--window", type=lambda name: str(pathlib.Path(name).resolve()))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--share", type=float, default=1.0)
    parser.add_argument("--program-share", type=float, default=1.0)
    parser.add_argument("--keep", type=pathlib.Path, help="where to leave everything; a folder that is not there yet")
    parser.add_argument("--sanitized", action="store_true", help="built with sanitizers, which take much more memory: no limit of it")
    parser.add_argument("--plant", choices=["crash", "hang", "memory", "silence"])
    options = parser.parse_args()
    if options.sanitized:
        global MEGABYTES, ADDRESSES
        MEGABYTES, ADDRESSES = 16000, 0
    options.reader, options.program = (str(pathlib.Path(name).resolve()) for name in (options.reader, options.program))
    place = (options.keep or pathlib.Path(tempfile.mkdtemp(prefix="nucleoscope-hostile-"))).resolve()
    place.mkdir(parents=True, exist_ok=True)
    try:
        return work(options, place)
    finally:
        if not options.keep:
            shutil.rmtree(place, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
