#!/usr/bin/env python3
"""Writes everything a practice's mosquitto needs into a folder: certificates, accounts, rules, configuration.

    practice_broker.py DIR [TLS_PORT WEBSOCKET_PORT]

DIR then holds ca.pem, other-ca.pem, server.pem, server.key, acl, passwd, mosquitto.conf (TLS and WebSocket, and without
TLS on a third port), service (the line of the connection service) and ports (TLS, WebSocket, plain, hostile).
"""
import base64
import hashlib
import pathlib
import socket
import ssl
import subprocess
import sys

PRACTICE = bytes(range(1, 9))


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for s in sockets:
        s.bind(("127.0.0.1", 0))
    ports = [s.getsockname()[1] for s in sockets]
    for s in sockets:
        s.close()
    return ports


def run(*command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def make_authority(folder, name):
    key, certificate = folder / f"{name}.key", folder / f"{name}.pem"
    run("openssl", "ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", key)
    run("openssl", "req", "-x509", "-new", "-key", key, "-sha256", "-days", "2", "-subj", f"/CN=test {name}", "-out", certificate)
    return key, certificate


def make_server(folder, authority):
    key, request, extension = folder / "server.key", folder / "server.csr", folder / "server.ext"
    run("openssl", "ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", key)
    run("openssl", "req", "-new", "-key", key, "-subj", "/CN=localhost", "-out", request)
    extension.write_text("subjectAltName=DNS:localhost\n")
    run("openssl", "x509", "-req", "-in", request, "-CA", authority[1], "-CAkey", authority[0], "-CAcreateserial", "-days", "2",
        "-sha256", "-extfile", extension, "-out", folder / "server.pem")


def tlv(kind, value):
    return bytes([kind]) + len(value).to_bytes(2, "big") + value


def account(user, password):
    return bytes([len(user)]) + user + password


def service_line(tls, websocket, authority_pem):
    content = tlv(1, tls.to_bytes(2, "big") + websocket.to_bytes(2, "big") + b"localhost")
    content += tlv(2, account(b"therapist", b"tpw")) + tlv(3, account(b"client", b"cpw")) + tlv(4, PRACTICE)
    content += tlv(5, ssl.PEM_cert_to_DER_cert(authority_pem))
    check = hashlib.blake2b(b"alcove-service-check" + content, digest_size=32).digest()[:4]
    return "alcove-service:1/" + base64.urlsafe_b64encode(content + check).rstrip(b"=").decode()


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o755)
    tls, websocket, plain, hostile = free_ports(4)
    if len(sys.argv) > 3:
        tls, websocket = int(sys.argv[2]), int(sys.argv[3])
    authority = make_authority(folder, "ca")
    make_authority(folder, "other-ca")
    make_server(folder, authority)
    practice = base64.b32encode(PRACTICE).decode().rstrip("=").lower()
    (folder / "acl").write_text(
        f"user therapist\ntopic read alcove/1/{practice}/in/+\ntopic write alcove/1/{practice}/out/+\n"
        f"user client\ntopic write alcove/1/{practice}/in/+\npattern read alcove/1/{practice}/out/%c\n")
    run("mosquitto_passwd", "-b", "-c", folder / "passwd", "therapist", "tpw")
    run("mosquitto_passwd", "-b", folder / "passwd", "client", "cpw")
    tls_lines = f"cafile {folder}/ca.pem\ncertfile {folder}/server.pem\nkeyfile {folder}/server.key\n"
    (folder / "mosquitto.conf").write_text(
        f"per_listener_settings false\nallow_anonymous false\npassword_file {folder}/passwd\nacl_file {folder}/acl\n"
        f"message_size_limit 20000\npersistence false\nmax_connections -1\nset_tcp_nodelay true\n"
        f"log_dest file {folder}/mosquitto.log\nuser root\n"
        f"listener {tls} 127.0.0.1\n{tls_lines}listener {websocket} 127.0.0.1\nprotocol websockets\n{tls_lines}"
        f"listener {plain} 127.0.0.1\n")
    for name in ("passwd", "server.key", "ca.key"):
        (folder / name).chmod(0o600)
    (folder / "service").write_text(service_line(tls, websocket, authority[1].read_text()) + "\n")
    (folder / "ports").write_text(f"{tls} {websocket} {plain} {hostile}\n")


main()
