#!/usr/bin/env python3
"""Checks the rules of the house that a compiler cannot: who includes whom, and what may be called where.

    check_rules.py [ROOT]        ROOT: the repository; by default the one this file is in

Prints one line a finding (file:line: rule: what) and ends with 1 when there is one. Who may include whom is written in
floors.txt beside this file; the other rules are the functions below, each named as it is reported.
"""
import re
import sys
from pathlib import Path

SOURCE = {'.h', '.cpp'}
TEXT = SOURCE | {'.py', '.sh', '.md', '.txt', '.cmake', '.json', '.qss', '.ts', '.proto', '.yml', '.in', ''}
SKIPPED = {'.git', 'build', '.cache', '__pycache__'}
INCLUDE = re.compile(r'^\s*#\s*include\s*(["<])([^">]+)[">]')


class Floors:
    """What floors.txt says."""

    def __init__(self, text):
        self.floor, self.sees, self.clock, self.sodium, self.label = {}, {}, [], [], []
        for line in text.splitlines():
            words = line.split('#')[0].split()
            if not words:
                continue
            kind, rest = words[0], words[1:]
            if kind == 'floor':
                self.floor.update({folder: int(rest[0]) for folder in rest[1:]})
            elif kind == 'sees':
                self.sees[rest[0]] = rest[1:]
            elif kind in ('clock', 'sodium', 'label'):
                getattr(self, kind).extend(rest)
            else:
                sys.exit(f'floors.txt: what is "{kind}"?')


class File:
    """One file, its lines, and for C++ its lines without comments and string contents."""

    def __init__(self, root, path):
        self.name = path.relative_to(root).as_posix()
        self.lines = path.read_text(encoding='utf-8', errors='replace').splitlines()
        self.is_source = path.suffix in SOURCE
        self.is_header = path.suffix == '.h'
        self.code = without_comments(self.lines) if self.is_source else []

    def within(self, *folders):
        return any(self.name == folder or self.name.startswith(folder + '/') for folder in folders)

    def includes(self):
        for number, line in enumerate(self.lines, 1):
            match = INCLUDE.match(line)
            if match:
                yield number, match[1] == '"', match[2]


def without_comments(lines):
    code, inside = [], False
    for line in lines:
        if inside:
            end = line.find('*/')
            if end < 0:
                code.append('')
                continue
            line, inside = line[end + 2:], False
        line = re.sub(r'"(\\.|[^"\\])*"', '""', line)
        line = re.sub(r'/\*.*?\*/', '', line)
        line = line.split('//')[0]
        start = line.find('/*')
        if start >= 0:
            line, inside = line[:start], True
        code.append(line)
    return code


def search(file, pattern, lines=None):
    for number, line in enumerate(file.code if lines is None else lines, 1):
        match = pattern.search(line)
        if match:
            yield number, match[0].strip()


def floor_rule(file, floors):
    """A core folder includes strictly lower floors only; ui and app see what floors.txt lists; nothing sees app."""
    if not file.is_source or not file.within('core', 'ui', 'app'):
        return
    here = '/'.join(file.name.split('/')[:2])
    in_core = file.within('core')
    if in_core and here not in floors.floor:
        yield 1, f'{here} has no floor in floors.txt'
        return
    for number, own, target in file.includes():
        there = '/'.join(target.split('/')[:2])
        if not own or '/' not in target or there == here:
            continue
        if in_core:
            if there not in floors.floor or floors.floor[there] >= floors.floor[here]:
                yield number, f'{here} may not include {target}'
        else:
            allowed = floors.sees[file.name.split('/')[0]]
            if not any(there == folder or target.startswith(folder + '/') for folder in allowed):
                yield number, f'{here} may not include {target}'


def qt_in_core_rule(file, floors):
    """core knows no Qt, neither as an include nor as a library."""
    if not file.within('core'):
        return
    for number, own, target in file.includes():
        if not own and re.match(r'Q[A-Z]|Qt\w*/', target):
            yield number, f'includes {target}'
    if file.name.endswith('CMakeLists.txt'):
        yield from search(file, re.compile(r'\bQt6?::\w+'), file.lines)


CLOCK = re.compile(r'\b(steady|system|high_resolution|utc|file)_clock\s*::\s*now\b|\bclock_gettime\b|\bgettimeofday\b'
                   r'|\bg_get_(monotonic|real)_time\b|\btime\s*\(\s*(NULL|nullptr|0)\s*\)'
                   r'|\bMonotonicClock::now\b|\bwallClockNow\b')


def clock_rule(file, floors):
    """Logic is told the time; only the places listed in floors.txt ask for it."""
    if file.within('core') and file.is_source and not file.within(*floors.clock):
        yield from search(file, CLOCK)


SLEEP = re.compile(r'\bsleep_(for|until)\b|\bu?sleep\s*\(|\bnanosleep\b|\bqWait\w*\b|\bqSleep\b|QThread::.?sleep')


def sleep_rule(file, floors):
    """A test of logic never waits for the wall clock."""
    if file.within('tests/core', 'tests/scenario'):
        yield from search(file, SLEEP)


def sodium_rule(file, floors):
    """libsodium is spoken in one folder."""
    if file.is_source and not file.within(*floors.sodium):
        for number, _, target in file.includes():
            if re.match(r'sodium(\.h|/)', target):
                yield number, f'includes {target}'


WEAK = 'Manager|Utils?|Utilities|Helpers?|Common|Globals?'
WEAK_TYPE = re.compile(rf'\b(?:class|struct|enum(?:\s+class)?|namespace)\s+(?:\[\[\w+\]\]\s*)?'
                       rf'(?:\w*(?:{WEAK})(?![a-z])\w*|utils?|helpers?|common|globals?)\s*(?:final\s*)?(?:[:{{]|$)')
WEAK_FILE = re.compile(r'(^|[_/.-])(manager|utils?|utilities|helpers?|common|globals?)([_/.-]|$)')


def name_rule(file, floors):
    """A name says what a thing is for."""
    if file.is_source or file.name.endswith('.py'):
        if WEAK_FILE.search(file.name):
            yield 1, 'the file name says nothing'
        yield from search(file, WEAK_TYPE)


def label_rule(file, floors):
    """A bare QLabel guesses whether its text is HTML; a peer's text must never be."""
    if file.within('ui', 'app') and file.is_source and not file.within(*floors.label):
        yield from search(file, re.compile(r'\bQLabel\b'))
        for number, own, target in file.includes():
            if not own and target in ('QLabel', 'QtWidgets/QLabel'):
                yield number, 'includes QLabel'


MACHINE = re.compile(r'(^|[^A-Za-z0-9_.])/(work|farm|root|home/[a-z]+)/|deb\.debian\.org|registry\.npmjs|\.\./shared')


def machine_path_rule(file, floors):
    """Nothing in the tree knows whose machine it is on."""
    yield from search(file, MACHINE, file.lines)


UNFINISHED = re.compile(r'\b(TO' r'DO|FIX' r'ME|XX' r'X)\b')


def unfinished_rule(file, floors):
    """What is missing stands in an issue, not in the code."""
    yield from search(file, UNFINISHED, file.lines)


TEST_CASE = re.compile(r'^(TEST_CASE|TEMPLATE_TEST_CASE|SCENARIO)\b')
# A check, or a function of the test that is made of them: requireAll(…).
CHECK = re.compile(r'\b(REQUIRE|CHECK|FAIL|SUCCEED|QVERIFY|QCOMPARE)\w*\b|\b(require|check|expect)[A-Z]\w*\(')


def check_rule(file, floors):
    """A test case checks something."""
    if not file.within('tests') or not file.is_source:
        return
    start, checked = 0, False
    for number, line in enumerate(file.lines, 1):
        if TEST_CASE.match(line):
            start, checked = number, False
        checked = checked or bool(CHECK.search(line))
        if start and line.startswith('}'):
            if not checked:
                yield start, 'this test case checks nothing'
            start = 0


def purpose_rule(file, floors):
    """A header's main type says in a /// comment what it is for."""
    if not file.is_header or not file.within('core', 'ui', 'app'):
        return
    if '#pragma once' not in file.lines:
        yield 1, 'no #pragma once'
    stem = file.name.rsplit('/', 1)[-1][:-len('.h')].replace('_', '')
    declaration = re.compile(r'^\s*(?:class|struct|enum\s+class|enum)\s+(?:\[\[\w+\]\]\s*)?(\w+)[^;]*$')
    for number, line in enumerate(file.code, 1):
        match = declaration.match(line)
        if match and match[1].lower() == stem:
            above = number - 2
            while above >= 0 and re.match(r'^\s*(template\b|requires\b|\[\[)', file.code[above]):
                above -= 1
            if above < 0 or not file.lines[above].lstrip().startswith('///'):
                yield number, f'{match[1]} has no /// comment above it'
            return
    if not any(line.lstrip().startswith('///') for line in file.lines):
        yield 1, 'nothing in this header says what it is for'


RULES = [floor_rule, qt_in_core_rule, clock_rule, sleep_rule, sodium_rule, name_rule, label_rule, machine_path_rule,
         unfinished_rule, check_rule, purpose_rule]


def files(root):
    for path in sorted(root.rglob('*')):
        if path.is_file() and not SKIPPED & set(path.relative_to(root).parts) and path.suffix in TEXT:
            yield File(root, path)


def findings(root, floors):
    for file in files(root):
        for rule in RULES:
            name = rule.__name__.removesuffix('_rule').replace('_', ' ')
            for number, what in rule(file, floors):
                yield f'{file.name}:{number}: {name}: {what}'


def main():
    here = Path(__file__).resolve().parent
    root = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else here.parent.parent
    found = list(findings(root, Floors((here / 'floors.txt').read_text())))
    print('\n'.join(found) or 'no finding')
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main())
