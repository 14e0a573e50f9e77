#!/usr/bin/env python3
"""Looks for traces of a person in what a program printed and in the names of the files it made.

    search_traces.py OUT_DIR WORD...

Reads OUT_DIR/app.log, and the names of everything below OUT_DIR/home and of any core dump beside it. Each WORD is looked
for as it stands, in hexadecimal and in base 64; of a long one, such as a link, any eight characters in a row are enough.
Prints what was found, a WORD as its number only, and ends with 1.
"""
import base64
import sys
from pathlib import Path

PIECE = 8  # chosen: long enough that none comes about by chance in some kilobytes of text
LONG = 24


def forms(word):
    plain = word.lower()
    found = {plain, word.encode().hex(), base64.b64encode(word.encode()).decode().rstrip('=').lower()}
    body = plain.split(':', 1)[-1]
    if len(body) > LONG:
        found |= {body[k:k + PIECE] for k in range(len(body) - PIECE + 1)}
    return {form for form in found if len(form) >= 4}


def main():
    out = Path(sys.argv[1])
    texts = {'the log': (out / 'app.log').read_text(errors='replace').lower()}
    for path in (out / 'home').rglob('*'):
        texts[f'the name of {path.relative_to(out)}'] = path.name.lower()
    bad = [f'{path.name} is a picture of memory' for place in (out, out / 'home', Path.cwd()) for path in place.glob('core*') if path.is_file()]
    for number, word in enumerate(sys.argv[2:], 1):
        for where, text in texts.items():
            bad += [f'word {number} is in {where}' for form in forms(word) if form in text][:1]
    print(f'{len(sys.argv) - 2} words, {len(texts)} places: {len(bad)} traces')
    for line in bad:
        print(line)
    return 1 if bad else 0


if __name__ == '__main__':
    sys.exit(main())
