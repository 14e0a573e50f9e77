"""A window used by the keyboard alone: keys go in as from a keyboard, and what has the focus is read as a screen reader
reads it. Nothing here presses a control in any other way.
"""
import fnmatch
import subprocess
import sys
import time

import pyatspi

import drive

# chosen: no page has more stops than this; a walk that is longer goes round for ever.
MOST_STOPS = 60
SETTLE = 0.25  # chosen: the accessibility bus tells of a new focus well within this


class Keys:
    """The keyboard in front of one program's window."""

    def __init__(self, pid):
        self.pid = pid
        self.pressed = []

    def key(self, *names):
        self.pressed += names
        subprocess.run(['xdotool', 'key', '--delay', '40', *names], check=True)
        time.sleep(SETTLE)

    def write(self, text):
        subprocess.run(['xdotool', 'type', '--delay', '8', text], check=True)
        time.sleep(SETTLE)

    def focused(self):
        """The name of what the keys go to, without the marks around people's names."""
        root = drive.program(self.pid)
        node = focused_below(root) if root else None
        return node.name.translate(drive.PLAIN) if node else ''

    def go_to(self, names, seconds=20.0, key='Tab'):
        """Tab to the first of the controls named; waits for one that is not there yet."""
        patterns = names.split('|')
        until = time.monotonic() + seconds
        stops = []
        while True:
            name = self.focused()
            if any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns):
                return name
            stops.append(name)
            if time.monotonic() > until and len(stops) > MOST_STOPS:
                sys.exit(f'keys.py: {names} is not among the stops of the keyboard: {list(dict.fromkeys(stops))}')
            self.key(key)

    def press(self, names, seconds=20.0, key='space'):
        print(f'{time.strftime("%T")}  {self.go_to(names, seconds)}: {key}', flush=True)
        self.key(key)

    def see(self, names, seconds=20.0):
        drive.find(self.pid, names.split('|'), seconds, drive.SHOWN)


def focused_below(node):
    """Depth first, and only into what is to be seen."""
    try:
        node.clear_cache()
        state = node.getState()
        if state.contains(pyatspi.STATE_FOCUSED) and node.getRole() not in (pyatspi.ROLE_FRAME, pyatspi.ROLE_FILLER):
            return node
        children = [node.getChildAtIndex(k) for k in range(node.childCount)]
    except Exception:  # pylint: disable=broad-except # D-Bus reports a vanished object in many ways
        return None
    for child in children:
        try:
            if child and child.getState().contains(pyatspi.STATE_SHOWING):
                found = focused_below(child)
                if found:
                    return found
        except Exception:  # pylint: disable=broad-except
            continue
    return None
