#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks that fill up or become read-only, folders and datasets that vanish, memory that is short, clocks that jump, under a training: it has to
end with a message that names what happened, keep what it had, and reach, once the cause is mended, the end of a training that nobody
disturbed, bit for bit.

    faults.py PROGRAM [--clock MODULE] [--only NAME] [--plant BUG]

MODULE is jumping_clock.cpp as a module; without it no clock jumps. NAME is a part of a case's name. --plant does what a bug would, so that
one can see that it is found: `weight` changes one bit of one weight before a training goes on, `loss` deletes a file of a run that was
refused, `silence` keeps the program's messages back.

Small file systems in memory take the part of the disks, in a mount namespace of their own: where that is not permitted, exit code 77
(skipped). Exit code 1 where a promise was broken.
"""
import csv
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from kill_and_resume import Trial, differences, plant

SKIPPED = 77
EPOCHS = 10


class Disk:
    """A file system of its own at a folder."""

    def __init__(self, folder, kilobytes):
        self.folder = folder
        self.kilobytes = kilobytes
        folder.mkdir()
        self.mount()

    def mount(self):
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={self.kilobytes}k", "nucleoscope-test", str(self.folder)], check=True)

    def change(self, options):
        subprocess.run(["mount", "-o", f"remount,{options}", str(self.folder)], check=True)


def wait_for(process, file):
    while process.poll() is None and not file.exists():
        time.sleep(0.001)


class Faults:
    def __init__(self, trial, bug=None):
        self.trial, self.bug, self.failures = trial, bug, 0
        self.expected = trial.folder / "undisturbed"

    def expect(self, what, fulfilled, details=""):
        if not fulfilled:
            self.failures += 1
            print(f"BROKEN: {what}\n{details}")

    def errors_of(self, process):
        errors = process.communicate()[1].decode()
        return "" if self.bug == "silence" else errors

    def is_kept(self, name, run, before):
        """What was refused is as it was."""
        if self.bug == "loss":
            (run / "metrics.csv").unlink()
        after = {path: path.read_bytes() for path in run.rglob("*") if path.is_file()}
        changed = sorted(str(path) for path in {*before, *after} if before.get(path) != after.get(path))
        self.expect(f"{name}: nothing is lost", not changed, "\n".join(changed))

    def broke_off(self, name, process, words):
        errors = self.errors_of(process)
        self.expect(f"{name}: exit code 1", process.returncode == 1, f"{process.returncode}\n{errors}")
        self.expect(f"{name}: the message says {' or '.join(words)}", any(word in errors for word in words), errors)
        print(f"{name}: {errors.strip().splitlines()[-1] if errors.strip() else 'no message'}")

    def goes_on(self, name, run):
        if self.bug == "weight":
            plant("weight", run)
        process = self.trial.start(self.trial.command(run))
        errors = process.communicate()[1].decode()
        self.expect(f"{name}: goes on once it is mended", process.returncode == 0, errors)
        if process.returncode == 0:
            found = differences(run, self.expected)
            self.expect(f"{name}: the same end", not found, "\n".join(found))

    def disk_fills_up(self):
        name, run = "disk full", self.trial.folder / "small" / "run"
        whole = sum(path.stat().st_size for path in self.expected.rglob("*") if path.is_file()) // 1024
        disk = Disk(run.parent, whole * 3 // 4)
        process = self.trial.start(self.trial.command(run))
        self.broke_off(name, process, ["No space left on device"])
        disk.change("size=64m")
        info = json.loads((run / "run.json").read_text()) if (run / "run.json").exists() else {}
        self.expect(f"{name}: the run can be read", info.get("state") in ("failed", "running"), str(info.get("state")))
        self.goes_on(name, run)

    def disk_is_read_only(self):
        name, run = "disk read-only", self.trial.folder / "locked" / "run"
        disk = Disk(run.parent, 65536)
        process = self.trial.start(self.trial.command(run))
        wait_for(process, run / "predictions" / "epoch-003-validation.csv")
        process.kill()
        process.communicate()
        disk.change("ro")
        before = {path: path.read_bytes() for path in run.rglob("*") if path.is_file()}
        self.broke_off(name, self.trial.start(self.trial.command(run)), ["Read-only file system"])
        disk.change("rw")
        self.is_kept(name, run, before)
        self.goes_on(name, run)

    def run_vanishes(self):
        name, run = "run folder removed", self.trial.folder / "vanishing"
        process = self.trial.start(self.trial.command(run))
        wait_for(process, run / "predictions" / "epoch-002-validation.csv")
        shutil.rmtree(run, ignore_errors=True)
        self.broke_off(name, process, ["could not be written", "cannot be used"])

    def cache_is_full(self):
        name, run = "cache full", self.trial.folder / "beside-full-cache"
        home = self.trial.folder / "full-home"
        Disk(home, 64)
        self.trial.environment["NUCLEOSCOPE_HOME"] = str(home)
        process = self.trial.start(self.trial.command(run))
        errors = process.communicate()[1].decode()
        self.trial.environment["NUCLEOSCOPE_HOME"] = str(self.trial.folder / "home")
        self.expect(f"{name}: the training is not disturbed", process.returncode == 0, errors)
        self.expect(f"{name}: it is told", ".pixels" in errors, errors)
        found = differences(run, self.expected)
        self.expect(f"{name}: the same end", not found, "\n".join(found))
        print(f"{name}: {next((line for line in errors.splitlines() if '.pixels' in line), 'not told')}")

    def an_image_changes(self):
        """Deleted, torn, and swapped for another one that can be read: by name and age nothing of the last is to be seen."""
        name, run = "image deleted, torn and swapped", self.trial.folder / "changed"
        self.trial.environment["NUCLEOSCOPE_PIXEL_CACHE_GB"] = "0"
        process = self.trial.start(self.trial.command(run))
        wait_for(process, run / "run.json")
        with open(run / "split.csv", newline="") as table:  # of the part that is read last: what was read is kept in memory
            examined = [row["sample"] for row in csv.DictReader(table) if row["part"] == "validation"]
        every = {path.name: path for path in (self.trial.data / "training_data").rglob("UID_*")}
        images = [every[pathlib.PurePosixPath(sample).name] for sample in examined[:4]]
        kept = {image: image.read_bytes() for image in images[:3]}
        images[0].unlink()
        images[1].write_bytes(kept[images[1]][:100])
        swapped = images[2].with_name("beside")
        swapped.write_bytes(images[3].read_bytes())
        swapped.rename(images[2])
        errors = process.communicate()[1].decode()
        for image, content in kept.items():
            image.write_bytes(content)
        del self.trial.environment["NUCLEOSCOPE_PIXEL_CACHE_GB"]
        self.expect(f"{name}: the training reaches its end", process.returncode == 0, errors)
        info = json.loads((run / "run.json").read_text())
        self.expect(f"{name}: the run is whole", info["state"] == "completed", info["state"])
        told = "" if self.bug == "silence" else json.dumps(info["warnings"]) + (run / "log.txt").read_text()
        for image in images[:3]:
            self.expect(f"{name}: {image.name} is named", image.name in told, told)

    def dataset_is_unmounted(self):
        """What was decoded is kept, and would hide that the images are gone: so nothing is kept here."""
        name, run = "dataset unmounted", self.trial.folder / "without-images"
        place = self.trial.folder / "drive"
        disk = Disk(place, 65536)
        shutil.copytree(self.trial.data, place / "nuclei")
        data, self.trial.data = self.trial.data, place / "nuclei"
        self.trial.environment["NUCLEOSCOPE_PIXEL_CACHE_GB"] = "0"
        process = self.trial.start(self.trial.command(run))
        wait_for(process, run / "checkpoints" / "last.safetensors")
        subprocess.run(["umount", "--lazy", str(place)], check=True)
        # Open files and folders are let go, as a drive that is pulled lets go of them: the names lead nowhere.
        self.broke_off(name, process, ["No image can be read any more"])
        info = json.loads((run / "run.json").read_text())
        self.expect(f"{name}: what was finished is kept", info["state"] == "failed" and info["finished_epochs"] >= 1, str(info["state"]))
        before = {path: path.read_bytes() for path in run.rglob("*") if path.is_file()}
        self.broke_off(f"{name}, gone on with", self.trial.start(self.trial.command(run)), [str(place)])
        self.is_kept(name, run, before)
        disk.mount()
        shutil.copytree(data, place / "nuclei")
        self.trial.data = data
        self.goes_on(name, run)
        del self.trial.environment["NUCLEOSCOPE_PIXEL_CACHE_GB"]

    def memory_is_short(self):
        """The limit of address space: what the program asks for beyond it is refused to it, at its beginning or in the middle."""
        name, run = "memory short", self.trial.folder / "little-memory"
        self.trial.environment["NUCLEOSCOPE_PIXEL_CACHE_GB"] = "0"  # which is a large map of a file
        most = self.most_memory()
        ends = {0: 0, 1: 0}
        for share in (0.98, 0.9, 0.8, 0.65, 0.5, 0.3):
            process = self.trial.start(self.trial.command(run), ["prlimit", f"--as={int(most * share)}"])
            errors = process.communicate()[1].decode()
            # Bits change where batches are worked on in parts; so what came to its end under a limit is not compared.
            self.expect(f"{name}: {share:.0%} end in order", process.returncode == 0 or process.returncode == 1 and errors.strip(),
                        f"{process.returncode}\n{errors}")
            ends[process.returncode] = ends.get(process.returncode, 0) + 1
            print(f"{name}: {share:.0%} of {most >> 20} MB: {process.returncode}, {errors.strip().splitlines()[-1] if errors.strip() else 'no message'}")
            if process.returncode == 0:
                shutil.rmtree(run)
        self.expect(f"{name}: some limit is too low", ends[1] > 0, str(ends))
        del self.trial.environment["NUCLEOSCOPE_PIXEL_CACHE_GB"]
        self.goes_on(name, run)

    def most_memory(self):
        """Bytes of address space that a training takes at most."""
        process, most = self.trial.start(self.trial.command(self.trial.folder / "measured")), 0
        while process.poll() is None:
            try:
                status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
                most = max([most, *(int(line.split()[1]) << 10 for line in status.splitlines() if line.startswith("VmPeak"))])
            except OSError:
                pass
            time.sleep(0.005)
        process.communicate()
        return most

    def clock_jumps(self, module):
        name, run = "clock jumps", self.trial.folder / "out-of-time"
        self.trial.environment["LD_PRELOAD"] = module
        process = self.trial.start(self.trial.command(run))
        wait_for(process, run / "checkpoints" / "last.safetensors")
        process.kill()
        process.communicate()
        self.goes_on(name, run)
        del self.trial.environment["LD_PRELOAD"]
        with open(run / "metrics.csv", newline="") as rows:
            seconds = [float(row["seconds"]) for row in csv.DictReader(rows)]
        self.expect(f"{name}: epochs last as long as they do", all(0 < s < 600 for s in seconds), str(seconds))
        info = json.loads((run / "run.json").read_text())
        days = {session["begun"][:10] for session in info["sessions"]} | {info["created"][:10], info["finished"][:10]}
        self.expect(f"{name}: the clock did jump", len({day[:4] for day in days} - {time.strftime("%Y", time.gmtime())}) > 0, str(days))
        print(f"{name}: the run says {', '.join(sorted(days))}")

    def two_at_once(self):
        name, run = "two processes", self.trial.folder / "wanted-twice"
        process = self.trial.start(self.trial.command(run))
        wait_for(process, run / "checkpoints" / "last.safetensors")
        process.send_signal(19)  # SIGSTOP: it holds the run as long as it takes
        other = self.trial.start(self.trial.command(run))
        errors = other.communicate()[1].decode()
        process.send_signal(18)
        process.communicate()
        self.expect(f"{name}: the second is refused", other.returncode == 1, errors)
        self.expect(f"{name}: it is told who holds the run", f"process {process.pid} " in errors, errors)
        found = differences(run, self.expected)
        self.expect(f"{name}: the first is not disturbed", process.returncode == 0 and not found, "\n".join(found))
        print(f"{name}: {errors.strip().splitlines()[-1] if errors.strip() else 'no message'}")


def main():
    if "--inside" not in sys.argv:
        allowed = subprocess.run(["unshare", "-m", "true"], capture_output=True).returncode == 0 if shutil.which("unshare") else False
        if not allowed:
            print("no mount namespaces here: skipped")
            return SKIPPED
        return subprocess.run(["unshare", "-m", sys.executable, "-B", __file__, *sys.argv[1:], "--inside"]).returncode
    folder = pathlib.Path(tempfile.mkdtemp(prefix="nucleoscope-faults-"))
    try:
        trial = Trial(str(pathlib.Path(sys.argv[1]).resolve()), folder, EPOCHS)
        trial.prepare()
        faults = Faults(trial, sys.argv[sys.argv.index("--plant") + 1] if "--plant" in sys.argv else None)
        trial.call(*trial.command(faults.expected))
        trial.undisturbed = False
        cases = [faults.disk_fills_up, faults.disk_is_read_only, faults.run_vanishes, faults.cache_is_full,
                 faults.an_image_changes, faults.dataset_is_unmounted, faults.memory_is_short, faults.two_at_once]
        if "--clock" in sys.argv:
            module = str(pathlib.Path(sys.argv[sys.argv.index("--clock") + 1]).resolve())
            def clock_jumps():
                faults.clock_jumps(module)
            cases.append(clock_jumps)
        for case in cases:
            if "--only" not in sys.argv or sys.argv[sys.argv.index("--only") + 1] in case.__name__:
                case()
        print(f"{len(cases)} faults, {faults.failures or 'no'} promises broken")
        return 1 if faults.failures else 0
    finally:
        subprocess.run(f"umount {folder}/small {folder}/locked {folder}/full-home {folder}/drive", shell=True, capture_output=True)
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
