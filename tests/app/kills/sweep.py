"""Kills holdfast-cli by SIGKILL at each step of an operation, starts it again and looks at what is left.

    sweep.py OPERATION [--every N | --whole] [--verbose]

Steps are each system call that writes (by strace), each request on its way (by a relay: not sent on, answered but
the answer kept back, answered), and each place where the person can stand between link and redirect. Without
--whole (or HOLDFAST_KILLS=whole) at most so many moments of each kind are taken, spread evenly."""
import argparse
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

import desktop
import flow
from flow import Moment, Run
from kept import Kept, files
from people import Sandbox, first_person, secrets
from relay import Relay
from verdict import Story

BIN = pathlib.Path(os.environ["HOLDFAST_BIN"])
# Which banks of the showcase a person has: the connection it is about, and one that must not change.
OPERATIONS = {
    "first": (["Monzo", "Barclays"], lambda person, place: ["connections"]),
    "register": ([], lambda person, place: ["connect", "--no-browser", "--timeout", "60"]),
    "connect": (["Barclays"], lambda person, place: ["connect", "--no-browser", "--timeout", "60"]),
    "reauth": (["Halifax", "Barclays"], lambda person, place: ["reauth", person.target, "--no-browser", "--timeout", "60"]),
    "refresh": (["NS&I", "Barclays"], lambda person, place: ["refresh", person.target, "--no-browser", "--timeout", "60"]),
    "reconsent": (["Monzo", "Barclays"],
                  lambda person, place: ["reconsent", person.target, "--no-browser", "--timeout", "60"]),
    "sync": (["Santander", "Barclays"], lambda person, place: ["sync", person.target]),
    "remove": (["Monzo", "Barclays"], lambda person, place: ["remove", person.target, "--yes"]),
    "export": (["Monzo", "Barclays"],
               lambda person, place: ["export", "--offline", "--format", "csv", "--output", str(place / "banks.csv")]),
}
_WITHOUT_TARGET = ("first", "register", "connect", "export")
PEOPLE = 60
OLD = "what was exported before"
SAMPLE = {"call": 4, "request": 4, "visit": 5}


class Sweep:
    def __init__(self, operation, folder, verbose):
        self.verbose = verbose
        self.operation, self.folder = operation, pathlib.Path(folder)
        banks, self.words = OPERATIONS[operation]
        self.calls = flow.CALLS + (",write" if operation == "export" else "")
        self.relay = Relay()
        self.first = first_person(BIN, banks)
        self.sandbox, self.next = None, 0
        self.rounds, self.killed, self.breaches, self.spent = 0, 0, [], 0.0
        self.prepared = self.folder / "prepared"
        self._prepare()

    def _command(self, profile, data, *words):
        return [str(BIN / "holdfast-cli"), "--profile", str(profile), "--data-dir", str(data), "--json", *words]

    def _take(self):
        """The next person, a folder as it was prepared for them, and their profile."""
        if self.sandbox is None or self.next == self.sandbox.count:
            if self.sandbox:
                self.sandbox.close()
            self.sandbox, self.next = Sandbox(BIN, self.folder, self.first, PEOPLE, self.relay), 0
        number, self.next = self.next, self.next + 1
        person = self.sandbox.person(number)
        if self.operation in _WITHOUT_TARGET:
            person.target = None
        place = self.folder / "round"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        if self.prepared.exists():
            (place / "data").mkdir(mode=0o700)
            database = place / "data/holdfast.db"
            database.write_bytes(person.become((self.prepared / "holdfast.db").read_bytes()))
            database.chmod(0o600)
        return person, place, self.sandbox.profile(number, place, named=self.operation != "register")

    def _prepare(self):
        """What the first person's computer knows before: the list as read, and a name of their own for a bank."""
        if self.operation in ("first", "register"):
            return
        person, place, profile = self._take()
        run = Run(self.relay, self._command(profile, self.prepared, "connections"))
        assert run.code == 0, run.err
        with sqlite3.connect(self.prepared / "holdfast.db") as database:
            database.execute("INSERT INTO connection_setting (connection, own_name, notes)"
                             " SELECT id, 'Mine', 'noted' FROM connection")
        database.close()

    def count(self):
        """One run to its end: how many calls and requests there are."""
        person, place, profile = self._take()
        trace = place / "trace"
        run = Run(self.relay, self._command(profile, place / "data", *self.words(person, place)), calls=self.calls, trace=trace)
        assert run.code == 0, f"{self.operation} does not work at all: {run.code} {run.out} {run.err}"
        return flow.calls_in(trace), len(run.log), run.link is not None

    def moments(self, whole, every):
        calls, requests, has_visit = self.count()
        print(f"{self.operation}: {len(calls)} writing calls, {requests} requests", flush=True)
        kinds = [calls,
                 [Moment("request", n, at) for n in range(1, requests + 1) for at in Relay.MOMENTS],
                 [Moment("visit", at=at) for at in flow.VISITS] if has_visit else []]
        for moments in filter(None, kinds):
            kind = moments[0].kind
            step = 1 if whole else every or -(-len(moments) // SAMPLE[kind])
            if kind == "request" and not whole and step % len(Relay.MOMENTS) == 0:
                step += 1  # else it would be the same moment of each request
            yield from moments[::step]

    def round(self, moment):
        began = time.monotonic()
        person, place, profile = self._take()
        data, command = place / "data", lambda *words: self._command(profile, place / "data", *words)
        before, prepared = self.sandbox.world(), Kept(data)
        self.had = len(person.connections)
        (place / "banks.csv").write_text(OLD)
        killed = Run(self.relay, command(*self.words(person, place)), moment, self.calls)
        left = Kept(data)
        by_window = self.operation in ("remove", "reconsent") and self.rounds % 4 == 3
        settled = not by_window or desktop.settle(profile, data)
        again = Run(self.relay, command("connections"))
        kept = Kept(data)
        after = self.sandbox.world()

        story = Story(self.operation, person, prepared)
        story.expect(killed.was_killed or killed.code == 0, f"it ended with {killed.code} by itself: {killed.err}")
        story.expect(again.code == 0, f"the next start fails with {again.code}: {again.err}")
        if again.code == 0:
            users = {u["userId"] for u in after["users"]} - {u["userId"] for u in before["users"]}
            there = self.sandbox.person(person.number, after, users)
            story.nothing_lost(prepared, left, "after the kill")
            story.old_one_untouched(left, there, "after the kill")
            story.nothing_lost(left, kept, "after the next start")
            story.old_one_untouched(kept, there, "after the next start")
            story.once([killed.log, again.log], there, len(after["consents"]) - len(before["consents"]), len(users))
            story.settled(left, kept, there, json.loads(again.out)["connections"])
            story.no_other_database(data)
            story.expect(settled, "the window leaves something open")
            if not by_window:
                story.told(left, kept, again.err)
            if self.operation == "export":
                story.whole_file(place, OLD, "after the kill")
            if self._is_to_be_tried_again(there):
                self._try_again(story, command(*self.words(person, place)), person.target in there.connections)
                story.expect(len(self.sandbox.world()["users"]) - len(before["users"]) <= 1,
                             "more than one user was registered in the end")
            if self.operation == "export":
                story.only_the_new_file(place, OLD)
        story.no_secret(secrets(killed.log + again.log, self.sandbox.key, before),
                        [*((str(p), b) for p, b in files(data).items()),
                         *((name, text.encode()) for run in (killed, again)
                           for name, text in (("the output", run.out), ("the errors", run.err)))])
        self._note(moment, killed, story, began)

    def _is_to_be_tried_again(self, there):
        """What is done already would be another wish."""
        done = self.operation in ("connect", "register") and len(there.connections) > self.had
        return not done and (self.operation in ("register", "export") or self.rounds % 5 == 0)

    def _try_again(self, story, command, still_there):
        run = Run(self.relay, command)
        unknown = not still_there and self.operation not in _WITHOUT_TARGET
        allowed = (2,) if unknown else (0, 8) if self.operation == "sync" else (0,)
        story.expect(run.code in allowed, f"it cannot be done again: {run.code} {run.err}")

    def _note(self, moment, killed, story, began):
        self.rounds += 1
        self.killed += killed.was_killed
        self.spent += time.monotonic() - began
        if self.verbose:
            print(f"{moment}: {'killed' if killed.was_killed else killed.code}", flush=True)
        for breach in story.breaches:
            self.breaches.append(f"{self.operation}, {moment}: {breach}")
            print("BREACH", self.breaches[-1], flush=True)

    def close(self):
        self.sandbox.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("operation", choices=OPERATIONS)
    parser.add_argument("--every", type=int, default=0)
    parser.add_argument("--whole", action="store_true", default=os.environ.get("HOLDFAST_KILLS") == "whole")
    parser.add_argument("--verbose", action="store_true", help="tell each moment")
    options = parser.parse_args()
    if subprocess.run(["strace", "-qq", "-o", "/dev/null", "true"]).returncode:
        print("strace may not trace here")
        return 77
    with tempfile.TemporaryDirectory(prefix="holdfast-kills-") as folder:
        sweep = Sweep(options.operation, folder, options.verbose)
        try:
            for moment in sweep.moments(options.whole, options.every):
                sweep.round(moment)
        finally:
            sweep.close()
    print(f"{options.operation}: {sweep.rounds} rounds, {sweep.killed} killed, {len(sweep.breaches)} breaches,"
          f" {sweep.spent / max(sweep.rounds, 1):.2f} s a round", flush=True)
    return 1 if sweep.breaches or not sweep.killed else 0


if __name__ == "__main__":
    sys.exit(main())
