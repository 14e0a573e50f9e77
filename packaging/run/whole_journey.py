#!/usr/bin/env python3
"""Two people's whole session, from a link to the answers afterwards, by the names of what is on their screens.

    whole_journey.py THERAPIST_PID CLIENT_PID OUT_DIR

Both windows stand at their first start. Every press goes through the accessibility bus, as from a screen reader; no key,
no pointer, nothing set behind the screen's back. On each page it also looks at the names: none is missing, none stands for
two controls. Pictures of both windows are kept in OUT_DIR. Ends with 1 at the first step that does not come.
"""
import subprocess
import sys
import time

import pyatspi

import drive

NOTE = 'I keep thinking about the move'
WORDS = 'The quiet at the start helped'
MESSAGE = 'Can you hear me?'
THERAPIST = 'Dr Nadia Rahman'
BRIEF = 'Dr Rahman'
CLIENT = 'Sam'


class Side:
    """One window, by what it says."""

    def __init__(self, what, pid):
        self.what, self.pid = what, pid

    def press(self, names, seconds=20.0):
        drive.press(drive.find(self.pid, names.split('|'), seconds, drive.READY, 'Action'))

    def set(self, names, text, seconds=20.0):
        field = drive.find(self.pid, names.split('|'), seconds, drive.READY, 'EditableText')
        field.queryEditableText().setTextContents(text)

    def wait(self, names, seconds=20.0):
        return drive.find(self.pid, names.split('|'), seconds, drive.SHOWN)

    def text(self, name):
        return drive.text_of(self.wait(name))

    def slide(self, name, value):
        drive.find(self.pid, [name], 20, drive.READY, 'Value').queryValue().currentValue = value

    def shows(self, name):
        root = drive.program(self.pid)
        return any(drive.matches(node, [name], drive.SHOWN) for node in drive.controls(root, shown_only=True))

    def names(self):
        """Looks at every control that can be used just now: each has a name, and no two share one."""
        seen = {}
        for node in drive.controls(drive.program(self.pid), shown_only=True):
            try:
                states = node.getState()
                usable = all(states.contains(state) for state in drive.READY) and states.contains(pyatspi.STATE_FOCUSABLE)
                if usable and node.getRole() not in CONTAINERS:
                    seen.setdefault(node.name.translate(drive.PLAIN), []).append(node.getRoleName())
            except Exception:  # pylint: disable=broad-except # gone meanwhile
                continue
        wrong = {name: roles for name, roles in seen.items() if not name or len(roles) > 1}
        if wrong:
            sys.exit(f'whole_journey.py: the {self.what} has controls without a name of their own: {wrong}')


# Can take the focus and is nothing that is pressed; what stands in a closed list is no control of the page.
CONTAINERS = (pyatspi.ROLE_FRAME, pyatspi.ROLE_SCROLL_PANE, pyatspi.ROLE_FILLER, pyatspi.ROLE_PANEL, pyatspi.ROLE_LIST_ITEM)


class Journey:
    def __init__(self, therapist, client, out):
        self.therapist, self.client, self.out = therapist, client, out
        self.began, self.shots = time.monotonic(), 0

    def step(self, words):
        """Says what comes next; before it goes on, the page that is shown is looked at."""
        for side in (self.therapist, self.client):
            side.names()
        print(f'{time.monotonic() - self.began:5.1f} s  {words}', flush=True)

    def picture(self, name):
        for side in (self.therapist, self.client):
            side.names()
        self.shots += 1
        subprocess.run(['import', '-window', 'root', f'{self.out}/{self.shots:02}-{name}.png'], check=False)

    def first_start(self):
        therapist, client = self.therapist, self.client
        therapist.press('Continue')
        client.press('Continue')
        therapist.press('I’m a therapist')
        client.press('I’m meeting my therapist')
        self.step('the therapist says who they are')
        therapist.set('Your name', THERAPIST)
        therapist.press('Continue')
        therapist.wait('How people reach you')
        therapist.press('Continue')
        self.step('the client says what helps')
        client.set('Your name', CLIENT)
        client.press('Short breaks')
        client.set('Something about you it would help to know', 'I grew up by the sea')
        client.press('Continue')
        client.wait('Nothing planned yet')

    def agreement_text(self):
        therapist = self.therapist
        self.step('the therapist chooses the agreement')
        therapist.press('Agreements')
        therapist.wait('The text of your agreement')
        therapist.press('Use this text')
        therapist.wait('This text is in use. *')
        therapist.press('Today')

    def link(self):
        therapist, client = self.therapist, self.client
        self.step('a link goes from one to the other')
        therapist.press('New invitation')
        therapist.set('What should we call them?', CLIENT)
        therapist.wait('Send the agreement with it')
        therapist.press('Copy the link')
        link = therapist.text('The link')
        therapist.press('Done')
        client.set('Your link', link)
        client.press('Join')
        client.press('Continue')
        client.wait('Your next session')
        self.picture('home')

    def note(self):
        client = self.client
        self.step('the client writes a note and shares it')
        client.press('Write a note first')
        client.wait('Private: only you can see this note')
        client.set('*What’s on my mind', NOTE)
        client.wait('Saved on this computer')
        client.press('Share with your therapist')
        client.wait('your therapist sees this when you next meet')
        self.picture('note')
        client.press('Keep this note')
        client.wait('* ready to hand over to your therapist')
        client.press('Back')

    def sign(self):
        therapist, client = self.therapist, self.client
        self.step('the client comes to the waiting room and signs there')
        client.press('Go to the waiting room')
        client.wait('You’re in the waiting room')
        client.wait(f'Waiting room light. {BRIEF} is here')
        client.wait(f'{BRIEF} can’t see or hear you yet')
        therapist.wait('In the waiting room')
        self.step('the agreement is read')
        client.press('How we’ll work together')
        client.wait('*. Not read yet')
        self.picture('agreement')
        while client.shows('*. Not read yet'):
            client.press('I’ve read this')
            time.sleep(0.2)
        client.set('Sign by typing your full name', 'Sam Okafor')
        client.press('Sign')
        client.wait('You’ve both signed. Either of you can ask to change it at any time.')
        self.picture('signed')
        client.press('Back')

    def go_in(self):
        therapist, client = self.therapist, self.client
        self.step('let in, and in')
        therapist.wait('Here since *|They used the link for *')
        self.picture('waiting')
        therapist.press(f'Let {CLIENT} in|Let {CLIENT} in to check')
        client.wait(f'{BRIEF} is ready for you')
        client.wait('You’ll be seen and heard once you go in.')
        client.press('Go in')
        for side in (therapist, client):
            side.wait('Mute microphone')

    def mute(self):
        client = self.client
        self.step('microphone and camera say in their names what they are')
        client.press('Mute microphone')
        client.wait('Unmute microphone. You are muted')
        client.press('Unmute microphone. You are muted')
        client.wait('Mute microphone')
        client.press('Turn camera off')
        client.press('Turn camera on. Camera is off')
        client.wait('Turn camera off')
        client.wait('I need a moment. Turns off both microphones and cameras')
        client.wait('Connection steady. Open details', 40)

    def words(self):
        therapist, client = self.therapist, self.client
        self.step('the safety words are compared')
        heard = []
        for side in (therapist, client):
            side.press('Not checked yet. Open safety words')
            side.press('Check words')
            side.wait('Check it’s really the two of you')
            heard.append(side.wait('Safety words: *').name)
        if heard[0] != heard[1]:
            sys.exit('whole_journey.py: the two do not see the same words')
        self.picture('words')
        therapist.press('They match')
        client.press('They match')
        client.wait(f'Verified. This is {THERAPIST}. Open safety words')
        therapist.wait(f'Verified. This is {CLIENT}. Open safety words')

    def chat(self):
        therapist, client = self.therapist, self.client
        self.step('a message')
        client.press('Open chat')
        client.set('Write a message', MESSAGE)
        client.press('Send message')
        therapist.press('Open chat. *')
        therapist.wait(f'{CLIENT}: {MESSAGE}')
        therapist.press('Close chat panel')
        client.press('Close chat')

    def moment(self):
        therapist, client = self.therapist, self.client
        self.step('a moment; only who asked ends it, and each comes back by a press')
        client.press('I need a moment. Turns off both microphones and cameras')
        client.wait('Taking a moment')
        therapist.wait(f'{CLIENT} is taking a moment')
        client.wait('Both microphones and both cameras are off')
        client.press('I’m ready to go back')
        client.press('Go back')
        therapist.wait(f'{CLIENT} is ready for you')
        therapist.press('Go back')
        for side in (therapist, client):
            side.wait('Mute microphone')
        self.picture('call')

    def end(self):
        therapist, client = self.therapist, self.client
        self.step('the therapist ends the session')
        therapist.press('Leave the session')
        therapist.press('End the session')
        client.wait('How was today?')
        self.step('the client answers')
        client.slide('I felt. From not heard to heard and respected. Not answered', 750)
        client.wait('I felt. From not heard to heard and respected. three quarters of the way to heard and respected')
        client.press('At ease')
        client.set('Anything you’d like to say?', WORDS)
        self.picture('feedback')
        client.press(f'Send to {BRIEF}')
        self.step('the receipt')
        client.wait('Your session, afterwards')
        client.wait('Straight between your two computers.')
        client.wait(f'You have checked them with {BRIEF}, and nothing has changed since.')
        self.picture('receipt')
        client.press('Home')
        client.wait('Go to the waiting room')
        client.wait('* shared with *')
        self.picture('client-afterwards')

    def at_the_therapist(self):
        therapist = self.therapist
        self.step('the therapist finds what was handed over')
        therapist.press('Progress')
        therapist.wait('Feeling heard, *')
        self.picture('progress')
        therapist.press('Agreements')
        therapist.wait('Signed by both on *')
        self.picture('agreements')

    def run(self):
        self.first_start()
        self.agreement_text()
        self.link()
        self.note()
        self.sign()
        self.go_in()
        self.mute()
        self.words()
        self.chat()
        self.moment()
        self.end()
        self.at_the_therapist()
        print(f'{time.monotonic() - self.began:5.1f} s  done')


def main():
    Journey(Side('therapist', int(sys.argv[1])), Side('client', int(sys.argv[2])), sys.argv[3]).run()


if __name__ == '__main__':
    main()
