"""A real Chromium, driven through chromedriver by the W3C WebDriver protocol; standard library only."""
import json
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # the protocol's own key for an element
_DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def until(what, seconds, look, pause=0.1):
    """Looks again and again until `look()` gives something, or fails naming `what`."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(pause)
    raise AssertionError(f"not within {seconds} s: {what}")


class Browser:
    """One Chromium with a profile folder of its own, started with `more` options. Use as a context manager."""

    def __init__(self, *more):
        self._folder = tempfile.mkdtemp(prefix="holdfast-chromium-")
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self._base = f"http://127.0.0.1:{port}"
        self._driver = subprocess.Popen(["chromedriver", f"--port={port}", "--log-level=SEVERE"],
                                        stdout=subprocess.DEVNULL)
        until("chromedriver answers", 30, self._ready)
        options = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                   "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update",
                   "--disable-sync", "--no-proxy-server", f"--user-data-dir={self._folder}", *more]
        session = self._call("POST", "/session", {"capabilities": {"alwaysMatch": {
            "browserName": "chrome", "goog:chromeOptions": {"args": options}}}})
        self._session = f"/session/{session['sessionId']}"

    def _ready(self):
        try:
            return self._call("GET", "/status")["ready"]
        except OSError:
            return False

    def _call(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self._base + path, data=data, method=method,
                                         headers={"Content-Type": "application/json"})
        try:
            with _DIRECT.open(request, timeout=60) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as refused:
            value = json.load(refused)["value"]
            raise LookupError(f"{value['error']}: {value['message'].splitlines()[0]}") from None

    def _do(self, method, path, body=None):
        return self._call(method, self._session + path, body)

    def open(self, address):
        self._do("POST", "/url", {"url": address})

    def address(self):
        return self._do("GET", "/url")

    def text(self):
        body = self._do("POST", "/element", {"using": "css selector", "value": "body"})
        return self._do("GET", f"/element/{body[ELEMENT]}/text")

    def find(self, css):
        return [e[ELEMENT] for e in self._do("POST", "/elements", {"using": "css selector", "value": css})]

    def _first(self, css):
        found = self.find(css)
        if not found:
            raise LookupError(f"no {css} on {self.address()}")
        return found[0]

    def fill(self, css, text):
        self._do("POST", f"/element/{self._first(css)}/value", {"text": text})

    def press(self, css):
        self._do("POST", f"/element/{self._first(css)}/click", {})

    def press_and_leave(self, css):
        """Presses what leads to another page, and comes back once this one is gone."""
        page = self._first("html")
        self.press(css)
        until(f"the page is left after {css}", 30, lambda: self._is_gone(page))

    def _is_gone(self, element):
        try:
            self._do("GET", f"/element/{element}/name")
        except LookupError:
            return True
        return False

    def picture(self, file):
        import base64
        with open(file, "wb") as out:
            out.write(base64.b64decode(self._do("GET", "/screenshot")))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self._do("DELETE", "")
        except (OSError, LookupError):
            pass
        self._driver.terminate()
        self._driver.wait(20)
        shutil.rmtree(self._folder, ignore_errors=True)
