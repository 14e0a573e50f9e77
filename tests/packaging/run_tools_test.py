#!/usr/bin/env python3
"""The tools of packaging/run, on pictures, sounds and files whose answer is known."""
import base64
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / 'packaging' / 'run'))
import frame_strip  # noqa: E402
import hearing  # noqa: E402
import screen  # noqa: E402
import search_words  # noqa: E402
import voice  # noqa: E402
import watch_windows  # noqa: E402


def window(number, size=(1200, 800), picture=(16, 12, 1168, 684), cut=24):
    """A window with a stamped picture in it, `cut` pixels of which are cut off at either side."""
    luma = np.full(size[::-1], 230, np.uint8)
    x, y, width, height = picture
    luma[y:y + height, x:x + width] = np.random.default_rng(1).integers(40, 200, (height, width))
    block = (width + 2 * cut) / 32
    columns = ((np.arange(width) + cut) / block).astype(int)
    strip = height // 15
    luma[y + height - strip:y + height, x:x + width] = np.where(frame_strip.bits_of(number)[columns], 210, 30)
    return luma


class FrameStrip(unittest.TestCase):
    def test_a_number_survives_painting_and_reading(self):
        for number in (0, 1, 12_345, 2**20 - 1):
            self.assertEqual(frame_strip.number_of(frame_strip.bits_of(number)), number)

    def test_a_wrong_bit_is_noticed(self):
        for wrong in range(32):
            bits = frame_strip.bits_of(4711)
            bits[wrong] = not bits[wrong]
            self.assertIsNone(frame_strip.number_of(bits), f'bit {wrong}')

    def test_a_strip_is_found_in_a_window_and_read_from_later_ones(self):
        for cut in (0, 12):
            place = frame_strip.find_strip(window(99, cut=cut))
            self.assertIsNotNone(place)
            for number in (100, 7777):
                self.assertEqual(place.read(window(number, cut=cut)[place.row]), number)

    def test_a_window_without_a_strip_has_none(self):
        luma = window(99)
        luma[600:, :] = 120
        self.assertIsNone(frame_strip.find_strip(luma))

    def test_ones_own_small_picture_is_not_taken_for_the_other_sides(self):
        self.assertIsNone(frame_strip.find_strip(window(99, picture=(960, 510, 208, 120), cut=0)))


class Showing:
    """A screen on which a window shows the number it is told to."""

    number = 0

    def luma(self, _rectangle):
        return window(self.number, cut=0)

    def luma_row(self, _rectangle, row):
        return window(self.number, cut=0)[row]


class Watching(unittest.TestCase):
    def test_what_looks_like_a_strip_is_one_once_its_number_has_advanced(self):
        screen_now, watched = Showing(), watch_windows.Watched('client', (0, 0, 1200, 800))
        for number, found in ((99, False), (99, False), (104, True)):
            screen_now.number = number
            self.assertEqual(watched.find(screen_now), found, f'at {number}')


class Screen(unittest.TestCase):
    def test_a_screen_file_is_read_and_saved(self):
        with tempfile.TemporaryDirectory() as folder:
            header = [100, 7, 2, 24, 4, 3, 0, 0, 0, 0, 0, 32, 16, 4, 0, 0, 0, 0, 0, 1, 0, 4, 3, 0, 0]
            pixels = np.arange(4 * 3 * 4, dtype=np.uint8)
            data = np.array(header, '>u4').tobytes() + bytes(12) + pixels.tobytes()
            (Path(folder) / 'Xvfb_screen0').write_bytes(data)
            shown = screen.Screen(folder)
            self.assertEqual(shown.luma((1, 1, 2, 1)).tolist(), [[21, 25]])
            shown.save((0, 0, 4, 3), Path(folder) / 'shot.png')
            self.assertTrue((Path(folder) / 'shot.png').read_bytes().startswith(b'\x89PNG'))


class Hearing(unittest.TestCase):
    said = voice.voice(6, 1)

    def heard(self, signal, delay):
        noise = np.random.default_rng(2).normal(0, 0.003, len(signal) + delay + 2000)
        noise[delay:delay + len(signal)] += signal
        return noise

    def test_a_late_and_quieter_copy_is_the_same_voice(self):
        value, seconds = hearing.correlation(self.said, self.heard(self.said * 0.5, 31_000))
        self.assertGreater(value, 0.95)
        self.assertEqual(seconds, 6)

    def test_another_voice_is_not(self):
        self.assertLess(hearing.correlation(self.said, self.heard(voice.voice(6, 2), 31_000))[0], 0.5)

    def test_silence_is_not(self):
        self.assertLess(hearing.correlation(self.said, self.heard(self.said * 0, 0))[0], 0.5)

    def test_a_voice_with_every_second_second_missing_is_not(self):
        gaps = self.said * (np.arange(len(self.said)) // 24_000 % 2)
        self.assertLess(hearing.correlation(self.said, self.heard(gaps, 5_000))[0], 0.8)


class SearchWords(unittest.TestCase):
    word = 'canary-Zaunk\u00f6nig-7731'

    def search(self, content, name='log'):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / 'words').write_text(f'{self.word}\n')
            (Path(folder) / 'place' / 'below').mkdir(parents=True)
            (Path(folder) / 'place' / 'below' / name).write_bytes(content)
            return subprocess.run([sys.executable, search_words.__file__, Path(folder) / 'words', Path(folder) / 'place'],
                                  capture_output=True, text=True, check=False)

    def test_each_form_of_a_word_is_found(self):
        for raw in (self.word.encode(), self.word.encode('utf-16-le')):
            for before in (b'', b'a', b'bc', b'def'):
                for written in (before + raw, base64.b64encode(before + raw + b'x'), base64.urlsafe_b64encode(before + raw)):
                    found = self.search(b'\0 ' + written + b' \n')
                    self.assertEqual(found.returncode, 1, found.stdout + found.stderr)

    def test_a_word_in_a_name_is_found(self):
        self.assertIn('in the name', self.search(b'', f'{self.word}.txt').stdout)

    def test_a_word_across_two_pieces_is_found(self):
        self.assertEqual(self.search(b' ' * (search_words.PIECE - 5) + self.word.encode()).returncode, 1)

    def test_other_words_are_not(self):
        found = self.search(b'canary-Zaunk' * 50)
        self.assertEqual(found.returncode, 0, found.stdout)
        self.assertIn('1 words in 1 files', found.stdout)


if __name__ == '__main__':
    unittest.main()
