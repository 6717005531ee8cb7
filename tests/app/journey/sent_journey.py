"""A profile file that somebody was sent, opened at the first start by keyboard: it becomes the person's own, the key is
asked for and goes into the real keychain, and the self-test finds that this client may do all it must."""
import json
import os
import pathlib
import subprocess

import accessible
from desk import desk, keys, picture, type_text
from stage import BIN
from webdriver import until

with desk() as place:
    sandbox = subprocess.Popen([BIN / "holdfast-sandbox", "--seed", "7"], stdout=subprocess.PIPE, text=True)
    try:
        source = pathlib.Path(json.loads(sandbox.stdout.readline())["profile"])
        profile = json.loads(source.read_text())
        secret = source.parent / profile.pop("secretFile")
        sent = place.folder / "sent.json"
        sent.write_text(json.dumps(profile))
        broken = place.folder / "broken.json"
        broken.write_text(json.dumps({"name": "Broken"}))

        window = place.open_window()
        for file, comes in ((broken, "identityUrl"), (sent, "Secret or key")):
            accessible.press("push button", "Open a profile file")
            accessible.find("push button", "Open")
            assert not accessible.unnamed(), accessible.unnamed()
            place.focus_top()
            keys("ctrl+a")
            type_text(str(file))
            keys("Return")
            until(f"after {file.name} the window says “{comes}”", 30,
                  lambda: any(comes in said for said in accessible.names("label")), pause=0.3)
        print("a file that is no profile names its entry; one that is a profile leads on")

        picture("sent-secret")
        place.focus_top()
        subprocess.run(["xdotool", "type", "--delay", "2", secret.read_text().strip()], check=True, timeout=60)
        keys("Return")
        until("the self-test has ended", 60, lambda: any(
            said == "Nothing stands in the way." or "need a look" in said for said in accessible.names("label")),
            pause=0.3)
        told = accessible.names("label")
        picture("sent-selftest")
        for line in ("Client secret – ok", "Permission connection:read – ok", "Keychain – ok"):
            assert line in told, (line, told)
        copy = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "holdfast/profiles/sent.json"
        assert copy.read_bytes() == sent.read_bytes()
        print("the profile is the person's own, its key is in the keychain, and the client may do all it must")
    finally:
        sandbox.terminate()
        sandbox.wait(20)

print("2 passed, 0 failed")
