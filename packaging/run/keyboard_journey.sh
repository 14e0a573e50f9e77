# Two people's session from a link to the answers afterwards, by the keyboard alone: see keyboard_journey.py.
# Read by two_windows.sh, which starts the windows.
# shellcheck shell=bash

# The windows are as they come: nothing is pressed before.
journey() { :; }

steps() {
  python3 "$here/keyboard_journey.py" "$(cat "$out/therapist/app.pid")" "$(cat "$out/client/app.pid")" "$out"
}
