#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the archive that carries its libraries: bundle.py BUILD_FOLDER VERSION. Called by ./dev package, on Debian and its kin.

Written is BUILD_FOLDER/packages/nucleoscope-VERSION-linux-ARCHITECTURE.tar.gz: a folder that runs wherever it lies, started by
`nucleoscope` in it. In there are

    bin/, share/                     as they are installed; the program looks for libraries in lib/nucleoscope/libraries first
    lib/nucleoscope/libraries        Qt, OpenCV and what else is linked, with what these need
    lib/nucleoscope/plugins          of Qt: those for windows, pictures and encrypted connections
    lib/nucleoscope/system/GROUP     what a desktop has anyway and had better come from there, because drivers and settings hang on it; the
                                     launcher takes a group only where the system lacks one of its libraries
    lib/nucleoscope/fonts            for a system that has none

Not in there: libc with its kin, libstdc++ and libgcc (the system's are taken), LibTorch, Intel MKL.
"""
import pathlib
import platform
import re
import shutil
import subprocess
import sys

LINUX = pathlib.Path(__file__).resolve().parent
PLUGINS = ("platforms/libqxcb.so", "platforms/libqoffscreen.so", "platforms/libqminimal.so", "xcbglintegrations/libqxcb-egl-integration.so",
           "xcbglintegrations/libqxcb-glx-integration.so", "imageformats/libqjpeg.so", "imageformats/libqsvg.so", "imageformats/libqgif.so",
           "imageformats/libqico.so", "iconengines/libqsvgicon.so", "tls/libqopensslbackend.so", "tls/libqcertonlybackend.so",
           "platforminputcontexts/libcomposeplatforminputcontextplugin.so", "platforminputcontexts/libibusplatforminputcontextplugin.so")
OPENED = ("libssl.so.3", "libcrypto.so.3")  # by Qt when a connection is to be encrypted: nothing is linked with them
NEVER = r"(ld-linux.*|lib(c|m|mvec|dl|rt|pthread|resolv|util|anl|nsl)|libstdc\+\+|libgcc_s)\.so.*|linux-vdso.*"
FORBIDDEN = r"lib(torch|c10|mkl|iomp)[^/]*\.so.*"
# Libraries of one group are of one source: never one of the system's beside one of ours.
SYSTEM = {
    "graphics": r"lib(EGL|GL|GLX|OpenGL|GLdispatch)",
    "x11": r"lib(X11|X11-xcb|xcb|Xau|Xdmcp)",
    "session": r"lib(SM|ICE|uuid)",
    "fonts": r"lib(fontconfig|freetype)",
    "glib": r"libglib-2\.0",
    "bus": r"lib(dbus-1|systemd)",
    "kerberos": r"lib(gssapi_krb5|krb5|k5crypto|krb5support|com_err|keyutils)",
} | {name: f"lib{name}" for name in ("z", "zstd", "lzma", "lz4", "bz2", "cap", "gcrypt", "gpg-error", "expat", "bsd", "md")}
FONTS = ("Inter-Regular.otf", "Inter-Italic.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")
LANGUAGES = ("de", "es", "fr", "zh_CN")
FONT_SETTINGS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
"""
QT_SETTINGS = "[Paths]\nPrefix = ../lib/nucleoscope\nPlugins = plugins\nTranslations = translations\n"


def stop(text):
    sys.exit(f"bundle: {text}")


def output(*words):
    return subprocess.run([str(word) for word in words], check=True, capture_output=True, text=True).stdout


def needed_by(file):
    """Name and place of all that it is linked with, directly or not."""
    libraries = {}
    for line in output("ldd", file).splitlines():
        name, arrow, place = (line.strip().split(" (")[0]).partition(" => ")
        if arrow and place == "not found" and not re.fullmatch(FORBIDDEN, name):
            stop(f"{name}, which {file} needs, is not here")
        if arrow and place != "not found":
            libraries[name] = pathlib.Path(place)
    return libraries


class Bundle:
    def __init__(self, build, version):
        self.name = f"nucleoscope-{version}-linux-{platform.machine()}"
        self.build, self.packages = build, build / "packages"
        self.top = self.packages / "bundle" / self.name
        self.home = self.top / "lib/nucleoscope"
        self.sources = set()  # files of the system that were copied

    def copy(self, source, target):
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
        target.chmod(0o644)
        self.sources.add(pathlib.Path(source))

    def install(self):
        shutil.rmtree(self.packages / "bundle", ignore_errors=True)
        output("cmake", "--install", self.build, "--prefix", self.top, "--strip")
        if not (self.top / "bin/nucleoscope").exists():
            stop("nothing was installed")
        shutil.copy(LINUX / "nucleoscope.sh", self.top / "nucleoscope")
        (self.top / "nucleoscope").chmod(0o755)
        (self.top / "bin/qt.conf").write_text(QT_SETTINGS)

    def carry(self):
        qt = pathlib.Path(output("qmake6", "-query", "QT_INSTALL_PLUGINS").strip())
        translations = pathlib.Path(output("qmake6", "-query", "QT_INSTALL_TRANSLATIONS").strip())
        for name in PLUGINS:
            if not (qt / name).exists():
                stop(f"Qt's {name} is not here (Debian: qt6-qpa-plugins, libqt6svg6)")
            self.copy(qt / name, self.home / "plugins" / name)
        of_qt = [file for language in LANGUAGES for file in translations.glob(f"qtbase_{language}.qm")]
        for file in of_qt:
            self.copy(file, self.home / "translations" / file.name)
        if not of_qt:
            print("bundle: Qt's own texts stay English: its translations are not here (Debian: qt6-translations-l10n)", file=sys.stderr)
        libraries = {}
        for file in (self.top / "bin/nucleoscope", *self.home.glob("*.so"), *(self.home / "plugins").rglob("*.so")):
            libraries |= needed_by(file)
        for name in OPENED:
            place = qt.parents[1] / name
            if not place.exists():
                stop(f"{place}, which Qt opens for encrypted connections, is not here")
            libraries |= {name: place} | needed_by(place)
        for name, place in sorted(libraries.items()):
            self.copy_library(name, place)
        fonts = pathlib.Path("/usr/share/fonts/opentype/inter")
        for name in FONTS:
            if not (fonts / name).exists():
                stop(f"{name} is not here (Debian: fonts-inter)")
            self.copy(fonts / name, self.home / "fonts" / name)
        (self.home / "fonts/fonts.conf").write_text(FONT_SETTINGS)

    def copy_library(self, name, place):
        if re.fullmatch(NEVER, name):
            return
        if re.fullmatch(FORBIDDEN, name) or re.search(FORBIDDEN, str(place.resolve())):
            stop(f"{place} may not be passed on with this program")
        group = next((group for group, pattern in SYSTEM.items() if re.fullmatch(pattern + r"\.so.*", name)), None)
        self.copy(place.resolve(), self.home / (f"system/{group}" if group else "libraries") / name)

    def name_licences(self):
        """Whose each file is, of which version and on what terms; the source packages are Debian's."""
        owners = {}
        for file in sorted(self.sources):
            owners.setdefault(owner(file), []).append(file.name)
        notices = self.top / "share/doc/nucleoscope/libraries"
        notices.mkdir(parents=True)
        lines = ["Libraries of others in lib/nucleoscope, as Debian built them: package, version, source package, files.", ""]
        for package, names in sorted(owners.items()):
            version, source = output("dpkg-query", "-W", "-f", "${Version}\t${source:Package} ${source:Version}", package).split("\t")
            lines.append(f"{package} {version} ({source}): {', '.join(sorted(set(names)))}")
            notice = pathlib.Path("/usr/share/doc") / package.split(":")[0] / "copyright"
            if not notice.exists():
                stop(f"{package} says nothing of its licence")
            shutil.copyfile(notice, notices / f"{package.split(':')[0]}.copyright")
        (notices / "LIBRARIES.txt").write_text("\n".join(lines) + "\n")

    def oldest_system(self):
        """The newest versions of libc and libstdc++ that anything in here asks for."""
        asked = {"GLIBC": (0,), "GLIBCXX": (0,)}
        for file in self.top.rglob("*"):
            if file.is_file() and not file.is_symlink() and file.open("rb").read(4) == b"\x7fELF":
                for kind, version in re.findall(r"\b(GLIBC|GLIBCXX)_([\d.]+)\b", output("objdump", "-T", file)):
                    asked[kind] = max(asked[kind], tuple(int(part) for part in version.split(".")))
        return ", ".join(f"{kind} {'.'.join(map(str, version))}" for kind, version in asked.items())

    def pack(self):
        """The same bytes for the same files."""
        archive = self.packages / f"{self.name}.tar.gz"
        date = output("git", "-C", LINUX, "log", "-1", "--format=%ct").strip() if (LINUX.parents[1] / ".git").exists() else "0"
        with open(archive, "wb") as file:
            tar = subprocess.Popen(["tar", "-C", self.top.parent, "--sort=name", "--owner=0", "--group=0", "--numeric-owner", f"--mtime=@{date}",
                                    "-cf", "-", self.name], stdout=subprocess.PIPE)
            packed = subprocess.run(["gzip", "-9n"], stdin=tar.stdout, stdout=file)
        if tar.wait() != 0 or packed.returncode != 0:
            archive.unlink()
            stop("tar or gzip failed")
        return archive


def owner(file):
    """The package that a file is of; /lib is a link to /usr/lib, and dpkg knows one of the two names."""
    for name in (str(file), re.sub("^/usr", "", str(file)), f"/usr{file}"):
        found = subprocess.run(["dpkg-query", "-S", name], capture_output=True, text=True)
        if found.returncode == 0:
            return found.stdout.splitlines()[0].rsplit(": ", 1)[0].split(",")[0]
    return stop(f"{file} is of no package: the archive is made of Debian's packages alone")


def main():
    bundle = Bundle(pathlib.Path(sys.argv[1]).resolve(), sys.argv[2])
    bundle.install()
    bundle.carry()
    bundle.name_licences()
    print(f"bundle: asks the system for {bundle.oldest_system()}", file=sys.stderr)
    print(bundle.pack())
    shutil.rmtree(bundle.packages / "bundle")
    return 0


if __name__ == "__main__":
    sys.exit(main())
