"""The calendar, by keyboard alone and then by accessibility actions alone: to the day on which a consent ends and to
its renewal at a bank in a real Chromium, a look ahead with the slider, and a calendar file."""
import pathlib
import re

import accessible
import bank
import keyboard
from desk import desk, keys, picture, type_text
from webdriver import Browser, until

AHEAD = re.compile(r"On (.*): (\d+) of 13 connections will need you; ended by then: (\d+)")


def outlook():
    """What the sentence under the day says: the day, how many will need the person, how many will have ended."""
    said = accessible.label(" will need you")
    found = AHEAD.search(said)
    assert found, said
    return found[1], int(found[2]), int(found[3])


def holds_every_end(file):
    """The file has the end of each consent that is still to come, and a reminder before it."""
    text = until(f"{file} is written", 20, lambda: file.exists() and file.read_text())
    assert text.startswith("BEGIN:VCALENDAR") and text.rstrip().endswith("END:VCALENDAR"), text[:200]
    assert text.count("BEGIN:VEVENT") >= 3 and "Halifax" in text and "BEGIN:VALARM" in text, text
    return text.count("BEGIN:VEVENT")


def by_keyboard(place, browser):
    keys("ctrl+shift+c")
    accessible.find("table", "")
    day = to_the_end_of("Monzo", lambda: keys("Right"))
    accessible.label("1 consent ends")
    keys("Return")
    keyboard.walk("Down", "list item", "Monzo")
    keyboard.press("Renew consent")
    bank.trip(place, browser)
    until("nothing ends on that day any more", 30, lambda: not any("Monzo" in name for name in days()), pause=0.3)
    picture("calendar-renewed")
    print("by keyboard to", repr(day), "and renewed there")

    keyboard.tab_to("slider", "Look ahead")
    keys("Home", "Right")
    tomorrow = outlook()
    keys("End")
    far = until("the slider looks a year ahead", 10, lambda: outlook() != tomorrow and outlook(), pause=0.3)
    assert far[2] > tomorrow[2] and far[1] > tomorrow[1], (tomorrow, far)
    print("the slider looks from", tomorrow, "to", far)

    file = place.folder / "by-keyboard.ics"
    keyboard.press("Save calendar file")
    place.dialog("Save calendar file")
    keys("ctrl+a")
    type_text(str(file), delay=5)
    keys("Return")
    place.closed("Save calendar file")
    accessible.label("Saved as ")
    print("a calendar file with", holds_every_end(file), "days")
    keyboard.press("Back to the list")
    accessible.find("table", "Bank connections")


def days():
    return [name for _, name, _ in accessible.showing("table cell")]


def to_the_end_of(name, step):
    """Goes on until the day on which it ends is the current one."""
    ends = f"The end of {name}"
    for _ in range(40):
        here = next((said for role, said in accessible.focused() if role == "table cell"), "")
        if ends in here:
            return here
        step()
    raise AssertionError(f"no day within 40 steps has {ends}")


def by_actions(place, browser):
    accessible.press("menu item", "View")
    accessible.press("menu item", "Calendar")
    accessible.press("push button", "Today")
    ends = until("Halifax ends in this month or the next", 20, lambda: next(
        (name for name in days() if "The end of Halifax" in name), None) or (
            accessible.press("push button", "Next month") and None), pause=0.5)
    accessible.press("table cell", ends)
    accessible.label(ends.split(".")[0].removeprefix("Today, ") + ": 1 consent ends")
    accessible.press("list item", "Halifax")
    accessible.press("push button", "Log in again")
    bank.trip(place, browser)
    until("nothing ends on that day any more", 30, lambda: not any("Halifax" in name for name in days()), pause=0.3)
    print("by actions to", repr(ends), "and logged in from there")

    accessible.set_value("slider", "Look ahead", 1)
    tomorrow = outlook()
    accessible.set_value("slider", "Look ahead", 300)
    far = until("the slider looks far ahead", 10, lambda: outlook() != tomorrow and outlook(), pause=0.3)
    assert far[2] > tomorrow[2], (tomorrow, far)
    file = place.folder / "by-actions.ics"
    accessible.press("push button", "Save calendar file")
    accessible.write("text", "File name", str(file))
    accessible.press("push button", "Save")
    accessible.label("Saved as ")
    print("and a calendar file with", holds_every_end(pathlib.Path(file)), "days")


with desk() as place, Browser() as browser:
    place.open_window("--sandbox")
    accessible.wait_for_row("Monzo", lambda text: "press Enter" in text)
    by_keyboard(place, browser)
    by_actions(place, browser)
print("6 passed, 0 failed")
