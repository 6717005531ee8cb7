#!/usr/bin/env python3
"""A browser without a screen: opens a link, fills in the bank's pages like a person, follows the redirect.

    bankvisitor.py [--refuse] [--only N] [--bank NAME] LINK

Put on PATH as `xdg-open` (see xdg-open beside it) it lets holdfast-cli go through a whole flow on a
machine without a display. Knows HTML forms and nothing of any one bank's pages:
  text and password fields get a word, ticks are kept (--only N keeps the first N), the first button
  is pressed (--refuse: the one called refuse; --bank: the one whose text contains NAME).
"""
import argparse
import html.parser
import http.cookiejar
import sys
import urllib.parse
import urllib.request

MOST_PAGES = 12
SECONDS_PER_PAGE = 20


class Page(html.parser.HTMLParser):
    """The first form of a page: its method, action, fields and buttons."""

    def __init__(self, text):
        super().__init__()
        self.method, self.action = None, ""
        self.fields, self.ticks, self.buttons = [], [], []
        self._button = None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        a = dict(attributes)
        if tag == "form" and self.method is None:
            self.method, self.action = a.get("method", "get").lower(), a.get("action") or ""
        elif tag == "input" and a.get("name"):
            kind = a.get("type", "text")
            if kind == "checkbox":
                self.ticks.append((a["name"], a.get("value", "on"), "checked" in a))
            elif kind == "hidden":
                self.fields.append((a["name"], a.get("value", "")))
            elif kind not in ("submit", "button"):
                self.fields.append((a["name"], "demo"))
        elif tag == "button":
            self._button = [a.get("id", ""), a.get("name", ""), a.get("value", ""), ""]

    def handle_data(self, data):
        if self._button:
            self._button[3] += data

    def handle_endtag(self, tag):
        if tag == "button" and self._button:
            self.buttons.append(self._button)
            self._button = None

    def press(self, options):
        """The fields as they are sent when the right button is pressed."""
        fields = list(self.fields)
        ticked = [(n, v) for n, v, on in self.ticks if on] or [(n, v) for n, v, _ in self.ticks]
        fields += ticked[: options.only or None]
        wanted = self.buttons[0]
        for button in self.buttons:
            if options.refuse and "refuse" in button[0]:
                wanted = button
            if options.bank and options.bank.lower() in button[3].lower():
                wanted = button
        if wanted[1]:
            fields.append((wanted[1], wanted[2]))
        return fields


def visit(link, options):
    jar = http.cookiejar.CookieJar()
    browser = urllib.request.build_opener(urllib.request.ProxyHandler({}),
                                          urllib.request.HTTPCookieProcessor(jar))
    answer = browser.open(link, timeout=SECONDS_PER_PAGE)
    for _ in range(MOST_PAGES):
        address = answer.geturl()
        page = Page(answer.read().decode("utf-8", "replace"))
        if page.method is None:
            return 0
        sent = urllib.parse.urlencode(page.press(options))
        target = urllib.parse.urljoin(address, page.action) if page.action else address
        if page.method == "post":
            request = urllib.request.Request(target, data=sent.encode())
        else:
            request = urllib.request.Request(target + "?" + sent)
        answer = browser.open(request, timeout=SECONDS_PER_PAGE)
    print("bankvisitor: the pages do not come to an end", file=sys.stderr)
    return 1


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--refuse", action="store_true")
    parser.add_argument("--only", type=int, default=0)
    parser.add_argument("--bank", default="")
    parser.add_argument("link")
    options = parser.parse_args()
    try:
        return visit(options.link, options)
    except OSError as fault:
        print(f"bankvisitor: {fault}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
