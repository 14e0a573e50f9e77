#!/usr/bin/env python3
"""How long the first window takes, from the start of the program to its first picture on the screen.

    measure_start.py SCREEN_FOLDER LIMIT_SECONDS TIMES PROGRAM [ARGUMENTS...]

SCREEN_FOLDER is where Xvfb keeps its pixels (-fbdir). The first start warms the disk's cache and does not count. Prints
each time and the median, and ends with 1 when the median is above the limit.
"""
import statistics
import subprocess
import sys
import time

import numpy as np

from screen import Screen

LOOK_EVERY = 0.002
WAIT = 20.0
COVERED = 0.5  # chosen: a window that has begun to paint covers all of its place at once


def start(screen, arguments):
    whole = (0, 0, screen.pixels.shape[1], screen.pixels.shape[0])
    before = screen.luma(whole)
    begun = time.monotonic()
    with subprocess.Popen(arguments, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as program:
        while np.mean(screen.luma(whole) != before) < COVERED:
            if time.monotonic() - begun > WAIT:
                program.kill()
                sys.exit('measure_start.py: no window came')
            time.sleep(LOOK_EVERY)
        taken = time.monotonic() - begun
        time.sleep(1)
        program.terminate()
    time.sleep(0.5)
    return taken


def main():
    screen, limit, times = Screen(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3])
    start(screen, sys.argv[4:])
    taken = [start(screen, sys.argv[4:]) for _ in range(times)]
    median = statistics.median(taken)
    print('first window:', ', '.join(f'{value:.2f}' for value in taken), f's; median {median:.2f} s of {limit:.2f} s')
    return 0 if median < limit else 1


if __name__ == '__main__':
    sys.exit(main())
