"""The number that a stamped picture carries, read back from pixels.

Over the picture's whole width, in the lowest fifteenth of its height, lie 32 blocks, dark for 0 and light for 1: `1010`,
20 bits of frame number, most significant first, and 8 check bits, (number * 2654435761 mod 2^32) >> 24. alcove-peer and
the synthetic camera stamp it; a window may have scaled the picture, cut off some of its sides and laid things over it.
"""
import numpy as np

BLOCKS = 32
NUMBER_BITS = 20


def check_of(number):
    return (number * 2654435761 % 2**32) >> 24


def bits_of(number):
    """The 32 bits of a frame number, for whoever paints a strip."""
    value = 0b1010 << 28 | (number % 2**NUMBER_BITS) << 8 | check_of(number % 2**NUMBER_BITS)
    return np.array([value >> (31 - k) & 1 for k in range(BLOCKS)], dtype=bool)


def number_of(bits):
    """The frame number, or None when the mark or the check do not fit."""
    value = int(''.join('1' if bit else '0' for bit in bits), 2)
    number = value >> 8 & 2**NUMBER_BITS - 1
    return number if value >> 28 == 0b1010 and value & 255 == check_of(number) else None


class StripPlace:
    """Where the blocks of a strip lie on one row of the screen."""

    # chosen: a light block must be this much lighter than a dark one; compression moves flat blocks by a few levels only.
    LEAST_CONTRAST = 40

    def __init__(self, row, left, width):
        self.row, self.left, self.width = row, left, width

    def centres(self, row_length):
        return np.clip((self.left + (np.arange(BLOCKS) + 0.5) * self.width).astype(int), 0, row_length - 1)

    def read(self, luma):
        """The number on this row of luma, or None."""
        # Three pixels a block: a block is many pixels wide, and one of them may be an edge's ringing.
        centres = self.centres(len(luma))
        samples = np.median([luma[np.clip(centres + d, 0, len(luma) - 1)] for d in (-2, 0, 2)], axis=0)
        low, high = samples.min(), samples.max()
        return number_of(samples > (low + high) / 2) if high - low >= self.LEAST_CONTRAST else None

    def says_the_same(self, rows):
        """Whether all these rows hold the same number."""
        numbers = {self.read(row) for row in rows}
        return len(numbers) == 1 and None not in numbers


def find_strip(luma, least_share=0.6):
    """The StripPlace in a picture of a window, or None. Rows from below: the strip is the lowest thing in a picture.

    A strip narrower than `least_share` of the window is not taken: that would be one's own small picture.
    """
    height, length = luma.shape
    widths = np.arange(length * least_share / BLOCKS, length * 1.3 / BLOCKS, 0.25)
    for row in range(height - 2, 0, -4):
        # Cheap first: a row with a strip has both dark and light over much of its length.
        if np.percentile(luma[row], 85) - np.percentile(luma[row], 15) < StripPlace.LEAST_CONTRAST:
            continue
        places = [StripPlace(row, left, width) for width in widths
                  for left in matching_lefts(luma[row].astype(float), width)]
        # Among thousands of guesses one fits by chance: a strip is several rows high and says the same on each.
        places = [place for place in places if place.says_the_same(luma[max(0, row - 8):row + 1:4])]
        if places:
            # The middle of all that fit sits in the middle of the blocks.
            return StripPlace(row, float(np.median([p.left for p in places])), float(np.median([p.width for p in places])))
    return None


def matching_lefts(row, width):
    """Where a strip of blocks of this width could begin on a row: half a block may be cut off on either side."""
    lefts = np.arange(-width * 0.45, len(row) - width * (BLOCKS - 0.45))
    centres = (lefts[:, None] + (np.arange(BLOCKS) + 0.5) * width).astype(int)
    samples = row[np.clip(centres, 0, len(row) - 1)]
    low, high = samples.min(axis=1), samples.max(axis=1)
    bits = samples > ((low + high) / 2)[:, None]
    marked = bits[:, 0] & ~bits[:, 1] & bits[:, 2] & ~bits[:, 3] & (high - low >= StripPlace.LEAST_CONTRAST)
    return [float(lefts[k]) for k in np.nonzero(marked)[0] if number_of(bits[k]) is not None]
