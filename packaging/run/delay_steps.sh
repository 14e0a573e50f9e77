# Measures the sound's way between two windows in a call, both directions. Read by two_windows.sh.
# shellcheck shell=bash

steps() {
  sleep 5 # the buffers find their depth
  printf 'client to therapist  '
  python3 "$here/mouth_to_ear.py" "$out/client/pulse" "$out/therapist/pulse" "${CHIRPS:-20}"
  printf 'therapist to client  '
  python3 "$here/mouth_to_ear.py" "$out/therapist/pulse" "$out/client/pulse" "${CHIRPS:-20}"
}
