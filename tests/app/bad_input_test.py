#!/usr/bin/env python3
"""Bad input is a sentence and an exit code: what alcove-peer says of invitations, addresses and files it cannot use.

    bad_input_test.py PATH_OF_ALCOVE_PEER
"""
import base64
import hashlib
import pathlib
import socket
import struct
import subprocess
import sys
import tempfile
import time
import unittest

PEER = None
UNUSABLE, UNREACHABLE, REFUSED = 2, 3, 4
SCHEME = 'alcove:join/1/'
EXPIRY_AT = 2


def run(*arguments, within=30):
    done = subprocess.run([PEER, *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=within, check=False)
    lines = [line for line in done.stderr.splitlines() if not line.startswith('alcove-peer:')]
    return done.returncode, lines[-1] if lines else ''


def opened(link):
    body = link.strip()[len(SCHEME):]
    return bytearray(base64.urlsafe_b64decode(body + '=' * (-len(body) % 4)))


def closed(raw):
    """The link of what `raw` says, with the check that its typos are found by."""
    body = bytes(raw[:-4])
    check = hashlib.blake2b(b'alcove-invite-check' + body, digest_size=32).digest()[:4]
    return SCHEME + base64.urlsafe_b64encode(body + check).decode().rstrip('=')


class Host:
    """A therapist's computer that waits on this one."""

    def __init__(self, folder, port=0):
        self.invitation = pathlib.Path(folder) / 'invitation'
        self.process = subprocess.Popen([PEER, 'host', '--listen', f'127.0.0.1:{port}', '--invitation-out', str(self.invitation),
                                         '--data-dir', str(pathlib.Path(folder) / 'host'), '--duration', '60'],
                                        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until = time.monotonic() + 20
        while time.monotonic() < until and not (self.invitation.exists() and self.invitation.read_text()):
            time.sleep(0.05)
        self.link = self.invitation.read_text().strip()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()


class BadInput(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = self.temporary.name
        self.addCleanup(self.temporary.cleanup)

    def says(self, answer, code, words):
        self.assertEqual(answer[0], code, answer[1])
        self.assertIn(words, answer[1])
        self.assertTrue(answer[1].endswith('.'), answer[1])

    def test_a_part_of_a_link_is_no_invitation(self):
        self.says(run('join', '--invitation', SCHEME + 'abc'), UNUSABLE, 'This invitation cannot be used')

    def test_a_link_with_a_changed_letter_is_no_invitation(self):
        with Host(self.folder) as host:
            wrong = host.link[:40] + ('A' if host.link[40] != 'A' else 'B') + host.link[41:]
            self.says(run('join', '--invitation', wrong), UNUSABLE, 'This invitation cannot be used')

    def test_an_invitation_file_that_is_not_there_is_named(self):
        self.says(run('join', '--invitation', self.folder + '/none'), UNUSABLE, self.folder + '/none')

    def test_a_later_version_is_told_from_a_typo(self):
        with Host(self.folder) as host:
            raw = opened(host.link)
            raw[0] = 2
            self.says(run('join', '--invitation', closed(raw)), UNUSABLE, 'version')

    def test_an_expired_invitation_is_refused_without_asking_anybody(self):
        with Host(self.folder) as host:
            raw = opened(host.link)
            raw[EXPIRY_AT:EXPIRY_AT + 4] = struct.pack('>I', int(time.time()) - 3600)
            self.says(run('join', '--invitation', closed(raw)), REFUSED, 'past its day')

    def test_a_used_invitation_is_refused_to_somebody_else(self):
        with socket.create_server(('127.0.0.1', 0)) as free:
            port = free.getsockname()[1]
        with Host(self.folder, port) as host:
            link = host.link
            first = run('join', '--invitation', link, '--data-dir', self.folder + '/first', '--duration', '1')
            self.assertEqual(first[0], 0, first[1])
        with Host(self.folder, port):  # the same computer, on again
            self.says(run('join', '--invitation', link, '--data-dir', self.folder + '/second'), REFUSED, 'belongs to another computer')

    def test_a_computer_that_does_not_answer_is_said_to_be_out_of_reach(self):
        with Host(self.folder) as host:
            link = host.link
        self.says(run('join', '--invitation', link, within=150), UNREACHABLE, 'could not be reached')

    def test_a_port_that_is_taken_is_said_to_be(self):
        with socket.create_server(('127.0.0.1', 0)) as taken:
            port = taken.getsockname()[1]
            self.says(run('host', '--listen', f'127.0.0.1:{port}', '--invitation-out', self.folder + '/x'), UNUSABLE, f'127.0.0.1:{port}')

    def test_an_address_of_another_computer_is_said_to_be(self):
        self.says(run('host', '--listen', '192.0.2.1:7700', '--invitation-out', self.folder + '/x'), UNUSABLE, 'does not have that address')

    def test_a_folder_that_cannot_be_written_to_is_named(self):
        self.says(run('host', '--listen', '127.0.0.1:0', '--invitation-out', '/dev/null/x'), UNUSABLE, '/dev/null/x')

    def test_a_picture_file_of_another_kind_is_told_why(self):
        picture = pathlib.Path(self.folder) / 'clip.y4m'
        for header in (b'RIFF....', b'YUV4MPEG2 W640 H360 F30:1 C444\nFRAME\n', b'YUV4MPEG2 W0 H0 F30:1\nFRAME\n'):
            picture.write_bytes(header)
            answer = run('host', '--listen', '127.0.0.1:0', '--invitation-out', self.folder + '/x', '--video-in', str(picture))
            self.says(answer, UNUSABLE, 'y4m')

    def test_an_unknown_option_is_named(self):
        self.says(run('join', '--faster'), UNUSABLE, '--faster')


if __name__ == '__main__':
    PEER = sys.argv.pop(1)
    unittest.main()
