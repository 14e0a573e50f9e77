#!/usr/bin/env python3
"""Tells how much of what one microphone heard came out of the other side's speaker.

    hearing.py SAID.wav HEARD.wav        prints JSON: {"correlation": …, "seconds": …}

Both recordings are cut into seconds. Each second that was not silent is looked for in what was heard, around where the
whole recording says it should be, and compared sample by sample between 200 and 3400 Hz, the band of a telephone (ITU-T
G.712). The correlation told is the median over the seconds: one second that was lost does not hide in a mean, and half
of them lost shows.
"""
import json
import sys
import wave

import numpy as np

RATE = 48_000
SECOND = RATE
# chosen: how far playout may have drifted from where the whole recording lies.
DRIFT = RATE // 2
# chosen: 40 dB below the loudest second is a pause, and correlating a pause says nothing.
QUIET = 0.01


def read(path):
    with wave.open(path, 'rb') as recording:
        if recording.getframerate() != RATE or recording.getsampwidth() != 2:
            sys.exit(f'{path}: 48000 Hz and 16 bits are needed')
        samples = np.frombuffer(recording.readframes(recording.getnframes()), '<i2')
        return samples[::recording.getnchannels()].astype(float) / 32768


def telephone_band(signal):
    spectrum = np.fft.rfft(signal)
    f = np.fft.rfftfreq(len(signal), 1 / RATE)
    spectrum[(f < 200) | (f > 3400)] = 0
    return np.fft.irfft(spectrum, len(signal))


def best_lag(wanted, heard):
    """At which sample of `heard` `wanted` begins, and the correlation there."""
    size = 1 << (len(wanted) + len(heard) - 1).bit_length()
    product = np.fft.irfft(np.fft.rfft(heard, size) * np.conj(np.fft.rfft(wanted, size)), size)
    # Whole placements come first; what wraps round the end would be a beginning that lies before the recording.
    lags = np.concatenate([np.arange(len(heard)), np.arange(-len(wanted) + 1, 0)])
    values = np.concatenate([product[:len(heard)], product[size - len(wanted) + 1:]])
    lag = int(lags[np.argmax(values)])
    inside = heard[max(lag, 0):max(lag + len(wanted), 0)]
    norm = np.linalg.norm(wanted) * np.linalg.norm(inside)
    return lag, float(values.max() / norm) if norm > 0 else 0.0


def correlation(said, heard):
    """The median correlation of the seconds that were said, and how many they were."""
    said, heard = telephone_band(said), telephone_band(heard)
    start, _ = best_lag(said, heard)
    seconds = [said[k:k + SECOND] for k in range(0, len(said) - SECOND + 1, SECOND)]
    loudest = max((np.linalg.norm(second) for second in seconds), default=0.0)
    results = []
    for number, second in enumerate(seconds):
        first = start + number * SECOND
        # What was said before anybody listened, or after, was not lost on the way.
        if np.linalg.norm(second) <= QUIET * loudest or first < 0 or first + SECOND > len(heard):
            continue
        results.append(best_lag(second, heard[max(0, first - DRIFT):first + SECOND + DRIFT])[1])
    return (float(np.median(results)), len(results)) if results else (0.0, 0)


def main():
    value, seconds = correlation(read(sys.argv[1]), read(sys.argv[2]))
    print(json.dumps({'correlation': round(value, 3), 'seconds': seconds}))


if __name__ == '__main__':
    main()
