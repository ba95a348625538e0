#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole tour of the window, two trainings among it, on a machine that has no network at all; and not one attempt to reach one.

    without_network.py PROGRAM SOCKETS_MODULE [--plant]

SOCKETS_MODULE is counted_sockets.cpp as a module. A network namespace without any interface takes the part of the cut cable: where that is
not permitted, exit code 77 (skipped). Exit code 1 where the tour does not come to its end, or something asked for a socket that could leave
the machine. --plant asks for one beside it, by a download that a person wishes: it has to be seen.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77


def main():
    program, module = (str(pathlib.Path(argument).resolve()) for argument in sys.argv[1:3])
    alone = ["unshare", "--net"] if os.getuid() == 0 else ["unshare", "--map-root-user", "--net"]
    if not shutil.which("unshare") or subprocess.run([*alone, "true"], capture_output=True).returncode != 0:
        print("no network namespaces here: skipped")
        return SKIPPED
    folder = pathlib.Path(tempfile.mkdtemp(prefix="nucleoscope-no-network-"))
    sockets, pictures = folder / "sockets", folder / "pictures"
    environment = dict(os.environ, NUCLEOSCOPE_HOME=str(folder / "home"), NUCLEOSCOPE_SOCKETS=str(sockets), LD_PRELOAD=module,
                       QT_QPA_PLATFORM="offscreen", GOMP_SPINCOUNT="1000")
    try:
        interfaces = subprocess.run([*alone, "cat", "/proc/net/dev"], capture_output=True, text=True, check=True).stdout
        others = [line.split(":")[0].strip() for line in interfaces.splitlines()[2:] if not line.strip().startswith("lo:")]
        # Fewer nuclei than the window would draw for itself: they are trained on twice.
        subprocess.run([*alone, program, "demo", str(folder / "home" / "cache" / "demo"), "--scale", "0.2"], env=environment, capture_output=True, check=True)
        walked = subprocess.run([*alone, program, "tour", "--out", str(pictures), "--epochs", "1"], env=environment, capture_output=True, text=True)
        if "--plant" in sys.argv:
            subprocess.run([*alone, program, "libtorch", "download", "cpu"], env=environment, capture_output=True)
        asked = sockets.read_text().splitlines() if sockets.exists() else []
        seen = len(list(pictures.glob("*.png")))
        print(f"interfaces beside lo: {', '.join(others) or 'none'}; {seen} pictures; {len(asked)} sockets that could leave the machine")
        failures = [f"the tour ended with {walked.returncode}:\n{walked.stderr[-3000:]}"] if walked.returncode != 0 else []
        failures += [f"there is an interface: {name}" for name in others]
        failures += asked + ([] if seen > 10 else ["hardly any pictures"])
        print("\n".join(failures))
        return 1 if failures else 0
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
