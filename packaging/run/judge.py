#!/usr/bin/env python3
"""Prints what a scripted run showed and let hear, and ends with 1 when it is not a call.

    judge.py OUT_DIR        reads pictures.json, and SIDE.hearing.json of both sides
"""
import json
import sys
from pathlib import Path

SIDES = ('therapist', 'client')
LEAST_FPS = 20
LEAST_CORRELATION = 0.8


def main():
    out = Path(sys.argv[1])
    pictures = json.loads((out / 'pictures.json').read_text())
    well = True
    print(f'{"window":<11}{"picture":>10}{"longest pause":>16}{"voice heard":>14}')
    for side in SIDES:
        picture = pictures[side]
        hearing = json.loads((out / f'{side}.hearing.json').read_text())
        fine = picture['fps'] >= LEAST_FPS and hearing['correlation'] >= LEAST_CORRELATION
        well = well and fine
        print(f'{side:<11}{picture["fps"]:>6} fps{picture["longestPauseMs"]:>13} ms{hearing["correlation"]:>14.2f}'
              f'   {"" if fine else f"below {LEAST_FPS} fps or {LEAST_CORRELATION}"}')
    print(f'screenshots: {out}')
    return 0 if well else 1


if __name__ == '__main__':
    sys.exit(main())
