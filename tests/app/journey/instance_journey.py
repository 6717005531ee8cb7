"""One running instance on a desktop with a tray: a start that nobody sees, further starts that bring its window to the
front, a window that is closed into the tray and comes back from there, the tray's menu, and a screen that is locked."""
import accessible
import windowmanager
from desktopparts import docked, hover_icon, open_tray_menu, prefer, press_icon, start, tray
from keyboard import keys
from stage import stage
from webdriver import until
from windowmanager import run, windows


def is_in_front():
    """To be seen, above whatever else there is, and with the keyboard."""
    shown = windows("^Holdfast")
    above = [one for one in windowmanager.stack() if one in others()]
    return shown and windowmanager.focused().startswith("Holdfast") \
        and windowmanager.stack().index(int(shown[0])) < windowmanager.stack().index(above[0])


def others():
    return [int(one) for one in run("xdotool", "search", "--onlyvisible", "--class", "trayer").stdout.split()]


def turn_away():
    """The person works in another window, which lies above; the mouse is still in this one."""
    for one in others():
        run("xdotool", "windowraise", str(one), "windowfocus", "--sync", str(one))
    until("another window has the keyboard", 10, lambda: not windowmanager.focused().startswith("Holdfast"))
    # A window may not take the keyboard with a time that is older than that of the last who got it.
    run("xdotool", "mousemove", "300", "300", "mousemove", "310", "310")


def call(place, first, *words):
    """One more start ends at once and well, and the first goes on."""
    again = start(place, *words)
    assert again.wait(30) == 0 and first.poll() is None
    accessible.showing("frame")  # the first has answered this, and so has dealt with whatever it was asked before


def one_instance(place, first):
    until("the icon is in the tray", 60, docked)
    accessible.showing("frame")
    assert not windows("^Holdfast"), "a hidden start shows no window"
    call(place, first, "--hidden")
    assert not windows("^Holdfast"), "a second hidden start shows none either"
    print("started hidden: in the tray alone, also after a second hidden start")

    call(place, first)
    until("a plain start shows the window, in front", 30, is_in_front)
    turn_away()
    assert not is_in_front()
    call(place, first)
    until("a further start brings it to the front", 30, is_in_front)
    turn_away()
    windowmanager.minimise(windows("^Holdfast")[0])
    until("it is minimised", 10, lambda: not windows("^Holdfast"))
    call(place, first)
    until("a further start brings it back", 30, is_in_front)
    print("further starts bring the one window to the front: hidden, behind others, minimised")


def closed_into_the_tray(place, first):
    windowmanager.ask_to_close(windows("^Holdfast")[0])
    until("closing it takes the window away", 20, lambda: not windows("^Holdfast"))
    accessible.showing("frame")
    assert first.poll() is None, "closing the window has ended the program"
    assert docked()
    press_icon()
    until("the icon brings it back", 30, is_in_front)
    windowmanager.ask_to_close(windows("^Holdfast")[0])
    until("it is away again", 20, lambda: not windows("^Holdfast"))
    hover_icon()  # a later time than that of whoever got the keyboard last
    call(place, first)
    until("so does a further start", 30, is_in_front)
    print("closed into the tray, and back by the icon and by a further start")


def spoken():
    return " ".join([name for name, _ in accessible.cells()] + accessible.names("label"))


def the_screen_is_locked(banks):
    until("the list names its banks", 30, lambda: all(name in spoken() for name in banks))
    for active in ("true", "false"):
        run("dbus-send", "--session", "--type=signal", "/org/freedesktop/ScreenSaver",
            "org.freedesktop.ScreenSaver.ActiveChanged", f"boolean:{active}")
    accessible.label("Amounts and names are hidden.")
    left = [name for name in banks if name in spoken()]
    assert not left, f"still told after the lock: {left}"
    accessible.press("push button", "Show amounts and names")
    until("the names are back", 20, lambda: all(name in spoken() for name in banks))
    print("locked: no bank is named any more, until the person shows them again")


def to_the_tray():
    windowmanager.ask_to_close(windows("^Holdfast")[0])
    until("the window is away", 20, lambda: not windows("^Holdfast"))


def chosen_in_the_tray(place, first):
    to_the_tray()
    open_tray_menu(6)
    keys("r")
    until("its entry of reminders opens the inbox", 30, lambda: windows("^Reminders"))
    accessible.press("push button", "Close")
    accessible.gone("dialog", "Reminders")
    to_the_tray()
    open_tray_menu(16)
    keys("Down", "Return")  # what is due comes first, as in the list
    place.next_link()
    until("and shows the window", 30, lambda: windows("^Holdfast"))
    said = accessible.label(" is open in your browser")
    most_urgent = next(name for name, _ in accessible.cells() if name.startswith("Needs you, "))
    assert f"Needs you, {said.split(' is open')[0]}, " in most_urgent, (said, most_urgent)
    to_the_tray()
    open_tray_menu(6)
    keys("o")
    until("its entry to open shows the window", 30, lambda: windows("^Holdfast"))
    to_the_tray()
    open_tray_menu(16)
    keys("q")
    assert first.wait(20) == 0
    print("chosen in the tray's menu: the inbox, the renewal of what is due, the window, and to quit:", repr(said))


def closing_ends_it(place):
    prefer(place, closeToTray=False)
    window = start(place)
    until("the window is shown", 60, lambda: windows("^Holdfast"))
    until("the icon is in the tray", 60, docked)
    windowmanager.ask_to_close(windows("^Holdfast")[0])
    assert window.wait(20) == 0
    print("without that wish closing the window ends the program, tray or not")


bus = accessible.start_bus()
with stage() as one, tray():
    named = ["Monzo", "HSBC", "Nationwide"]
    listed = {connection["bankName"] for connection in one.connections().values()}
    assert listed.issuperset(named), listed
    prefer(one, closeToTray=True)
    program = start(one, "--hidden")
    try:
        one_instance(one, program)
        closed_into_the_tray(one, program)
        the_screen_is_locked(named)
        chosen_in_the_tray(one, program)
    finally:
        program.terminate()
        program.wait(20)
    closing_ends_it(one)
bus.terminate()
print("6 passed, 0 failed")
