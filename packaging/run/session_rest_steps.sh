# What comes after session_steps.sh: captions, someone coming in, leaving. No test yet: it has not passed to its end.
# Read by two_windows.sh, which defines `drive SIDE ACTION...`; the windows are in a call when `steps` begins.
# shellcheck shell=bash

# step WORDS: what comes next, and when
step() { printf '%s  %s\n' "$(date +%T)" "$*"; }

# choose SIDE NUMBER: opens More and takes that entry by the keyboard; a popup menu's entries are in no tree
choose() {
  drive "$1" press "More controls"
  sleep 0.5
  # shellcheck disable=SC2046 # one word a key
  xdotool key --delay 60 $(printf 'Down %.0s' $(seq "$2")) Return
}

# The question after a session is passed by, and its receipt read.
after_session() {
  drive client press "Skip"
  drive client wait "Your session, afterwards"
  drive client press "Home"
}

steps() {
  step "the therapist types what is said"
  choose therapist 4 # Type what is said
  drive therapist set "Type what is said. *" "This is being typed"
  drive client wait "This is being typed*"
  drive therapist press "Stop typing"

  step "someone comes in at the client's; the way back is sound first"
  choose client 1 # Someone came in
  drive therapist wait "* isn’t alone just now"
  xdotool key --window "$(xdotool search --onlyvisible --pid "$(cat "$out/client/app.pid")" | tail -n 1)" Escape
  drive client press "I’m alone again"
  drive therapist wait "* is ready for you"
  drive therapist press "Go back"
  drive client wait "Turn camera on. Camera is off"

  step "the client leaves, and comes back with the same link"
  drive client press "Leave the session"
  drive client press "Leave now"
  after_session
  drive client press "Go to the waiting room" 30
  drive client press "Go in" 30
  drive client wait "Mute microphone|Unmute microphone*" 30

  step "the therapist steps away, lets in again, and ends"
  drive therapist press "Leave the session"
  drive therapist press "Step away"
  drive client wait "You’re in the waiting room"
  drive therapist press "Let * in|Let * in to check"
  drive client press "Go in" 30
  drive therapist wait "Mute microphone|Unmute microphone*" 30
  drive therapist press "Leave the session"
  drive therapist press "End the session"
  after_session
  drive client wait "Go to the waiting room" 30
  step "done"
}
