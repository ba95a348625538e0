# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person does on the first day with the program, step by step, in a root that has nothing else. Each step is held to its exit code and to
the files that it has to leave."""
import contextlib
import json
import re
import shutil
import subprocess
import tarfile
import time

import display
from root import Missing

MOST_MEGABYTES = 60  # of a package, without LibTorch
LIBTORCH = ("libtorch*.so*", "libc10*.so*", "libmkl*.so*", "libiomp*.so*")
LEAST_PICTURES = 20   # that a walk through the window leaves
PRIMARY = bytes.fromhex("0B68B4")  # the ground of a page's one primary button, by daylight
DESKTOP = ("libglib2.0-bin", "shared-mime-info", "desktop-file-utils")  # what every desktop opens files with
PATIENCE = 600        # seconds for what one waits for in the window


class Broken(Exception):
    pass


class FirstDay:
    def __init__(self, root, package, out):
        self.root, self.package, self.out, self.name = root, package, out, package.name
        self.program, self.server, self.sizes, self.display, self.step = ["nucleoscope"], None, {}, {}, 0
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir(parents=True)

    # ---- how a step is taken

    def expect(self, what, fulfilled, details=""):
        if not fulfilled:
            raise Broken(f"{what}\n{details}")

    def told(self, title, done):
        self.step += 1
        log = self.out / f"{self.step:02}-{re.sub('[^a-z0-9]+', '-', title.lower())}.txt"
        log.write_text(f"exit code {done.returncode}\n{done.stdout}\n{done.stderr}")
        return done

    def do(self, title, *words, code=0, says="", **environment):
        """One line of the program's own command line, as the person."""
        print(f"{self.name}: {title}", flush=True)
        begun = time.monotonic()
        done = self.told(title, self.root.run([*self.program, *words], person=True, **environment))
        said = done.stdout + done.stderr
        self.expect(f"{title}: exit code {done.returncode}, not {code}", done.returncode == code, said[-3000:])
        self.expect(f"{title}: does not say “{says}”", re.search(says, said), said[-3000:])
        print(f"    {time.monotonic() - begun:.0f} s", flush=True)
        return done.stdout

    def as_root(self, title, words):
        print(f"{self.name}: {title}", flush=True)
        done = self.told(title, self.root.run(words))
        self.expect(f"{title}: exit code {done.returncode}", done.returncode == 0, done.stdout[-1500:] + done.stderr[-1500:])
        return done

    def home(self, path):
        return self.root.at(self.root.home) / path

    # ---- the steps

    def install(self):
        """With the network that packages come from."""
        megabytes = self.package.stat().st_size / 1e6
        self.sizes["package_megabytes"] = round(megabytes, 1)
        self.expect("the package is too large", megabytes < MOST_MEGABYTES, f"{megabytes:.1f} MB")
        self.expect("the root is not clean", not self.root.strangers(), str(self.root.strangers()[:5]))
        self._install_package() if self.package.suffix == ".deb" else self._unpack()
        self.expect("there is LibTorch in the package", not [file for name in LIBTORCH for file in self.root.at("usr").rglob(name)])
        (self.root.at("etc/hosts")).write_text("127.0.0.1 localhost\n")

    def _install_package(self):
        before = self.root.installed()
        updated = self.root.apt("update")
        if updated.returncode != 0:
            raise Missing(f"no packages to be had: {updated.stderr[-500:]}")
        shutil.copy(self.package, self.root.at("tmp") / self.name)
        print(f"{self.name}: installed by apt, with what it depends on", flush=True)
        done = self.told("apt install", self.root.apt("install", f"/tmp/{self.name}"))
        self.expect("apt install fails", done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:])
        after = self.root.installed()
        self.sizes["installed_megabytes"] = round(after["nucleoscope"] / 1000, 1)
        self.sizes["packages_it_depends_on"] = len(after) - len(before) - 1
        self.sizes["megabytes_with_all_it_depends_on"] = round((sum(after.values()) - sum(before.values())) / 1000)
        self.expect("a desktop's tools cannot be had", self.root.apt("install", *DESKTOP).returncode == 0)
        for file in ("usr/share/applications/io.github.nucleoscope.Nucleoscope.desktop", "usr/share/man/man1/nucleoscope.1.gz", "usr/share/mime/packages/nucleoscope.xml",
                     "usr/share/metainfo/io.github.nucleoscope.Nucleoscope.metainfo.xml", "usr/share/bash-completion/completions/nucleoscope",
                     "usr/share/icons/hicolor/scalable/apps/nucleoscope.svg", "usr/share/doc/nucleoscope/copyright"):
            self.expect(f"there is no /{file}", self.root.at(file).exists())

    def _unpack(self):
        """As the person, into the home: nothing of it needs root. A base system can open a .tar.gz."""
        shutil.copy(self.package, self.home(self.name))
        self.do_plain("unpacked", ["tar", "-xzf", self.name])
        with tarfile.open(self.package) as archive:
            top = archive.getnames()[0].split("/")[0]
            self.sizes["installed_megabytes"] = round(sum(member.size for member in archive) / 1e6, 1)
        self.program = [f"{self.root.home}/{top}/nucleoscope"]

    def do_plain(self, title, words):
        print(f"{self.name}: {title}", flush=True)
        done = self.told(title, self.root.run(words, person=True))
        self.expect(f"{title}: exit code {done.returncode}", done.returncode == 0, done.stderr[-1500:])

    def run(self):
        with contextlib.ExitStack() as open_things:
            if display.there_is_one():
                screen = open_things.enter_context(display.Display(self.out / "screen"))
                sockets = self.root.at("tmp/.X11-unix")
                sockets.mkdir()
                subprocess.run(["mount", "--bind", str(display.SOCKETS), str(sockets)], check=True)
                self.display = {"DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"}
                self.screen = screen
            else:
                print("there is no Xvfb: the window is walked through without a screen")
                self.display = {"QT_QPA_PLATFORM": "offscreen"}
            self._before_libtorch()
            self._fetch_libtorch()
            self._train_and_report()
            self._walk()
            if self.package.suffix == ".deb":
                self._double_click()
                self._upgrade_and_remove()

    def _before_libtorch(self):
        self.do("its version", "--version", says=r"nucleoscope \d+\.\d+\.\d+")
        self._see_window("start")
        self.do("the demo", "demo", "nuclei")
        self.expect("the demo is not there", len(list(self.home("nuclei").rglob("*.jpg"))) > 500)
        counted = json.loads(self.do("what it holds", "scan", "nuclei", "--json"))
        self.expect("no patients were found", counted, json.dumps(counted)[:500])
        self.do("audit", "audit", "nuclei")
        self.do("training without LibTorch", "train", "nuclei", "--recipe", "small", "--out", "early", code=1, says="nucleoscope libtorch download")

    def _see_window(self, name, *words):
        """The window as it stands on the screen, and a process that is still alive."""
        if "DISPLAY" not in self.display:
            return
        print(f"{self.name}: the window ({name})", flush=True)
        log = open(self.out / f"window-{name}.txt", "w")
        window = subprocess.Popen(self.root.command([*self.program, *words], person=True, **self.display), stdout=log, stderr=log)
        try:
            seen = self.screen.await_picture(window)
            self.screen.save(self.out / f"window-{name}.png")
            self.expect("no window shows", seen, f"{log.name} says what it said; exit code {window.poll()}")
        finally:
            window.terminate()
            window.wait()
            log.close()

    def _fetch_in_the_window(self):
        """The offer on the Train page, clicked: what came before is kept, the rest is fetched, and the page can train."""
        print(f"{self.name}: fetched in the window", flush=True)
        begun = time.monotonic()
        with open(self.out / "window-fetch.txt", "w") as log:
            window = subprocess.Popen(self.root.command([*self.program, "nuclei"], person=True, **self.display), stdout=log, stderr=log)
            try:
                self.expect("no window shows", self.screen.await_picture(window), f"{log.name} says what it said")
                self.screen.focus()
                self.screen.press("ctrl+2")
                self.expect("no Train page shows", self.screen.await_picture(window))
                self.screen.save(self.out / "window-offer.png")
                button = self.screen.middle_of(PRIMARY)
                self.expect("the Train page offers nothing to be clicked", button, "window-offer.png shows it")
                self.screen.click(*button)
                while time.monotonic() < begun + PATIENCE and window.poll() is None and not self._has_libtorch():
                    time.sleep(1)
                self.expect("what was clicked fetched no LibTorch", self._has_libtorch(), f"{log.name} says what it said")
                self.screen.await_picture(window)
                self.screen.save(self.out / "window-fetched.png")
            finally:
                window.terminate()
                window.wait()
        print(f"    {time.monotonic() - begun:.0f} s", flush=True)
        self.do("what the window fetched", "libtorch", "list", says="The learning engine works")

    def _has_libtorch(self):
        place = self.home(".local/share/nucleoscope/libtorch")
        return any(place.rglob("libtorch_cpu.so")) and not any(place.rglob("*.part"))

    def _fetch_libtorch(self):
        hosts = self.root.at("etc/hosts")
        hosts.write_text(f"{hosts.read_text()}127.0.0.1 {self.server.host}\n")
        asking = ("libtorch", "download", "cpu")
        before = len(self.server.requests)
        self.do("a server whose certificate nobody vouches for", *asking, code=1, says="SSL handshake failed")
        self.expect("it was asked for the file all the same", len(self.server.requests) == before, str(self.server.requests))
        self._trust(self.server.authority)
        self.server.breaks_at = 70 << 20
        self.do("a transfer that breaks off", *asking, code=1, says="What came is kept")
        if self.package.suffix == ".deb" and "DISPLAY" in self.display and display.there_are_hands():
            self._fetch_in_the_window()
        else:
            self.do("and goes on", *asking, says=f"LibTorch {re.escape(self.server.version)}")
        last = self.server.requests[-1]
        self.expect("it did not go on where it was", last[1] > 60 << 20 and last[2] == 206, str(self.server.requests))
        self.do("the doctor", "doctor", says="(?i)reference")
        facts = json.loads(self.do("the doctor, for programs", "doctor", "--json"))
        self.sizes["libtorch_megabytes"] = round(sum(file.stat().st_size for file in self.home(".local/share/nucleoscope/libtorch").rglob("*")
                                                     if file.is_file()) / 1e6)
        self.expect("the doctor told nothing", facts)

    def _trust(self, authority):
        """A desktop has a list of authorities; that of the package comes by its dependencies."""
        if self.package.suffix == ".deb":
            self.root.write("usr/local/share/ca-certificates/stand-in.crt", authority)
            self.as_root("the authority is trusted", ["update-ca-certificates"])
        else:
            self.root.write("etc/ssl/certs/ca-certificates.crt", authority)

    def _train_and_report(self):
        self.do("training", "train", "nuclei", "--recipe", "small", "--epochs", "3", "--out", "run")
        for file in ("run.json", "split.csv", "metrics.csv"):
            self.expect(f"the run has no {file}", self.home(f"run/{file}").stat().st_size > 0)
        self.expect("three epochs were not written", len(self.home("run/metrics.csv").read_text().splitlines()) == 4)
        self.do("other patients", "evaluate", "run", "nuclei/validation_data")
        self.do("report as PDF", "report", "run", "--out", "report.pdf")
        self.do("report as HTML", "report", "run", "--out", "report.html")
        pdf, html = self.home("report.pdf").read_bytes(), self.home("report.html").read_text()
        self.expect("the PDF is none", pdf.startswith(b"%PDF-") and b"%%EOF" in pdf[-64:] and len(pdf) > 50_000, f"{len(pdf)} bytes")
        self.expect("the PDF has no fonts", b"/FontFile" in pdf)
        self.expect("the HTML is none", html.rstrip().endswith("</html>") and "<svg" in html)
        self.expect("the HTML wants something from elsewhere", not re.search(r'(src|href)="https?://[^"]*\.(js|css|png)"', html))
        for name in ("report.pdf", "report.html"):
            shutil.copy(self.home(name), self.out / name)
        if shutil.which("pdftoppm"):
            subprocess.run(["pdftoppm", "-png", "-r", "80", "-f", "1", "-l", "2", str(self.out / "report.pdf"), str(self.out / "report")], check=True)

    def _walk(self):
        self._see_window("run", "run")
        self.do("a walk through the window", "tour", "--out", "pictures", "--data", "nuclei", "--epochs", "1", **self.display)
        pictures = sorted(self.home("pictures").glob("*.png"))
        self.expect("hardly any pictures", len(pictures) >= LEAST_PICTURES, str(len(pictures)))
        self.expect("an empty picture", all(picture.stat().st_size > 5_000 for picture in pictures))
        shutil.copytree(self.home("pictures"), self.out / "pictures")

    def _double_click(self):
        """What a file manager does: the program that is meant for such a file is found by its ending, and starts with it."""
        self.do("a run as one file", "pack", "run", "--out", "shared.nucleorun")
        self.do("a class pack", "classroom", "pack", "same_patient_twice", "--out", "shared.nucleopack", "--scale", "0.1")
        data = ".local/share/nucleoscope"
        for file, kind, place in (("shared.nucleorun", "run", f"{data}/runs"), ("shared.nucleopack", "class", f"{data}/classroom")):
            before = set(self.home(place).glob("*"))
            meant = self.root.run(["gio", "mime", f"application/x-nucleoscope-{kind}"], person=True).stdout
            self.expect(f"{file} is meant for another program", "io.github.nucleoscope.Nucleoscope.desktop" in meant.splitlines()[0], meant)
            if "DISPLAY" not in self.display or not display.there_are_hands():
                continue
            with open(self.out / f"window-{kind}-opened.txt", "w") as log:  # the window outlives what opens it
                subprocess.run(self.root.command(["gio", "open", file], person=True, **self.display), stdout=log, stderr=log, check=True)
            seen = self.screen.await_picture()
            self.screen.save(self.out / f"window-{kind}-opened.png")
            self.expect(f"{file}: no window shows", seen)
            self.screen.close()
            self.expect(f"{file} was not opened", set(self.home(place).glob("*")) > before, f"{place} holds nothing new")

    def _upgrade_and_remove(self):
        """A newer version takes the older one's place, and neither it nor a removal touches what the person has."""
        newer, unpacked = self.out / "newer.deb", self.root.at("tmp/newer")
        version = subprocess.run(["dpkg-deb", "--field", str(self.package), "Version"], capture_output=True, text=True, check=True).stdout.strip()
        subprocess.run(["dpkg-deb", "--raw-extract", str(self.package), str(unpacked)], check=True)
        control = unpacked / "DEBIAN/control"
        control.write_text(control.read_text().replace(f"Version: {version}", f"Version: {version}+newer"))
        subprocess.run(["dpkg-deb", "--build", str(unpacked), str(self.root.at("tmp/newer.deb"))], check=True, capture_output=True)
        newer.unlink(missing_ok=True)
        mine = self._what_the_person_has()
        self.as_root("a newer version", ["apt-get", "-q", "-y", "-o", "APT::Sandbox::User=root", "install", "/tmp/newer.deb"])
        self.expect("it is not the newer one", "+newer" in self.root.run(["dpkg-query", "-W", "nucleoscope"]).stdout)
        self.do("LibTorch after the upgrade", "libtorch", "list", says=f"The learning engine works")
        self.as_root("removed", ["apt-get", "-q", "-y", "purge", "nucleoscope"])
        self.expect("files of the package stay", not self.root.at("usr/bin/nucleoscope").exists() and not self.root.at("usr/lib/nucleoscope").exists()
                    and not self.root.at("usr/share/nucleoscope").exists())
        self.expect("something of the person's is gone", mine <= self._what_the_person_has(), str(mine - self._what_the_person_has()))

    def _what_the_person_has(self):
        return {str(file) for file in self.root.at(self.root.home).rglob("*") if file.is_file() and ".lock" not in file.name}

    def keep_sizes(self):
        (self.out / "sizes.json").write_text(json.dumps(self.sizes, indent=2) + "\n")
        print(f"{self.name}: {json.dumps(self.sizes)}", flush=True)
