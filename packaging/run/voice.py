#!/usr/bin/env python3
"""Makes a voice-like sound for a virtual microphone: vowels of a moving pitch, said in syllables and phrases with pauses,
so that noise reduction takes it for speech. Made up from nothing; the same seed gives the same voice.

    voice.py OUT.wav SECONDS SEED
"""
import sys
import wave

import numpy as np

RATE = 48_000
# Formants of five vowels in Hz (Peterson and Barney, 1952, table II, men, rounded).
VOWELS = [(730, 1090, 2440), (530, 1840, 2480), (270, 2290, 3010), (570, 840, 2410), (300, 870, 2240)]
BANDWIDTHS = (80, 100, 140)


def resonate(signal, frequency, bandwidth):
    """The signal through one resonance, in the frequency domain."""
    f = np.fft.rfftfreq(len(signal), 1 / RATE)
    response = frequency**2 / (frequency**2 - f**2 + 1j * bandwidth * f)
    return np.fft.irfft(np.fft.rfft(signal) * response, len(signal))


def syllable(random, pitch):
    length = int(RATE * random.uniform(0.12, 0.28))
    t = np.arange(length) / RATE
    glide = pitch * random.uniform(0.9, 1.15) * (1 + random.uniform(-0.15, 0.15) * t / t[-1])
    phase = np.cumsum(glide / RATE)
    source = np.where(np.diff(np.floor(phase), prepend=0) > 0, 1.0, 0.0) + random.normal(0, 0.01, length)
    voiced = sum(resonate(source, f, b) for f, b in zip(VOWELS[random.integers(len(VOWELS))], BANDWIDTHS))
    return voiced / np.abs(voiced).max() * np.hanning(length) ** 0.5 * random.uniform(0.5, 1.0)


def voice(seconds, seed):
    random = np.random.default_rng(seed)
    pitch = random.uniform(95, 210)
    parts, total = [], 0
    while total < seconds * RATE:
        for _ in range(random.integers(4, 9)):
            parts += [syllable(random, pitch), np.zeros(int(RATE * random.uniform(0.02, 0.08)))]
        parts.append(np.zeros(int(RATE * random.uniform(0.25, 0.6))))
        total = sum(len(part) for part in parts)
    return np.concatenate(parts)[:int(seconds * RATE)] * 0.35


def main():
    samples = (voice(float(sys.argv[2]), int(sys.argv[3])) * 32767).astype('<i2')
    with wave.open(sys.argv[1], 'wb') as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(samples.tobytes())


if __name__ == '__main__':
    main()
