"""The pixels of an Xvfb screen, read where Xvfb keeps them (-fbdir): no request to the server, no copy of what is not
looked at, so that watching two windows hundreds of times a second disturbs neither."""
import struct
import zlib
from pathlib import Path

import numpy as np


class Screen:
    """Screen 0 of an Xvfb started with `-fbdir FOLDER`, 24 bits deep."""

    def __init__(self, folder):
        path = Path(folder) / 'Xvfb_screen0'
        # The file has the form of an X window dump: X11/XWDFile.h, all fields 32 bits, most significant byte first.
        header = struct.unpack('>25I', path.read_bytes()[:100])
        header_size, width, height, bytes_per_line, colours = header[0], header[4], header[5], header[12], header[19]
        pixels = np.memmap(path, dtype=np.uint8, mode='r', offset=header_size + colours * 12,
                           shape=(height, bytes_per_line))
        self.pixels = pixels[:, :width * 4].reshape(height, width, 4)

    def luma(self, rectangle):
        """Green stands for brightness, which is all a strip needs."""
        x, y, width, height = rectangle
        return np.array(self.pixels[y:y + height, x:x + width, 1])

    def luma_row(self, rectangle, row):
        x, y, width, _ = rectangle
        return np.array(self.pixels[y + row, x:x + width, 1])

    def save(self, rectangle, path):
        """A PNG of what is to be seen there."""
        x, y, width, height = rectangle
        rows = np.zeros((height, 1 + 3 * width), np.uint8)
        rows[:, 1:] = self.pixels[y:y + height, x:x + width, 2::-1].reshape(height, -1)
        Path(path).write_bytes(png(width, height, rows.tobytes()))


def png(width, height, filtered_rows):
    """PNG specification, second edition, 5.3 and 11.2: header, data, end; 8 bits, RGB, filter 0."""
    def chunk(kind, data):
        return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))

    return (b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>2I5B', width, height, 8, 2, 0, 0, 0))
            + chunk(b'IDAT', zlib.compress(filtered_rows, 1)) + chunk(b'IEND', b''))
