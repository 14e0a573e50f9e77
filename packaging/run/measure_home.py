#!/usr/bin/env python3
"""What a program that rests costs.

    measure_home.py PID SECONDS LIMIT_PERCENT LIMIT_MEGABYTES

Prints its share of one core over that time, its resident memory and what of that is its own, and ends with 1 when a limit
is passed.
"""
import sys
import time
from pathlib import Path


def computed(pid):
    """Seconds on a processor, of all its threads; in nanoseconds, since short turns fall between the clock's ticks."""
    return sum(int(path.read_text().split()[0]) for path in Path(f'/proc/{pid}/task').glob('*/schedstat')) / 1e9


def memory(pid, entry):
    line = next(line for line in Path(f'/proc/{pid}/status').read_text().splitlines() if line.startswith(entry))
    return int(line.split()[1]) / 1024


def main():
    pid, seconds, percent, megabytes = int(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3]), float(sys.argv[4])
    before = computed(pid)
    time.sleep(seconds)
    share = 100 * (computed(pid) - before) / seconds
    resident, own = memory(pid, 'VmRSS'), memory(pid, 'RssAnon')
    print(f'at rest: {share:.2f} % of a core over {seconds:g} s (limit {percent:g}); '
          f'{resident:.0f} MB resident (limit {megabytes:g}), of them {own:.0f} MB its own')
    return 0 if share < percent and resident < megabytes else 1


if __name__ == '__main__':
    sys.exit(main())
