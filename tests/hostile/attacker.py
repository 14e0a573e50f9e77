#!/usr/bin/env python3
"""Throws bytes at a computer in a call: half of them random, half recorded valid messages with 1 to 8 bytes changed.

  attacker.py --host IPV4 --host6 IPV6 --tcp PORT --pid PROCESS --seconds N [--rate N] [--seed N]

It listens to what this computer sends to the host (TCP streams to PORT, UDP datagrams), keeps samples, changes some bytes
and sends them: to the TCP port over connections of its own, to each UDP port the process has open, half of the datagrams
under the source address and port of the true sender. Root, Linux. Prints what it did as one line of JSON.
"""
import argparse
import json
import random
import socket
import struct
import threading
import time

KEEP = 400  # samples of each kind; more only repeat


def checksum(data):
    if len(data) % 2:
        data += b'\0'
    total = sum(struct.unpack('!%dH' % (len(data) // 2), data))
    while total >> 16:
        total = (total & 0xffff) + (total >> 16)
    return ~total & 0xffff


class Recorder(threading.Thread):
    """Samples of what leaves for the host, as IP packets see it."""

    def __init__(self, options):
        super().__init__(daemon=True)
        self.hosts = {socket.inet_pton(socket.AF_INET, options.host), socket.inet_pton(socket.AF_INET6, options.host6)}
        self.tcp_port = options.tcp
        self.datagrams = []
        self.bodies = []
        self.flows = set()  # (source address, target address, source port, target port), what was forged not among them
        self.own = set()    # (protocol, source port) of the attacker itself
        self.closed = False # no datagram is recorded once forged ones are among them
        self.socket = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(3))

    @staticmethod
    def keep(samples, sample):
        if len(samples) < KEEP:
            samples.append(sample)
        else:
            samples[random.randrange(KEEP)] = sample

    def run(self):
        while True:
            packet = self.socket.recv(65535)
            if len(packet) < 48:
                continue
            if packet[0] >> 4 == 4:
                protocol, source, target, header = packet[9], packet[12:16], packet[16:20], (packet[0] & 15) * 4
            else:
                protocol, source, target, header = packet[6], packet[8:24], packet[24:40], 40
            ports = struct.unpack('!HH', packet[header:header + 4])
            if target not in self.hosts or (protocol, ports[0]) in self.own:
                continue
            if protocol == 17 and not self.closed:
                self.flows.add((source, target) + ports)
                self.keep(self.datagrams, packet[header + 8:])
            elif protocol == 6 and ports[1] == self.tcp_port:
                payload = packet[header + (packet[header + 12] >> 4) * 4:]
                if len(payload) > 2:
                    self.keep(self.bodies, payload)


def changed(sample):
    out = bytearray(sample)
    for _ in range(random.randint(1, 8)):
        if out:
            out[random.randrange(len(out))] = random.randrange(256)
    return bytes(out)


def noise(longest):
    return random.randbytes(random.randint(1, longest))


def udp_ports(pid):
    ports = set()
    for table in ('udp', 'udp6'):
        with open('/proc/%d/net/%s' % (pid, table)) as lines:
            for line in list(lines)[1:]:
                ports.add(int(line.split()[1].split(':')[1], 16))
    return ports


def datagram(flow, payload):
    """An IP packet as the true sender's computer would send it."""
    source, target, source_port, target_port = flow
    size = 8 + len(payload)
    udp = struct.pack('!HHHH', source_port, target_port, size, 0) + payload
    sum_of = checksum(source + target + struct.pack('!II', size, 17) + udp) or 0xffff
    udp = udp[:6] + struct.pack('!H', sum_of) + udp[8:]
    if len(source) == 16:
        return struct.pack('!IHBB', 6 << 28, size, 17, 64) + source + target + udp
    return struct.pack('!BBHHHBBH', 0x45, 0, 20 + size, 0, 0, 64, 17, 0) + source + target + udp


class TcpAttack(threading.Thread):
    """Connections to the listening port, one after the other, several bodies each."""

    def __init__(self, options, recorder, end):
        super().__init__(daemon=True)
        self.options, self.recorder, self.end = options, recorder, end
        self.connections = self.bodies = 0

    def body(self):
        if random.random() < 0.5 or not self.recorder.bodies:
            content = noise(600)
            return content if random.random() < 0.3 else struct.pack('!H', len(content)) + content
        return changed(random.choice(self.recorder.bodies))

    def run(self):
        while time.monotonic() < self.end:
            try:
                with socket.socket() as connection:
                    connection.settimeout(1)
                    connection.bind(('', 0))
                    self.recorder.own.add((6, connection.getsockname()[1]))
                    connection.connect((self.options.host, self.options.tcp))
                    self.connections += 1
                    for _ in range(random.randint(1, 6)):
                        connection.sendall(self.body())
                        self.bodies += 1
                        time.sleep(random.uniform(0, 0.05))
            except OSError:
                pass
            time.sleep(0.02)


class UdpAttack(threading.Thread):
    def __init__(self, options, recorder, end):
        super().__init__(daemon=True)
        self.options, self.recorder, self.end = options, recorder, end
        self.targets = {socket.AF_INET: options.host, socket.AF_INET6: options.host6}
        self.plain, self.raw = {}, {}
        for family in self.targets:
            self.plain[family] = socket.socket(family, socket.SOCK_DGRAM)
            self.plain[family].bind(('', 0))
            recorder.own.add((17, self.plain[family].getsockname()[1]))
            self.raw[family] = socket.socket(family, socket.SOCK_RAW, socket.IPPROTO_RAW)
        self.sent = self.forged = 0

    def payload(self):
        if random.random() < 0.5 or not self.recorder.datagrams:
            return noise(1200)
        return changed(random.choice(self.recorder.datagrams))

    def run(self):
        ports, looked = set(), 0.0
        while time.monotonic() < self.end:
            if time.monotonic() - looked > 5:
                ports, looked = udp_ports(self.options.pid), time.monotonic()
            try:
                flows = [flow for flow in self.recorder.flows if flow[3] in ports]
                if flows and random.random() < 0.5:
                    flow = random.choice(flows)
                    family = socket.AF_INET if len(flow[0]) == 4 else socket.AF_INET6
                    self.raw[family].sendto(datagram(flow, self.payload()), (self.targets[family], 0))
                    self.forged += 1
                elif ports:
                    family = random.choice(list(self.targets))
                    self.plain[family].sendto(self.payload(), (self.targets[family], random.choice(list(ports))))
                self.sent += 1
            except OSError:
                pass
            time.sleep(1 / self.options.rate)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--host', required=True)
    parser.add_argument('--host6', required=True)
    parser.add_argument('--tcp', type=int, required=True)
    parser.add_argument('--pid', type=int, required=True)
    parser.add_argument('--seconds', type=float, required=True)
    parser.add_argument('--rate', type=float, default=200)
    parser.add_argument('--record', type=float, default=3, help='seconds of listening before the attack begins')
    parser.add_argument('--seed', type=int, default=1)
    options = parser.parse_args()
    random.seed(options.seed)
    recorder = Recorder(options)
    recorder.start()
    time.sleep(options.record)
    recorder.closed = True
    recorded = (len(recorder.datagrams), len(recorder.bodies))
    end = time.monotonic() + options.seconds
    tcp, udp = TcpAttack(options, recorder, end), UdpAttack(options, recorder, end)
    for attack in (tcp, udp):
        attack.start()
    for attack in (tcp, udp):
        attack.join(options.seconds + 30)
    print(json.dumps({'recordedDatagrams': recorded[0], 'recordedBodies': recorded[1], 'tcpConnections': tcp.connections,
                      'tcpBodies': tcp.bodies, 'udpDatagrams': udp.sent, 'udpForged': udp.forged}))


if __name__ == '__main__':
    main()
