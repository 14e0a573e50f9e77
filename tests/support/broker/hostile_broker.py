#!/usr/bin/env python3
"""A broker that means harm: logs everybody in over TLS and then does what MODE says.

    hostile_broker.py DIR PORT flood|oversized|nonsense|mute

flood      valid publications at random doors, as fast as they are taken
oversized  a publication of 200 MB that is announced and trickles, and many of 100 kB
nonsense   wrong topics, odd flags, zero-length topics, then bytes that are no MQTT at all
mute       TLS, and not a word
"""
import base64
import os
import pathlib
import socket
import ssl
import sys
import threading

PRACTICE = base64.b32encode(bytes(range(1, 9))).decode().rstrip("=").lower()


def length(value):
    out = b""
    while True:
        value, digit = value >> 7, value & 0x7F
        out += bytes([digit | (0x80 if value else 0)])
        if not value:
            return out


def publication(topic, body, flags=0x30):
    content = len(topic).to_bytes(2, "big") + topic + (b"\0\1" if flags & 6 else b"") + body
    return bytes([flags]) + length(len(content)) + content


def door():
    return f"alcove/1/{PRACTICE}/in/{base64.b32encode(os.urandom(16)).decode().rstrip('=').lower()}".encode()


def read_packet(stream):
    kind = stream.recv(1)
    if not kind:
        raise ConnectionError
    size = shift = 0
    while True:
        digit = stream.recv(1)[0]
        size |= (digit & 0x7F) << shift
        shift += 7
        if not digit & 0x80:
            break
    body = b""
    while len(body) < size:
        body += stream.recv(size - len(body))
    return kind[0] >> 4, body


def log_in(stream):
    while True:
        kind, body = read_packet(stream)
        if kind == 1:
            stream.sendall(b"\x20\x02\0\0")
        elif kind == 8:
            stream.sendall(b"\x90\x03" + body[:2] + b"\1")
            return


def flood(stream):
    batch = b"".join(publication(door(), bytes([1]) + os.urandom(67)) for _ in range(200))
    while True:
        stream.sendall(batch)


def oversized(stream):
    for _ in range(50):
        stream.sendall(publication(door(), os.urandom(100_000)))
    topic = door()
    stream.sendall(b"\x30" + length(200_000_000) + len(topic).to_bytes(2, "big") + topic)
    while True:
        stream.sendall(os.urandom(4096))


def nonsense(stream):
    for topic in (b"", b"alcove/1/x", b"/" * 60_000, b"a\0b", b"\xff\xfe", door() + b"/more"):
        for flags in (0x30, 0x31, 0x32, 0x3B, 0x3D):
            stream.sendall(publication(topic, b"\1" * 68, flags))
    stream.sendall(b"\x40\x02\xff\xff\x90\x03\xff\xff\x80\xd0\0\x20\x02\0\5")
    for _ in range(1000):
        stream.sendall(os.urandom(1000))


MODES = {"flood": flood, "oversized": oversized, "nonsense": nonsense}


def serve(connection, context, mode):
    try:
        with context.wrap_socket(connection, server_side=True) as stream:
            if mode == "mute":
                stream.recv(1 << 16)
                threading.Event().wait()
            log_in(stream)
            MODES[mode](stream)
    except (OSError, IndexError):
        pass


def main():
    folder, port, mode = pathlib.Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "server.pem", folder / "server.key")
    listener = socket.create_server(("127.0.0.1", port), reuse_port=True)
    print("ready", flush=True)
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=serve, args=(connection, context, mode), daemon=True).start()


main()
