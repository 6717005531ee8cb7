"""A desk for the window's journeys: a display, an accessibility bus, an `xdg-open` that hands links to the test, and
nothing of Holdfast's but the programs. What stands in a data folder was put there by the window itself."""
import contextlib
import os
import pathlib
import subprocess
import tempfile

import accessible
from keyboard import keys, type_text  # noqa: F401  (for the journeys)
from stage import BIN
from webdriver import until

ARTEFACTS = pathlib.Path(os.environ.get("HOLDFAST_ARTEFACTS", "artefacts"))


def picture(name):
    """A screenshot for people to look at afterwards; no journey depends on it."""
    ARTEFACTS.mkdir(parents=True, exist_ok=True)
    subprocess.run(["import", "-window", "root", str(ARTEFACTS / f"journey-{name}.png")], timeout=30)


def brightness():
    """How light the whole screen is: 0 black, 1 white."""
    shot = subprocess.run(["import", "-window", "root", "-resize", "1x1!", "-colorspace", "Gray", "-depth", "8",
                           "gray:-"], capture_output=True, check=True, timeout=60)
    return shot.stdout[0] / 255


class Desk:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.data = self.folder / "data"
        self.links = self.folder / "links"
        tools = self.folder / "bin"
        tools.mkdir()
        script = tools / "xdg-open"
        script.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >>"{self.links}"\n')
        script.chmod(0o755)
        os.environ["PATH"] = f"{tools}:{os.environ['PATH']}"
        self._bus = accessible.start_bus()
        self._windows = []

    def open_window(self, *words, data=None):
        window = subprocess.Popen([BIN / "holdfast", "--data-dir", data or self.data, *words],
                                  env=dict(os.environ, QT_QPA_PLATFORM="xcb"))
        self._windows.append(window)
        number = until("the window is on the screen", 60, lambda: subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--pid", str(window.pid), "--name", "Holdfast"],
            capture_output=True, text=True).stdout.split())
        subprocess.run(["xdotool", "windowfocus", "--sync", number[0]], check=True, timeout=30)
        return window

    def focus_top(self):
        """There is no window manager here that would give the keyboard to a dialog that has just come."""
        shown = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self._windows[-1].pid), ""],
                               capture_output=True, text=True).stdout.split()
        subprocess.run(["xdotool", "windowfocus", "--sync", shown[-1]], check=True, timeout=30)

    def dialog(self, title):
        """Waits for it, and gives it the keyboard."""
        found = accessible.find("dialog", title)
        self.focus_top()
        return found

    def closed(self, title):
        """Waits until it has gone, and gives the keyboard to what is there then."""
        accessible.gone("dialog", title)
        self.focus_top()

    def next_link(self, seconds=60):
        """The link that was handed to xdg-open, once."""
        until("the program opens the browser", seconds,
              lambda: self.links.exists() and self.links.read_text().strip())
        link = self.links.read_text().splitlines()[0]
        self.links.unlink()
        return link

    def close_window(self, window):
        window.terminate()
        window.wait(20)

    def close(self):
        for window in self._windows:
            if window.poll() is None:
                self.close_window(window)
        self._bus.terminate()


@contextlib.contextmanager
def desk():
    with tempfile.TemporaryDirectory(prefix="holdfast-desk-", ignore_cleanup_errors=True) as folder:
        one = Desk(folder)
        try:
            yield one
        except BaseException:
            picture("failed")
            raise
        finally:
            one.close()
