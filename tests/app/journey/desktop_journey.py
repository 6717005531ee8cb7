"""The running program on a real desktop's parts: a notification service (dunst), a tray (trayer), a start that is
hidden, and a start at login. Then on a desktop that has none of them.

What is due is told in one notification, and once; pressing it brings the hidden window to the front, with the inbox.
What else it offers is done: not before tomorrow, and a renewal in a real Chromium."""
import contextlib
import datetime
import os
import pathlib
import signal
import sqlite3

import bank
from desktopparts import displayed, docked, notifications, prefer, start, told, tray
from stage import stage
from webdriver import Browser, until
from windowmanager import run, windows


def unseen(place):
    with contextlib.closing(sqlite3.connect(f"file:{place.data}/holdfast.db?mode=ro", uri=True, timeout=10)) as base:
        return base.execute("SELECT count(*) FROM reminder_notice WHERE seen = 0").fetchone()[0]


def once_is_enough(place, waiting):
    """While the program is away one more bank comes to need the person. The next start reads that with all the
    rest, and tells of that one alone."""
    fine = next(one for one in place.connections("--offline").values() if one["state"] == "healthy")
    place.control("PATCH", f"/connections/{fine['id']}", {"error": "credentials_error"})
    window = start(place)
    try:
        until("what is new is told", 60, lambda: displayed() == 1)
        run("dunstctl", "close-all")
        summary, body = until("it is in dunst's history", 20, lambda: len(told()) == 2 and told()[0])
        assert fine["bankName"] in f"{summary} {body}" and "connections need you" not in summary, (summary, body)
        assert unseen(place) == waiting + 1, unseen(place)
    finally:
        window.send_signal(signal.SIGKILL)
        window.wait(20)
    print("after a restart only what is new is told:", repr(summary))


@contextlib.contextmanager
def told_alone(place, name):
    """The hidden program, once it has told of that bank, whose consent ends in two days, and of nothing else."""
    one = next(one for one in place.connections("--offline").values() if one["bankName"] == name)
    end = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=2, hours=1)
    place.control("PATCH", f"/connections/{one['id']}", {"error": None, "expiresAt": f"{end:%Y-%m-%dT%H:%M:%SZ}"})
    window = start(place)
    try:
        until(f"{name} is told", 60, lambda: displayed() == 1)
        yield one["id"]
        until("nothing is on the screen any more", 20, lambda: displayed() == 0)
        assert name in told()[0][0], told()[0]
    finally:
        window.send_signal(signal.SIGKILL)
        window.wait(20)


def put_off(place, number):
    """Until when nothing is told of it, by the clock on the wall."""
    until_when = place.cli("show", number, "--offline")["snoozedUntil"]
    return until_when and datetime.datetime.fromisoformat(until_when.replace("Z", "+00:00")).astimezone()


def actions_are_done(place, dunst):
    """What was put off is not told by the next start; what was renewed is not either."""
    with told_alone(place, "Triodos Bank") as number:
        dunst.press("Remind me tomorrow")
        morning = until("it is put off", 20, lambda: put_off(place, number))
        tomorrow = datetime.date.today() + datetime.timedelta(days=1)
        assert (morning.date(), morning.hour) == (tomorrow, 9), morning
        assert not windows("^Holdfast"), "putting off has opened the window"
    print("put off by a notification until", morning)
    with told_alone(place, "Santander") as number, Browser() as browser:
        dunst.press("Renew consent")
        bank.trip(place, browser)
        until("the window is shown", 20, lambda: windows("^Holdfast"))
        until("the consent goes on", 30,
              lambda: place.connections("--offline")[number]["secondsLeft"] > 80 * 86400, pause=0.5)
    print("renewed from a notification:", repr(told()[0][0]))


def names_stay_hidden(place):
    """While names are hidden no notification has one, neither on the screen nor in what the desktop keeps of it."""
    prefer(place, startHidden=True, startAtLogin=True, privacyView=True)
    banks = place.connections("--offline").values()
    fine = next(one for one in banks if one["state"] == "healthy")
    names = {one["bankName"] for one in banks}
    place.control("PATCH", f"/connections/{fine['id']}", {"error": "credentials_error"})
    before = len(told())
    window = start(place)
    try:
        until("it is told", 60, lambda: displayed() == 1)
        run("dunstctl", "close-all")
        until("it is in dunst's history", 20, lambda: len(told()) > before)
        for summary, body in told()[:len(told()) - before]:
            said = f"{summary} {body}"
            assert "Bank " in said and not [name for name in names if name in said], said
        print("while names are hidden:", repr(told()[0][0]))
    finally:
        window.send_signal(signal.SIGKILL)
        window.wait(20)


def with_everything(place):
    with notifications() as dunst, tray():
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
            summary, body = until("it is in dunst's history", 20, told)[0]
            assert summary.replace("(s)", "s") == f"{waiting} connections need you", summary
            assert body.count("\n") == 3 and "consent" in body, body
            print("told:", repr(summary), repr(body))
        finally:
            window.send_signal(signal.SIGKILL)
            window.wait(20)
        entry = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "autostart/app.holdfast.Holdfast.desktop"
        line = next(one for one in entry.read_text().splitlines() if one.startswith("Exec="))
        assert "--hidden" in line and str(place.data) in line, line
        print("starts at login:", line)
        once_is_enough(place, waiting)
        actions_are_done(place, dunst)
        names_stay_hidden(place)


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
print("8 passed, 0 failed")
