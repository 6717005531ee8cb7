"""holdfast-cli renews, connects and is refused: real keychain, real Chromium, real redirect."""
import json
import subprocess

import bank
from stage import due, stage
from webdriver import Browser


def run_flow(place, browser, walk, *words):
    """Starts a flow, lets the person in Chromium act, gives exit code, JSON and what the page said."""
    flow = subprocess.Popen(place.command(*words), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    said = walk(browser, place.next_link())
    out, err = flow.communicate(timeout=90)
    return flow.returncode, json.loads(out), said, err


with stage() as place, Browser() as browser:
    before = place.connections()
    assert len(before) >= 10, f"{len(before)} connections"

    one = due(before, "reconsent")
    code, result, said, err = run_flow(place, browser, bank.approve, "reconsent", one["id"])
    assert code == 0, err
    assert result["outcome"] == "renewed" and result["id"] == one["id"], result
    assert result["secondsLeft"] > 80 * 86400, result["secondsLeft"]
    assert "Done" in said, said
    print("reconsent: renewed in place, the page told the truth")

    code, result, said, err = run_flow(place, browser, bank.refuse, "reauth", one["id"])
    assert code == 6 and result["error"]["kind"] == "declined", (code, result)
    assert "Nothing was changed" in said, said
    after = place.connections()
    # The bank may have been read meanwhile; the consent must be what it was.
    assert after[one["id"]]["expiresAt"] == place.connections("--offline")[one["id"]]["expiresAt"]
    assert after.keys() == before.keys()
    print("reauth refused: nothing changed")

    bank_id = one["bankId"]
    code, result, said, err = run_flow(place, browser, bank.approve, "connect", "--bank", bank_id)
    assert code == 0 and result["outcome"] == "connected", (code, result, err)
    assert result["id"] not in before and result["bankId"] == bank_id
    print("connect: a new connection")

print("3 passed, 0 failed")
