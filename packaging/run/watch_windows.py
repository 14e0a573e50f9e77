#!/usr/bin/env python3
"""Watches windows on an Xvfb screen and tells how fast the stamped picture in each advances.

    watch_windows.py FBDIR SECONDS OUT_DIR NAME=X,Y,WIDTH,HEIGHT...

Saves OUT_DIR/NAME-SECOND.png once a second and writes OUT_DIR/pictures.json:
{NAME: {"fps": …, "frames": …, "longestPauseMs": …, "reads": …}}; a window without a stamped picture has fps 0.
"""
import json
import sys
import threading
import time
from pathlib import Path

from frame_strip import find_strip
from screen import Screen

# chosen: four looks at each frame of a 30 fps picture, so that none is missed between two looks.
LOOK_EVERY = 1 / 120
FIND_WITHIN = 10.0


class Watched:
    """One window and the frame numbers seen in it."""

    def __init__(self, name, rectangle):
        self.name, self.rectangle, self.place = name, rectangle, None
        self.perhaps = None  # (place, number): where a strip seems to be
        self.looks, self.seen = 0, []  # (time, number), one for each change of number

    def find(self, screen):
        """True once the strip is found: what looked like one has to say another number a while later."""
        if self.place:
            return True
        if self.perhaps:
            place, before = self.perhaps
            now = place.read(screen.luma_row(self.rectangle, place.row))
            if now is not None and now > before:
                self.place = place
                return True
        luma = screen.luma(self.rectangle)
        place = find_strip(luma)
        number = place.read(luma[place.row]) if place else None
        self.perhaps = (place, number) if number is not None else None
        return False

    def look(self, screen, now):
        if self.place is None:
            return
        self.looks += 1
        number = self.place.read(screen.luma_row(self.rectangle, self.place.row))
        if number is not None and (not self.seen or number > self.seen[-1][1]):
            self.seen.append((now, number))

    def result(self, seconds):
        pauses = [b[0] - a[0] for a, b in zip(self.seen, self.seen[1:])]
        return {'fps': round(len(self.seen) / seconds, 1), 'frames': len(self.seen), 'reads': self.looks,
                'longestPauseMs': round(max(pauses, default=seconds) * 1000)}


def save_all(screen, windows, out, number):
    for window in windows:
        screen.save(window.rectangle, out / f'{window.name}-{number:02}.png')


def watch(screen, windows, seconds, out):
    until = time.monotonic() + FIND_WITHIN
    while not all([window.find(screen) for window in windows]) and time.monotonic() < until:
        time.sleep(0.2)
    start, shots = time.monotonic(), 0
    while (elapsed := time.monotonic() - start) < seconds:
        for window in windows:
            window.look(screen, elapsed)
        if elapsed >= shots:
            # Beside the looking: packing two pictures takes longer than a frame lasts.
            threading.Thread(target=save_all, args=(screen, windows, out, shots)).start()
            shots += 1
        time.sleep(LOOK_EVERY)


def main():
    seconds, out = float(sys.argv[2]), Path(sys.argv[3])
    windows = []
    for argument in sys.argv[4:]:
        name, rectangle = argument.split('=')
        windows.append(Watched(name, tuple(int(number) for number in rectangle.split(','))))
    watch(Screen(sys.argv[1]), windows, seconds, out)
    results = {window.name: window.result(seconds) for window in windows}
    (out / 'pictures.json').write_text(json.dumps(results, indent=1) + '\n')


if __name__ == '__main__':
    main()
