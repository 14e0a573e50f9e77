# What two people do beside talking, in two windows: a moment, someone coming in, the dial, captions, leaving. Read by
# two_windows.sh, which defines `drive SIDE ACTION...`; the windows are in a call when `steps` begins.
# shellcheck shell=bash

# step WORDS: what comes next, and when
step() { printf '%s  %s\n' "$(date +%T)" "$*"; }

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
  drive client press "More controls"
  drive client press "How this is feeling"
  drive client press "Slower, please"
  drive client wait "* sees: Slower, please"
  drive client press "Close the dial"
  drive therapist wait "Picture of *. Slower, please"

  step "the therapist types what is said"
  drive therapist press "More controls"
  drive therapist press "Type what is said"
  drive therapist set "Type what is said. *" "This is being typed"
  drive client wait "This is being typed*"
  drive therapist press "Stop typing"

  step "someone comes in at the client's; the way back is sound first"
  drive client press "More controls"
  drive client press "Someone came in"
  drive therapist wait "* isn’t alone just now"
  xdotool key --window "$(xdotool search --onlyvisible --pid "$(cat "$out/client/app.pid")" | tail -n 1)" Escape
  drive client press "I’m alone again"
  drive therapist wait "* is ready for you"
  drive therapist press "Go back"
  drive client wait "Turn camera on. Camera is off"

  step "the client leaves, and comes back with the same link"
  drive client press "Leave the session"
  drive client press "Leave now"
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
  drive client wait "Go to the waiting room" 30
  step "done"
}
