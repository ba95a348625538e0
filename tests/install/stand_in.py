# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands in for the server that LibTorch is fetched from, under its own name, with a certificate of an authority made up for it."""
import hashlib
import http.server
import pathlib
import re
import ssl
import subprocess
import threading
import urllib.parse


class _Answer(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "stand-in"

    def do_GET(self):
        stand_in = self.server.stand_in
        begin = int((re.match(r"bytes=(\d+)-$", self.headers.get("Range", "")) or [0, 0])[1])
        if urllib.parse.unquote(self.path) != stand_in.path:
            stand_in.requests.append((self.path, begin, 404))
            self.send_error(404)
            return
        size = stand_in.file.stat().st_size
        stand_in.requests.append((self.path, begin, 206 if begin else 200))
        self.send_response(206 if begin else 200)
        if begin:
            self.send_header("Content-Range", f"bytes {begin}-{size - 1}/{size}")
        self.send_header("Content-Length", str(size - begin))
        self.end_headers()
        end, stand_in.breaks_at = stand_in.breaks_at or size, None
        with open(stand_in.file, "rb") as content:
            content.seek(begin)
            for at in range(begin, end, 1 << 20):
                self.wfile.write(content.read(min(1 << 20, end - at)))
        if end < size:
            self.close_connection = True

    def log_message(self, *_):
        pass


class StandIn:
    """Serves `file` where `published` (of the catalogue) says that it lies. `breaks_at`: where the next transfer breaks off."""

    def __init__(self, published, file, folder):
        if hashlib.sha256(pathlib.Path(file).read_bytes()).hexdigest() != published["sha256"]:
            raise SystemExit(f"{file} is not the file that the catalogue lists: its SHA-256 is another one")
        address = urllib.parse.urlsplit(published["url"])
        self.host, self.path, self.file = address.hostname, urllib.parse.unquote(address.path), pathlib.Path(file)
        self.version, self.requests, self.breaks_at = published["version"], [], None
        self.authority = self._certify(folder)

    def _certify(self, folder):
        """A certificate of this name, by an authority whose own is returned."""
        folder.mkdir(parents=True, exist_ok=True)
        authority, key, mine, asked = (folder / name for name in ("authority.pem", "authority.key", "server.pem", "server.csr"))
        (folder / "names").write_text(f"subjectAltName=DNS:{self.host}\n")
        for words in (f"req -x509 -newkey rsa:2048 -nodes -keyout {key} -out {authority} -days 2 -subj /CN=Nucleoscope-test-authority",
                      f"req -newkey rsa:2048 -nodes -keyout {folder}/server.key -out {asked} -subj /CN={self.host}",
                      f"x509 -req -in {asked} -CA {authority} -CAkey {key} -CAcreateserial -days 2 -extfile {folder}/names -out {mine}"):
            subprocess.run(["openssl", *words.split()], check=True, capture_output=True)
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(mine, folder / "server.key")
        return authority.read_text()

    def __enter__(self):
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 443), _Answer)
        self._server.stand_in = self
        self._server.daemon_threads = True
        self._server.socket = self._context.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        self._server.handle_error = lambda *_: None  # a client that does not trust us hangs up: the steps look at what it says
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()
