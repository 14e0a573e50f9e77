#!/usr/bin/env python3
"""Ends with 0 when none of the addresses is there.

    no_address.py control FILE ADDRESS...   in control messages (alcove-peer --control-dump), as text or as four bytes
    no_address.py capture FILE ADDRESS...   in any packet of a capture, its headers included, as text or as four bytes
"""
import json
import socket
import struct
import sys


def control(path):
    with open(path, encoding='utf-8') as file:
        for line in file:
            message = json.loads(line)
            if not message['sent']:
                yield bytes.fromhex(message['body'])


def capture(path):
    with open(path, 'rb') as file:
        magic = file.read(24)[:4]
        order = '<' if magic == b'\xd4\xc3\xb2\xa1' else '>'
        while len(header := file.read(16)) == 16:
            yield file.read(struct.unpack(order + 'IIII', header)[2])


def main():
    kind, path, addresses = sys.argv[1], sys.argv[2], sys.argv[3:]
    count = 0
    for body in {'control': control, 'capture': capture}[kind](path):
        count += 1
        for address in addresses:
            # XOR-MAPPED-ADDRESS and its kin hide an address behind STUN's cookie (RFC 8489 §14.2).
            plain = socket.inet_aton(address)
            hidden = bytes(a ^ b for a, b in zip(plain, b'\x21\x12\xa4\x42'))
            if address.encode() in body or (kind == 'control' and plain in body):
                sys.exit(f'{address} is in message {count}')
            if kind == 'capture' and (plain in body[26:34] or hidden in body[42:]):
                sys.exit(f'{address} is in packet {count}')
    if count == 0:
        sys.exit(f'{path} holds nothing')
    print(f'      {count} looked at')
    return 0


if __name__ == '__main__':
    sys.exit(main())
