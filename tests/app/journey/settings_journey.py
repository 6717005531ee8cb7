"""The settings, by keyboard alone and then by accessibility actions alone: when to remind, the language, whose texts
are there at once, and the look. What was set is kept."""
import accessible
import keyboard
from desk import brightness, desk, keys, picture, type_text
from desktopparts import preferred
from webdriver import until


def menus():
    return [name for _, name, _ in accessible.showing("menu item")]


def kept(place, what, look):
    until(f"{what} is kept", 20, lambda: look(preferred(place.data)), pause=0.3)


def ladder(preferences):
    return preferences.get("reminders", preferences).get("ladder")


def is_seen(look, before):
    """That the whole screen became darker or lighter, by much."""
    if look == "dark":
        return until("the screen is dark", 20, lambda: brightness() < before / 2, pause=0.5)
    return until("the screen is light again", 20, lambda: brightness() > before * 0.8, pause=0.5)


def by_keyboard(place):
    keys("ctrl+comma")
    place.dialog("Settings")
    keyboard.tab_to("text", "Days before the end")
    keys("ctrl+a")
    type_text("days")
    accessible.label("Type up to 12 whole numbers")
    keys("ctrl+a")
    type_text("20, 6")
    keys("Tab")
    kept(place, "the ladder", lambda now: ladder(now) == [20, 6])
    print("by keyboard: reminded 20 and 6 days before; what is no number is told to be none")

    keyboard.tab_to("list item", "Reminders")
    keyboard.walk("Down", "list item", "Language and look")
    keyboard.tab_to("combo box", "As the desktop")
    keys("d")  # one letter is a whole choice: further ones begin a new search once this one took too long to be shown
    until("the menus are German", 30, lambda: "Hilfe" in menus() and "Help" not in menus(), pause=0.3)
    accessible.find("dialog", "Einstellungen")
    accessible.find("list item", "Sprache")
    picture("settings-german")
    keyboard.walk("Down", "combo box", "English")
    until("the menus are English", 30, lambda: "Help" in menus() and "Hilfe" not in menus(), pause=0.3)
    kept(place, "the language", lambda now: now.get("language") == "en")
    print("by keyboard: German at once, in the menus and in the dialog, and English again")

    before = brightness()
    keys("Tab")
    keyboard.walk("Down", "combo box", "Dark")
    is_seen("dark", before)
    picture("settings-dark")
    keyboard.walk("Up", "combo box", "Light")
    is_seen("light", before)
    keyboard.press("Close")
    place.closed("Settings")
    print("by keyboard: dark and light")


def by_actions(place):
    accessible.press("menu item", "Holdfast")
    accessible.press("menu item", "Settings")
    accessible.find("dialog", "Settings")
    accessible.write("text", "Days before the end", "30, 2")
    kept(place, "the ladder", lambda now: ladder(now) == [30, 2])
    accessible.press("check box", "One notification")
    kept(place, "the tick", lambda now: now.get("reminders", now).get("digest") is False)
    accessible.press("list item", "Language and look")
    accessible.choose("English", "Français")
    until("the menus are French", 30, lambda: "Aide" in menus(), pause=0.3)
    accessible.choose("Français", "English")
    until("the menus are English", 30, lambda: "Help" in menus(), pause=0.3)
    before = brightness()
    accessible.choose("Light", "Dark")
    is_seen("dark", before)
    accessible.choose("Dark", "Light")
    is_seen("light", before)
    kept(place, "the look", lambda now: now.get("look") == "light")
    accessible.press("push button", "Close")
    accessible.gone("dialog", "Settings")
    print("by actions: the ladder, a tick, another page, another language, another look")


with desk() as place:
    place.open_window("--sandbox")
    accessible.wait_for_row("Monzo", lambda text: "press Enter" in text)
    by_keyboard(place)
    by_actions(place)
print("4 passed, 0 failed")
