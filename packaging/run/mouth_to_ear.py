#!/usr/bin/env python3
"""Measures how long a sound takes from one person's microphone to the other's speaker, in a running call.

    mouth_to_ear.py FROM.pulse TO.pulse [CHIRPS]

The arguments name files with the address of each side's sound server (written by side.sh). A chirp is played into the
microphone of one side every second; what the microphone hears and what comes out of the other side's speaker are recorded
at the same time by the same means, so that what recording itself takes falls out of the difference. Prints JSON:
{"p50": ms, "p95": ms, "heard": n, "sent": n}. Ends with 1 when fewer than half were heard.
"""
import json
import os
import subprocess
import sys
import threading
import time

import numpy as np

RATE = 48_000
CHIRP = 0.08
EVERY = 1.0
LONGEST = 1.0  # a delay above this would be another chirp
LEAST_MATCH = 0.3


def chirp():
    # 500 to 2500 Hz: inside every mode of the codec, and unlike speech at any one pitch.
    t = np.arange(int(CHIRP * RATE)) / RATE
    tone = np.sin(2 * np.pi * (500 * t + (2500 - 500) / (2 * CHIRP) * t * t))
    return 0.5 * tone * np.hanning(len(t))


class Recording(threading.Thread):
    """Samples of one source with the time of the first, on this computer's monotonic clock."""

    def __init__(self, server, source):
        super().__init__(daemon=True)
        command = ['parec', '-d', source, '--rate=48000', '--channels=1', '--format=s16le', '--latency-msec=10', '--raw']
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, env={**os.environ, 'PULSE_SERVER': server})
        self.blocks, self.count, self.begin = [], 0, None

    def run(self):
        while block := os.read(self.process.stdout.fileno(), 4096):
            now = time.monotonic()
            self.blocks.append(block)
            self.count += len(block) // 2
            # No block comes before its samples exist: the earliest is nearest to the truth.
            begin = now - self.count / RATE
            self.begin = begin if self.begin is None else min(self.begin, begin)

    def samples(self):
        self.process.terminate()
        self.join(2)
        data = b''.join(self.blocks)
        return np.frombuffer(data[:len(data) // 2 * 2], '<i2').astype(float) / 32768


def matches(samples, wanted):
    """How well `wanted` fits at each place: 1 is exactly."""
    size = 1 << (len(samples) + len(wanted) - 1).bit_length()
    product = np.fft.irfft(np.fft.rfft(samples, size) * np.conj(np.fft.rfft(wanted, size)), size)[:len(samples)]
    energy = np.concatenate([[0], np.cumsum(samples ** 2)])
    ends = np.minimum(np.arange(len(samples)) + len(wanted), len(samples))
    power = energy[ends] - energy[:len(samples)]
    return np.abs(product) / (np.linalg.norm(wanted) * np.sqrt(power) + 1e-3)


def best(fit, begin, after, until):
    low, high = (max(0, int((t - begin) * RATE)) for t in (after, until))
    if high <= low or low >= len(fit):
        return None, 0.0
    place = low + int(np.argmax(fit[low:high]))
    return begin + place / RATE, fit[place]


def main():
    source, target = (open(path, encoding='utf-8').read().strip() for path in sys.argv[1:3])
    chirps = int(sys.argv[3]) if len(sys.argv) > 3 else 20
    wanted = chirp()
    said, heard = Recording(source, 'microphone_feed.monitor'), Recording(target, 'speaker.monitor')
    for recording in (said, heard):
        recording.start()
    time.sleep(1)
    voice = np.concatenate([np.concatenate([wanted, np.zeros(int(EVERY * RATE) - len(wanted))])] * chirps)
    player = subprocess.Popen(['pacat', '-d', 'microphone_feed', '--rate=48000', '--channels=1', '--format=s16le', '--latency-msec=60'],
                              stdin=subprocess.PIPE, env={**os.environ, 'PULSE_SERVER': source})
    player.communicate((voice * 32767).astype('<i2').tobytes())
    time.sleep(LONGEST + 0.5)
    said_fit, heard_fit = matches(said.samples(), wanted), matches(heard.samples(), wanted)
    first, _ = best(said_fit, said.begin, said.begin, said.begin + 3)
    delays = []
    for k in range(chirps):
        spoken, clear = best(said_fit, said.begin, first + k * EVERY - 0.3, first + k * EVERY + 0.3)
        if spoken is None or clear < LEAST_MATCH:
            continue
        arrived, match = best(heard_fit, heard.begin, spoken, spoken + LONGEST)
        if arrived is not None and match >= LEAST_MATCH:
            delays.append((arrived - spoken) * 1000)
    result = {'sent': chirps, 'heard': len(delays)}
    if delays:
        result.update(p50=round(float(np.percentile(delays, 50)), 1), p95=round(float(np.percentile(delays, 95)), 1))
    print(json.dumps(result))
    return 0 if len(delays) * 2 >= chirps else 1


if __name__ == '__main__':
    sys.exit(main())
