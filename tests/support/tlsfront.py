"""A TLS server on this computer with a certificate of its own: the hosted return page as an organisation would
host it, and behind it, at the same address, the sandbox with its bank's pages. Standard library and openssl only."""
import base64
import hashlib
import http.client
import http.server
import pathlib
import ssl
import subprocess
import threading
import urllib.parse

_KEPT = ("content-type", "location", "set-cookie", "cache-control", "content-security-policy")
PAGE = pathlib.Path(__file__).resolve().parents[2] / "packaging/return-page/index.html"


def _openssl(*words, **more):
    return subprocess.run(["openssl", *words], check=True, capture_output=True, **more).stdout


class TlsFront:
    """Serves https://localhost:PORT/holdfast/ and passes everything else on to `behind` (a base URL), once set.

    `fingerprint` is what a browser must be told to trust: the hash of the certificate's public key."""

    page_path = "/holdfast/"

    def __init__(self, folder):
        folder = pathlib.Path(folder)
        key, certificate = folder / "tls-key.pem", folder / "tls-certificate.pem"
        _openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "2",
                 "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost")
        public = _openssl("x509", "-in", certificate, "-noout", "-pubkey")
        spki = _openssl("pkey", "-pubin", "-outform", "der", input=public)
        self.fingerprint = base64.b64encode(hashlib.sha256(spki).digest()).decode()
        self.behind = None
        self.seen = []  # what the browser asked of the hosted page
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self.base = f"https://localhost:{self._server.server_port}"
        self.page = self.base + self.page_path
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self):
        self._server.shutdown()
        self._server.server_close()

    def _handler(front):
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                if self.path.split("?")[0] == front.page_path:
                    front.seen.append(self.path)
                    self._answer(200, [("Content-Type", "text/html; charset=utf-8")], PAGE.read_bytes())
                else:
                    self._pass_on()

            def do_POST(self):
                self._pass_on()

            def _pass_on(self):
                if front.behind is None:
                    return self._answer(404, [], b"")
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                there = http.client.HTTPConnection(urllib.parse.urlsplit(front.behind).netloc, timeout=30)
                kept = {name: value for name, value in self.headers.items()
                        if name.lower() in ("content-type", "cookie", "accept")}
                there.request(self.command, self.path, body or None, kept)
                answer = there.getresponse()
                # Addresses of the pages themselves; `iss` in a redirect is percent-encoded and stays what it is.
                text = answer.read().replace(front.behind.encode(), front.base.encode())
                fields = [(name, value.replace(front.behind, front.base)) for name, value in answer.getheaders()
                          if name.lower() in _KEPT]
                self._answer(answer.status, fields, text)
                there.close()

            def _answer(self, status, fields, body):
                self.send_response(status)
                for name, value in fields:
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass
        return Handler
