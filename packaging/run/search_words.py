#!/usr/bin/env python3
"""Looks for words in files and in their names, in every form in which a program may have written them down.

    search_words.py WORDS.txt [--skip NAME]... PLACE...

WORDS.txt holds a word a line; a PLACE is a file or a folder, looked through with everything below it. A word is looked
for as UTF-8, UTF-16LE and base64 (of either, standard and for addresses, at each of its three offsets). Prints each
file with what was found and ends with 1; else tells how much was looked through. --skip: a file name to pass over.
"""
import base64
import os
import sys
from pathlib import Path

# chosen: read in pieces that overlap by more than the longest form.
PIECE = 1 << 24
OVERLAP = 4096


def base64_forms(raw):
    """The part of the base64 text that does not depend on what stands before and after."""
    for shift in range(3):
        text = base64.b64encode(b'\0' * shift + raw)
        begin = -(-shift * 8 // 6)  # the first digit that is of the word alone
        yield text[begin:(shift + len(raw)) * 8 // 6]


def forms(word):
    found = {}
    for name, raw in (('UTF-8', word.encode()), ('UTF-16LE', word.encode('utf-16-le'))):
        found[raw] = name
        for text in base64_forms(raw):
            for digits in (text, text.translate(bytes.maketrans(b'+/', b'-_'))):
                found[digits] = f'base64 of {name}'
    return found


def files(places, skipped):
    for place in map(Path, places):
        for folder, _, names in os.walk(place) if place.is_dir() else [(place.parent, [], [place.name])]:
            for name in names:
                path = Path(folder) / name
                if name not in skipped and path.is_file() and not path.is_symlink():
                    yield path


def pieces(path):
    rest = b''
    with path.open('rb') as source:
        while piece := source.read(PIECE):
            yield rest + piece
            rest = piece[-OVERLAP:]


def main():
    arguments, skipped = sys.argv[1:], set()
    while '--skip' in arguments:
        at = arguments.index('--skip')
        skipped.add(arguments[at + 1])
        del arguments[at:at + 2]
    words = [line for line in Path(arguments[0]).read_text().splitlines() if line]
    wanted = {form: f'{word} as {name}' for word in words for form, name in forms(word).items()}
    hits, count, size = set(), 0, 0
    for path in files(arguments[1:], skipped):
        hits.update((path, what + ' in the name') for form, what in wanted.items() if form in os.fsencode(path.name))
        try:
            for piece in pieces(path):
                size += len(piece)
                hits.update((path, what) for form, what in wanted.items() if form in piece)
        except OSError:
            continue  # gone meanwhile, or another program's alone
        count += 1
    for path, what in sorted(hits):
        print(f'{path}: {what}')
    if not words or not count:
        sys.exit('search_words.py: nothing to look for, or nowhere')
    print(f'{len(words)} words in {count} files, {size} bytes: found {len(hits)} times')
    sys.exit(1 if hits else 0)


if __name__ == '__main__':
    main()
