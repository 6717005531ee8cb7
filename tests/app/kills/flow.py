"""One run of holdfast-cli that is killed at a given moment, or never."""
import http.client
import os
import re
import signal
import subprocess
import threading
import urllib.parse

CALLS = ("pwrite64,fdatasync,fsync,ftruncate,unlink,unlinkat,rename,renameat,renameat2,mkdir,mkdirat,chmod,fchmod,"
         "fchmodat,link,linkat")
_LINK = re.compile(r"^(http://\S+/oidc/auth\?\S+)$")
# Where the person stands: the link is there but nobody went; approved, but not back; back; back and answered.
VISITS = ("not opened", "opened afterwards", "approved", "sent back", "answered")


class Moment:
    """`kind` is "call" (the number-th of the system calls `at`), "request" (the number-th, at `at`), "visit" (`at`),
    or "none"."""

    def __init__(self, kind="none", number=0, at=""):
        self.kind, self.number, self.at = kind, number, at

    def __str__(self):
        return f"{self.kind} {self.number or ''} {self.at}".replace("  ", " ").strip()


class Run:
    """What came of it: `code` (negative: the signal), `out`, `err`, `log` of requests, `link`."""

    def __init__(self, relay, command, moment=Moment(), calls=CALLS, trace=None):
        self._moment, self._killed, self._over = moment, threading.Event(), threading.Event()
        self.link, self.err, self._visitor = None, "", None
        relay.reset(self._watch if moment.kind == "request" else None)
        self._relay = relay
        tracing = []
        if moment.kind == "call":
            # Not with --seccomp-bpf, quick as it is: with it nothing is injected (strace 6.1).
            tracing = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={moment.at}",
                       "-e", f"inject={moment.at}:signal=SIGKILL:when={moment.number}"]
        elif trace:
            tracing = ["strace", "-f", "-qq", "--seccomp-bpf", "-o", str(trace), "-e", f"trace={calls}"]
        self._process = subprocess.Popen([*tracing, *command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                         stderr=subprocess.PIPE, text=True)
        reader = threading.Thread(target=self._read_errors, daemon=True)
        reader.start()
        self.out = self._process.stdout.read()
        self.code = self._process.wait(60)
        self._over.set()
        reader.join(20)
        if self._visitor:
            self._visitor.join(20)
        self.log = list(relay.log)
        relay.reset()
        if moment.at == "opened afterwards" and self.link:
            self.approve()

    @property
    def was_killed(self):
        return self.code in (-signal.SIGKILL, 128 + signal.SIGKILL)

    def _kill(self):
        self._killed.set()
        os.kill(self._process.pid, signal.SIGKILL)
        self._over.wait(20)

    def _watch(self, number, moment):
        if self._killed.is_set():
            return False
        if (number, moment) != (self._moment.number, self._moment.at):
            return True
        self._kill()
        return False

    def _read_errors(self):
        for line in self._process.stderr:
            self.err += line
            found = _LINK.match(line.strip())
            if found and not self.link:
                self.link = found.group(1)
                self._visitor = threading.Thread(target=self._visit, daemon=True)
                self._visitor.start()

    def _at(self, place):
        if self._moment.kind != "visit" or self._moment.at != place:
            return False
        self._kill()
        return True

    def _visit(self):
        try:
            if self._at("not opened") or self._at("opened afterwards"):
                return
            back = self.approve()
            if not back or self._at("approved"):
                return
            connection = http.client.HTTPConnection(back.hostname, back.port, timeout=30)
            connection.request("GET", f"{back.path}?{back.query}")
            if self._at("sent back"):
                return
            connection.getresponse().read()
            self._at("answered")
        except (OSError, http.client.HTTPException):  # the program that waited for us was killed
            pass

    def approve(self):
        """Goes to the bank and agrees; where the bank sends the browser then."""
        link = urllib.parse.urlsplit(self.link)
        connection = http.client.HTTPConnection(link.hostname, link.port, timeout=30)
        connection.request("GET", f"{link.path}?{link.query}")
        location = connection.getresponse().getheader("Location")
        return urllib.parse.urlsplit(location) if location else None


def calls_in(trace):
    """The moments at which calls were made, in their order: strace counts each call of each thread by itself."""
    threads, moments = {}, []
    with open(trace) as lines:
        for line in lines:
            thread, rest = line.split(maxsplit=1)
            found = re.match(r"(\w+)\(", rest)
            if not found:
                continue
            name = found.group(1)
            threads[thread, name] = number = threads.get((thread, name), 0) + 1
            # The first thread that comes so far is the one that is hit.
            if number > max((n for (t, m), n in threads.items() if m == name and t != thread), default=0):
                moments.append(Moment("call", number, name))
    return moments
