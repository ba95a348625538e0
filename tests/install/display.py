# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen without a screen: Xvfb of this machine, whose picture lies in a file."""
import os
import pathlib
import shutil
import signal
import struct
import subprocess
import time
import zlib

SOCKETS = pathlib.Path("/tmp/.X11-unix")
PATIENCE = 120  # seconds for something to show


def there_is_one():
    return shutil.which("Xvfb") is not None


def there_are_hands():
    return shutil.which("xdotool") is not None


class Display:
    def __init__(self, folder, width=1280, height=800):
        folder.mkdir(parents=True, exist_ok=True)
        self.number = next(number for number in range(90, 190) if not (SOCKETS / f"X{number}").exists())
        self.name, self._file = f":{self.number}", folder / "Xvfb_screen0"
        self._process = subprocess.Popen(["Xvfb", self.name, "-screen", "0", f"{width}x{height}x24", "-fbdir", str(folder), "-nolisten", "tcp",
                                          "-noreset"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def __enter__(self):
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and not ((SOCKETS / f"X{self.number}").exists() and self._file.exists()):
            if self._process.poll() is not None:
                raise RuntimeError("Xvfb ended")
            time.sleep(0.05)
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait()

    def rows(self):
        """The picture, as rows of red, green, blue: an XWD dump of 32 bits a pixel."""
        dump = self._file.read_bytes()
        header = struct.unpack(">25I", dump[:100])
        width, height, stride, start = header[4], header[5], header[12], header[0] + header[19] * 12
        for y in range(height):
            line = dump[start + y * stride:start + y * stride + width * 4]
            row = bytearray(width * 3)
            row[0::3], row[1::3], row[2::3] = line[2::4], line[1::4], line[0::4]
            yield bytes(row)

    def await_picture(self, process=None):
        """Until a window is drawn and does not change any more; False where the process ended or nothing came."""
        until, before = time.monotonic() + PATIENCE, None
        while time.monotonic() < until and (process is None or process.poll() is None):
            rows = list(self.rows())
            colours = len({row[at:at + 3] for row in rows[::8] for at in range(0, len(row), 24)})
            if colours > 20 and rows == before:
                return True
            before = rows
            time.sleep(1)
        return False

    def press(self, keys):
        """As on a keyboard: "ctrl+2"."""
        self._do("key", keys)

    def click(self, x, y):
        self._do("mousemove", str(x), str(y), "click", "1")

    def focus(self):
        """There is no window manager that would give it to the program's only window."""
        self._do("search", "--onlyvisible", "--name", "Nucleoscope", "windowfocus", "--sync")

    def close(self):
        """Ends the program whose window shows, and waits until nothing of it does."""
        seen = ("search", "--onlyvisible", "--name", "Nucleoscope")
        os.kill(int(self._do(*seen, "getwindowpid").stdout.split()[0]), signal.SIGTERM)
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and self._do(*seen, must=False).returncode == 0:
            time.sleep(0.2)

    def _do(self, *words, must=True):
        return subprocess.run(["xdotool", *words], env={"DISPLAY": self.name, "PATH": "/usr/bin:/bin"}, check=must, capture_output=True, text=True,
                              timeout=PATIENCE)

    def middle_of(self, colour):
        """Of the largest button of that colour: of the longest stretch of it that is 8 rows high, other than a slider's groove; None where
        there is none of 60 pixels."""
        longest, rows = (59, None), list(self.rows())
        for y, row in enumerate(rows[:-7]):
            begin = 0
            while (begin := row.find(colour, begin)) >= 0:
                if begin % 3:
                    begin += 1
                    continue
                end = begin
                while row[end:end + 3] == colour:
                    end += 3
                if rows[y + 7][begin + 30:begin + 90] == colour * 20:
                    longest = max(longest, ((end - begin) // 3, ((begin + end) // 6, y + 3)), key=lambda found: found[0])
                begin = end
        return longest[1]

    def save(self, file):
        rows = list(self.rows())

        def piece(kind, data):
            return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

        header = struct.pack(">2I5B", len(rows[0]) // 3, len(rows), 8, 2, 0, 0, 0)
        pixels = zlib.compress(b"".join(b"\0" + row for row in rows))
        file.write_bytes(b"\x89PNG\r\n\x1a\n" + piece(b"IHDR", header) + piece(b"IDAT", pixels) + piece(b"IEND", b""))
