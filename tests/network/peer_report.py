#!/usr/bin/env python3
"""Reads what an alcove-peer wrote, for the scripts of this folder.

    peer_report.py events FILE                        the events in order, one a line
    peer_report.py happened FILE EVENT [AFTER_US]     ends with 0 if the event is there (later than AFTER_US)
    peer_report.py when FILE EVENT                    its time in microseconds, the last one of that name
    peer_report.py stat FILE TYPE KIND NAME           a number from the last line of --stats; KIND "-" is any
    peer_report.py final FILE                         ends with 0 if the last line says "final": true
"""
import json
import sys


def lines(path):
    result = []
    with open(path, encoding='utf-8') as file:
        for line in file:
            try:
                result.append(json.loads(line))
            except ValueError:  # the last line of a process that was killed
                break
    return result


def objects(value):
    """Every JSON object in a value, itself first."""
    if isinstance(value, dict):
        yield value
        for child in value.values():
            yield from objects(child)
    elif isinstance(value, list):
        for child in value:
            yield from objects(child)


def events(path, name=None, after=-1):
    return [line for line in lines(path) if name in (None, line.get('event')) and line.get('us', 0) > after]


def stat(path, kind_of, kind, name):
    for found in objects(lines(path)[-1]):
        if found.get('type') == kind_of and kind in ('-', found.get('kind')) and name in found:
            return found[name]
    sys.exit(f'{path}: no {name} of {kind_of} {kind}')


def main():
    action, path, rest = sys.argv[1], sys.argv[2], sys.argv[3:]
    if action == 'events':
        print('\n'.join(line['event'] for line in events(path)))
        return 0
    if action == 'happened':
        return 0 if events(path, rest[0], float(rest[1]) if len(rest) > 1 else -1) else 1
    if action == 'when':
        print(events(path, rest[0])[-1]['us'])
        return 0
    if action == 'stat':
        print(stat(path, *rest))
        return 0
    if action == 'final':
        return 0 if lines(path)[-1].get('final') is True else 1
    sys.exit(__doc__)


if __name__ == '__main__':
    sys.exit(main())
