#!/usr/bin/env python3
"""Reads every translations/alcove_*.ts and says what a reader of that language would stumble over.

  check_translations.py TOP

Findings: an entry that is missing or equals its source (translations/same_words.txt lists what may),
a lost or invented placeholder, a wrong number of plural forms, text mostly in another script, a file that does
not say whether a native reader has checked it, a file whose entries differ from the English ones, and English
that uses a word of translations/never_words.txt, an exclamation mark or an ellipsis inside.
"""
import pathlib
import re
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree

# How many forms Qt's own rules give each language (QTranslator's plural rules).
PLURAL_FORMS = {"en": 2, "de": 2, "fr": 2, "es": 2, "ar": 6, "he": 2, "it": 2, "nl": 2, "pl": 3, "pt": 2, "tr": 1}
SCRIPTS = {"ar": "ARABIC", "he": "HEBREW", "el": "GREEK", "ru": "CYRILLIC", "uk": "CYRILLIC"}
PLACEHOLDER = re.compile(r"%L?\d+|%L?n")
READERS = {"none", "one", "several"}


class Entry:
    def __init__(self, context, message):
        self.context = context
        self.source = message.findtext("source") or ""
        self.comment = message.findtext("comment") or ""
        self.plural = message.get("numerus") == "yes"
        node = message.find("translation")
        self.unfinished = node is None or node.get("type") == "unfinished"
        if node is None:
            self.texts = []
        elif self.plural:
            self.texts = [form.text or "" for form in node.findall("numerusform")]
        else:
            self.texts = [node.text or ""]

    def key(self):
        return (self.context, self.source, self.comment, self.plural)


class File:
    def __init__(self, path):
        self.path = path
        root = ElementTree.parse(path).getroot()
        self.language = (root.get("language") or "").split("_")[0]
        self.native_readers = root.findtext("extra-native-readers") or ""
        self.entries = [Entry(context.findtext("name") or "", message)
                        for context in root.findall("context") for message in context.findall("message")]


def words_of(path):
    if not path.exists():
        return []
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def check_english(file, never, complain):
    for entry in file.entries:
        text = entry.source
        for pattern in never:
            if re.search(rf"(?<![\w-]){pattern}(?![\w-])", text, re.IGNORECASE):
                complain(file, entry, f"uses a word that is never used: {pattern}")
        if "!" in text:
            complain(file, entry, "has an exclamation mark")
        if "…" in text.rstrip("…"):
            complain(file, entry, "has an ellipsis inside")
        if entry.plural and (len(entry.texts) != 2 or not all(entry.texts)):
            complain(file, entry, "lacks a plural form")


def letters_in(text, script, same):
    for word in same:
        text = text.replace(word, "")
    letters = [c for c in PLACEHOLDER.sub("", text) if c.isalpha()]
    return len(letters), sum(1 for c in letters if unicodedata.name(c, "").startswith(script))


def placeholders_in(text):
    """%Ln is %n in the language's own digits."""
    return sorted({placeholder.replace("L", "") for placeholder in PLACEHOLDER.findall(text)})


def check_entry(file, entry, same, complain):
    if entry.unfinished or not entry.texts or not all(text.strip() for text in entry.texts):
        complain(file, entry, "has no translation")
        return
    if entry.plural and len(entry.texts) != PLURAL_FORMS.get(file.language, len(entry.texts)):
        complain(file, entry, f"has {len(entry.texts)} plural forms instead of {PLURAL_FORMS[file.language]}")
    wanted = placeholders_in(entry.source)
    for text in entry.texts:
        got = placeholders_in(text)
        # A singular or dual form may say the number in words.
        if got != wanted and not (entry.plural and set(got) == set(wanted) - {"%n"}):
            complain(file, entry, f"has placeholders {got} instead of {wanted}")
        if text == entry.source and text not in same and any(c.isalpha() for c in PLACEHOLDER.sub("", text)):
            complain(file, entry, "equals its source")
        letters, native = letters_in(text, SCRIPTS.get(file.language, "LATIN"), same)
        if letters >= 4 and native * 2 < letters and text not in same:
            complain(file, entry, "is mostly in another script")


def check(top):
    findings = []

    def complain(file, entry, what):
        where = f"{file.path.name}: {entry.context}: “{entry.source}”" if entry else file.path.name
        findings.append(f"{where} {what}")

    folder = top / "translations"
    same = set(words_of(folder / "same_words.txt"))
    never = words_of(folder / "never_words.txt")
    files = [File(path) for path in sorted(folder.glob("alcove_*.ts"))]
    english = next((file for file in files if file.language == "en"), None)
    if english is None:
        return ["there is no alcove_en.ts"]
    check_english(english, never, complain)
    expected = {entry.key() for entry in english.entries}
    for file in files:
        if file.native_readers not in READERS:
            complain(file, None, "does not say whether a native reader has checked it (extra-native-readers)")
        if file is english:
            continue
        for key in sorted(expected - {entry.key() for entry in file.entries}):
            findings.append(f"{file.path.name}: {key[0]}: “{key[1]}” is missing")
        for entry in file.entries:
            check_entry(file, entry, same, complain)
    return findings


def main():
    findings = check(pathlib.Path(sys.argv[1]))
    print("\n".join(findings) or "no finding")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
