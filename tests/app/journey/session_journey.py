"""Renewing what is due, one after the other: by keyboard alone, and then the rest by accessibility actions alone. Each
time a horizon is chosen, two banks are visited in a real Chromium, one is skipped, and the report is copied."""
import accessible
import bank
import keyboard
from desk import desk, keys, picture
from webdriver import Browser, until


def planned():
    return accessible.rows("Renewals")


def pasted():
    """What is on the clipboard, as the field of the search takes it."""
    keys("ctrl+f", "ctrl+a", "ctrl+v")
    text = until("the report can be pasted", 20, lambda: accessible.written("text", "Search banks"), pause=0.3)
    keys("Escape")
    return text


def name_of(row):
    return row.split(". ")[0]


def by_keyboard(place, browser, heard):
    keys("ctrl+r")
    accessible.find("list", "Renewals")
    keyboard.walk("Up", "combo box", "Also what ends within 7 days")
    accessible.label("Renew 6 connections")
    rows = until("the six are listed", 10, lambda: len(planned()) == 6 and planned())
    keyboard.tab_to("list item", name_of(rows[0]))
    for row in rows[3:]:
        keyboard.walk("Down", "list item", name_of(row))
        keys("space")
    accessible.label("Renew 3 connections")
    picture("session-chosen")
    keyboard.press("Start")
    for row in rows[:2]:
        heard.wait_for(f"{name_of(row)} is open in your browser")
        bank.trip(place, browser)
    place.next_link()
    accessible.label("Renewing 3 of 3")
    keyboard.press("Skip this one")
    accessible.label("2 of 3 connections are renewed")
    heard.wait_for("2 of 3 connections are renewed")
    picture("session-report")
    keyboard.press("Copy report")
    keyboard.press("Done")
    accessible.find("table", "Bank connections")
    report = pasted()
    for row, ending in zip(rows, ("Renewed until", "Renewed until", "Skipped by you")):
        assert f"{name_of(row)}: {ending}" in report, report
    for row in rows[3:]:
        assert name_of(row) not in report, report
    accessible.label("5 of 13 connections need you")
    print("by keyboard:", report)


def by_actions(place, browser, heard):
    heard.forget()
    accessible.press("push button", "Renew 5 due")
    accessible.choose("Also what ends within 7 days", "Ended, or waiting for you")
    accessible.label("Renew 3 connections")
    accessible.choose("Ended, or waiting for you", "Also what ends within 30 days")
    accessible.label("Renew 5 connections")
    rows = until("the five are listed", 10, lambda: len(planned()) == 5 and planned())
    accessible.press("push button", "Start")
    for row in rows[:2]:
        heard.wait_for(f"{name_of(row)} is open in your browser")
        bank.trip(place, browser)
    place.next_link()
    accessible.label("Renewing 3 of 5")
    accessible.press("push button", "Skip this one")
    place.next_link()
    accessible.label("Renewing 4 of 5")
    accessible.press("push button", "Stop for today")
    accessible.label("2 of 5 connections are renewed")
    heard.wait_for("2 of 5 connections are renewed")
    accessible.press("push button", "Copy report")
    accessible.press("push button", "Done")
    accessible.find("table", "Bank connections")
    report = pasted()
    for row, ending in zip(rows, ("Renewed", "Renewed", "Skipped by you", "Left for later", "Left for later")):
        assert f"{name_of(row)}: {ending}" in report.replace(" logs in", ""), report
    accessible.label("3 of 13 connections need you")
    print("by actions:", report)


with desk() as place, Browser() as browser:
    listener = accessible.Announcements()
    place.open_window("--sandbox")
    accessible.wait_for_row("Monzo", lambda text: "press Enter" in text)
    by_keyboard(place, browser, listener)
    by_actions(place, browser, listener)
print("2 passed, 0 failed")
