"""The real window under a real X server, keychain and Chromium; the person uses the keyboard and a screen reader.

Search a bank, press Enter on its row, approve at the bank, and hear the row change; then the same and refuse."""
import os
import subprocess

import accessible
import bank
from desk import keys, picture
from stage import BIN, due, stage
from webdriver import Browser, until

def act_on(name):
    """Ctrl+F, the bank's name, down into the list, Enter: the advised action of that row."""
    keys("ctrl+f", "ctrl+a")
    subprocess.run(["xdotool", "type", "--delay", "30", name], check=True, timeout=30)
    until("the list shows that bank alone", 20,
          lambda: accessible.row(name) and sum(n.startswith(("Needs you, ", "Ends soon, ", "Fine, "))
                                               for n, _ in accessible.cells()) == 1)
    keys("Down", "Return")


def open_window(place):
    window = subprocess.Popen([BIN / "holdfast", "--profile", place.profile, "--data-dir", place.data],
                              env=dict(os.environ, QT_QPA_PLATFORM="xcb"))
    number = until("the window is on the screen", 60, lambda: subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "Holdfast"], capture_output=True, text=True).stdout.split())
    subprocess.run(["xdotool", "windowfocus", "--sync", number[0]], check=True, timeout=30)
    return window


bus = accessible.start_bus()
with stage() as place, Browser() as browser:
    one = due(place.connections(), "reconsent")
    name = one["bankName"]
    window = open_window(place)
    try:
        spoken = accessible.wait_for_row(name, lambda text: "press Enter to renew" in text)
        picture("before")

        act_on(name)
        link = place.next_link()
        until("the window says what to do in the browser", 20,
              lambda: any("in your browser" in text for text in accessible.names("label")))
        picture("away")
        said = bank.approve(browser, link)
        assert "Done" in said, said
        renewed = accessible.wait_for_row(name, lambda text: "press Enter" not in text)
        assert "consent ends in 89 days" in renewed, renewed
        picture("after")
        print("renewed: the row went from", repr(spoken), "to", repr(renewed))

        # The console may read beside the running window, and sees what the window stored.
        stored = place.connections("--offline")[one["id"]]
        assert stored["secondsLeft"] > 80 * 86400 and stored["state"] == "healthy", stored
        print("the console reads the same beside the window")

        other = due(place.connections(), "reauth")
        act_on(other["bankName"])
        said = bank.refuse(browser, place.next_link())
        assert "Nothing was changed" in said, said
        spoken = accessible.wait_for_row(other["bankName"], lambda text: "press Enter to log in again" in text)
        assert place.connections("--offline")[other["id"]]["expiresAt"] == other["expiresAt"]
        until("the window says that nothing changed", 20,
              lambda: not any("in your browser" in text for text in accessible.names("label")))
        picture("refused")
        print("refused: the row stays", repr(spoken))
    finally:
        window.terminate()
        window.wait(20)
bus.terminate()
print("3 passed, 0 failed")
