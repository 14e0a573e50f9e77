# Two people's whole session from empty home folders, by assistive technology alone: see whole_journey.py.
# Read by two_windows.sh, which starts the windows.
# shellcheck shell=bash

# The windows are as they come: nothing is pressed before.
journey() { :; }

steps() {
  python3 "$here/whole_journey.py" "$(cat "$out/therapist/app.pid")" "$(cat "$out/client/app.pid")" "$out"
}
