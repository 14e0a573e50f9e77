#!/usr/bin/env python3
"""The entry that opens links and invitation files says the same as the type it names, and both are well formed."""
import configparser
import pathlib
import sys
import unittest
import xml.etree.ElementTree as ET

FOLDER = pathlib.Path(sys.argv.pop()).resolve()
SPACE = '{http://www.freedesktop.org/standards/shared-mime-info}'


class DesktopFiles(unittest.TestCase):
    def setUp(self):
        parser = configparser.ConfigParser(interpolation=None, strict=True)
        parser.optionxform = str
        parser.read(FOLDER / 'alcove.desktop', encoding='utf-8')
        self.entry = parser['Desktop Entry']
        self.types = ET.parse(FOLDER / 'alcove.xml').getroot().findall(f'{SPACE}mime-type')

    def test_links_and_files_open_the_program(self):
        types = self.entry['MimeType'].rstrip(';').split(';')
        self.assertEqual(types, ['x-scheme-handler/alcove', *[one.get('type') for one in self.types]])

    def test_one_link_at_a_time_reaches_the_program_as_one_argument(self):
        self.assertEqual(self.entry['Exec'], 'alcove %u')

    def test_files_are_known_by_name_and_by_first_line(self):
        known = [(one.find(f'{SPACE}glob').get('pattern'), one.find(f'{SPACE}magic/{SPACE}match').get('value'))
                 for one in self.types]
        self.assertEqual(known, [('*.alcove', 'alcove-invite-v1'), ('*.alcovebak', 'ALCVBAK1')])


if __name__ == '__main__':
    unittest.main()
