"""What every journey needs: a sandbox, a profile whose key is in the real keychain, a data folder, and an
`xdg-open` that hands links to the test instead of to a desktop."""
import contextlib
import json
import os
import pathlib
import subprocess
import tempfile
import urllib.request

from webdriver import until

BIN = pathlib.Path(os.environ["HOLDFAST_BIN"])


class Stage:
    """`options` are more options of the sandbox, `keys` more keys of the profile."""

    def __init__(self, folder, options=(), keys=None):
        self.folder = pathlib.Path(folder)
        self._keys = keys or {}
        self.data = self.folder / "data"
        self.links = self.folder / "links"
        self._sandbox = subprocess.Popen([BIN / "holdfast-sandbox", "--seed", "7", *options],
                                         stdout=subprocess.PIPE, text=True)
        self.ready = json.loads(self._sandbox.stdout.readline())
        self._place_xdg_open()
        self.profile = self._place_profile()

    def _place_xdg_open(self):
        tools = self.folder / "bin"
        tools.mkdir()
        script = tools / "xdg-open"
        script.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >>"{self.links}"\n')
        script.chmod(0o755)
        os.environ["PATH"] = f"{tools}:{os.environ['PATH']}"

    def _place_profile(self):
        """The sandbox's own profile without its secretFile: the key goes into the keychain, as a person would do."""
        source = pathlib.Path(self.ready["profile"])
        profile = json.loads(source.read_text())
        secret = source.parent / profile.pop("secretFile")
        target = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "holdfast/profiles/journey.json"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(json.dumps({**profile, **self._keys}))
        stored = subprocess.run([BIN / "holdfast-cli", "profiles", "set-secret", "journey"],
                                input=secret.read_bytes(), capture_output=True)
        assert stored.returncode == 0, stored.stderr.decode()
        return "journey"

    def command(self, *words):
        return [str(BIN / "holdfast-cli"), "--profile", self.profile, "--data-dir", str(self.data), "--json", *words]

    def cli(self, *words):
        done = subprocess.run(self.command(*words), capture_output=True, text=True, timeout=90)
        assert done.returncode == 0, f"{words}: {done.returncode} {done.stdout} {done.stderr}"
        return json.loads(done.stdout)

    def connections(self, *words):
        return {c["id"]: c for c in self.cli("connections", *words)["connections"]}

    def control(self, method, path, body=None):
        """A call of the sandbox's control API."""
        request = urllib.request.Request(
            self.ready["control"] + path, data=None if body is None else json.dumps(body).encode(), method=method,
            headers={"Authorization": "Bearer " + self.ready["controlToken"], "Content-Type": "application/json"})
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=30) as answer:
            return json.load(answer)

    def next_link(self, seconds=60):
        """The link that was handed to xdg-open, once."""
        until("the program opens the browser", seconds,
              lambda: self.links.exists() and self.links.read_text().strip())
        link = self.links.read_text().splitlines()[0]
        self.links.unlink()
        return link

    def close(self):
        self._sandbox.terminate()
        self._sandbox.wait(20)


@contextlib.contextmanager
def stage(options=(), keys=None):
    with tempfile.TemporaryDirectory(prefix="holdfast-journey-") as folder:
        one = Stage(folder, options, keys)
        try:
            yield one
        finally:
            one.close()


def due(connections, action):
    """The connection of that advice whose consent ends first."""
    fitting = [c for c in connections.values() if c["advice"]["action"] == action and c["secondsLeft"] is not None
               and c["secondsLeft"] > 0]
    return min(fitting, key=lambda c: c["secondsLeft"])
