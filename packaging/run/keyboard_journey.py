#!/usr/bin/env python3
"""Two people's session, from a link to the answers afterwards, with keys alone.

    keyboard_journey.py THERAPIST_PID CLIENT_PID OUT_DIR

Keys come from xdotool as from a keyboard. The accessibility bus is only read: which control has the focus, and what is
to be seen; nothing is pressed or set through it. Pictures of both windows are kept in OUT_DIR. Ends with 1 at the first
step that does not come. Needs what drive.py needs, and xdotool.
"""
import fnmatch
import subprocess
import sys
import time

import pyatspi

import drive

THERAPIST = 'Dr Nadia Rahman'
BRIEF = 'Dr Rahman'
CLIENT = 'Sam'
MOST_TABS = 80
# What a key does is done, and told to the bus, within this time; more only makes the run longer.
SETTLE = 0.08


def run(*command):
    return subprocess.run(command, check=False, capture_output=True, text=True).stdout


class Keyboard:
    """Keys into one window, and what that window says of its focus."""

    def __init__(self, what, pid):
        self.what, self.pid = what, pid

    def here(self):
        """The keyboard goes to this window, as when a person clicks its title. A choice of language made it anew."""
        for _ in range(20):
            active = run('xdotool', 'getactivewindow').strip()
            if active and run('xdotool', 'getwindowpid', active).strip() == str(self.pid):
                return
            # Fails when another window goes away meanwhile.
            windows = run('xdotool', 'search', '--onlyvisible', '--pid', str(self.pid)).split()
            if windows:
                run('xdotool', 'windowactivate', windows[-1])
            time.sleep(0.05)
        sys.exit(f'keyboard_journey.py: the {self.what}’s window does not become active')

    def key(self, *keys):
        self.here()
        subprocess.run(['xdotool', 'key', '--delay', '40', *keys], check=True)
        time.sleep(SETTLE)

    def type(self, text):
        self.here()
        subprocess.run(['xdotool', 'type', '--delay', '12', text], check=True)
        time.sleep(SETTLE)

    def focused(self):
        for node in drive.controls(drive.program(self.pid), shown_only=True):
            try:
                if node.getRole() != pyatspi.ROLE_FRAME and node.getState().contains(pyatspi.STATE_FOCUSED):
                    return node.name.translate(drive.PLAIN)
            except Exception:  # pylint: disable=broad-except # gone meanwhile
                continue
        return ''

    def at(self, name, seconds=10.0):
        """Waits until the focus has come to that control by itself; a window that is not active has none."""
        self.here()
        until = time.monotonic() + seconds
        while not fnmatch.fnmatchcase(self.focused(), name):
            if time.monotonic() > until:
                sys.exit(f'keyboard_journey.py: the {self.what}’s focus is at “{self.focused()}”, not at “{name}”')
            time.sleep(0.05)

    def tab_to(self, name, keys=('Tab',)):
        self.here()
        passed = []
        for _ in range(MOST_TABS):
            passed.append(self.focused())
            if any(fnmatch.fnmatchcase(passed[-1], one) for one in name.split('|')):
                return
            self.key(*keys)
        sys.exit(f'keyboard_journey.py: the {self.what} does not reach “{name}” by {keys}; passed {passed}')

    def use(self, name, key='Return'):
        self.tab_to(name)
        self.key(key)

    def sees(self, names, seconds=20.0):
        drive.find(self.pid, names.split('|'), seconds, drive.SHOWN)


class Journey:
    def __init__(self, therapist, client, out):
        self.therapist, self.client, self.out = therapist, client, out
        self.began, self.shots = time.monotonic(), 0

    def step(self, words):
        print(f'{time.monotonic() - self.began:5.1f} s  {words}', flush=True)

    def picture(self, name):
        self.shots += 1
        subprocess.run(['import', '-window', 'root', f'{self.out}/keys-{self.shots:02}-{name}.png'], check=False)

    def first_start(self):
        therapist, client = self.therapist, self.client
        self.step('language, who one is, what to tell')
        for side, who in ((therapist, 'I’m a therapist'), (client, 'I’m meeting my therapist')):
            side.sees('Continue')
            side.use('Continue')
            side.sees(who)
            side.use(who, 'space')
            side.sees('Skip for now')
            side.tab_to('Your name')
            side.type(THERAPIST if side is therapist else CLIENT)
            side.use('Continue')
        therapist.sees('How people reach you')
        therapist.use('Continue')
        therapist.sees('New invitation')

    def link(self):
        therapist, client = self.therapist, self.client
        self.step('a link, made, copied and pasted')
        therapist.key('ctrl+n')
        therapist.at('What should we call them?')
        therapist.type(CLIENT)
        therapist.key('Return')
        therapist.at('Done', 20)
        therapist.key('Return')
        client.tab_to('Your link')
        client.key('ctrl+v')
        client.key('Return')
        client.sees('Continue')
        client.use('Continue')
        client.sees('Your next session')

    def note(self):
        client = self.client
        self.step('a note, shared')
        client.use('Write a note first')
        client.tab_to('A note *. What’s on my mind|What’s on my mind')
        client.type('I keep thinking about the move')
        client.tab_to('Keep it private')
        client.key('Down')
        client.at('Share with your therapist')
        client.use('Keep this note')
        client.sees('* ready to hand over to your therapist')
        client.use('Back')

    def into_the_call(self):
        therapist, client = self.therapist, self.client
        self.step('waiting room, let in, and in')
        client.use('Go to the waiting room')
        client.sees(f'{BRIEF} is here|{THERAPIST} is here')
        therapist.sees(f'Let {CLIENT} in|Let {CLIENT} in to check')
        therapist.key('ctrl+Return')
        client.at('Go in')
        client.key('Return')
        for side in (therapist, client):
            side.at('Mute microphone')

    def call(self):
        therapist, client = self.therapist, self.client
        self.step('mute, words, a message, a moment')
        client.key('ctrl+d')
        client.sees('Unmute microphone. You are muted')
        client.key('ctrl+d')
        client.sees('Mute microphone')
        for side in (therapist, client):
            side.key('ctrl+shift+v')
            side.use('Check words')
            side.at('They match')
            side.key('Return')
        client.sees(f'Verified. This is {THERAPIST}. Open safety words')
        therapist.sees(f'Verified. This is {CLIENT}. Open safety words')
        client.key('ctrl+shift+c')
        client.at('Write a message')
        client.type('Can you hear me?')
        client.key('Return')
        therapist.sees('Open chat. *')
        client.key('ctrl+shift+c')
        client.key('F8')
        client.at('I’m ready to go back')
        therapist.sees(f'{CLIENT} is taking a moment')
        client.key('Escape')
        client.at('I’m ready to go back')
        client.key('Return')
        client.at('Go back')
        client.key('Return')
        therapist.at('Go back')
        therapist.key('Return')
        for side in (therapist, client):
            side.sees('Mute microphone')
        self.picture('call')

    def afterwards(self):
        therapist, client = self.therapist, self.client
        self.step('the therapist ends it; the client answers')
        therapist.key('ctrl+shift+l')
        therapist.at('Stay')
        therapist.use('End the session')
        client.sees('How was today?')
        client.tab_to('I felt. *')
        client.key('Prior', 'Prior')
        client.sees('I felt. From not heard to heard and respected. three quarters of the way to heard and respected')
        client.use('At ease', 'space')
        client.tab_to('Anything you’d like to say?')
        client.type('The quiet at the start helped')
        self.picture('feedback')
        client.use(f'Send to {BRIEF}')
        client.sees('Your session, afterwards')
        client.use('Home')
        client.sees('Go to the waiting room')
        self.picture('afterwards')

    def run(self):
        self.first_start()
        self.link()
        self.note()
        self.into_the_call()
        self.call()
        self.afterwards()
        self.step('done')


def main():
    Journey(Keyboard('therapist', int(sys.argv[1])), Keyboard('client', int(sys.argv[2])), sys.argv[3]).run()


if __name__ == '__main__':
    main()
