"""The hosted return page: bank and page behind TLS, a real Chromium, and Holdfast listening on the port in `state`."""
import json
import socket
import subprocess
import tempfile
import urllib.parse

import bank
from stage import due, stage
from tlsfront import TlsFront
from webdriver import Browser, until


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def reconsent(front, browser, keys):
    """One renewal whose redirect comes by the hosted page. What the browser was asked to open there."""
    with stage(["--redirect-uri", front.page], {"redirectUri": front.page, "listenPort": free_port(), **keys}) as place:
        front.behind = place.ready["identityUrl"]
        front.seen.clear()
        one = due(place.connections(), "reconsent")
        flow = subprocess.Popen(place.command("reconsent", one["id"]), stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, text=True)
        link = place.next_link().replace(front.behind, front.base)
        assert link.startswith("https://"), link
        said = bank.approve(browser, link)
        out, err = flow.communicate(timeout=90)
        assert flow.returncode == 0, (out, err)
        assert json.loads(out)["outcome"] == "renewed", out
        assert "Done" in said, said
        # What the person could read in the address bar: the page that Holdfast itself answered with.
        assert urllib.parse.urlsplit(browser.address()).path == "/callback/done", browser.address()
        assert front.seen, "the hosted page was not asked for"
        return front.seen[0]


def where_it_goes(browser, front, tail):
    """Opens the hosted page with that tail. The words it stays with, or nothing when it leads away."""
    browser.open("about:blank")
    try:
        browser.open(front.page + tail)
    except LookupError:  # nobody listens on the port: the browser says so, having gone there
        pass
    until("the page has decided", 20, lambda: not browser.address().startswith(front.page)
          or "start again" in browser.text())
    return "" if not browser.address().startswith(front.page) else browser.text()


with tempfile.TemporaryDirectory(prefix="holdfast-tls-") as folder:
    front = TlsFront(folder)
    with Browser(f"--ignore-certificate-errors-spki-list={front.fingerprint}") as browser:
        asked = reconsent(front, browser, {})
        query = urllib.parse.parse_qs(urllib.parse.urlsplit(asked).query)
        assert "code" in query and "iss" in query, asked
        print("code: the page passed the query on")

        asked = reconsent(front, browser, {"responseType": "code id_token"})
        assert asked == front.page_path, asked  # a fragment never reaches a server
        print("code id_token: the page passed the fragment on")

        for port in ("1024", "65535", "18180"):
            assert where_it_goes(browser, front, f"?code=c&state=abc.{port}") == "", port
            assert browser.address().startswith(f"http://127.0.0.1:{port}/callback?code=c&state=abc.{port}") \
                or browser.address().startswith("chrome-error:"), browser.address()
        for tail in ("", "?code=c", "?state=abc", "?state=abc.80", "?state=abc.1023", "?state=abc.65536",
                     "?state=abc.99999", "?state=abc.018180", "?state=abc.1e4", "?state=abc.-18180", "?state=abc.18180x",
                     "?state=abc.18180&state=abc.18181", "?state=abc.18180%2F..", "?state=abc.18180@other.example",
                     "#state=abc.80", "#18180"):
            assert "start again" in where_it_goes(browser, front, tail), tail
        print("ports outside 1024 to 65535, and what is no port, lead nowhere")
    front.close()
print("3 passed, 0 failed")
