"""The window by accessibility actions alone, as a voice control or a switch works it: no key, no mouse. Everything that
can be worked with has a name, everything that changes by itself is told, and every menu, submenu, page and dialog is
opened once."""
import accessible
import bank
from desk import desk, picture
from webdriver import Browser, until

VERDICT = "Nothing stands in the way."
CLOSING = ("Close", "Cancel")
walked = []


def all_named(where):
    found = accessible.unnamed()
    assert not found, f"without a name in {where}: {found}"
    walked.append(where)


def open_menu(*path):
    """Opens a menu and, one after the other, the menus in it; everything there has a name."""
    for menu in path:
        accessible.press("menu item", menu)
        all_named(" – ".join(path[:path.index(menu) + 1]))


def choose(*path):
    open_menu(*path[:-1])
    accessible.press("menu item", path[-1])


def dialog(title, *path, ready=None):
    """Opens it by its entry in a menu, waits for what it is ready with, looks, and closes it again."""
    choose(*path)
    accessible.find("dialog", title)
    if ready:
        accessible.find(*ready)
    all_named(path[-1])
    name = until(f"{title} can be closed", 20, lambda: next(
        (name for _, name, _ in accessible.showing("push button") if name in CLOSING), None), pause=0.3)
    accessible.press("push button", name)
    accessible.gone("dialog", title)


def first_start(place, browser, heard):
    all_named("the first question")
    accessible.press("radio button", "Try Holdfast with make-believe banks")
    accessible.press("push button", "Go on")
    heard.wait_for(VERDICT, 60)
    all_named("the self-test of the first start")
    print("first start: asked, answered and looked at by actions alone; the verdict was told")

    accessible.press("push button", "Try the browser")
    browser.open(place.next_link())
    until("the page says that it was found", 20, lambda: "Your browser has found Holdfast" in browser.text())
    heard.wait_for("The page came back")
    accessible.press("push button", "Go on to your banks")
    print("the browser was tried: there and back")


def renewed(place, browser, heard):
    spoken = accessible.wait_for_row("Monzo", lambda text: "press Enter to renew" in text)
    before = accessible.label(" connections need you")
    all_named("the list")
    accessible.press_in_list("Monzo")
    accessible.find("push button", "Renew consent")
    heard.forget()
    accessible.press("push button", "Renew consent")
    link = place.next_link()
    heard.wait_for("Monzo is open in your browser")
    all_named("the panel while the browser is away")
    said = bank.approve(browser, link)
    assert "Done" in said, said
    changed = accessible.wait_for_row("Monzo", lambda text: "press Enter" not in text)
    ended = heard.wait_for("Monzo is renewed until")
    counted = heard.wait_for("connections need you")
    assert counted.split()[0] == str(int(before.split()[0]) - 1), (before, counted)
    picture("actions-renewed")
    print("renewed by actions: from", repr(spoken), "to", repr(changed), "and told:", repr(ended), repr(counted))


def details():
    for tab in ("Consent", "Accounts", "Activity", "Syncs", "Transactions", "Overview"):
        accessible.press("page tab", tab)
        until(f"{tab} is in front", 20, lambda: accessible.is_chosen("page tab", tab), pause=0.3)
        all_named(f"the details: {tab}")


def menus():
    """Those without an entry of which more is to be seen below, too; and the submenus."""
    for path in (("Profile",), ("Help",), ("Connection", "Copy"), ("Connection", "Remind me again"),
                 ("View", "Group by"), ("View", "Sort by")):
        open_menu(*path)
        accessible.close_menus()


def dialogs():
    for title, *path in (("Connect a bank", "Holdfast", "Connect a bank"),
                         ("Receipts of removals", "Holdfast", "Receipts of removals"),
                         ("Reminders", "Holdfast", "Reminders"),
                         ("Support bundle", "Holdfast", "Save support bundle"),
                         ("Another user", "Profile", "Another user"),
                         ("Name and notes", "Connection", "Name and notes"),
                         ("", "Connection", "Remove"),
                         ("Columns", "View", "Columns"),
                         ("Keyboard shortcuts", "Help", "Keyboard shortcuts")):
        dialog(title, *path)
    dialog("Self-test", "Holdfast", "Self-test", ready=("label", VERDICT))


def columns():
    choose("View", "Columns")
    accessible.press("list item", "Next update")
    accessible.press("push button", "Show this one")
    accessible.find("push button", "Hide this one")
    accessible.press("push button", "Keep")
    accessible.gone("dialog", "Columns")
    choose("View", "Columns")
    accessible.press("list item", "Next update")
    accessible.find("push button", "Hide this one")
    accessible.press("push button", "Cancel")
    accessible.gone("dialog", "Columns")


def settings():
    choose("Holdfast", "Settings")
    accessible.find("dialog", "Settings")
    pages = accessible.rows("Pages of settings")
    assert len(pages) >= 7, pages
    for page, part in zip(pages, (("check box", "Remind me"), ("spin button", "Look for changes"),
                                  ("combo box", "As the desktop"), ("check box", "Hide amounts"),
                                  ("check box", "Start when"), ("combo box", "As set for"),
                                  ("text", "Return address"))):
        accessible.press("list item", page)
        accessible.find(*part)
        all_named(f"the settings: {page}")
    accessible.press("push button", "Close")
    accessible.gone("dialog", "Settings")


def pages():
    accessible.write("text", "Search banks", "Hali")
    until("the list shows that bank alone", 20, lambda: not accessible.row("HSBC"), pause=0.3)
    all_named("the search")
    accessible.write("text", "Search banks", "nobody's bank")
    accessible.label("Nothing found")
    all_named("a search that finds nothing")
    accessible.press("push button", "Show all")
    choose("View", "Calendar")
    accessible.find("slider", "Look ahead")
    all_named("the calendar")
    accessible.press("push button", "Back to the list")
    choose("Holdfast", "Renew what is due")
    accessible.find("list", "Renewals")
    all_named("the renewal session")
    accessible.press("list item", accessible.rows("Renewals")[0])
    accessible.press("push button", "Leave this one out")
    accessible.press("push button", "Take this one in")
    accessible.find("push button", "Leave this one out")
    accessible.press("push button", "Back to the list")
    choose("View", "Hide amounts and names")
    accessible.label("Amounts and names are hidden.")
    all_named("the view for a screenshot")
    accessible.press("push button", "Show amounts and names")


with desk() as place, Browser() as browser:
    listener = accessible.Announcements()
    window = place.open_window()
    first_start(place, browser, listener)
    renewed(place, browser, listener)
    details()
    menus()
    dialogs()
    columns()
    settings()
    pages()
    print("every control has a name in", "; ".join(dict.fromkeys(walked)))
print("4 passed, 0 failed")
