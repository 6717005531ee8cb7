"""The list by keyboard alone: grouped in other ways, with another column, searched; then the reminders that came, and
the view for a screenshot, in which no bank is named."""
import re

import accessible
import keyboard
from desk import desk, keys, picture, type_text
from webdriver import until

BANKS = ("HSBC", "Nationwide", "Halifax", "Monzo")
ACCOUNTS = re.compile(r"\d+ accounts?")


def cells():
    return [name for name, _ in accessible.cells() if name]


def until_list(what, holds):
    return until(f"the list {what}", 20, lambda: holds(cells()), pause=0.3)


def grouped():
    """The first row of a group names the group before the bank."""
    keyboard.choose("View", "Group by", "Bank")
    until_list("is grouped by bank", lambda said: any(one.startswith("HSBC · 1 needs you, HSBC, ") for one in said))
    keyboard.choose("View", "Group by", "Who logs in")
    until_list("is grouped by person", lambda said: said[0].startswith("Nobody named"))
    picture("list-by-person")
    keyboard.choose("View", "Group by", "What needs you first")
    until_list("begins with what needs the person", lambda said: said[0].startswith("Needs you, "))
    print("grouped by bank, by person, and by what needs you")


def another_column(place):
    assert not any(ACCOUNTS.fullmatch(one) for one in cells())
    keyboard.choose("View", "Columns")
    place.dialog("Columns")
    keyboard.walk("Down", "list item", "Accounts")
    keys("space", "Return")
    place.closed("Columns")
    until_list("has the column of accounts", lambda said: any(ACCOUNTS.fullmatch(one) for one in said))
    keyboard.choose("View", "Columns")
    place.dialog("Columns")
    keyboard.press("As it comes")
    keyboard.press("Keep")
    place.closed("Columns")
    until_list("is as it came", lambda said: not any(ACCOUNTS.fullmatch(one) for one in said))
    print("a column more, and as it came")


def searched():
    keys("ctrl+f")
    type_text("Nobody's bank")
    accessible.label("Nothing found")
    keyboard.press("Show all")
    until_list("is whole again", lambda said: any("HSBC" in one for one in said))
    keys("slash")
    type_text("workplace pension")  # an account
    until_list("shows the bank of that account alone", lambda said: any("Hargreaves Lansdown, " in one for one in said)
               and not any("HSBC" in one for one in said))
    keys("Escape")
    until_list("is whole after Escape", lambda said: any("HSBC" in one for one in said))
    print("searched: nothing, an account, and everything again")


def reminded(place):
    keyboard.choose("Holdfast", "Reminders")
    place.dialog("Reminders")
    bank = keyboard.walk("Down", "table cell", "Nationwide")
    keys("Return")
    place.closed("Reminders")
    accessible.label("Nationwide")
    until("its row has the keyboard", 20, lambda: any(
        role == "table cell" and f"{bank}, " in f"{name}, " for role, name in accessible.focused()), pause=0.3)
    accessible.find("push button", "Renew consent")
    keys("Escape")
    print("from the inbox to the connection")


def spoken():
    return " ".join(cells() + accessible.names("label"))


def for_a_screenshot():
    until_list("names its banks", lambda said: all(bank in " ".join(said) for bank in BANKS))
    keys("ctrl+shift+h")
    accessible.label("Amounts and names are hidden.")
    left = [bank for bank in BANKS if bank in spoken()]
    assert not left, left
    assert "Bank " in cells()[0], cells()[0]
    picture("list-hidden")
    keys("ctrl+shift+h")
    until_list("names its banks again", lambda said: all(bank in " ".join(said) for bank in BANKS))
    print("hidden as for a screenshot, and shown again")


with desk() as place:
    place.open_window("--sandbox")
    accessible.wait_for_row("Monzo", lambda text: "press Enter" in text)
    grouped()
    another_column(place)
    searched()
    reminded(place)
    for_a_screenshot()
print("5 passed, 0 failed")
