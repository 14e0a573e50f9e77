#!/usr/bin/env python3
"""Measures an emulated path from inside its namespaces.

    udp_probe.py echo ADDRESS PORT                  sends back what arrives, until killed
    udp_probe.py measure ADDRESS PORT COUNT GAP_MS  prints "sent received median-round-trip-ms"
"""
import select
import socket
import statistics
import struct
import sys
import time


def echo(address):
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sock.bind(address)
    while True:
        sock.sendto(*sock.recvfrom(2048))


def measure(address, count, gap):
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    times, start, sent = [], time.monotonic(), 0
    quiet_after = start + count * gap + 1.0
    while time.monotonic() < quiet_after and len(times) < count:
        due = start + sent * gap if sent < count else quiet_after
        readable = select.select([sock], [], [], max(0.0, due - time.monotonic()))[0]
        if readable:
            number, at = struct.unpack('!Id', sock.recv(2048)[:12])
            times.append(time.monotonic() - at)
        elif sent < count:
            sock.sendto(struct.pack('!Id', sent, time.monotonic()) + bytes(88), address)
            sent += 1
    print(sent, len(times), round(statistics.median(times) * 1000, 2) if times else -1)


if sys.argv[1] == 'echo':
    echo((sys.argv[2], int(sys.argv[3])))
else:
    measure((sys.argv[2], int(sys.argv[3])), int(sys.argv[4]), float(sys.argv[5]) / 1000)
