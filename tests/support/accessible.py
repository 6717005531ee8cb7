"""Reads the running window the way a screen reader does: over AT-SPI. Needs a session bus."""
import os
import pathlib
import subprocess

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402  (the version must be named first)

from webdriver import until  # noqa: E402

_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_MOST_CHILDREN = 400


def start_bus():
    """The accessibility bus; the private session bus of the tests starts nothing by itself."""
    launcher = next(path for path in _LAUNCHERS if pathlib.Path(path).exists())
    os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    return subprocess.Popen([launcher, "--launch-immediately"], stderr=subprocess.DEVNULL)


def _walk(node, depth=0):
    try:
        yield node
        if depth < 12:
            for i in range(min(node.get_child_count(), _MOST_CHILDREN)):
                child = node.get_child_at_index(i)
                if child:
                    yield from _walk(child, depth + 1)
    except Exception:  # the window changed while it was read: what was seen so far counts
        return


def names(role):
    """The names of everything of that role on the screen, e.g. "table cell", "label"."""
    desktop = Atspi.get_desktop(0)
    found = []
    for node in _walk(desktop):
        try:
            if node.get_role_name() == role and node.get_state_set().contains(Atspi.StateType.VISIBLE):
                found.append(node.get_name())
        except Exception:
            continue
    return found


def row(bank):
    """What is read out for the row of a bank; None while there is no such row."""
    needle = f", {bank}, "
    return next((n for n in names("table cell") if needle in f", {n}, " and ", " in n), None)


def wait_for_row(bank, holds, seconds=60):
    return until(f"the row of {bank} is as expected", seconds,
                 lambda: (lambda text: text if text and holds(text) else None)(row(bank)), pause=0.5)
