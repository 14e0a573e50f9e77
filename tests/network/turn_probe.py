#!/usr/bin/env python3
"""Asks a relay for an allocation and for permissions, over UDP, and prints what it answers (RFC 8656).

    turn_probe.py SERVER PORT USER PASSWORD PEER...
    allocate 0|CODE        then for each peer: PEER 0|CODE
"""
import hashlib
import hmac
import os
import socket
import struct
import sys

COOKIE = 0x2112A442
ALLOCATE, PERMISSION = 0x003, 0x008
USERNAME, INTEGRITY, ERROR, PEER, REALM, NONCE, TRANSPORT = 0x06, 0x08, 0x09, 0x12, 0x14, 0x15, 0x19


def attribute(kind, value):
    return struct.pack('>HH', kind, len(value)) + value + b'\0' * (-len(value) % 4)


def attributes(message):
    found, at = {}, 20
    while at + 4 <= len(message):
        kind, size = struct.unpack_from('>HH', message, at)
        found[kind] = message[at + 4:at + 4 + size]
        at += 4 + size + -size % 4
    return found


class Relay:
    def __init__(self, server, port, user, password):
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.settimeout(2)
        self.socket.connect((server, port))
        self.user, self.password, self.realm, self.nonce = user.encode(), password.encode(), b'', b''

    def ask(self, method, body):
        """The error code of the answer, or 0."""
        for _ in range(2):
            content = body
            if self.nonce:
                content += attribute(USERNAME, self.user) + attribute(REALM, self.realm) + attribute(NONCE, self.nonce)
            identity = struct.pack('>I', COOKIE) + os.urandom(12)
            if self.nonce:
                key = hashlib.md5(b':'.join((self.user, self.realm, self.password))).digest()
                header = struct.pack('>HH', method, len(content) + 24) + identity
                content += attribute(INTEGRITY, hmac.new(key, header + content, hashlib.sha1).digest())
            self.socket.send(struct.pack('>HH', method, len(content)) + identity + content)
            answer = attributes(self.socket.recv(2048))
            if ERROR not in answer:
                return 0
            code = answer[ERROR][2] * 100 + answer[ERROR][3]
            first = not self.nonce
            self.realm, self.nonce = answer.get(REALM, self.realm), answer.get(NONCE, self.nonce)
            if code == 438 or (code == 401 and first):
                continue
            return code
        return code


def main():
    server, port, user, password = sys.argv[1:5]
    relay = Relay(server, int(port), user, password)
    print('allocate', relay.ask(ALLOCATE, attribute(TRANSPORT, b'\x11\0\0\0')))
    for peer in sys.argv[5:]:
        hidden = bytes(a ^ b for a, b in zip(socket.inet_aton(peer), struct.pack('>I', COOKIE)))
        address = struct.pack('>BBH', 0, 1, 40000 ^ COOKIE >> 16) + hidden
        print(peer, relay.ask(PERMISSION, attribute(PEER, address)))


if __name__ == '__main__':
    main()
