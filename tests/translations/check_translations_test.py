#!/usr/bin/env python3
"""The translation check reports each kind of mistake, in a small tree that has them all."""
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from check_translations import check  # noqa: E402


def ts(language, messages, readers="none"):
    said = f"<extra-native-readers>{readers}</extra-native-readers>" if readers else ""
    return f'<TS version="2.1" language="{language}">{said}<context><name>Page</name>{messages}</context></TS>'


def message(source, translation, attributes=""):
    return f"<message><source>{source}</source><translation{attributes}>{translation}</translation></message>"


def plural(source, forms):
    filled = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    return f'<message numerus="yes"><source>{source}</source><translation>{filled}</translation></message>'


class CheckTranslations(unittest.TestCase):
    def findings(self, english, other, language="de", readers="none"):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name) / "translations"
            folder.mkdir()
            (folder / "never_words.txt").write_text("# comment\nhurry\n", encoding="utf-8")
            (folder / "same_words.txt").write_text("Alcove\n", encoding="utf-8")
            (folder / "alcove_en.ts").write_text(ts("en_GB", english), encoding="utf-8")
            (folder / f"alcove_{language}.ts").write_text(ts(language, other, readers), encoding="utf-8")
            return check(pathlib.Path(name))

    def assert_finding(self, findings, part):
        self.assertTrue(any(part in finding for finding in findings), findings)

    def test_a_complete_translation_has_no_finding(self):
        english = message("Leave", "") + message("Alcove", "") + plural("%n session(s)", ["%n session", "%n sessions"])
        other = message("Leave", "Gehen") + message("Alcove", "Alcove") + plural("%n session(s)", ["%n Sitzung", "%n Sitzungen"])
        self.assertEqual(self.findings(english, other), [])

    def test_equal_to_its_source(self):
        self.assert_finding(self.findings(message("Leave", ""), message("Leave", "Leave")), "equals its source")

    def test_unfinished(self):
        self.assert_finding(self.findings(message("Leave", ""), message("Leave", "Gehen", ' type="unfinished"')), "no translation")

    def test_missing_entry(self):
        self.assert_finding(self.findings(message("Leave", "") + message("Stay", ""), message("Leave", "Gehen")), "is missing")

    def test_lost_placeholder(self):
        self.assert_finding(self.findings(message("%1 is here", ""), message("%1 is here", "Ist da")), "placeholders")

    def test_a_number_in_the_languages_own_digits_is_no_lost_placeholder(self):
        english = plural("%n session(s)", ["%n session", "%n sessions"])
        forms = ["لا جلسات", "جلسة واحدة", "جلستان", "%Ln جلسات", "%Ln جلسة", "%Ln جلسة"]
        self.assertEqual(self.findings(english, plural("%n session(s)", forms), "ar"), [])

    def test_arabic_needs_six_forms(self):
        english = plural("%n session(s)", ["%n session", "%n sessions"])
        self.assert_finding(self.findings(english, plural("%n session(s)", ["جلسة", "جلستان"]), "ar"), "2 plural forms instead of 6")

    def test_another_script(self):
        self.assert_finding(self.findings(message("Leave", ""), message("Leave", "Gehen"), "ar"), "another script")

    def test_a_word_that_is_never_used(self):
        self.assert_finding(self.findings(message("Please hurry", ""), message("Please hurry", "Bitte")), "never used")

    def test_exclamation_mark(self):
        self.assert_finding(self.findings(message("Hello!", ""), message("Hello!", "Hallo")), "exclamation mark")

    def test_says_nothing_about_native_readers(self):
        self.assert_finding(self.findings(message("Leave", ""), message("Leave", "Gehen"), readers=""), "native reader")


if __name__ == "__main__":
    unittest.main()
