"""Reads and works the running window the way a screen reader does: over AT-SPI. Needs a session bus."""
import os
import pathlib
import subprocess
import sys
import threading

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402  (the version must be named first)

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


def _walk(node, depth=0, on_screen=False):
    """Everything below; with `on_screen` nothing inside of what is not there: rows of a list that is not shown still
    say that they are."""
    try:
        if on_screen and depth > 1 and not _is(node, Atspi.StateType.SHOWING):
            return
        yield node
        if depth < 14:
            for i in range(min(node.get_child_count(), _MOST_CHILDREN)):
                child = node.get_child_at_index(i)
                if child:
                    yield from _walk(child, depth + 1, on_screen)
    except Exception:  # the window changed while it was read: what was seen so far counts
        return


def _is(node, state):
    return node.get_state_set().contains(state)


def showing(*roles):
    """(role, name, node) of everything of these roles that is on the screen."""
    found = []
    for node in _walk(Atspi.get_desktop(0), on_screen=True):
        try:
            role = node.get_role_name()
            if role in roles and _is(node, Atspi.StateType.SHOWING):
                found.append((role, node.get_name(), node))
        except Exception:
            continue
    return found


def names(role):
    """The names of everything of that role that is not hidden, e.g. "table cell", "label"."""
    found = []
    for node in _walk(Atspi.get_desktop(0)):
        try:
            if node.get_role_name() == role and _is(node, Atspi.StateType.VISIBLE):
                found.append(node.get_name())
        except Exception:
            continue
    return found


def cells():
    """(name, node) of every cell of the tables on the screen, also of those that are scrolled out of sight: how many
    rows fit depends on the letters. Not those of columns that are not shown, which have no width."""
    found = []
    for _, _, table in showing("table"):
        try:
            for i in range(min(table.get_child_count(), _MOST_CHILDREN)):
                cell = table.get_child_at_index(i)
                if cell and cell.get_role_name() == "table cell" and Atspi.Component.get_extents(
                        cell, Atspi.CoordType.SCREEN).width > 0:
                    found.append((cell.get_name(), cell))
        except Exception:  # the list changed while it was read
            continue
    return found


def focused():
    """(role, name) of all that has the keyboard: a list and the row in it, a menu and the entry in it."""
    return [(node.get_role_name(), node.get_name()) for node in _walk(Atspi.get_desktop(0), on_screen=True)
            if _is(node, Atspi.StateType.FOCUSED)]


def is_chosen(role, name):
    """Whether a tab or a row is the selected one."""
    node = there(role, name)
    return node is not None and (_is(node, Atspi.StateType.SELECTED) or _is(node, Atspi.StateType.FOCUSED))


def is_ticked(name):
    return _is(find("check box", name), Atspi.StateType.CHECKED)


def close_menus():
    """Opening an open menu once more closes it."""
    for _ in range(5):
        menus = showing("popup menu")
        if not menus:
            return
        bar = menus[0][2].get_parent()
        bar.do_action(0)
    raise AssertionError("a menu stays open")


def there(role, name):
    """The one of that role on the screen that is called so, or whose name begins so, or None."""
    return _best(showing(role), name)


def _best(found, name):
    fitting = [(said, node) for _, said, node in found if said.startswith(name)]
    return next((node for said, node in fitting if said == name), fitting[0][1] if fitting else None)


def find(role, name, seconds=20):
    """As there(); waits until it is on the screen."""
    return until(f"{role} “{name}” is on the screen", seconds, lambda: there(role, name), pause=0.3)


def gone(role, name, seconds=20):
    """Waits until no such thing is on the screen any more."""
    until(f"{role} “{name}” has gone", seconds, lambda: not there(role, name), pause=0.3)


def label(words, seconds=20):
    """What a text on the screen says that has these words; waits for it."""
    return until(f"a text with “{words}” is on the screen", seconds, lambda: next(
        (said for _, said, _ in showing("label") if words in said), None), pause=0.3)


def press(role, name, seconds=20):
    """Does what Enter or a click does, by the control's own action; waits until that can be done."""
    node = until(f"{role} “{name}” can be pressed", seconds, lambda: _best(
        [one for one in showing(role) if _is(one[2], Atspi.StateType.ENABLED)], name), pause=0.3)
    actions = [node.get_action_name(i).lower() for i in range(node.get_n_actions())]
    for word in ("press", "check", "toggle", "showmenu", "click"):
        if word in actions:
            node.do_action(actions.index(word))
            return node
    raise AssertionError(f"{role} “{name}” offers no action but {actions}")


def choose(box, entry):
    """Has the combo box that shows `box` show the entry that begins so, by the value of its place."""
    node = find("combo box", box)
    rows = node.get_child_at_index(0)
    entries = [rows.get_child_at_index(i).get_name() for i in range(rows.get_child_count())]
    wanted = next((i for i, said in enumerate(entries) if said.startswith(entry)), None)
    assert wanted is not None, f"no “{entry}” among {entries}"
    assert Atspi.Value.set_current_value(node, wanted), f"{box} takes no value"
    find("combo box", entry)


def write(role, name, text):
    """Puts a text into a field, as dictation does."""
    assert Atspi.EditableText.set_text_contents(find(role, name), text), f"{name} takes no text"


def written(role, name):
    node = find(role, name)
    return Atspi.Text.get_text(node, 0, -1)


def set_value(role, name, value):
    """Of a slider or a box with a number."""
    assert Atspi.Value.set_current_value(find(role, name), value), f"{name} takes no value"


def rows(listed):
    """What is read of each row of the list that is called so."""
    node = find("list", listed)
    return [node.get_child_at_index(i).get_name() for i in range(node.get_child_count())]


def press_in_list(bank):
    """Selects the row of a bank by the row's own action."""
    needle = f", {bank}, "
    node = until(f"there is a row of {bank}", 20, lambda: next(
        (node for said, node in cells() if needle in f", {said}, "), None), pause=0.3)
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


class Announcements:
    """Hears what the programs say by themselves: what their announcers say, and nothing else that happens to appear or
    to be called otherwise. A process of its own listens, so that no sentence is missed while the test does something
    else: who hears that a name changed must ask for it before the next sentence comes."""

    def __init__(self):
        self.heard = []
        self._listener = subprocess.Popen([sys.executable, "-W", "ignore", __file__], stdin=subprocess.PIPE,
                                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert self._listener.stdout.readline() == "listening\n"
        threading.Thread(target=self._follow, daemon=True).start()

    def _follow(self):
        for line in self._listener.stdout:
            self.heard.append(line.rstrip("\n"))

    def told(self, words):
        """Whether something with these words was said since the last forget()."""
        return any(words in said for said in self.heard)

    def forget(self):
        self.heard.clear()

    def wait_for(self, words, seconds=20):
        return until(f"“{words}” is told; heard so far: {self.heard}", seconds,
                     lambda: next((said for said in list(self.heard) if words in said), None))



def _listen():
    """Prints what is announced, a line each. From Qt 6.8 on these are announcements; before, a notification of that
    name shows itself, or its name changes."""
    def hear(event):
        try:
            said = None
            if event.type.startswith("object:announcement"):
                said = event.any_data
            elif event.source.get_role_name() == "notification" and (
                    "accessible-name" in event.type or event.detail1 == 1):
                said = event.source.get_name()
            if said and said != last[0]:
                last[0] = said
                print(said.replace("\n", " "), flush=True)
        except Exception:  # it was gone before it could be asked
            pass

    def end_with_the_test():
        sys.stdin.read()
        os._exit(0)

    threading.Thread(target=end_with_the_test, daemon=True).start()
    last = [None]
    listener = Atspi.EventListener.new(hear)
    for event in ("object:announcement", "object:property-change:accessible-name", "object:state-changed:showing"):
        listener.register(event)
    print("listening", flush=True)
    Atspi.event_main()


def row(bank):
    """What is read out for the row of a bank; None while there is no such row."""
    needle = f", {bank}, "
    return next((n for n, _ in cells() if needle in f", {n}, " and ", " in n), None)


def wait_for_row(bank, holds, seconds=60):
    return until(f"the row of {bank} is as expected", seconds,
                 lambda: (lambda text: text if text and holds(text) else None)(row(bank)), pause=0.5)


if __name__ == "__main__":
    _listen()
