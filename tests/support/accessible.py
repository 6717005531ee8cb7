"""Reads and works the running window the way a screen reader does: over AT-SPI. Needs a session bus."""
import os
import pathlib
import subprocess

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  (the version must be named first)

from webdriver import until  # noqa: E402

_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_MOST_CHILDREN = 400
# What a person works with, in AT-SPI's words. The cells of a table may be empty: a row is read as one sentence.
CONTROLS = ("push button", "check box", "radio button", "text", "password text", "combo box", "spin button",
            "table", "tree", "tree table", "list", "page tab", "menu", "menu item", "check menu item",
            "radio menu item", "toggle button")


def start_bus():
    """The accessibility bus; the private session bus of the tests starts nothing by itself."""
    launcher = next(path for path in _LAUNCHERS if pathlib.Path(path).exists())
    os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    bus = subprocess.Popen([launcher, "--launch-immediately"], stderr=subprocess.DEVNULL)
    # Whoever asks before it has its name is ended by the library.
    until("the accessibility bus is there", 20, lambda: "boolean true" in subprocess.run(
        ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
         "org.freedesktop.DBus.NameHasOwner", "string:org.a11y.Bus"], capture_output=True, text=True).stdout)
    return bus


def _walk(node, depth=0):
    try:
        yield node
        if depth < 14:
            for i in range(min(node.get_child_count(), _MOST_CHILDREN)):
                child = node.get_child_at_index(i)
                if child:
                    yield from _walk(child, depth + 1)
    except Exception:  # the window changed while it was read: what was seen so far counts
        return


def _is(node, state):
    return node.get_state_set().contains(state)


def showing(*roles):
    """(role, name, node) of everything of these roles that is on the screen."""
    found = []
    for node in _walk(Atspi.get_desktop(0)):
        try:
            role = node.get_role_name()
            if role in roles and _is(node, Atspi.StateType.SHOWING):
                found.append((role, node.get_name(), node))
        except Exception:
            continue
    return found


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


def find(role, name, seconds=20):
    """The one of that role whose name begins so; waits until it is on the screen."""
    return until(f"{role} “{name}” is on the screen", seconds,
                 lambda: next((node for _, said, node in showing(role) if said.startswith(name)), None), pause=0.3)


def press(role, name, seconds=20):
    """Does what Enter or a click does, by the control's own action; waits until that can be done."""
    node = until(f"{role} “{name}” can be pressed", seconds, lambda: next(
        (node for _, said, node in showing(role)
         if said.startswith(name) and _is(node, Atspi.StateType.ENABLED)), None), pause=0.3)
    actions = [node.get_action_name(i).lower() for i in range(node.get_n_actions())]
    for word in ("press", "check", "toggle", "showmenu", "click"):
        if word in actions:
            node.do_action(actions.index(word))
            return node
    raise AssertionError(f"{role} “{name}” offers no action but {actions}")


def press_in_list(bank):
    """Selects the row of a bank by the row's own action."""
    needle = f", {bank}, "
    node = until(f"the row of {bank} is on the screen", 20, lambda: next(
        (node for _, said, node in showing("table cell") if needle in f", {said}, "), None), pause=0.3)
    node.do_action(0)


def unnamed():
    """What can be worked with on the screen and has no name: a screen reader says nothing but its kind."""
    return [f"{role} in {_place(node)}" for role, name, node in showing(*CONTROLS) if not name.strip()]


def _place(node):
    words = []
    try:
        parent = node.get_parent()
        while parent and len(words) < 5:
            words.append(f"{parent.get_role_name()} “{parent.get_name()}”")
            parent = parent.get_parent()
    except Exception:
        pass
    return ", in ".join(words)


class Changes:
    """Hears what the programs say by themselves: names that change, text that comes, windows that open."""

    _EVENTS = ("object:property-change:accessible-name", "object:announcement", "window:create", "window:activate",
               "object:state-changed:showing")

    def __init__(self):
        self.heard = []
        self._listener = Atspi.EventListener.new(self._hear)
        for event in self._EVENTS:
            self._listener.register(event)

    def _hear(self, event):
        try:
            said = event.any_data if isinstance(event.any_data, str) and event.any_data else event.source.get_name()
            self.heard.append((event.type, said))
        except Exception:
            pass

    def told(self, words):
        """Whether something with these words was said since the last forget()."""
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)
        return any(words in said for _, said in self.heard)

    def forget(self):
        self.told("")
        self.heard.clear()


def row(bank):
    """What is read out for the row of a bank; None while there is no such row."""
    needle = f", {bank}, "
    return next((n for n in names("table cell") if needle in f", {n}, " and ", " in n), None)


def wait_for_row(bank, holds, seconds=60):
    return until(f"the row of {bank} is as expected", seconds,
                 lambda: (lambda text: text if text and holds(text) else None)(row(bank)), pause=0.5)
