"""Works a window by keyboard alone. Where the keyboard is, is asked as a screen reader asks."""
import subprocess

import accessible
from webdriver import until

_MOST_STEPS = 60


def keys(*words):
    subprocess.run(["xdotool", "key", "--delay", "60", *words], check=True, timeout=30)


def type_text(text, delay=30):
    subprocess.run(["xdotool", "type", "--delay", str(delay), text], check=True, timeout=60)


def walk(key, role, name):
    """Presses `key` until the keyboard is at that control, row or entry of a menu, whose name begins so."""
    seen = []
    for _ in range(_MOST_STEPS):
        focused = accessible.focused()
        for is_role, said in focused:
            if is_role == role and said.startswith(name):
                return said
        seen += focused[-1:]
        keys(key)
    raise AssertionError(f"{key} does not lead to {role} “{name}”, only to {list(dict.fromkeys(seen))}")


def tab_to(role, name):
    return walk("Tab", role, name)


def press(name):
    """Goes to the button with Tab and presses it."""
    tab_to("push button", name)
    keys("space")


def choose(menu, *path):
    """An entry of a menu, by F10 and the arrow keys; each but the last of `path` is a menu of its own."""
    keys("F10")
    until("the keyboard is in the menu bar", 10,
          lambda: any(role == "menu item" for role, _ in accessible.focused()), pause=0.2)
    walk("Right", "menu item", menu)
    keys("Down")
    for entry in path[:-1]:
        walk("Down", "menu item", entry)
        keys("Right")
    walk("Down", "menu item", path[-1])
    keys("Return")
