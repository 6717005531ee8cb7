"""A sandbox with many people who are all alike, one for each kill, so that one sandbox serves many kills.

Ids are made so that one person's become another's by replacing eight digits, without changing their order: a data
folder prepared once for the first person serves everybody."""
import json
import pathlib
import re
import subprocess
import urllib.parse
import urllib.request

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


def _digits(person):
    return f"{person:08d}"


class Person:
    """Whose ids end in `number`; `target` is the connection a round is about, None for a new one."""

    def __init__(self, number, connections):
        self.number, self.connections = number, connections
        self.target = next(iter(connections), None)

    def become(self, text):
        """Text or bytes about the first person, as it is for this one."""
        old, new = "aaaa" + _digits(0), "aaaa" + _digits(self.number)
        return text.replace(old.encode(), new.encode()) if isinstance(text, bytes) else text.replace(old, new)


def _run(binaries, *options):
    process = subprocess.Popen([binaries / "holdfast-sandbox", "--follow-stdin", *options], stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, text=True)
    return process, json.loads(process.stdout.readline())


def _call(ready, method, path, body=None):
    request = urllib.request.Request(
        ready["control"] + path, data=None if body is None else json.dumps(body).encode(), method=method,
        headers={"Authorization": "Bearer " + ready["controlToken"], "Content-Type": "application/json"})
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=30) as answer:
        return json.load(answer)


def first_person(binaries, banks):
    """The world of one person who has connections at these banks, taken from the showcase."""
    process, ready = _run(binaries, "--scenario", "showcase", "--seed", "7")
    try:
        world = _call(ready, "GET", "/state")
    finally:
        process.communicate(timeout=20)
    by_bank = {c["name"]: c for c in world["connections"]}
    world["connections"] = [next(c for name, c in by_bank.items() if name.startswith(bank)) for bank in banks]
    kept = {c["id"] for c in world["connections"]}
    world["consents"] = [c for c in world["consents"] if c["connectionId"] in kept]
    for connection in world["connections"]:
        connection["syncs"] = connection["syncs"][-3:]
    text = json.dumps(world).replace(world["users"][0]["userId"], "bbbbbbbbbbbbaaaa" + _digits(0))
    known = {}
    return _UUID.sub(lambda m: known.setdefault(
        m.group(), f"{len(known) + 1:08d}-0000-4000-8000-aaaa{_digits(0)}"), text)


class Sandbox:
    """holdfast-sandbox with `count` people like the first, behind `relay`."""

    def __init__(self, binaries, folder, first, count, relay):
        state = pathlib.Path(folder) / "people.json"
        world = json.loads(first)
        for kind in ("users", "connections", "consents"):
            alike = json.dumps(world[kind])
            world[kind] = [row for number in range(count)
                           for row in json.loads(Person(number, {}).become(alike))]
        # New ids must not meet those above.
        world.update(seed="99", idsMade="0")
        state.write_text(json.dumps(world))
        self._process, self.ready = _run(binaries, "--scenario", str(state), "--auto-approve",
                                         "--public-url", relay.url)
        relay.behind = int(self.ready["control"].split(":")[2].split("/")[0])
        self.count = count
        self.key = json.loads((pathlib.Path(self.ready["profile"]).parent / "sandbox.jwk").read_text())

    def profile(self, person, folder, named=True):
        """A profile of the person of this number; `named` False: nobody is registered yet."""
        source = pathlib.Path(self.ready["profile"])
        profile = json.loads(source.read_text())
        profile["secretFile"] = str(source.parent / profile["secretFile"])
        profile["userId"] = Person(person, {}).become("bbbbbbbbbbbbaaaa" + _digits(0))
        if not named:
            del profile["userId"]
        target = pathlib.Path(folder) / "profile.json"
        target.write_text(json.dumps(profile))
        return target

    def world(self):
        return _call(self.ready, "GET", "/state")

    def person(self, number, world=None, also=()):
        """What the service has of this person now, also as one of the users `also`."""
        mine = {Person(number, {}).become("bbbbbbbbbbbbaaaa" + _digits(0)), *also}
        world = world or self.world()
        return Person(number, {c["id"]: c for c in world["connections"] if c["userId"] in mine})

    def close(self):
        self._process.communicate(timeout=20)


def secrets(log, key, world):
    """All that went over the wire or lies at the service and must be kept nowhere, with what it is."""
    found = {("the private key", key["d"])}
    for asked in log:
        found.add(("an access token", asked.headers.get("Authorization", "").removeprefix("Bearer ")))
        for name, value in urllib.parse.parse_qsl(asked.body.decode("latin-1")):
            if name in ("client_assertion", "code", "code_verifier"):
                found.add((name, value))
        if asked.plain_path.endswith("/token") and asked.answer.startswith(b"{"):
            answer = json.loads(asked.answer)
            found.update((name, answer.get(name) or "") for name in ("access_token", "id_token"))
    for connection in world["connections"]:
        found.update(("an account number", account.get("sortCodeAccountNumber") or "") for account in connection["accounts"])
    return [(kind, secret.encode()) for kind, secret in found if len(secret) > 7]
