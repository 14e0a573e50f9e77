# What a screen reader hears of a session, in two windows. Read by two_windows.sh.
# shellcheck shell=bash

# Up to the door; announcements.py goes on from there.
journey() { to_the_door; }

steps() {
  python3 "$here/announcements.py" "$(cat "$out/therapist/app.pid")" "$(cat "$out/client/app.pid")"
}
