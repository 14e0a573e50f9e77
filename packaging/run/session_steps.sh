# What two people do beside talking, in two windows: a moment and the dial. Read by
# two_windows.sh, which defines `drive SIDE ACTION...`; the windows are in a call when `steps` begins.
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

steps() {
  step "the client takes a moment; only the client ends it, and each comes back by a press"
  drive client press "I need a moment*"
  drive therapist wait "Sam is taking a moment|* is taking a moment"
  drive client press "I’m ready to go back"
  drive client press "Sound only first"
  drive client wait "You’re back"
  drive therapist wait "* is ready for you"
  drive therapist press "Go back"
  drive client wait "Mute microphone"
  drive therapist wait "Mute microphone"
  drive client wait "Turn camera on. Camera is off"

  step "the client's dial is what the therapist sees"
  choose client 2 # How this is feeling
  drive client press "Slower, please"
  drive client wait "* sees: Slower, please"
  drive client press "Close the dial"
  step "done"
}
