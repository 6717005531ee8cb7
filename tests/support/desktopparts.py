"""The parts of a desktop that Holdfast meets beside its window: a tray and a notification service."""
import contextlib
import json
import os
import pathlib
import sqlite3
import subprocess
import tempfile

from stage import BIN
from webdriver import until
from windowmanager import run


@contextlib.contextmanager
def tray():
    """A tray on the display (trayer), as long as it is used."""
    # Once in a while one comes up without a window; the next one has it.
    for more in (2, 1, 0):
        with _running(["trayer", "--edge", "bottom", "--widthtype", "request", "--height", "32"]):
            try:
                until("the tray is there", 10, lambda: run("xdotool", "search", "--class", "trayer").stdout)
            except AssertionError:
                if more == 0:
                    raise
                continue
            yield
            return


@contextlib.contextmanager
def notifications():
    """A notification service (dunst), as long as it is used. What it offers of a notification is a menu of another
    program, for which one stands in here that knows what is wanted."""
    with tempfile.TemporaryDirectory(prefix="holdfast-dunst-") as folder:
        wanted = pathlib.Path(folder) / "wanted"
        menu = pathlib.Path(folder) / "menu"
        menu.write_text(f'#!/bin/sh\nexec grep -m 1 -F -f "{wanted}"\n')
        menu.chmod(0o755)
        settings = pathlib.Path(folder) / "dunstrc"
        settings.write_text(f"[global]\n    dmenu = {menu}\n")
        with _running(["dunst", "-conf", str(settings)]):
            until("dunst answers", 20, lambda: run("dunstctl", "is-paused").stdout.strip() == "false")
            yield _Notifications(wanted)


class _Notifications:
    def __init__(self, wanted):
        self._wanted = wanted

    def press(self, action):
        """Presses the action that is called so, of whatever is on the screen; dunst then takes that away."""
        self._wanted.write_text(f"#{action} (\n")
        run("dunstctl", "context")


@contextlib.contextmanager
def _running(command):
    one = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        one.terminate()
        one.wait(20)


def displayed():
    """How many notifications are on the screen."""
    return int(run("dunstctl", "count", "displayed").stdout or 0)


def told():
    """(summary, body) of all there ever were, the newest first."""
    history = json.loads(run("dunstctl", "history").stdout)["data"][0]
    return [(one["summary"]["data"], one["body"]["data"]) for one in history]


def docked():
    """The window of Holdfast's icon in the tray, or None."""
    for one in run("xdotool", "search", "--class", "trayer").stdout.split():
        for line in run("xwininfo", "-id", one, "-tree").stdout.splitlines():
            if "holdfast" in line.lower() and line.strip().startswith("0x"):
                return line.split()[0]
    return None


def hover_icon(across=8):
    """The mouse comes to the icon in the tray."""
    icon = str(int(until("the icon is in the tray", 20, docked), 16))
    run("xdotool", "mousemove", "--window", icon, "6", "6", "mousemove", "--window", icon, str(across), "8")


def press_icon():
    """A click on the icon in the tray."""
    hover_icon()
    run("xdotool", "click", "1")


def open_tray_menu(across):
    """The menu of the icon in the tray, which then has the keyboard. It is a window of its own, without a name. Each
    time at another place: a second click there may be the other half of a double click, which opens none."""
    before = _high_windows()
    hover_icon(across)
    run("xdotool", "click", "3")
    until("the menu of the icon is open", 20, lambda: _high_windows() - before)


def _high_windows():
    """The program's windows on the screen, but for the icon and what is told under the mouse."""
    shown = run("xdotool", "search", "--onlyvisible", "--class", "holdfast").stdout.split()
    heights = {one: run("xdotool", "getwindowgeometry", one).stdout.split("x")[-1].strip() for one in shown}
    return {one for one, height in heights.items() if height.isdigit() and int(height) > 60}


def start(place, *words):
    """The program over the profile and data of a stage."""
    return subprocess.Popen([BIN / "holdfast", "--profile", place.profile, "--data-dir", place.data, *words],
                            env=dict(os.environ, QT_QPA_PLATFORM="xcb"))


def prefer(place, **wanted):
    """As if the person had set it: kept among the settings of the database."""
    with contextlib.closing(sqlite3.connect(place.data / "holdfast.db", timeout=10)) as base, base:
        base.execute("INSERT OR REPLACE INTO setting (name, value) VALUES ('preferences', ?)",
                     (json.dumps(wanted),))


def preferred(data):
    """What the program has kept of what a person set."""
    with contextlib.closing(sqlite3.connect(f"file:{data}/holdfast.db?mode=ro", uri=True, timeout=10)) as base:
        row = base.execute("SELECT value FROM setting WHERE name = 'preferences'").fetchone()
    return json.loads(row[0]) if row else {}
