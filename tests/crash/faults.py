#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks that fill up or become read-only, and folders that vanish, under a training: it has to end with a message that names what happened,
keep what it had, and reach, once the cause is mended, the end of a training that nobody disturbed, bit for bit.

    faults.py PROGRAM

Small file systems in memory take the part of the disks, in a mount namespace of their own: where that is not permitted, exit code 77
(skipped). Exit code 1 where a promise was broken.
"""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from kill_and_resume import Trial, differences

SKIPPED = 77
EPOCHS = 10


class Disk:
    """A file system of its own at a folder."""

    def __init__(self, folder, kilobytes):
        self.folder = folder
        folder.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "nucleoscope-test", str(folder)], check=True)

    def change(self, options):
        subprocess.run(["mount", "-o", f"remount,{options}", str(self.folder)], check=True)


def wait_for(process, file):
    while process.poll() is None and not file.exists():
        time.sleep(0.001)


class Faults:
    def __init__(self, trial):
        self.trial, self.failures = trial, 0
        self.expected = trial.folder / "undisturbed"

    def expect(self, what, fulfilled, details=""):
        if not fulfilled:
            self.failures += 1
            print(f"BROKEN: {what}\n{details}")

    def broke_off(self, name, process, words):
        errors = process.communicate()[1].decode()
        self.expect(f"{name}: exit code 1", process.returncode == 1, f"{process.returncode}\n{errors}")
        self.expect(f"{name}: the message says {' or '.join(words)}", any(word in errors for word in words), errors)
        print(f"{name}: {errors.strip().splitlines()[-1] if errors.strip() else 'no message'}")

    def goes_on(self, name, run):
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
        self.expect(f"{name}: nothing is lost", before == {path: path.read_bytes() for path in run.rglob("*") if path.is_file()})
        disk.change("rw")
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
        name, run = "image deleted and image torn", self.trial.folder / "changed"
        images = sorted(path for path in (self.trial.data / "training_data").rglob("UID_*") if path.is_file())
        kept = {image: image.read_bytes() for image in images[:2]}
        self.trial.environment["NUCLEOSCOPE_PIXEL_CACHE_GB"] = "0"
        process = self.trial.start(self.trial.command(run))
        wait_for(process, run / "run.json")
        images[0].unlink()
        images[1].write_bytes(kept[images[1]][:100])
        errors = process.communicate()[1].decode()
        for image, content in kept.items():
            image.write_bytes(content)
        del self.trial.environment["NUCLEOSCOPE_PIXEL_CACHE_GB"]
        self.expect(f"{name}: the training reaches its end", process.returncode == 0, errors)
        state = json.loads((run / "run.json").read_text())["state"]
        self.expect(f"{name}: the run is whole", state == "completed", state)

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
        faults = Faults(trial)
        trial.call(*trial.command(faults.expected))
        cases = [faults.disk_fills_up, faults.disk_is_read_only, faults.run_vanishes, faults.cache_is_full,
                 faults.an_image_changes, faults.two_at_once]
        for case in cases:
            case()
        print(f"{len(cases)} faults, {faults.failures or 'no'} promises broken")
        return 1 if faults.failures else 0
    finally:
        subprocess.run(f"umount {folder}/small {folder}/locked {folder}/full-home", shell=True, capture_output=True)
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
