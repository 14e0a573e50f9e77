# What Orca itself speaks of a session, in two windows. Read by two_windows.sh. Needs Orca; it needs no sound and no braille.
# shellcheck shell=bash

# Orca with settings of its own, then up to the door; announcements.py goes on from there.
journey() {
  local home=$out/orca
  mkdir -p "$home"
  (cd "$home" && HOME=$home XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config GSETTINGS_BACKEND=memory \
    exec orca --replace --debug-file="$home/debug.out") >"$home/log" 2>&1 &
  started+=($!)
  for _ in $(seq 100); do
    if grep -qs 'SPEECH OUTPUT' "$home/debug.out"; then break; fi
    sleep 0.1
  done
  to_the_door
}

steps() {
  python3 "$here/announcements.py" "$(cat "$out/therapist/app.pid")" "$(cat "$out/client/app.pid")" "$out/orca/debug.out"
}
