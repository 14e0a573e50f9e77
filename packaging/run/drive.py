#!/usr/bin/env python3
"""Presses the real buttons of a running window, as a screen reader would: by their accessible names.

    drive.py PID press NAME [SECONDS]       waits until it can be pressed, then presses it
    drive.py PID set NAME TEXT [SECONDS]    waits for the text field and fills it
    drive.py PID wait NAME [SECONDS]        waits until it is to be seen
    drive.py PID gone NAME [SECONDS]        waits until nothing of that name is to be seen any more
    drive.py PID focus NAME [SECONDS]       waits until it has the keyboard
    drive.py PID text NAME [SECONDS]        prints the text of a field or label
    drive.py PID tree                       prints every control: role, name, states, place

NAME may hold `*` for any text; several NAMEs that would all do are separated by `|`, and the first one there is taken.
Names are compared without the invisible marks that keep a person's name apart from the text around it.
SECONDS is 20 when left out; a control that does not come in time ends the program with 1 and the tree on stderr.
Needs python3-pyatspi, a session bus, and QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 for the program looked at.
"""
import fnmatch
import sys
import time

import pyatspi

POLL = 0.1
# Bidirectional marks and isolates out, no-break space to space.
PLAIN = {**dict.fromkeys([0x200e, 0x200f, 0x2066, 0x2067, 0x2068, 0x2069]), 0xa0: ' '}


def program(pid):
    desktop = pyatspi.Registry.getDesktop(0)
    desktop.clear_cache()
    for candidate in desktop:
        if candidate and candidate.get_process_id() == pid:
            return candidate
    return None


def controls(node, shown_only=False):
    """Every control below, depth first; one that went away meanwhile is passed over. `shown_only` leaves out what lies in a
    hidden one: pages of a window that are not open are most of its tree."""
    try:
        node.clear_cache()
        if shown_only and not node.getState().contains(pyatspi.STATE_SHOWING):
            return
        yield node
        children = [node.getChildAtIndex(k) for k in range(node.childCount)]
    except Exception:  # pylint: disable=broad-except # D-Bus reports a vanished object in many ways
        return
    for child in children:
        if child:
            yield from controls(child, shown_only)


def matches(node, names, states):
    try:
        have = node.getState()
        return (any(fnmatch.fnmatchcase(node.name.translate(PLAIN), name) for name in names)
                and all(have.contains(state) for state in states))
    except Exception:  # pylint: disable=broad-except
        return False


def can(node, interface):
    """A label may say that it has actions and have none: the control beside it has the same name."""
    if interface not in pyatspi.listInterfaces(node):
        return False
    return interface != 'Action' or node.queryAction().nActions > 0


def find(pid, names, seconds, states, interface=None):
    until = time.monotonic() + seconds
    while True:
        root = program(pid)
        for node in controls(root, shown_only=True) if root else ():
            if matches(node, names, states) and (not interface or can(node, interface)):
                return node
        if time.monotonic() > until:
            tree(pid, sys.stderr)
            sys.exit(f'drive.py: no control named {" or ".join(names)} within {seconds:g} s')
        time.sleep(POLL)


def wait_gone(pid, names, seconds):
    until = time.monotonic() + seconds
    # What was announced last keeps its words.
    while any(matches(node, names, SHOWN) and node.getRole() != pyatspi.ROLE_NOTIFICATION
              for node in controls(program(pid), shown_only=True)):
        if time.monotonic() > until:
            tree(pid, sys.stderr)
            sys.exit(f'drive.py: {" or ".join(names)} is still there after {seconds:g} s')
        time.sleep(POLL)


SHOWN = (pyatspi.STATE_SHOWING,)
READY = (pyatspi.STATE_SHOWING, pyatspi.STATE_ENABLED)


def press(node):
    actions = node.queryAction()
    # Qt names the first action of a button "Press" and of a check box "Toggle"; either is what a click does.
    actions.doAction(0)


def text_of(node):
    interfaces = pyatspi.listInterfaces(node)
    return node.queryText().getText(0, -1) if 'Text' in interfaces else node.name


def tree(pid, out):
    root = program(pid)
    if not root:
        print(f'no accessible program with process id {pid}', file=out)
        return
    for node in controls(root):
        try:
            depth, above = 0, node
            while above.parent and above != root:
                depth, above = depth + 1, above.parent
            states = [name for state, name in ((pyatspi.STATE_SHOWING, 'showing'), (pyatspi.STATE_ENABLED, 'enabled'),
                                               (pyatspi.STATE_FOCUSED, 'focused')) if node.getState().contains(state)]
            place = ''
            if 'Component' in pyatspi.listInterfaces(node):
                box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
                place = f'{box.x},{box.y},{box.width},{box.height}'
            print('  ' * depth + node.getRoleName(), repr(node.name), ' '.join(states), place, file=out)
        except Exception:  # pylint: disable=broad-except
            continue


def main():
    pid, action = int(sys.argv[1]), sys.argv[2]
    if action == 'tree':
        tree(pid, sys.stdout)
        return
    names, rest = sys.argv[3].split('|'), sys.argv[4:]
    value = rest.pop(0) if action == 'set' else None
    seconds = float(rest[0]) if rest else 20.0
    if action == 'press':
        press(find(pid, names, seconds, READY, 'Action'))
    elif action == 'set':
        find(pid, names, seconds, READY, 'EditableText').queryEditableText().setTextContents(value)
    elif action == 'wait':
        find(pid, names, seconds, SHOWN)
    elif action == 'gone':
        wait_gone(pid, names, seconds)
    elif action == 'focus':
        find(pid, names, seconds, (pyatspi.STATE_SHOWING, pyatspi.STATE_FOCUSED))
    elif action == 'text':
        print(text_of(find(pid, names, seconds, SHOWN)))
    else:
        sys.exit(__doc__)


if __name__ == '__main__':
    main()
