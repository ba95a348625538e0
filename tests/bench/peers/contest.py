# SPDX-License-Identifier: GPL-3.0-or-later
"""Contestants as processes that are asked in turn, and programs that are timed as a whole."""
import json
import os
import subprocess
import sys
import tempfile
import time

from report import in_turn


def say(text):
    print(text, file=sys.stderr, flush=True)


class Contestant:
    """A process that makes itself ready, then answers each line "TASK AMOUNT" with a line of JSON. Idle in between."""

    def __init__(self, name, command, tasks, environment=None):
        self.name, self.tasks = name, tasks
        self.log = tempfile.TemporaryFile(mode="w+")
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.log, text=True,
                                        env={**os.environ, **(environment or {})})
        self.about = self._line()

    def ask(self, task, amount):
        """What it took, or {"error": why}. One that has ended is asked nothing more."""
        if self.process.poll() is not None:
            return {"error": "it has ended"}
        self.process.stdin.write(f"{task} {amount}\n")
        self.process.stdin.flush()
        return self._line()

    def peak_megabytes(self):
        try:
            with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
                return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM:"))
        except (OSError, StopIteration):
            return None

    def close(self):
        self.process.stdin.close()
        self.process.wait()

    def _line(self):
        line = self.process.stdout.readline()
        if line:
            return json.loads(line)
        self.process.wait()
        self.log.seek(0)
        return {"error": self.log.read().strip()[-300:] or f"it ended with {self.process.returncode}"}


class PixelsReady:
    """Nucleoscope once more, training the same network on a batch that stands ready: what is missing to the whole training is what
    keeping, augmenting and delivering pixels takes away from it."""

    def __init__(self, own, name):
        self.own, self.name, self.tasks = own, name, ("train.whole",)

    def ask(self, _, amount):
        answer = self.own.ask("train.ready", amount)
        if "error" in answer:
            return answer
        scale = amount / answer["images"]
        return {**answer, "seconds": answer["seconds"] * scale, "processor_seconds": answer["processor_seconds"] * scale,
                "images": amount}


def contest(contestants, amounts, repetitions, measurements, warm_up=True):
    """Each task, with all who can do it in turn. The first round of each is not counted: caches fill, code is compiled."""
    for task, amount in amounts.items():
        able = {c.name: c for c in contestants if task in c.tasks}
        for name, contestant in list(able.items()) if warm_up else ():
            say(f"{task}: {name} warms up")
            if "error" in (first := contestant.ask(task, amount)):
                say(f"{task}: {name} is left out: {first['error']}")
                del able[name]
        if not able:
            continue
        for repetition, name in in_turn(list(able), repetitions):
            answer = able[name].ask(task, amount)
            if "error" in answer:
                say(f"{task}: {name}: {answer['error']}")
                continue
            say(f"{task} {repetition + 1}/{repetitions}: {name} {answer['seconds']:.2f} s, "
                f"{answer['processor_seconds']:.2f} s of processor")
            measurements.add(task, name, answer)


def timed(command, environment=None):
    """A whole program: by the clock, by the processor, peak memory; fails where it does."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               env={**os.environ, **(environment or {})})
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, command))} ended with {process.returncode}")
    return {"seconds": time.perf_counter() - begin, "processor_seconds": usage.ru_utime + usage.ru_stime,
            "megabytes": usage.ru_maxrss / 1024}


def moments(command, words, environment=None):
    """Seconds from the start of a program until it says each of these words."""
    begin = time.perf_counter()
    said = {}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                          env={**os.environ, **(environment or {})}) as process:
        for line in process.stdout:
            if line.strip() in words:
                said.setdefault(line.strip(), time.perf_counter() - begin)
    return said
