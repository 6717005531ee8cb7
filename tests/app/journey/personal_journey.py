"""A connection's life at one's own desk, by keyboard alone and then with other banks by accessibility actions alone: a
bank is picked and connected in a real Chromium, gets an own name, a note and who logs in there, stands in that person's
group, and is removed with its question and its receipt. Another one is not to be reminded of before tomorrow."""
import datetime

import accessible
import bank
import keyboard
from desk import desk, keys, picture, type_text
from webdriver import Browser, until


GROUPS = ("Needs you, ", "Ends soon, ", "Fine, ")


def row(name):
    return accessible.wait_for_row(name, lambda text: True, 20)


def until_grouped(group, name):
    """The first row of a group names the group before the bank."""
    until(f"{name} is the first of the group of {group}", 20, lambda: any(
        said.startswith(f"{group}, ") and name in said for said, _ in accessible.cells()), pause=0.3)


def tomorrow():
    return datetime.date.today() + datetime.timedelta(days=1)


def names_tomorrow(text):
    return str(tomorrow().day) in text and str(tomorrow().year) in text


class ByKeyboard:
    """Each step with keys alone."""

    def __init__(self, place, heard):
        self.place = place
        self.heard = heard

    def pick(self, typed):
        keys("ctrl+n")
        self.place.dialog("Connect a bank")
        type_text(typed)
        accessible.find("list item", typed)
        keys("Return")

    def picked(self):
        self.place.closed("Connect a bank")

    def select(self, name):
        keys("ctrl+f", "ctrl+a")
        type_text(name.split(" (")[0])  # the own name, or the bank's
        found = until(f"the list shows {name} alone", 20, self.only_row, pause=0.3)
        assert name in found, found
        keys("Down")
        keyboard.walk("Down", "table cell", found)

    @staticmethod
    def only_row():
        """The first row of a group names the group before the bank."""
        begun = [said for said, _ in accessible.cells() if said.startswith(GROUPS)]
        rows = [said for said, _ in accessible.cells() if ", consent " in said]
        return rows[0] if len(rows) == 1 and rows == begun else None

    def choose(self, *path):
        keyboard.choose(*path)

    def open_personal(self):
        keys("F2")
        self.place.dialog("Name and notes")

    def write_personal(self, name, person, notes):
        keyboard.tab_to("text", "Own name")
        type_text(name)
        keyboard.tab_to("text", "Who logs in")
        type_text(person)
        keyboard.tab_to("text", "Notes")
        type_text(notes)
        keys("ctrl+Return")
        self.place.closed("Name and notes")

    def leave_personal(self):
        keys("Escape")
        self.place.closed("Name and notes")

    def snooze(self, name):
        self.select(name)
        self.choose("Connection", "Remind me again", "Tomorrow")
        self.heard.wait_for(f"You are not reminded of {name} before tomorrow")

    def ask_removal(self):
        keys("Delete")
        self.place.dialog("Remove a connection")
        until("the keyboard begins at what changes nothing", 10,
              lambda: ("push button", "Cancel") in accessible.focused(), pause=0.3)

    def leave_removal(self):
        keys("Return")
        self.place.closed("Remove a connection")

    def remove(self):
        keyboard.press("Remove")
        self.place.closed("Remove a connection")

    def open_receipt(self):
        keyboard.press("Show receipt")
        self.place.dialog("Receipt of a removal")

    def close_receipt(self):
        keys("Return")
        self.place.closed("Receipt of a removal")

    def show_all(self):
        keys("Escape")


class ByActions:
    """Each step by what a control offers to do."""

    def __init__(self, place, heard):
        self.place = place
        self.heard = heard

    def pick(self, typed):
        accessible.press("push button", "Connect a bank")
        accessible.find("dialog", "Connect a bank")
        accessible.write("text", "Which bank?", typed)
        accessible.press("list item", typed)
        accessible.press("push button", "Connect")

    def picked(self):
        accessible.gone("dialog", "Connect a bank")

    def select(self, name):
        accessible.press_in_list(name)

    def choose(self, *path):
        for entry in path:
            accessible.press("menu item", entry)

    def open_personal(self):
        accessible.press("push button", "Name and notes")
        accessible.find("dialog", "Name and notes")

    def write_personal(self, name, person, notes):
        accessible.write("text", "Own name", name)
        accessible.write("text", "Who logs in", person)
        accessible.write("text", "Notes", notes)
        accessible.press("push button", "Keep")
        accessible.gone("dialog", "Name and notes")

    def leave_personal(self):
        accessible.press("push button", "Cancel")
        accessible.gone("dialog", "Name and notes")

    def snooze(self, name):
        """From the inbox."""
        self.choose("Holdfast", "Reminders")
        accessible.find("dialog", "Reminders")
        accessible.press("table cell", name)
        accessible.press("push button", "Remind me again")
        accessible.press("menu item", "Tomorrow")
        accessible.press("push button", "Close")
        accessible.gone("dialog", "Reminders")

    def ask_removal(self):
        self.choose("Connection", "Remove")
        accessible.find("dialog", "Remove a connection")

    def leave_removal(self):
        accessible.press("push button", "Cancel")
        accessible.gone("dialog", "Remove a connection")

    def remove(self):
        accessible.press("push button", "Remove")
        accessible.gone("dialog", "Remove a connection")

    def open_receipt(self):
        accessible.press("push button", "Show receipt")
        accessible.find("dialog", "Receipt of a removal")

    def close_receipt(self):
        accessible.press("push button", "Close")
        accessible.gone("dialog", "Receipt of a removal")

    def show_all(self):
        pass  # nothing was searched


def connected(by, browser, name):
    by.heard.forget()
    by.pick(name)
    by.heard.wait_for(f"{name} is open in your browser")
    by.picked()
    bank.trip(by.place, browser)
    by.heard.wait_for(f"{name} is connected until")
    print("connected:", row(name))


def named(by, bank_name, own, person):
    by.select(bank_name)
    by.open_personal()
    by.write_personal(own, person, f"Ask {person} first.")
    shown = f"{own} ({bank_name})"
    print("named:", accessible.wait_for_row(shown, lambda text: f"{person} logs in" in text, 20))
    by.open_personal()
    assert accessible.written("text", "Notes") == f"Ask {person} first.", accessible.written("text", "Notes")
    by.leave_personal()
    by.show_all()
    by.choose("View", "Group by", "Who logs in")
    until_grouped(person, shown)
    picture(f"personal-group-{person}")
    by.choose("View", "Group by", "What needs you first")
    until("the groups are as before", 20, lambda: any(
        said.startswith("Needs you, ") for said, _ in accessible.cells()), pause=0.3)
    print("grouped by who logs in:", person)
    return shown


def snoozed(by, name, left):
    by.snooze(name)
    by.select(name)
    by.open_personal()
    assert accessible.is_ticked("Not before")
    until_day = accessible.written("spin button", "No reminder before this day")
    assert names_tomorrow(until_day), until_day
    by.leave_personal()
    accessible.find("push button", f"Renew {left} due")
    by.show_all()
    print("not to be reminded of", name, "before", until_day)


def removed(by, shown):
    by.select(shown)
    by.ask_removal()
    accessible.label("This cannot be taken back.")
    by.leave_removal()
    row(shown)
    by.ask_removal()
    picture("personal-question")
    by.remove()
    by.heard.wait_for("Removed and confirmed")
    by.open_receipt()
    accessible.label("Access was withdrawn from here")
    picture("personal-receipt")
    by.close_receipt()
    by.show_all()
    until("its row has gone", 20, lambda: not accessible.row(shown), pause=0.3)
    accessible.label(" of 13 connections need you")
    print("removed:", shown)


def whole_life(by, browser, bank_name, own, person):
    connected(by, browser, bank_name)
    removed(by, named(by, bank_name, own, person))


with desk() as desktop, Browser() as chromium:
    listener = accessible.Announcements()
    desktop.open_window("--sandbox")
    accessible.wait_for_row("Monzo", lambda text: "press Enter" in text)
    whole_life(ByKeyboard(desktop, listener), chromium, "Lloyds Bank", "Household", "Ann")
    snoozed(ByKeyboard(desktop, listener), "Nationwide", 6)
    whole_life(ByActions(desktop, listener), chromium, "NatWest", "Savings of Bob", "Bob")
    snoozed(ByActions(desktop, listener), "Halifax", 5)
print("8 passed, 0 failed")
