# The therapist's places after a session, with what the vault kept of it: the person met, the plan for the next time, the
# link in use, the agreement's text. Read by two_windows.sh, which defines `drive SIDE ACTION...`; the windows are in a
# call when `steps` begins. Pictures of the places are left beside the others where ImageMagick is there. No test yet: it has
# not been run.
# shellcheck shell=bash

# step WORDS: what comes next, and when
step() { printf '%s  %s\n' "$(date +%T)" "$*"; }

# picture NAME
picture() { if command -v import >/dev/null; then import -window root -crop "${width}x$height+0+0" "$out/$1.png"; fi; }

steps() {
  step "the therapist ends the session"
  drive therapist press "Leave the session"
  drive therapist press "End the session"
  drive therapist wait "Today*"
  picture places-today
  step "the list of people knows that the two have met"
  drive therapist press "People"
  drive therapist wait "Met once.*|Met 1 time*" 30
  picture places-people
  drive therapist press "Open Sam"
  drive therapist press "Plan this time"
  drive therapist wait "Planned for *"
  picture places-person
  drive therapist press "Close"
  step "the link belongs to one computer now"
  drive therapist press "Invitations"
  drive therapist wait "In use. *"
  picture places-invitations
  step "nothing has been sent yet"
  drive therapist press "Progress"
  drive therapist wait "Nothing has been sent yet. *"
  step "a text is chosen, and this client is given it at the next meeting"
  drive therapist press "Agreements"
  drive therapist press "Use this text"
  drive therapist wait "This text is in use. *"
  drive therapist press "Give it to Sam when you next meet"
  picture places-agreements
  step "the client comes once more and reads it"
  drive client press "Skip" 30
  drive client press "Go to the waiting room" 30
  drive therapist press "Today*"
  drive therapist press "Let * in|Let * in to check" 30
  drive client press "Go in" 30
  drive therapist wait "Mute microphone|Unmute microphone*" 30
  drive therapist press "Leave the session"
  drive therapist press "End the session"
  drive therapist press "Agreements"
  drive therapist wait "Version 1, given on *" 30
  picture places-given
  step "done"
}
