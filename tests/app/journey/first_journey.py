"""The first minutes by keyboard alone: the question, the self-test, a renewal at a bank in a real Chromium; and the
next start, which asks nothing."""
import accessible
import bank
from desk import desk, keys, picture, type_text
from webdriver import Browser, until

VERDICT = "Nothing stands in the way."


def lines():
    return [name for name in accessible.names("filler") + accessible.names("panel") if " – " in name]


with desk() as place, Browser() as browser:
    window = place.open_window()
    accessible.find("radio button", "Try Holdfast with make-believe banks")
    picture("first-question")
    keys("Return")
    until("the self-test has ended", 60, lambda: any(
        said == VERDICT or "need a look" in said for said in accessible.names("label")), pause=0.5)
    picture("first-selftest")
    assert VERDICT in accessible.names("label"), [n for n in accessible.names("label") if n]
    print("first start: one question, then the self-test finds nothing in the way")

    place.focus_top()
    keys("Return")
    until("the self-test is closed", 20, lambda: VERDICT not in accessible.names("label"))
    place.focus_top()
    due = until("a row that can be renewed", 30, lambda: next(
        (said for said, _ in accessible.cells() if "Monzo" in said and "press Enter to renew" in said), None))
    keys("ctrl+f", "ctrl+a")
    type_text("Monzo")
    keys("Down", "Return")
    said = bank.approve(browser, place.next_link())
    assert "Done" in said, said
    changed = accessible.wait_for_row("Monzo", lambda text: "press Enter" not in text)
    picture("first-renewed")
    print("renewed by keyboard: from", repr(due), "to", repr(changed))

    place.close_window(window)
    window = place.open_window()
    until("there is a list", 30, accessible.cells)
    keys("ctrl+f")
    type_text("Monzo")
    accessible.wait_for_row("Monzo", lambda text: "press Enter" not in text)
    assert not accessible.names("radio button")
    print("the next start asks nothing")

print("3 passed, 0 failed")
