#!/usr/bin/env python3
"""How much of a core and how much memory programs take, all their threads together.

    window_cost.py SECONDS NAME=PID...

Prints a line for each and ends with 1 when one takes 80 % of a core or more, or 250 MB or more.
"""
import os
import sys
import time
from pathlib import Path

MOST_CORE = 80.0
MOST_MEGABYTES = 250.0


def seconds_used(pid):
    fields = Path(f'/proc/{pid}/stat').read_text().rpartition(')')[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf('SC_CLK_TCK')  # proc(5): utime and stime, 14 and 15


def megabytes(pid):
    for line in Path(f'/proc/{pid}/status').read_text().splitlines():
        if line.startswith('VmRSS:'):
            return int(line.split()[1]) / 1024
    return 0.0


def main():
    seconds, programs = float(sys.argv[1]), dict(argument.split('=') for argument in sys.argv[2:])
    begin, used = time.monotonic(), {name: seconds_used(pid) for name, pid in programs.items()}
    most = dict.fromkeys(programs, 0.0)
    while time.monotonic() - begin < seconds:
        for name, pid in programs.items():
            most[name] = max(most[name], megabytes(pid))
        time.sleep(0.5)
    elapsed, well = time.monotonic() - begin, True
    for name, pid in programs.items():
        core = 100 * (seconds_used(pid) - used[name]) / elapsed
        fine = core < MOST_CORE and most[name] < MOST_MEGABYTES
        well = well and fine
        print(f'{name:<11}{core:6.1f} % of a core  {most[name]:6.1f} MB{"" if fine else "   too much"}', flush=True)
    print(f'load of the computer: {" ".join(f"{load:.1f}" for load in os.getloadavg())}')
    return 0 if well else 1


if __name__ == '__main__':
    sys.exit(main())
