#!/usr/bin/env python3
"""Goes through a session by its buttons and checks that each change is told to screen readers within a second.

    announcements.py THERAPIST_PID CLIENT_PID

Listens on the accessibility bus as a screen reader does: a change of the name of what stands for announcements.
The client's window shows its planned session, the therapist's its day. Prints a line for each change and ends with 1 when
one was not told in time. Needs what drive.py needs.
"""
import fnmatch
import os
import signal
import sys
import time

import pyatspi
from gi.repository import GLib

import drive

WITHIN = 1.0
# A line is called dropped after two seconds without sound (both sides see that late, by design).
DROPPED_AFTER = 2.0

told = []


def on_name(event):
    try:
        told.append((time.monotonic(), event.host_application.get_process_id(), event.source.name.translate(drive.PLAIN)))
    except Exception:  # pylint: disable=broad-except # the object may be gone already
        pass


def turn(seconds):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        while GLib.MainContext.default().iteration(False):
            pass
        time.sleep(0.005)


def expect(what, pid, pattern, since, within=WITHIN, wait=15.0):
    """`since`: when it may first have happened. Waits longer than it allows, to tell late from never."""
    until = since + wait
    while time.monotonic() < until:
        turn(0.02)
        for at, who, text in told:
            if who == pid and at >= since and fnmatch.fnmatchcase(text, pattern):
                late = at - since
                print(f'{"told" if late <= within else "LATE"}  {late * 1000:6.0f} ms  {what}: {text}', flush=True)
                return late <= within
    print(f'NEVER           {what}: {pattern}', flush=True)
    return False


def press(pid, names, seconds=20.0):
    """Returns the time of the press, the search for the button not counted."""
    node = drive.find(pid, names.split('|'), seconds, drive.READY, 'Action')
    since = time.monotonic()
    drive.press(node)
    return since


def main():
    therapist, client = int(sys.argv[1]), int(sys.argv[2])
    pyatspi.Registry.registerEventListener(on_name, 'object:property-change:accessible-name')
    turn(0.5)
    well = []
    since = press(client, 'Go to the waiting room')
    well.append(expect('arrival, at the therapist', therapist, '* is in the waiting room', since, within=WITHIN + 1))
    well.append(expect('arrival, at the client', client, '* is here', since, within=WITHIN + 1))
    since = press(therapist, 'Let * in|Let * in to check')
    well.append(expect('let in', client, '* is ready for you. Go in, or not just yet', since))
    press(client, 'Go in')
    drive.find(client, ['Mute microphone', 'Unmute microphone*'], 20, drive.SHOWN)
    turn(1)
    since = press(client, 'Mute microphone')
    well.append(expect('muted', client, 'You are muted', since))
    since = press(client, 'Unmute microphone*')
    well.append(expect('unmuted', client, 'Your microphone is on', since))
    since = press(client, 'I need a moment*')
    well.append(expect('a moment, at the other', therapist, '* is taking a moment', since))
    well.append(expect('a moment, at the one who asked', client, 'Taking a moment*', since))
    press(client, 'I’m ready to go back')
    since = press(client, 'Go back')
    well.append(expect('the moment ended', therapist, '* is ready for you. Go back*', since))
    press(therapist, 'Go back')
    drive.find(client, ['Mute microphone', 'Unmute microphone*'], 20, drive.SHOWN)
    press(client, 'Open chat*')
    drive.find(client, ['Write a message'], 20, drive.READY, 'EditableText').queryEditableText().setTextContents('hello')
    since = press(client, 'Send*')
    well.append(expect('sent', client, 'Sent to *', since))
    since = time.monotonic()
    os.kill(client, signal.SIGSTOP)
    well.append(expect('dropped', therapist, 'The connection dropped*', since, within=DROPPED_AFTER + WITHIN))
    os.kill(client, signal.SIGCONT)
    since = time.monotonic()
    well.append(expect('back', therapist, 'You’re both back.', since, within=3 * WITHIN))
    print(f'{sum(well)} of {len(well)} in time')
    return 0 if all(well) else 1


if __name__ == '__main__':
    sys.exit(main())
