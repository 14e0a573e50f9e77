#!/usr/bin/env bash
# The first way of a person through Alcove, by the buttons of a real window as a screen reader presses them: from an empty
# home and a pasted link through language, role, about you and home to the check, "You're ready", and a rehearsal with mute,
# hiding oneself, a moment and a dropped connection. Microphone, speaker and camera are virtual ones.
#   check_journey.sh BIN_DIR [OUT_DIR]
# Prints what the window's own watch says of its thread, and fails when a step does not come.
. "$(dirname "$0")/one_window.sh"
. "$here/arriving.sh"

start_window
start_therapist
arrive "$link"
check_the_setup
picture ready
rehearse
step "home says what was found"
drive press "Stop the rehearsal"
drive wait "Start a rehearsal"
drive press "Home"
drive wait "Your setup looked fine on *"
still_runs
stop_window
grep 'held up' "$out/app.log"
step "done"
