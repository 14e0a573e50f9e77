#!/usr/bin/env python3
"""An HTTP proxy that knows CONNECT alone: connect_proxy.py ADDRESS PORT; writes one line for each connection."""
import socket
import sys
import threading


def pump(source, target):
    try:
        while data := source.recv(65536):
            target.sendall(data)
    except OSError:
        pass
    for end in (source, target):
        try:
            end.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


def serve(client):
    request = b''
    while b'\r\n\r\n' not in request and len(request) < 8192:
        data = client.recv(4096)
        if not data:
            return
        request += data
    method, place = request.split(b'\r\n')[0].split()[:2]
    host, _, port = place.decode().rpartition(':')
    if method != b'CONNECT' or port != '443':
        client.sendall(b'HTTP/1.1 403 Forbidden\r\n\r\n')
        client.close()
        return
    try:
        outside = socket.create_connection((host.strip('[]'), int(port)), 5)
    except OSError:
        client.sendall(b'HTTP/1.1 502 Bad Gateway\r\n\r\n')
        client.close()
        return
    for end in (client, outside):
        end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    print('connected', place.decode(), flush=True)
    client.sendall(b'HTTP/1.1 200 Connection established\r\n\r\n')
    threading.Thread(target=pump, args=(outside, client), daemon=True).start()
    pump(client, outside)


def main():
    server = socket.create_server((sys.argv[1], int(sys.argv[2])))
    print('ready', flush=True)
    while True:
        client, _ = server.accept()
        threading.Thread(target=serve, args=(client,), daemon=True).start()


if __name__ == '__main__':
    main()
