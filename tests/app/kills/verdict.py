"""What must hold after a kill, and after the next start. Each breach is one sentence; none is what we want."""

_FLOWS = {"connect": 0, "reauth": 1, "refresh": 2, "reconsent": 3}
_SYNC, _REMOVE = 4, 5
_ENDED = 4
# Stamps of reading: they tell when we looked, not what there is.
_STAMPS = ("accounts_read_at", "syncs_read_at", "enrichment", "enriched_at")
_MADE_SOMETHING = ("connected", "renewed", "replaced", "split")


def _facts(row):
    return {key: value for key, value in row.items() if key not in _STAMPS}


def _moved(then, now):
    """The service's view of one connection: whether a consent was given or an update fetched."""
    keys = ("expiresAt", "userConsentedAt", "lastUpdated", "status", "error", "extendedStatus")
    return any(then.get(key) != now.get(key) for key in keys) or \
        [a["id"] for a in then["accounts"]] != [a["id"] for a in now["accounts"]]


class Story:
    """One round: how things were, what was left after the kill, and after the next start."""

    def __init__(self, operation, before, prepared):
        self.operation, self.before, self.prepared = operation, before, prepared
        self.breaches = []

    def expect(self, holds, sentence):
        if not holds:
            self.breaches.append(sentence)

    # N: nothing lost, nothing backwards

    def nothing_lost(self, earlier, later, when):
        self.expect(not later.damage, f"{when}: the database is damaged: {later.damage}")
        target = self.before.target
        removed = {row["connection_id"] for row in later.receipts}
        for id, row in earlier.connections.items():
            if id in removed:
                continue
            now = later.connections.get(id)
            if now is None:
                self.expect(False, f"{when}: {id} is lost")
                continue
            if id != target:
                self.expect(_facts(now) == _facts(row), f"{when}: the bystander changed")
            for column in ("expires_at", "last_updated", "user_consented_at", "removing_since"):
                older, newer = row[column], now[column]
                self.expect(older is None or (newer is not None and newer >= older),
                            f"{when}: {column} of {id} went back from {older} to {newer}")
        keep = [row for row in earlier.settings if row["id"] not in removed]
        self.expect(all(row in later.settings for row in keep), f"{when}: what the person set is lost")
        self.expect(all(row in later.receipts for row in earlier.receipts), f"{when}: a receipt is lost or changed")
        self.expect(all(row in later.consents for row in earlier.consents if row["id"] not in removed),
                    f"{when}: a consent is lost or changed")
        self.expect(all(row in later.syncs for row in earlier.syncs if row["id"] not in removed),
                    f"{when}: a manual sync is forgotten")
        self.expect(len(later.receipts) <= 1, f"{when}: {len(later.receipts)} receipts")
        attempts = {row["id"]: row for row in later.attempts}
        for row in earlier.attempts:
            if row["connection_id"] in removed or row["settled_connection"] in removed:
                continue
            now = attempts.get(row["id"])
            self.expect(now is not None, f"{when}: attempt {row['id']} is lost")
            if now and row["ended_at"] is not None:
                self.expect((now["ended_at"], now["outcome"]) == (row["ended_at"], row["outcome"]),
                            f"{when}: an attempt that had ended ended again")

    def old_one_untouched(self, kept, there, when):
        """Unless the service really moved, the row is as it was, to the byte."""
        target = self.before.target
        if target is None or target not in there.connections or target not in kept.connections:
            return
        if _moved(self.before.connections[target], there.connections[target]):
            return
        was, now = dict(_facts(self.prepared.connections[target])), dict(_facts(kept.connections[target]))
        if self.operation == "remove":
            was.pop("removing_since"), now.pop("removing_since")
        self.expect(was == now, f"{when}: the connection changed although the service did not move: {was} {now}")

    # O: at most once

    def once(self, logs, there, consents, users):
        count = lambda method, end: sum(a.method == method and a.plain_path.endswith(end) and a.status != 0
                                        for log in logs for a in log)
        exchanges = sum(a.method == "POST" and b"authorization_code" in a.body for log in logs for a in log)
        self.expect(count("POST", "/oidc/request") <= 1, "more than one authorisation request")
        self.expect(exchanges <= 1, "more than one exchange")
        self.expect(count("POST", "/sync") <= 1, "more than one POST /sync")
        self.expect(count("POST", "/users") <= 1, "more than one user was registered")
        self.expect(users <= 1, f"the service has {users} users of this person")
        self.expect(consents <= 1, f"{consents} new consents")
        deleted = [a.status for log in logs for a in log if a.method == "DELETE"]
        self.expect(deleted.count(204) <= 1, f"DELETE had more than one effect: {deleted}")
        new = set(there.connections) - set(self.before.connections)
        self.expect(len(new) <= 1, f"{len(new)} new connections")
        for id, row in there.connections.items():
            was = len(self.before.connections.get(id, {}).get("manualSyncs", []))
            self.expect(len(row["manualSyncs"]) - was <= (1 if self.operation == "sync" else 0),
                        f"{id}: too many manual syncs at the service")

    # L: no leak

    def no_secret(self, secrets, places):
        for name, content in places:
            for kind, secret in secrets:
                self.expect(secret not in content, f"{kind} in {name}")

    # Settled by the next start

    def settled(self, left, kept, there, listed):
        """`left` after the kill, `kept` after the next start, `listed` what that start printed."""
        shown = {c["id"]: c for c in listed if c["state"] != "removing"}
        self.expect(set(shown) == set(there.connections),
                    f"the list shows {sorted(shown)} but the service has {sorted(there.connections)}")
        for row in kept.attempts:
            self.expect(row["ended_at"] is not None and row["stage"] == _ENDED,
                        f"an attempt of kind {row['kind']} is still open after the next start")
        if self.operation == "remove":
            return self._removal(left, kept, there)
        known = {row["id"] for row in self.prepared.attempts}
        made = [row for row in kept.attempts if row["id"] not in known]
        self.expect(len(made) <= 1, f"{len(made)} attempts of one intent")
        if self.operation in _FLOWS:
            self._flow(made, there)
        if self.operation == "sync":
            self._sync(made, kept, there)

    def told(self, left, kept, errors):
        """A flow that was cut off, and a removal that went on, are told once by the next start; nothing else is."""
        flows = [row for row in left.attempts if row["ended_at"] is None and row["kind"] in _FLOWS.values()]
        removals = len(kept.receipts) - len(left.receipts)
        lines = [line for line in errors.splitlines() if line]
        self.expect(len(lines) == len(flows) + removals,
                    f"{len(flows)} flows were cut off, {removals} removals went on, and the next start says {lines}")

    def _flow(self, made, there):
        target = self.before.target
        came = set(there.connections) - set(self.before.connections)
        moved = bool(came) or (target is not None and _moved(self.before.connections[target],
                                                             there.connections.get(target, {"accounts": []})))
        words = [row["settled_as"] or row["outcome"] for row in made]
        said = any(word in _MADE_SOMETHING for word in words)
        self.expect(said == moved, f"the service {'moved' if moved else 'did not move'}, but the journal says {words}")
        if came and made:
            self.expect(made[0]["settled_connection"] in came, "the journal names another connection than came")

    def _sync(self, made, kept, there):
        target = self.before.target
        was = len(self.before.connections[target]["manualSyncs"])
        synced = len(there.connections[target]["manualSyncs"]) > was
        if synced:
            self.expect(made, "the service fetches, and the journal knows nothing of it")
            self.expect(any(row["id"] == target for row in kept.syncs), "a sync at the service is not counted here")

    def _removal(self, left, kept, there):
        target = self.before.target
        began = left.connections.get(target, {}).get("removing_since")
        gone = target not in there.connections
        receipts = {row["connection_id"]: row for row in kept.receipts}
        if began is not None or left.receipts:
            self.expect(gone, "the removal had begun and did not go on by itself")
        if gone:
            self.expect(target not in kept.connections, "gone at the service, still there here")
            self.expect(target in receipts, "gone without a receipt")
        else:
            self.expect(target in kept.connections and not receipts, "deleted here, still there at the service")
            row = kept.connections.get(target, {})
            self.expect(row.get("removing_since") is None, "nothing was asked for, but it is removing")
        if target in receipts:
            receipt = receipts[target]
            self.expect(began is None or receipt["started_at"] == began, "the receipt's beginning is another one")
            self.expect(receipt["started_at"] <= receipt["confirmed_at"], "the receipt ends before it begins")
            self.expect(receipt["accounts"] == len(self.before.connections[target]["accounts"]),
                        "the receipt counts other accounts")

    def no_other_database(self, data):
        """A kill damages nothing, so nothing may have been set aside as damaged."""
        names = {path.name for path in data.glob("holdfast*.db*")}
        self.expect(names <= {"holdfast.db", "holdfast.db-wal", "holdfast.db-shm"}, f"beside the database: {names}")

    # an export is the whole new file or the old one

    def whole_file(self, place, old, when):
        content = (place / "banks.csv").read_text()
        whole = content.startswith("id,bankId,") and content.count("\n") == 1 + len(self.before.connections)
        self.expect(content == old or whole, f"{when}: half a file: {content!r}")
        mode = (place / "banks.csv").stat().st_mode & 0o777
        self.expect(content == old or mode == 0o600, f"{when}: the new file has mode {mode:o}")

    def only_the_new_file(self, place, old):
        self.whole_file(place, old, "after the next export")
        self.expect((place / "banks.csv").read_text() != old, "the next export wrote nothing")
        left = {p.name for p in place.iterdir()} - {"banks.csv", "data", "profile.json"}
        self.expect(not left, f"left beside the file: {left}")
