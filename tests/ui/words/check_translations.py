#!/usr/bin/env python3
"""Every text of the sources is translated into every language, and each translation can stand where
its source stood: the same placeholders, one letter for the keyboard, all plural forms.

check_translations.py SOURCE_FOLDER
"""

import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%(?:n|L?\d+)")
MNEMONIC = re.compile(r"&(?=[^\s&])")


def placeholders(text):
    return {found for found in PLACEHOLDER.findall(text) if found != "%n"}


def faults(source, text, counted):
    """What is wrong with one translation, in words."""
    if not text.strip():
        yield "is empty"
        return
    if placeholders(source) != placeholders(text):
        yield "has other placeholders"
    if not counted and ("%n" in source) != ("%n" in text):
        yield "has other placeholders"
    if len(MNEMONIC.findall(source.replace("&&", ""))) != len(
        MNEMONIC.findall(text.replace("&&", ""))
    ):
        yield "has another number of letters for the keyboard"
    if source.count("\n") != text.count("\n"):
        yield "has other lines"
    if source[-1:].isspace() != text[-1:].isspace() or source[:1].isspace() != text[:1].isspace():
        yield "begins or ends with other blanks"
    if source.endswith("…") != text.endswith("…"):
        yield "differs in the dots at the end"
    if "<" in text and "<" not in source:
        yield "has a tag"


def look_at(file):
    root = ElementTree.parse(file).getroot()
    found = 0
    for context in root.iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            where = f"{file.name}: {context.findtext('name')}: {source!r}"
            found += 1
            if translation.get("type"):
                yield f"{where} is {translation.get('type')}"
                continue
            counted = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")] if counted else [
                translation.text or ""
            ]
            for text in forms:
                for fault in faults(source, text, counted):
                    yield f"{where}: {text!r} {fault}"
    if found == 0:
        yield f"{file.name} is empty"


def main():
    folder = pathlib.Path(sys.argv[1]) / "translations"
    wrong = []
    if subprocess.run([folder / "update", "--check"], check=False).returncode != 0:
        wrong.append("the files do not have the texts of the sources")
    files = sorted(folder.glob("holdfast_*.ts"))
    if len(files) < 8:
        wrong.append(f"only {len(files)} languages are there")
    # What Qt does not bring along itself.
    for file in files + sorted(folder.glob("qtbase_*.ts")):
        wrong.extend(look_at(file))
    for line in wrong[:60]:
        print(line)
    print(f"{len(files)} languages, {len(wrong)} faults")
    sys.exit(1 if wrong else 0)


main()
