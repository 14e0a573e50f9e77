#!/usr/bin/env python3
"""Goes through the check and a rehearsal and looks that each verdict and each change is told to screen readers in time.

    check_announcements.py PID LINK SPEAK_COMMAND

Listens on the accessibility bus as a screen reader does: a change of the name of the notification that stands for
announcements; the sentences on the page do not count. A verdict that the program finds by itself is
timed from the moment at which its sentence stands on the page. Prints a line for each and ends with 1 when one was late
or never came. Needs what drive.py needs.
"""
import fnmatch
import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib

import drive
from announcements import DROPPED_AFTER, WITHIN

spoken, shown = [], []


def on_name(event):
    try:
        now = time.monotonic()
        event.source.clear_cache()
        text = event.source.name.translate(drive.PLAIN)
        own = event.source.getRole() == pyatspi.ROLE_NOTIFICATION
        (spoken if own else shown).append((now, text))
    except Exception:  # pylint: disable=broad-except # the object may be gone already
        pass


def turn(seconds):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        while GLib.MainContext.default().iteration(False):
            pass
        time.sleep(0.005)


def press(pid, names, seconds=20.0):
    """Returns the time of the press, the search for the button not counted."""
    node = drive.find(pid, names.split('|'), seconds, drive.READY, 'Action')
    since = time.monotonic()
    drive.press(node)
    return since


def first(told, pattern, since, wait):
    until = time.monotonic() + wait
    while time.monotonic() < until:
        turn(0.02)
        for at, text in told:
            if at >= since and fnmatch.fnmatchcase(text, pattern):
                return at, text
    return None, None


def expect(what, pattern, since, within=WITHIN, wait=30.0, earliest=None):
    """`since`: when it happened; `earliest`: how long before that it may have been told already."""
    at, text = first(spoken, pattern, since if earliest is None else earliest, wait)
    if at is None:
        print(f'NEVER           {what}: {pattern}', flush=True)
        return False
    print(f'{"told" if at - since <= within else "LATE"}  {(at - since) * 1000:6.0f} ms  {what}: {text}', flush=True)
    return at - since <= within


def expect_beside(what, sentence, since, wait=30.0):
    """What is told, timed from the moment at which it is to be read on the page."""
    at, _ = first(shown, sentence, since, wait)
    if at is None:
        print(f'NEVER SHOWN     {what}: {sentence}', flush=True)
        return False
    # Both come in one turn of the window, in either order.
    return expect(what, sentence + '*', at, wait=2 * WITHIN, earliest=at - WITHIN)


def arrive(pid, link):
    press(pid, 'Continue', 30)
    press(pid, 'I’m meeting my therapist')
    press(pid, 'Skip for now')
    drive.find(pid, ['Your link'], 20, drive.READY, 'EditableText').queryEditableText().setTextContents(link)
    press(pid, 'Join')
    press(pid, 'Continue')


def check(pid, speak):
    since = press(pid, 'Check my setup')
    well = [expect_beside('connection', 'Good enough for clear picture and sound.', since)]
    since = press(pid, 'Play the chime')
    well.append(expect_beside('echo', 'No echo, so you don’t need headphones.', since))
    press(pid, 'I hear it')
    since = time.monotonic()
    with subprocess.Popen(speak, shell=True) as voice:
        well.append(expect_beside('microphone', 'We can hear you clearly.', since))
        since = press(pid, 'Camera on')
        well.append(expect_beside('camera', 'We can see you*', since))
        since = press(pid, 'I don’t hear it')
        well.append(expect('a verdict', '*One thing to fix. Speaker isn’t working yet.', since))
        since = press(pid, 'I hear it')
        well.append(expect('another verdict', '*You’re ready. *', since))
        voice.terminate()
    return well


def rehearse(pid):
    press(pid, 'Start a rehearsal')
    drive.find(pid, ['Mute microphone'], 30, drive.SHOWN)
    turn(1)
    since = press(pid, 'Mute microphone')
    well = [expect('muted', 'You are muted', since)]
    since = press(pid, 'Unmute microphone*')
    well.append(expect('unmuted', 'Your microphone is on', since))
    since = press(pid, 'I need a moment*')
    well.append(expect('a moment', 'Taking a moment. *', since))
    press(pid, 'I’m ready to go back')
    press(pid, 'Go back')
    since = press(pid, 'Let the connection drop', 30)
    well.append(expect('dropped', 'The connection dropped*', since, within=DROPPED_AFTER + WITHIN))
    well.append(expect_beside('back', 'You’re both back.', since, 60))
    press(pid, 'Stop the rehearsal')
    return well


def main():
    pid, link, speak = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    pyatspi.Registry.registerEventListener(on_name, 'object:property-change:accessible-name')
    turn(0.5)
    arrive(pid, link)
    well = check(pid, speak) + rehearse(pid)
    print(f'{sum(well)} of {len(well)} in time')
    return 0 if all(well) else 1


if __name__ == '__main__':
    sys.exit(main())
