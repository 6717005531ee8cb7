"""The running program on a real desktop's parts: a notification service (dunst), a tray (trayer), a start that is
hidden, and a start at login. Then on a desktop that has none of them.

What is due is told in one notification; pressing it brings the hidden window to the front, with the inbox."""
import contextlib
import json
import os
import pathlib
import signal
import sqlite3
import subprocess

from stage import BIN, stage
from webdriver import until


def run(*words):
    return subprocess.run(words, capture_output=True, text=True, timeout=30)


def windows(name):
    """The windows of that name that can be seen."""
    return run("xdotool", "search", "--onlyvisible", "--name", name).stdout.split()


def docked():
    """What the tray holds, as its window's children are listed."""
    return "holdfast" in run("xwininfo", "-root", "-tree").stdout.split("trayer", 1)[-1].lower() \
        and run("xdotool", "search", "--class", "trayer").stdout.split() \
        and any("holdfast" in run("xwininfo", "-id", one, "-tree").stdout.lower()
                for one in run("xdotool", "search", "--class", "trayer").stdout.split())


def prefer(place, **wanted):
    """As if the person had set it: kept among the settings of the database."""
    with contextlib.closing(sqlite3.connect(place.data / "holdfast.db", timeout=10)) as base, base:
        base.execute("INSERT OR REPLACE INTO setting (name, value) VALUES ('preferences', ?)",
                     (json.dumps(wanted),))


def unseen(place):
    with contextlib.closing(sqlite3.connect(f"file:{place.data}/holdfast.db?mode=ro", uri=True, timeout=10)) as base:
        return base.execute("SELECT count(*) FROM reminder_notice WHERE seen = 0").fetchone()[0]


def start(place, *words):
    return subprocess.Popen([BIN / "holdfast", "--profile", place.profile, "--data-dir", place.data, *words],
                            env=dict(os.environ, QT_QPA_PLATFORM="xcb"))


def displayed():
    return int(run("dunstctl", "count", "displayed").stdout or 0)


def with_everything(place):
    dunst = subprocess.Popen(["dunst", "-conf", "/dev/null"], stderr=subprocess.DEVNULL)
    tray = subprocess.Popen(["trayer", "--edge", "bottom", "--widthtype", "request", "--height", "32"],
                            stderr=subprocess.DEVNULL)
    try:
        until("dunst answers", 20, lambda: run("dunstctl", "is-paused").stdout.strip() == "false")
        until("the tray is there", 20, lambda: run("xdotool", "search", "--class", "trayer").stdout)
        window = start(place)
        try:
            until("the icon is in the tray", 60, docked)
            assert not windows("^Holdfast"), "a hidden start shows no window"
            until("what is due is told", 60, lambda: displayed() == 1)
            waiting = unseen(place)
            assert waiting > 1, waiting
            print("hidden, docked, and one notification for", waiting, "reminders")

            run("dunstctl", "action", "0")
            until("pressing it opens the window", 30, lambda: windows("^Holdfast"))
            until("and the inbox", 30, lambda: windows("^Reminders"))
            told = until("it is in dunst's history", 20, lambda: json.loads(
                run("dunstctl", "history").stdout)["data"][0])
            summary, body = told[0]["summary"]["data"], told[0]["body"]["data"]
            assert summary.replace("(s)", "s") == f"{waiting} connections need you", summary
            assert body.count("\n") == 3 and "consent" in body, body
            print("told:", repr(summary), repr(body))

            second = start(place, "--hidden")
            assert second.wait(30) == 0 and window.poll() is None
            print("a second hidden start ends at once")
        finally:
            window.send_signal(signal.SIGKILL)
            window.wait(20)
        entry = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "autostart/app.holdfast.Holdfast.desktop"
        line = next(one for one in entry.read_text().splitlines() if one.startswith("Exec="))
        assert "--hidden" in line and str(place.data) in line, line
        print("starts at login:", line)

        # Told once: a restart has nothing new to say.
        window = start(place)
        try:
            until("the icon is in the tray again", 60, docked)
            assert unseen(place) == waiting
            assert displayed() == 0
        finally:
            window.send_signal(signal.SIGKILL)
            window.wait(20)
        print("nothing is told twice")
    finally:
        for one in (dunst, tray):
            one.terminate()
            one.wait(20)


def with_nothing(place):
    """No notification service and no tray: the window comes after all, and reminders are in the inbox."""
    with contextlib.closing(sqlite3.connect(place.data / "holdfast.db", timeout=10)) as base, base:
        base.execute("DELETE FROM reminder_told")
        base.execute("DELETE FROM reminder_notice")
    window = start(place)
    try:
        until("the window is shown without a tray", 60, lambda: windows("^Holdfast"))
        until("reminders are in the inbox", 60, lambda: unseen(place) > 1)
        assert window.poll() is None
        print("without dunst and tray the window is shown, and the inbox has", unseen(place))
    finally:
        window.terminate()
        window.wait(20)


with stage() as one:
    one.connections()
    prefer(one, startHidden=True, startAtLogin=True)
    with_everything(one)
    with_nothing(one)
print("5 passed, 0 failed")
