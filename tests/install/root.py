# SPDX-License-Identifier: GPL-3.0-or-later
"""A Debian in a folder, with nothing but its base system: made by debootstrap, entered by chroot, in mounts and a network of its own."""
import ctypes
import fcntl
import os
import pathlib
import shutil
import socket
import struct
import subprocess

NEW_MOUNTS, NEW_NETWORK = 0x00020000, 0x40000000  # CLONE_NEWNS, CLONE_NEWNET
GET_FLAGS, SET_FLAGS, UP = 0x8913, 0x8914, 1      # SIOCGIFFLAGS, SIOCSIFFLAGS, IFF_UP
PERSON = "student"
# Nothing that this suite's base system lacks may be there before the program came.
STRANGERS = ("libQt*", "libopencv*", "libtorch*", "libmkl*", "libX11*", "libfontconfig*", "python3")


class Missing(Exception):
    """What this machine lacks or does not permit."""


def _apart(what, flag):
    if ctypes.CDLL(None, use_errno=True).unshare(flag) != 0:
        raise Missing(f"no {what} of its own here ({os.strerror(ctypes.get_errno())})")


def own_mounts():
    """For this process and those that it starts: what is mounted from now on goes when they end."""
    _apart("mounts", NEW_MOUNTS)
    subprocess.run(["mount", "--make-rprivate", "/"], check=True)


def own_network():
    """The same with a network that has the loopback interface and nothing else."""
    _apart("network", NEW_NETWORK)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        flags = struct.unpack("16sh", fcntl.ioctl(any_socket, GET_FLAGS, struct.pack("16sh", b"lo", 0)))[1]
        fcntl.ioctl(any_socket, SET_FLAGS, struct.pack("16sh", b"lo", flags | UP))


class BaseSystem:
    def __init__(self, folder, suite, mirror):
        self.folder, self.suite, self.mirror = folder, suite, mirror

    def make(self):
        done = self.folder / ".complete"
        if not done.exists():
            shutil.rmtree(self.folder, ignore_errors=True)
            print(f"making a base system of {self.suite} from {self.mirror}", flush=True)
            made = subprocess.run(["debootstrap", "--variant=minbase", self.suite, str(self.folder), self.mirror], capture_output=True, text=True)
            if made.returncode != 0:
                raise Missing(f"no base system could be made: {made.stdout[-500:]}{made.stderr[-500:]}")
            done.touch()


class Root:
    """A copy of the base system. Programs run in it as root, or as a person with a home."""

    def __init__(self, folder, base):
        self.folder = folder
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run(["cp", "-a", str(base.folder), str(folder)], check=True)
        for kind, at in (("proc", "proc"), ("tmpfs", "tmp"), ("tmpfs", "run")):
            subprocess.run(["mount", "-t", kind, kind, str(folder / at)], check=True)
        subprocess.run(["mount", "--bind", "/dev", str(folder / "dev")], check=True)
        (folder / "tmp").chmod(0o1777)
        self.write("etc/dpkg/dpkg.cfg.d/quickly", "force-unsafe-io\n")
        # No service is started in there.
        policy = self.write("usr/sbin/policy-rc.d", "#!/bin/sh\nexit 101\n")
        policy.chmod(0o755)
        self.run(["useradd", "--create-home", PERSON]).check_returncode()
        self.home = f"/home/{PERSON}"

    def at(self, path):
        return self.folder / str(path).lstrip("/")

    def write(self, path, text):
        file = self.at(path)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        return file

    def strangers(self):
        places = [self.at(place) for place in ("usr/lib", "usr/bin", "usr/local", "opt")]
        return sorted(str(file) for place in places for name in STRANGERS for file in place.rglob(name))

    def command(self, words, person=False, **environment):
        """What enters the root and does it there."""
        basics = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "HOME": "/root"}
        if person:
            basics |= {"HOME": self.home, "USER": PERSON, "PATH": "/usr/local/bin:/usr/bin:/bin"}
        basics |= environment
        entering = ["chroot"] + ([f"--userspec={PERSON}:{PERSON}"] if person else []) + [str(self.folder)]
        there = 'cd "$HOME" && exec "$@"'
        return [*entering, "/usr/bin/env", "-i", *(f"{name}={value}" for name, value in basics.items()), "sh", "-c", there, "sh", *words]

    def run(self, words, person=False, timeout=1800, **environment):
        return subprocess.run(self.command(words, person, **environment), capture_output=True, text=True, errors="replace", timeout=timeout,
                              stdin=subprocess.DEVNULL)

    def apt(self, *words):
        proxies = {name: os.environ[name] for name in ("http_proxy", "https_proxy") if name in os.environ}
        return self.run(["apt-get", "-o", "APT::Sandbox::User=root", "-q", "-y", *words], DEBIAN_FRONTEND="noninteractive", **proxies)

    def installed(self):
        """Packages and the kB that they say they take."""
        listed = self.run(["dpkg-query", "-W", "-f", "${Package} ${Installed-Size}\n"]).stdout.split("\n")
        return {line.split()[0]: int(line.split()[1]) for line in listed if len(line.split()) == 2}

    def remove(self):
        for at in ("tmp/.X11-unix", "dev", "run", "tmp", "proc"):
            subprocess.run(["umount", "--lazy", str(self.folder / at)], capture_output=True)
        mounted = pathlib.Path("/proc/self/mountinfo").read_text()
        if f" {self.folder}/" not in mounted:  # never through a mount into this machine's own files
            shutil.rmtree(self.folder, ignore_errors=True)
