#!/usr/bin/env python3
"""Tells what two alcove-peers saw and heard of each other.

    call_figures.py DIR [--first MS] [--gap MS] [--hearing R] [--note TEXT] [--keep FILE]

DIR holds, of host and join each, SIDE.events, SIDE.stats, SIDE.said.wav (its microphone, from devices-started on) and
SIDE.heard.wav (its speaker, likewise). Prints a line for each side; ends with 1 when a bound does not hold: picture and
recognised sound within MS of being let in, no gap between two pictures longer than MS, a median correlation of at least R
between the seconds that one said and what the other's speaker put out. --keep adds the figures to FILE as a line of JSON.

Sound counts as recognised from the end of the first half second that correlates with what was said by RECOGNISED.
"""
import argparse
import json
import pathlib
import sys

import numpy as np

import peer_report

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / 'packaging' / 'run'))
import hearing  # noqa: E402 # pylint: disable=wrong-import-position

SIDES = ('host', 'join')
OTHER = {'host': 'join', 'join': 'host'}
RECOGNISED = 0.8
# The band of a telephone needs less, but half a sample beside its place a piece must still be itself.
RATE = 24_000
PIECE = RATE // 2
STEP = RATE // 20
# chosen: no conversation outlives a longer delay, and a lucky match is the likelier the longer the stretch looked through.
LONGEST_DELAY = int(2.5 * RATE)
# chosen: the made-up voice pauses for up to 0.6 s; 30 dB below its loudest there is nothing to recognise.
QUIET = 0.03


def narrow(path):
    """A recording at RATE, between 200 and 3400 Hz."""
    wide = hearing.telephone_band(hearing.read(str(path)))
    length = len(wide) * RATE // hearing.RATE
    return np.fft.irfft(np.fft.rfft(wide)[:length // 2 + 1], length) * (RATE / hearing.RATE)


class Hearing:
    """What one side's speaker put out of what the other said, both on the same clock in samples of RATE."""

    def __init__(self, folder, side, from_us, until_us):
        self.said, self.heard = narrow(folder / f'{OTHER[side]}.said.wav'), narrow(folder / f'{side}.heard.wav')
        started = {s: peer_report.events(folder / f'{s}.events', 'devices-started')[0]['us'] for s in SIDES}
        self.shift = round((started[side] - started[OTHER[side]]) * RATE / 1e6)  # of a heard sample, on the clock of said
        self.begin = round((from_us - started[OTHER[side]]) * RATE / 1e6)
        self.end = round((until_us - started[OTHER[side]]) * RATE / 1e6)
        pieces = range(0, len(self.said) - PIECE, PIECE)
        self.loudest = max((np.linalg.norm(self.said[k:k + PIECE]) for k in pieces), default=0.0)

    def find(self, wanted, within):
        """Where a piece lies in a stretch, and its correlation there."""
        if len(within) < len(wanted) or np.linalg.norm(wanted) <= QUIET * self.loudest * np.sqrt(len(wanted) / PIECE):
            return None
        lag, value = hearing.best_lag(wanted, within)
        return (lag, value) if 0 <= lag <= len(within) - len(wanted) else (lag, 0.0)

    def first(self):
        """Milliseconds from the beginning until sound was recognised; None: never."""
        for at in range(max(self.begin, self.shift), self.end - PIECE, STEP):
            piece = self.heard[at - self.shift:at - self.shift + PIECE]
            found = self.find(piece, self.said[max(0, at - LONGEST_DELAY):max(0, at + PIECE)])
            if found and found[1] >= RECOGNISED:
                return round((at + PIECE - self.begin) * 1000 / RATE)
        return None

    def seconds(self, after_ms):
        """The correlation of each second that was said, and how much later it was heard in milliseconds."""
        start = self.begin + (after_ms or 0) * RATE // 1000
        for at in range(max(0, start), min(self.end - LONGEST_DELAY, len(self.said) - RATE), RATE):
            first = max(0, at - self.shift)
            found = self.find(self.said[at:at + RATE], self.heard[first:first + RATE + LONGEST_DELAY])
            if found:
                yield found[1], (first + found[0] + self.shift - at) * 1000 / RATE


def pictures(folder, side):
    """The longest time without a new picture, in milliseconds, the end of the call included."""
    stats = peer_report.lines(folder / f'{side}.stats')
    shown = [(line['t'], next(o['framesRendered'] for o in line['stats'] if o.get('kind') == 'video' and o['type'] == 'inbound-rtp'))
             for line in stats]
    longest = next(o['longestPictureGapMs'] for o in stats[-1]['stats'] if o['type'] == 'alcove')
    # A gap in which the program said that the connection dropped is no freeze to it, and one that never ended is in no gap.
    # Statistics are a second apart, so that these are a little longer than what is told here.
    first = {}
    for t, frames in shown:
        first.setdefault(frames, t)
        longest = max(longest, (t - first[frames]) * 1000)
    return longest


def figures_of(folder, side):
    when = lambda s, event, which=0: peer_report.events(folder / f'{s}.events', event)[which]['us']  # noqa: E731
    admitted = when('host', 'admitted')
    heard = Hearing(folder, side, admitted, min(when(s, 'ended') for s in SIDES))
    first = heard.first()
    seconds = list(heard.seconds(first))
    stat = lambda s, *names: peer_report.stat(folder / f'{s}.stats', *names)  # noqa: E731
    return {
        'firstPictureMs': round((when(side, 'first-frame') - admitted) / 1000),
        'firstSoundMs': first,
        'correlation': round(float(np.median([value for value, _ in seconds])), 3) if seconds else 0.0,
        'recognised': sum(value >= RECOGNISED for value, _ in seconds), 'spoken': len(seconds),
        'mouthToEarMs': round(float(np.median([delay for _, delay in seconds]))) if seconds else None,
        'longestGapMs': round(pictures(folder, side)),
        'shown': stat(side, 'inbound-rtp', 'video', 'framesDecoded'), 'sent': stat(OTHER[side], 'outbound-rtp', 'video', 'framesSent'),
        'path': stat(side, 'alcove', '-', 'path'),
    }


def unmet(figures, bounds):
    """What of the bounds does not hold, in words."""
    if bounds.first and figures['firstPictureMs'] > bounds.first:
        yield f'picture after {bounds.first} ms'
    if bounds.first and (figures['firstSoundMs'] is None or figures['firstSoundMs'] > bounds.first):
        yield f'recognised sound after {bounds.first} ms'
    if bounds.gap and figures['longestGapMs'] > bounds.gap:
        yield f'{bounds.gap} ms without a new picture'
    if bounds.hearing and figures['correlation'] < bounds.hearing:
        yield f'correlation below {bounds.hearing}'


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('folder', type=pathlib.Path)
    parser.add_argument('--first', type=float)
    parser.add_argument('--gap', type=float)
    parser.add_argument('--hearing', type=float)
    parser.add_argument('--note', default='')
    parser.add_argument('--keep')
    arguments = parser.parse_args()
    result, well = {'case': arguments.note}, True
    for side in SIDES:
        figures = figures_of(arguments.folder, side)
        wrong = list(unmet(figures, arguments))
        well = well and not wrong
        result[side] = figures
        print(f'      {side}: picture {figures["firstPictureMs"]} ms, sound {figures["firstSoundMs"]} ms after being let in; '
              f'longest gap {figures["longestGapMs"]} ms, {figures["shown"]} of {figures["sent"]} pictures; '
              f'correlation {figures["correlation"]}, {figures["recognised"]} of {figures["spoken"]} s recognised, '
              f'{figures["mouthToEarMs"]} ms later; path {figures["path"]}' + ''.join(f'; {word}' for word in wrong))
    if arguments.keep:
        with open(arguments.keep, 'a', encoding='utf-8') as file:
            file.write(json.dumps(result) + '\n')
    return 0 if well else 1


if __name__ == '__main__':
    sys.exit(main())
