#!/usr/bin/env bash
# The way of check_journey.sh by the keyboard alone: only keys go in, the accessibility bus is read and never told.
#   check_keyboard.sh BIN_DIR [OUT_DIR]
. "$(dirname "$0")/one_window.sh"

python3 "$here/voice.py" "$out/said.wav" 30 3
start_therapist
start_window
python3 "$here/check_keys.py" "$app" "$link" "while paplay -d microphone_feed '$out/said.wav'; do :; done"
still_runs
picture end
step "done"
