#!/usr/bin/env python3
"""Shows that check_rules.py reports a bad tree: one planted fault a rule, and silence over a good tree."""
import tempfile
import unittest
from pathlib import Path

import check_rules

FLOORS = check_rules.Floors((Path(__file__).parent / 'floors.txt').read_text())
GOOD_HEADER = '#pragma once\n\n#include "core/base/bytes.h"\n\n/// Cuts bread.\nclass Knife {\n};\n'
GOOD_TEST = 'TEST_CASE("Knife cuts", "[wire]")\n{\n    CHECK(cut());\n}\n'


def findings(tree):
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name, text in tree.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
        return list(check_rules.findings(root, FLOORS))


class CheckRules(unittest.TestCase):
    def assert_reports(self, rule, name, text):
        found = findings({name: text})
        self.assertTrue(found, f'{rule}: nothing reported')
        self.assertTrue(all(f': {rule}: ' in line for line in found), found)

    def test_a_good_tree_has_no_finding(self):
        self.assertEqual(findings({
            'core/wire/knife.h': GOOD_HEADER,
            'core/wire/knife.cpp': '#include "core/wire/knife.h"\n// the steady_clock::now() of a comment, a "QLabel"\n',
            'ui/call/knife_page.cpp': '#include "core/api/events.h"\n#include "ui/widgets/plain_label.h"\n#include <QWidget>\n',
            'ui/widgets/plain_label.cpp': '#include <QLabel>\n',
            'app/main.cpp': '#include "core/session/call.h"\n#include "ui/shell/main_window.h"\n',
            'core/crypto/secret.cpp': '#include <sodium.h>\n',
            'core/base/clock.cpp': 'auto t = std::chrono::steady_clock::now();\n',
            'tests/core/wire/knife_test.cpp': GOOD_TEST,
        }), [])

    def test_an_include_of_the_same_floor(self):
        self.assert_reports('floor', 'core/wire/a.cpp', '#include "core/crypto/secret.h"\n')

    def test_an_include_of_a_higher_floor(self):
        self.assert_reports('floor', 'core/flow/a.cpp', '#include "core/session/call.h"\n')

    def test_a_core_folder_without_a_floor(self):
        self.assert_reports('floor', 'core/attic/a.cpp', '\n')

    def test_a_window_reaching_past_the_front_door(self):
        self.assert_reports('floor', 'ui/call/a.cpp', '#include "core/session/call.h"\n')

    def test_an_include_of_the_rim(self):
        for folder in ('core/api', 'ui/shell'):
            self.assert_reports('floor', f'{folder}/a.cpp', '#include "app/composition.h"\n')

    def test_qt_in_core(self):
        for include in ('QString', 'QtCore/QString'):
            self.assert_reports('qt in core', 'core/api/a.cpp', f'#include <{include}>\n')
        self.assert_reports('qt in core', 'core/api/CMakeLists.txt', 'target_link_libraries(core_api Qt6::Core)\n')

    def test_a_clock_read_in_core(self):
        for call in ('std::chrono::steady_clock::now()', 'MonotonicClock::now()', 'wallClockNow()', 'time(nullptr)'):
            self.assert_reports('clock', 'core/flow/a.cpp', f'auto t = {call};\n')

    def test_a_sleeping_test(self):
        for call in ('std::this_thread::sleep_for(1s)', 'QTest::qWait(5)', 'usleep(5)'):
            self.assert_reports('sleep', 'tests/scenario/a.cpp', f'{call};\n')

    def test_libsodium_outside_its_folder(self):
        self.assert_reports('sodium', 'core/session/a.cpp', '#include <sodium.h>\n')

    def test_a_name_that_says_nothing(self):
        self.assert_reports('name', 'core/flow/a.cpp', 'class CallManager {\n};\n')
        self.assert_reports('name', 'core/flow/packet_utils.cpp', '\n')

    def test_a_label_that_guesses(self):
        self.assert_reports('label', 'ui/call/a.cpp', 'auto* l = new QLabel(text);\n')

    def test_a_path_of_one_machine(self):
        self.assert_reports('machine path', 'README.md', 'See ' + '/ho' + 'me/someone/notes.\n')

    def test_a_word_that_means_unfinished(self):
        self.assert_reports('unfinished', 'core/flow/a.cpp', '// TO' + 'DO: later\n')

    def test_a_test_case_that_checks_nothing(self):
        self.assert_reports('check', 'tests/core/flow/a.cpp', 'TEST_CASE("runs")\n{\n    run();\n}\n')

    def test_a_header_without_a_purpose(self):
        self.assert_reports('purpose', 'core/flow/knife.h', '#pragma once\n\nclass Knife {\n};\n')
        self.assert_reports('purpose', 'core/flow/cut.h', '#pragma once\n\nvoid cut();\n')


if __name__ == '__main__':
    unittest.main()
