#!/usr/bin/env bash
# What a screen reader hears of the check and of a rehearsal, and how soon (check_announcements.py).
#   check_announcements.sh BIN_DIR [OUT_DIR]
. "$(dirname "$0")/one_window.sh"

python3 "$here/voice.py" "$out/said.wav" 30 3
start_therapist
start_window
python3 "$here/check_announcements.py" "$app" "$link" "exec paplay -d microphone_feed '$out/said.wav'"
still_runs
