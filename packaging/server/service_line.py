#!/usr/bin/env python3
"""Writes the one line that a therapist pastes into Alcove: where the practice's servers are and how to get in.

    service_line.py --broker HOST --practice HEX16 --tls-port N --websocket-port N --therapist USER:PASSWORD
                    [--client USER:PASSWORD] [--authority FILE.pem] [--stun HOST:PORT]...
                    [--relay udp|tcp|tls:HOST:PORT]... [--relay-secret TEXT | --relay-account USER:PASSWORD]

The layout is that of core/practice/connection_service.h, which reads it.
"""
import argparse
import base64
import hashlib
import ssl
import struct

BROKER, ACCOUNT, CLIENT_ACCOUNT, PRACTICE, AUTHORITY, STUN, RELAY, RELAY_SECRET, RELAY_ACCOUNT = range(1, 10)
TRANSPORTS = {'udp': 0, 'tcp': 1, 'tls': 2}


def field(number, value):
    return struct.pack('>BH', number, len(value)) + value


def account(text):
    user, _, password = text.partition(':')
    return struct.pack('B', len(user)) + user.encode() + password.encode()


def place(text):
    host, _, port = text.rpartition(':')
    return host, int(port)


def line(options):
    content = b''
    if options.broker:
        content += field(BROKER, struct.pack('>HH', options.tls_port, options.websocket_port) + options.broker.encode())
        content += field(ACCOUNT, account(options.therapist))
        if options.client:
            content += field(CLIENT_ACCOUNT, account(options.client))
        content += field(PRACTICE, bytes.fromhex(options.practice))
        if options.authority:
            with open(options.authority, encoding='ascii') as file:
                content += field(AUTHORITY, ssl.PEM_cert_to_DER_cert(file.read()))
    for server in options.stun:
        host, port = place(server)
        content += field(STUN, struct.pack('>H', port) + host.encode())
    for server in options.relay:
        transport, _, rest = server.partition(':')
        host, port = place(rest)
        content += field(RELAY, struct.pack('>HB', port, TRANSPORTS[transport]) + host.encode())
    if options.relay_secret:
        content += field(RELAY_SECRET, options.relay_secret.encode())
    elif options.relay_account:
        content += field(RELAY_ACCOUNT, account(options.relay_account))
    check = hashlib.blake2b(b'alcove-service-check' + content, digest_size=32).digest()[:4]
    return 'alcove-service:1/' + base64.urlsafe_b64encode(content + check).decode().rstrip('=')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--broker')
    parser.add_argument('--practice')
    parser.add_argument('--tls-port', type=int, default=8883)
    parser.add_argument('--websocket-port', type=int, default=0)
    parser.add_argument('--therapist')
    parser.add_argument('--client')
    parser.add_argument('--authority')
    parser.add_argument('--stun', action='append', default=[])
    parser.add_argument('--relay', action='append', default=[])
    parser.add_argument('--relay-secret')
    parser.add_argument('--relay-account')
    print(line(parser.parse_args()))


if __name__ == '__main__':
    main()
