"""A person at the bank: a real Chromium goes through the sandbox's pages until the redirect has been answered."""
from webdriver import until


def page(browser):
    """What the browser shows: the step's name on the bank's pages, "holdfast" on the return page."""
    try:
        if browser.find("#approve, #log-in, #refuse, button.bank"):
            step = browser.find('input[name="step"]')
            if step:
                return "bank"
        if "Holdfast" in browser.text():
            return "holdfast"
    except LookupError:  # the page changed while we looked
        pass
    return None


def approve(browser, link):
    """Opens the link and says yes on every page. Returns what the last page says."""
    browser.open(link)
    for _ in range(12):
        if until("a page of the bank or of Holdfast", 20, lambda: page(browser)) == "holdfast":
            break
        if browser.find("#user"):
            browser.fill("#user", "demo")
            browser.fill("#password", "demo")
            browser.press_and_leave("#log-in")
        elif browser.find("#confirmation-code"):
            browser.fill("#confirmation-code", "123456")
            browser.press_and_leave("#approve")
        elif browser.find("button.bank"):
            browser.press_and_leave("button.bank")
        else:
            browser.press_and_leave("#approve")
    return until("the return page tells how it ended", 30,
                 lambda: browser.text() if "checking" not in browser.text() else None)


def trip(place, browser):
    """Follows the link that the program has opened, and says yes."""
    said = approve(browser, place.next_link())
    assert "Done" in said, said


def refuse(browser, link):
    browser.open(link)
    until("the bank's first page", 20, lambda: page(browser) == "bank")
    browser.press_and_leave("#refuse")
    return until("the return page tells how it ended", 30,
                 lambda: browser.text() if page(browser) == "holdfast" and "checking" not in browser.text() else None)
