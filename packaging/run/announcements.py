#!/usr/bin/env python3
"""Goes through a session by its buttons and checks that each change is told to screen readers within a second.

    announcements.py THERAPIST_PID CLIENT_PID [ORCA_DEBUG_FILE]

Listens on the accessibility bus as a screen reader does: a change of the name of what stands for announcements. With the
debug file of an Orca that runs beside the windows, it reads there what Orca speaks instead; Orca speaks for the window in
use, so that window is made the active one before each change. The client's window shows its planned session, the
therapist's its day. Prints a line for each change and ends with 1 when one was not told in time. Needs what drive.py needs.
"""
import ast
import fnmatch
import os
import re
import signal
import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib

import drive

WITHIN = 1.0
# A line is called dropped after two seconds without sound (both sides see that late, by design).
DROPPED_AFTER = 2.0


class Bus:
    """What goes over the accessibility bus, of both windows."""

    ROLES = (pyatspi.ROLE_LABEL, pyatspi.ROLE_NOTIFICATION)

    def __init__(self):
        self.told = []
        pyatspi.Registry.registerEventListener(self.on_name, 'object:property-change:accessible-name')

    def on_name(self, event):
        try:
            if event.source.getRole() in self.ROLES:
                self.told.append((time.monotonic(), event.host_application.get_process_id(), event.source.name.translate(drive.PLAIN)))
        except Exception:  # pylint: disable=broad-except # the object may be gone already
            pass

    def attend(self, pid):
        """Both windows are listened to at once."""

    def hears(self, pid):
        return True

    def read(self):
        while GLib.MainContext.default().iteration(False):
            pass


class Orca:
    """What Orca speaks, from its debug file."""

    def __init__(self, path):
        self.told, self.active = [], None
        self.log = open(path, encoding='utf-8', errors='replace')  # pylint: disable=consider-using-with

    def attend(self, pid):
        windows = subprocess.run(['xdotool', 'search', '--onlyvisible', '--pid', str(pid)], check=False, capture_output=True,
                                 text=True).stdout.split()
        subprocess.run(['xdotool', 'windowactivate', windows[-1]], check=False)
        self.active = pid
        time.sleep(1.5)  # Orca reads the window out first

    def hears(self, pid):
        return pid == self.active

    def read(self):
        for line in self.log.readlines():
            said = re.search(r"SPEECH OUTPUT: ('(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")", line)
            text = ast.literal_eval(said.group(1)) if said else ''
            self.told.append((time.monotonic(), self.active, text.translate(drive.PLAIN)))


class Session:
    def __init__(self, listener, therapist, client):
        self.listener, self.therapist, self.client, self.well = listener, therapist, client, []

    def turn(self, seconds):
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self.listener.read()
            time.sleep(0.005)

    def expect(self, what, pid, pattern, since, within=WITHIN, wait=15.0):
        """`since`: when it may first have happened. Waits longer than it allows, to tell late from never."""
        if not self.listener.hears(pid):
            return
        until, found = since + wait, None
        while not found and time.monotonic() < until:
            self.turn(0.02)
            found = next((told for told in self.listener.told
                          if told[1] == pid and told[0] >= since and fnmatch.fnmatchcase(told[2], pattern)), None)
        late = found[0] - since if found else None
        self.well.append(found is not None and late <= within)
        word = 'told ' if self.well[-1] else 'LATE ' if found else 'NEVER'
        print(f'{word} {late * 1000 if found else 0:6.0f} ms  {what}: {found[2] if found else pattern}', flush=True)

    def press(self, pid, names, seconds=20.0):
        """Returns the time of the press, the search for the button not counted."""
        node = drive.find(pid, names.split('|'), seconds, drive.READY, 'Action')
        since = time.monotonic()
        drive.press(node)
        return since

    def arrive(self):
        therapist, client = self.therapist, self.client
        self.listener.attend(therapist)
        since = self.press(client, 'Go to the waiting room')
        self.expect('arrival, at the therapist', therapist, '* is in the waiting room*', since, within=WITHIN + 1)
        self.expect('arrival, at the client', client, '* is here', since, within=WITHIN + 1)
        self.listener.attend(client)
        since = self.press(therapist, 'Let * in|Let * in to check')
        self.expect('let in', client, '* is ready for you. Go in, or not just yet*', since)
        self.press(client, 'Go in')
        drive.find(client, ['Mute microphone', 'Unmute microphone*'], 20, drive.SHOWN)
        self.turn(1)

    def mute(self):
        since = self.press(self.client, 'Mute microphone')
        self.expect('muted', self.client, 'You are muted*', since)
        since = self.press(self.client, 'Unmute microphone*')
        self.expect('unmuted', self.client, 'Your microphone is on*', since)

    def moment(self):
        therapist, client = self.therapist, self.client
        self.listener.attend(therapist)
        since = self.press(client, 'I need a moment*')
        self.expect('a moment, at the other', therapist, '* is taking a moment*', since)
        self.expect('a moment, at the one who asked', client, 'Taking a moment. *', since)
        self.press(client, 'I’m ready to go back')
        since = self.press(client, 'Go back')
        self.expect('the moment ended', therapist, '* is ready for you. Go back*', since)
        self.press(therapist, 'Go back')
        drive.find(client, ['Mute microphone', 'Unmute microphone*'], 20, drive.SHOWN)

    def send(self):
        client = self.client
        self.listener.attend(client)
        self.press(client, 'Open chat*')
        drive.find(client, ['Write a message'], 20, drive.READY, 'EditableText').queryEditableText().setTextContents('hello')
        self.turn(1)
        since = self.press(client, 'Send message')
        self.expect('sent', client, 'Sent to *', since)

    def drop(self):
        therapist, client = self.therapist, self.client
        self.listener.attend(therapist)
        since = time.monotonic()
        os.kill(client, signal.SIGSTOP)
        self.expect('dropped', therapist, 'The connection dropped*', since, within=DROPPED_AFTER + WITHIN)
        os.kill(client, signal.SIGCONT)
        since = time.monotonic()
        self.expect('back', therapist, 'You’re both back.*', since, within=3 * WITHIN)

    def run(self):
        self.turn(0.5)
        self.arrive()
        self.mute()
        self.moment()
        self.send()
        self.drop()
        print(f'{sum(self.well)} of {len(self.well)} in time')
        return 0 if all(self.well) else 1


def main():
    listener = Orca(sys.argv[3]) if len(sys.argv) > 3 else Bus()
    return Session(listener, int(sys.argv[1]), int(sys.argv[2])).run()


if __name__ == '__main__':
    sys.exit(main())
