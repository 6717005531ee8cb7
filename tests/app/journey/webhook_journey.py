"""Webhooks from the real sandbox to the real window: an event is a hint to read, is never lost, never worked twice.

The window has no other reason to read within this journey: its next look at the list is minutes away."""
import contextlib
import json
import os
import pathlib
import signal
import socket
import sqlite3
import subprocess
import tempfile

from stage import BIN, stage
from webdriver import until


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def doctor(command):
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    return {check["name"]: check for check in json.loads(done.stdout)["checks"]}


def address_before_anything(data, port):
    """What a person asks first: where shall the relay post to? No service is needed to know."""
    profile = pathlib.Path(data).parent / "before.json"
    profile.write_text(json.dumps({
        "name": "Before", "identityUrl": "http://127.0.0.1:9", "apiUrl": "http://127.0.0.1:9/v3",
        "clientId": "holdfast-sandbox", "webhookPort": port}))
    found = doctor([BIN / "holdfast-cli", "--json", "--data-dir", data, "--profile", profile, "doctor"])
    address = found["webhooks"]["detail"].split(",")[0]
    assert address.startswith(f"http://127.0.0.1:{port}/webhooks/"), found["webhooks"]
    return address


def inbox(place):
    with contextlib.closing(sqlite3.connect(f"file:{place.data}/holdfast.db?mode=ro", uri=True, timeout=10)) as base:
        return base.execute("SELECT count(*) FROM webhook_inbox").fetchone()[0]


def open_window(place, port):
    window = subprocess.Popen([BIN / "holdfast", "--profile", place.profile, "--data-dir", place.data],
                              env=dict(os.environ, QT_QPA_PLATFORM="offscreen"))

    def listening():
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", port)) == 0
    until("the window listens for webhooks", 60, listening)
    return window


def send(place, kind, format="jwt", **payload):
    return place.control("POST", "/webhooks",
                         {"eventType": kind, "format": format, "payload": payload})["answeredStatus"]


port = free_port()
with tempfile.TemporaryDirectory(prefix="holdfast-webhooks-") as before:
    data = pathlib.Path(before) / "data"
    address = address_before_anything(data, port)
    with stage(["--webhook", address], {"webhookPort": port}) as place:
        place.data = data
        window = open_window(place, port)
        try:
            until("the list is stored", 60, lambda: len(place.connections("--offline")) >= 10)
            one = next(c for c in place.connections("--offline").values() if c["state"] == "healthy")
            place.control("PATCH", f"/connections/{one['id']}", {"error": "credentials_error"})
            assert send(place, "syncCompleted", "json", connectionId=one["id"], processingStatus="success") == 204
            until("the hint was read at the service", 30,
                  lambda: place.connections("--offline")[one["id"]]["state"] == "action-needed")
            stored = place.connections("--offline")[one["id"]]
            assert stored["error"] == "credentials_error", stored
            print("an event makes the facts read, whatever its payload says")

            place.control("POST", "/clock", {"advanceSeconds": 86400})
            until("the sandbox tells by itself, and is believed", 60,
                  lambda: send(place, "syncCompleted", "json", connectionId=one["id"]) == 400)
            assert send(place, "newTransactions", "jwt", accounts=[{"id": "stranger", "transactions": []}]) == 204
            print("signed ones are taken, and plain ones no more")

            until("everything is worked", 60, lambda: inbox(place) == 0)
            assert send(place, "syncCompleted", "jwt", connectionId=one["id"]) == 204
            window.send_signal(signal.SIGKILL)
            window.wait(20)
            left = inbox(place)
            window = open_window(place, port)
            until("what was acknowledged before the end is worked after it", 60, lambda: inbox(place) == 0)
            assert left == 1, left
            print("killed after acknowledging: in the inbox, and worked after the next start")

            told = doctor(place.command("doctor"))["webhooks"]["detail"]
            assert address in told and "events so far" in told, told
        finally:
            window.terminate()
            window.wait(20)
print("3 passed, 0 failed")
