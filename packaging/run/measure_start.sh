#!/usr/bin/env bash
# How long the first window takes with everything warm: at first run, and at home for a person who was here before.
#   measure_start.sh BIN_DIR [OUT_DIR]
. "$(dirname "$0")/one_window.sh"

start_screen 1200 800
failed=0
mapfile -t command < <(the_app)
echo "first run:"
python3 "$here/measure_start.py" "$out" 1.0 5 "${command[@]}" --data-dir "$out/home/first" || failed=1
start_window
drive press "Continue" 30
drive press "I’m meeting my therapist"
drive press "Skip for now"
drive wait "Nothing planned yet"
stop_window
echo "home:"
python3 "$here/measure_start.py" "$out" 1.0 5 "${command[@]}" --data-dir "$out/home/alcove" || failed=1
exit $failed
