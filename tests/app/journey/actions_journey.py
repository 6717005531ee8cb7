"""The window by accessibility actions alone, as a voice control or a switch works it: no key, no mouse. Everything that
can be worked with has a name, everything that changes by itself is told, and every menu and dialog is opened once."""
import accessible
import bank
from desk import desk, picture
from webdriver import Browser, until

VERDICT = "Nothing stands in the way."


def all_named(where):
    found = accessible.unnamed()
    assert not found, f"without a name in {where}: {found}"


def close_dialog(*words):
    """Presses whichever of these buttons there is."""
    until(f"one of {words} can be pressed", 20, lambda: next(
        (accessible.press("push button", name) for _, name, _ in accessible.showing("push button") if name in words),
        None))


def choose(menu, entry):
    accessible.press("menu item", menu)
    all_named(f"the menu {menu}")
    accessible.press("menu item", entry)


with desk() as place, Browser() as browser:
    window = place.open_window()
    heard = accessible.Changes()
    all_named("the first question")
    accessible.press("radio button", "Try Holdfast with make-believe banks")
    accessible.press("push button", "Go on")
    until("the verdict of the self-test is told", 60, lambda: heard.told(VERDICT), pause=0.3)
    all_named("the self-test")
    print("first start: asked, answered and looked at by actions alone; the verdict was told")

    accessible.press("push button", "Try the browser")
    browser.open(place.next_link())
    until("the page says that it was found", 20, lambda: "Your browser has found Holdfast" in browser.text())
    until("the window says that the page came back", 20, lambda: heard.told("The page came back"), pause=0.3)
    accessible.press("push button", "Go on to your banks")
    print("the browser was tried: there and back")

    spoken = accessible.wait_for_row("Monzo", lambda text: "press Enter to renew" in text)
    all_named("the list")
    accessible.press_in_list("Monzo")
    until("the details offer it", 20, lambda: any(
        name == "Renew consent" for _, name, _ in accessible.showing("push button")), pause=0.3)
    all_named("the details")
    heard.forget()
    accessible.press("push button", "Renew consent")
    link = place.next_link()
    until("what to do in the browser is told", 20, lambda: heard.told("in your browser"), pause=0.3)
    all_named("the panel while the browser is away")
    said = bank.approve(browser, link)
    assert "Done" in said, said
    changed = accessible.wait_for_row("Monzo", lambda text: "press Enter" not in text)
    picture("actions-renewed")
    print("renewed by actions: from", repr(spoken), "to", repr(changed))

    opened = []
    for menu, entry, closing in (("Holdfast", "Connect a bank", ("Cancel",)),
                                 ("Holdfast", "Receipts of removals", ("Close",)),
                                 ("Holdfast", "Self-test", ("Close",)),
                                 ("Holdfast", "Reminders", ("Close",)),
                                 ("Holdfast", "Settings", ("Close", "Cancel", "OK")),
                                 ("Holdfast", "Save support bundle", ("Close",)),
                                 ("Profile", "Another user", ("Cancel",)),
                                 ("Connection", "Name and notes", ("Cancel",)),
                                 ("Connection", "Remove", ("Cancel",))):
        choose(menu, entry)
        until(f"{entry} has opened", 20, lambda: any(
            name in closing for _, name, _ in accessible.showing("push button")), pause=0.3)
        all_named(entry)
        opened.append(entry)
        close_dialog(*closing)
    print("every control has a name in", ", ".join(opened))

print("4 passed, 0 failed")
