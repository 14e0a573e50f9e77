#!/usr/bin/env python3
"""Prints the table of tests/network/matrix.sh from the figures its cases left.

    matrix.sh --list | matrix_table.py RESULTS_DIR

Two numbers with a stroke between them are the therapist's and the client's.
"""
import json
import pathlib
import sys

HEAD = ('case', 'first picture, ms', 'recognised sound, ms', 'longest gap, ms', 'correlation', 'seconds recognised', 'path', 'outcome')


def both(result, form):
    return ' / '.join(form(result[side]) for side in ('host', 'join'))


def row(what, folder, name):
    figures, failed = folder / f'{name}.figures', folder / f'{name}.failed'
    if not failed.exists():
        return None
    wrong = [line.removeprefix('FAIL').strip() for line in failed.read_text().splitlines()]
    outcome = '; '.join(wrong) or 'holds'
    results = [json.loads(line) for line in figures.read_text().splitlines()] if figures.exists() else []
    if not results:
        return (what, *['–'] * 6, outcome if wrong else 'no figures')
    result = results[-1]
    if 'told' in result:
        return (what, *['–'] * 6, f'told: {result["told"]}' if not wrong else outcome)
    return (what, both(result, lambda s: str(s['firstPictureMs'])), both(result, lambda s: str(s['firstSoundMs'])),
            both(result, lambda s: str(s['longestGapMs'])), both(result, lambda s: f'{s["correlation"]:.2f}'),
            both(result, lambda s: f'{s["recognised"]} of {s["spoken"]}'), both(result, lambda s: s['path']), outcome)


def main():
    folder = pathlib.Path(sys.argv[1])
    print('| ' + ' | '.join(HEAD) + ' |')
    print('|' + '---|' * len(HEAD))
    for line in sys.stdin:
        name, _, _, what = line.strip().split(' ', 3)
        if (cells := row(what, folder, name)) is not None:
            print('| ' + ' | '.join(cells) + ' |')


if __name__ == '__main__':
    main()
