#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills trainings with SIGKILL at random moments, goes on with them, and holds the end against a training that nobody disturbed: bit for
bit.

    kill_and_resume.py PROGRAM [--kills 100] [--seed 1] [--epochs 10] [--keep DIR] [--plant BUG] [--damage] [--threads 1]

Half of the kills come at a random moment, half as soon as a file is being written (a .part lies in the run's folder), after a random
while. A training is killed again and again, in the middle of going on, too, until it reaches its end; then it is compared and another
one begins. Compared are weights, optimiser and averages (checkpoints), predictions, metrics and steps without the columns that tell
the time, and which files there are. Dataset, network and training are tiny, but the program is the one that is shipped.

Exit code 1 where anything differs. --plant does what a bug would, so that one can see that it is found: `weight` changes one bit
of one weight before the training goes on, `row` drops a row of metrics.csv. --damage tears last.safetensors, and within.safetensors where it is
there, after each fourth kill, as a disk without power might: the checkpoint before it has to lead to the same end. Trainings that are killed
make a checkpoint inside an epoch each 0.06 s; the undisturbed one makes none. --threads 0 leaves the number of threads to the program, the same
for all of them on one machine.
"""
import argparse
import csv
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

TIMING = {"seconds", "images_per_second"}
RECIPE = {
    "network": {"architecture": "small", "head": [{"layer": "dropout", "probability": 0.2}, {"layer": "linear", "outputs": 0}]},
    "input": {"size_pixels": 32},
    "augmentation": {"horizontal_flip": True, "rotation_degrees": 180, "brightness": 0.1},
    "sampling": "balanced_within_classes",
    "weight_average_decay": 0.9,
    "batch_size": 8,
}


class Trial:
    def __init__(self, program, folder, epochs, threads=1):
        self.program, self.folder, self.epochs = program, folder, epochs
        self.threads = ["--threads", str(threads)] if threads else []
        self.undisturbed = True
        self.data, self.recipe = folder / "nuclei", folder / "tiny.json"
        self.environment = dict(os.environ, NUCLEOSCOPE_HOME=str(folder / "home"), GOMP_SPINCOUNT="1000")

    def prepare(self):
        self.recipe.write_text(json.dumps(RECIPE))
        self.call("demo", str(self.data), "--scale", "0.05", "--seed", "3")

    def command(self, run):
        """Begins the run, or goes on with it."""
        inside = [] if self.undisturbed else ["--checkpoint-minutes", "0.001"]
        if (run / "run.json").exists():
            return ["resume", str(run), "--device", "cpu", *self.threads, *inside]
        if run.exists():
            shutil.rmtree(run)  # killed before there was a run: nothing could be lost
        return ["train", str(self.data), "--recipe", str(self.recipe), "--out", str(run), "--epochs", str(self.epochs), "--seed", "5",
                "--device", "cpu", *self.threads, *inside]

    def start(self, arguments, before=()):
        return subprocess.Popen([*before, self.program, *arguments], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    def call(self, *arguments):
        process = self.start(arguments)
        errors = process.communicate()[1]
        if process.returncode != 0:
            sys.exit(f"kill_and_resume: {' '.join(arguments)} failed with {process.returncode}:\n{errors.decode()}")


def is_writing(run):
    try:
        for folder in (run, run / "checkpoints", run / "predictions"):
            with os.scandir(folder) as entries:
                if any(entry.name.endswith(".part") for entry in entries):
                    return True
    except OSError:
        pass
    return False


def is_complete(run):
    return (run / "run.json").exists() and json.loads((run / "run.json").read_text())["state"] == "completed"


def kill_at(process, run, seconds, amid_write):
    """True where it was killed; False where it had ended before."""
    try:
        process.wait(seconds)
        return False
    except subprocess.TimeoutExpired:
        pass
    while amid_write and process.poll() is None and not is_writing(run):
        time.sleep(0.0002)
    if process.poll() is not None:
        return False
    process.send_signal(signal.SIGKILL)
    process.wait()
    return process.returncode == -signal.SIGKILL


def checkpoint(file):
    content = file.read_bytes()
    length = int.from_bytes(content[:8], "little")
    header = json.loads(content[8:8 + length])
    notes = {key: value for key, value in header.pop("__metadata__").items() if key not in TIMING}
    tensors = {name: (entry["dtype"], entry["shape"], content[8 + length + entry["data_offsets"][0]:8 + length + entry["data_offsets"][1]])
               for name, entry in header.items()}
    return notes, tensors


def table(file):
    with open(file, newline="") as text:
        return [{key: value for key, value in row.items() if key not in TIMING} for row in csv.DictReader(text)]


def files_of(run):
    return {path.relative_to(run).as_posix() for path in run.rglob("*") if path.is_file()} - {"log.txt", "lock"}


def differences(run, expected):
    found = []
    here, there = files_of(run), files_of(expected)
    found += [f"{name} is there, and should not be" for name in sorted(here - there)]
    found += [f"{name} is missing" for name in sorted(there - here)]
    for name in sorted(here & there):
        if name.endswith(".safetensors"):
            notes, tensors = checkpoint(run / name)
            expected_notes, expected_tensors = checkpoint(expected / name)
            found += [f"{name}: {key} differs" for key in sorted({*notes, *expected_notes})
                      if notes.get(key) != expected_notes.get(key)]
            found += [f"{name}: {key} differs" for key in sorted({*tensors, *expected_tensors})
                      if tensors.get(key) != expected_tensors.get(key)]
        elif name in ("metrics.csv", "steps.csv"):
            if table(run / name) != table(expected / name):
                found.append(f"{name} differs")
        elif name.endswith(".csv"):
            if (run / name).read_bytes() != (expected / name).read_bytes():
                found.append(f"{name} differs")
    info, expected_info = (json.loads((folder / "run.json").read_text()) for folder in (run, expected))
    found += [f"run.json: {key} is {info.get(key)} instead of {expected_info.get(key)}"
              for key in ("state", "finished_epochs", "planned_epochs", "best_epoch", "parts", "references", "recipe")
              if info.get(key) != expected_info.get(key)]
    return found


def tear(file, share):
    """Another file in its place: the checkpoint before it can be a second name of the same one."""
    content = file.read_bytes()
    file.unlink()
    file.write_bytes(content[:int(len(content) * share)])


def plant(bug, run):
    """What a bug would do between a kill and going on. True where there was something to do it to."""
    last, metrics = run / "checkpoints" / "last.safetensors", run / "metrics.csv"
    if is_complete(run) or not metrics.exists():
        return False
    within = last.with_name("within.safetensors")
    if bug == "weight" and (last.exists() or within.exists()):
        last = within if within.exists() else last  # what it goes on from
        content = bytearray(last.read_bytes())
        header = json.loads(content[8:8 + int.from_bytes(content[:8], "little")])
        begin, end = header["model.classifier.weight" if "model.classifier.weight" in header else next(
            name for name in header if name.startswith("model.") and name.endswith("weight"))]["data_offsets"]
        at = 8 + int.from_bytes(content[:8], "little") + begin + (end - begin) // 2 // 4 * 4
        content[at] ^= 1
        last.write_bytes(content)
        return True
    if bug == "row" and len(metrics.read_text().splitlines()) > 1 and last.exists():
        lines = metrics.read_text().splitlines(True)
        metrics.write_text("".join([lines[0], *lines[2:]]))
        return True
    return False


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("program")
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--keep", type=pathlib.Path, help="where to leave everything; a folder that is not there yet")
    parser.add_argument("--plant", choices=["weight", "row"])
    parser.add_argument("--damage", action="store_true")
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    folder = options.keep or pathlib.Path(tempfile.mkdtemp(prefix="nucleoscope-kill-"))
    folder.mkdir(parents=True, exist_ok=True)
    try:
        return work(options, Trial(str(pathlib.Path(options.program).resolve()), folder.resolve(), options.epochs, options.threads))
    finally:
        if not options.keep:
            shutil.rmtree(folder)


def work(options, trial):
    draw = random.Random(options.seed)
    trial.prepare()
    expected = trial.folder / "undisturbed"
    began = time.monotonic()
    trial.call(*trial.command(expected))
    trial.undisturbed = False
    whole = time.monotonic() - began
    kills = amid_writes = before_run = inside_epoch = damaged = compared = failures = 0
    planted = False
    def enough():
        return kills >= options.kills and (planted or not options.plant)

    while not enough() or (trial.folder / "run").exists():
        run = trial.folder / "run"
        process, errors = None, b""
        if is_complete(run):  # killed after its end
            pass
        elif enough():  # this one to its end
            process = trial.start(trial.command(run))
            errors = process.communicate()[1]
        else:
            process = trial.start(trial.command(run))
            amid_write = draw.random() < 0.5
            if kill_at(process, run, draw.uniform(0, whole), amid_write):
                kills += 1
                amid_writes += is_writing(run)
                before_run += not (run / "run.json").exists()
                inside_epoch += (run / "checkpoints" / "within.safetensors").exists()
                if options.plant and not planted and kills >= 2:
                    planted = plant(options.plant, run)
                if options.damage and kills % 4 == 0 and (run / "checkpoints" / "previous.safetensors").exists():
                    for name in ("last", "within"):
                        if (run / "checkpoints" / f"{name}.safetensors").exists():
                            tear(run / "checkpoints" / f"{name}.safetensors", draw.random())
                    damaged += 1
                continue
            errors = process.communicate()[1]
        if process and process.returncode != 0:
            print(f"going on failed with {process.returncode}: {errors.decode().strip()}")
            failures += 1
        else:
            for difference in differences(run, expected):
                print(difference)
                failures += 1
        compared += 1
        if failures and options.keep:
            break
        shutil.rmtree(run)
    print(f"{kills} kills ({amid_writes} in the middle of writing, {before_run} before there was a run, {inside_epoch} with a checkpoint inside an epoch; {damaged} checkpoints torn), {compared} trainings compared "
          f"with one that took {whole:.1f} s: {failures or 'no'} differences")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
