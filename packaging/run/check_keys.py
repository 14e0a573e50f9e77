#!/usr/bin/env python3
"""From an empty home to the end of a rehearsal by the keyboard alone.

    check_keys.py PID LINK SPEAK_COMMAND

SPEAK_COMMAND makes a voice heard at the microphone; it runs from when the window asks for a few words to the end, for a
virtual microphone that nobody speaks into is a broken one. Needs what keys.py needs.
"""
import contextlib
import os
import signal
import subprocess
import sys

from keys import Keys


def arrive(keys, link):
    keys.see('Welcome to Alcove', 30)
    keys.press('Continue')
    keys.press('I’m meeting my therapist')
    keys.go_to('Your name')
    keys.write('Robin')
    keys.press('Continue')
    keys.see('Nothing planned yet')
    keys.go_to('Your link')
    keys.write(link)
    keys.press('Your link', key='Return')
    keys.see('This link is complete')
    keys.press('Continue')
    keys.see('Your next session')


def hear_the_chime(keys):
    keys.press('Check my setup')
    keys.press('Play the chime')
    keys.press('I hear it')
    keys.see('You said you can hear the chime.')
    keys.see('No echo, so you don’t need headphones.', 30)


@contextlib.contextmanager
def speaking(command):
    with subprocess.Popen(command, shell=True, start_new_session=True) as voice:
        try:
            yield
        finally:
            os.killpg(voice.pid, signal.SIGTERM)


def check(keys):
    keys.see('We can hear you clearly.', 30)
    keys.press('Record five seconds')
    keys.see('This is how you will sound.', 15)
    keys.see('Record five seconds', 20)
    keys.press('Camera on')
    keys.see('We can see you*', 30)
    keys.press('Yes')
    keys.see('You’re ready', 30)


def rehearse(keys):
    keys.press('Start a rehearsal')
    keys.press('Mute microphone', 30)
    keys.press('Unmute microphone*')
    keys.press('Hide my picture')
    keys.press('Show my picture')
    keys.press('I need a moment*')
    keys.press('I’m ready to go back')
    keys.press('Go back')
    keys.see('Mute microphone')
    # By its shortcut too, with one hand.
    keys.key('F8')
    keys.press('I’m ready to go back')
    keys.press('Go back')
    keys.press('Let the connection drop', 30)
    keys.see('Finding each other again', 30)
    keys.see('You’re both back.', 60)
    keys.press('Stop the rehearsal')
    keys.see('Start a rehearsal')
    keys.press('Home')
    keys.see('Your setup looked fine on *')


def main():
    keys = Keys(int(sys.argv[1]))
    arrive(keys, sys.argv[2])
    # The chime is listened for before anybody speaks.
    hear_the_chime(keys)
    with speaking(sys.argv[3]):
        check(keys)
        rehearse(keys)
    print(f'{len(keys.pressed)} keys')


if __name__ == '__main__':
    main()
