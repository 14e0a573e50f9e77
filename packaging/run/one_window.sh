# One window on a screen of its own, beside a sound server and a camera of its own, for the scripts that press its buttons.
# Sourced by them first of all; the script then runs inside all of it:
#   SCRIPT BIN_DIR [OUT_DIR]
# Needs Xvfb, openbox, PulseAudio, D-Bus and the system's Python with pyatspi (77, skipped, without). The camera needs the
# right to make a node in /dev; without it the window draws its own picture, and `camera_is` says so.
# Gives: start_window, drive, step, picture, start_therapist and its $link, speak, unplug_…, plug_in_….
# shellcheck shell=bash
set -eu
# The system's own Python has the system's packages; one before it on the path may not.
PATH=/usr/bin:$PATH
bin=$(cd "${1:?the folder of the programs}" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
name=$(basename "$0" .sh)
out=${2:-$top/build/$name}

if [ -z "${ALCOVE_ONE_WINDOW:-}" ]; then
  for tool in Xvfb openbox dbus-run-session xdotool; do
    command -v $tool >/dev/null || { echo "$name: $tool is not installed" >&2; exit 77; }
  done
  python3 -c 'import pyatspi' 2>/dev/null || { echo "$name: no pyatspi" >&2; exit 77; }
  rm -rf "$out"
  mkdir -p "$out/home"
  out=$(cd "$out" && pwd)
  devices=$top/tests/support/devices
  shim=${ALCOVE_CAMERA_SHIM:-$(find "$bin/.." -name libv4l2_shim.so -print -quit)}
  camera=()
  if [ -n "$shim" ] && sh "$devices/camera.sh" "$shim" true 2>"$out/camera.log"; then camera=(sh "$devices/camera.sh" "$shim"); fi
  ALCOVE_ONE_WINDOW=1 exec sh "$devices/pulse.sh" dbus-run-session -- "${camera[@]}" bash "$0" "$bin" "$out"
fi

# Only the window's program sees the camera.
shim=${LD_PRELOAD:-}
unset LD_PRELOAD
started=()
app=
clean_up() {
  stop_window
  [ ${#started[@]} -eq 0 ] || kill "${started[@]}" 2>/dev/null || true
  wait 2>/dev/null || true
}
trap clean_up EXIT
trap 'exit 1' INT TERM

camera_is() { [ "$1" = "$([ -n "$shim" ] && echo virtual || echo drawn)" ]; }
step() { printf '%s: %s  %s\n' "$name" "$(date +%T)" "$1" >&2; }
drive() { python3 "$here/drive.py" "$app" "$@"; }
picture() { if command -v import >/dev/null; then import -window root "$out/$1.png"; fi; }

start_screen() { # WIDTH HEIGHT
  # Xvfb picks a free number and tells it.
  Xvfb -displayfd 3 -screen 0 "${1}x${2}x24" -fbdir "$out" -nolisten tcp -noreset 3>"$out/number" 2>"$out/screen.log" &
  started+=($!)
  for _ in $(seq 100); do
    [ ! -s "$out/number" ] || break
    sleep 0.1
  done
  DISPLAY=:$(cat "$out/number")
  export DISPLAY QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 ALCOVE_LOG=1
  openbox --config-file "$here/openbox.xml" 2>>"$out/screen.log" &
  started+=($!)
}

# the_app: what stands before the program's own arguments, so that it sees the camera and a home of its own
the_app() { printf '%s\n' env HOME="$out/home" ${shim:+LD_PRELOAD="$shim"} "$bin/alcove" $([ -n "$shim" ] || echo --synthetic-camera); }

# start_window [ARGUMENTS OF THE APP...]: from what is in $out/home, empty unless the script filled it
start_window() {
  [ -n "${DISPLAY:-}" ] || start_screen 1200 800
  local command
  mapfile -t command < <(the_app)
  "${command[@]}" --data-dir "$out/home/alcove" "$@" >>"$out/app.log" 2>&1 </dev/null &
  app=$!
}

stop_window() {
  [ -n "$app" ] || return 0
  kill "$app" 2>/dev/null || true
  # A program whose screen goes away does not end, it breaks: the screen waits for it.
  for _ in $(seq 50); do
    kill -0 "$app" 2>/dev/null || break
    sleep 0.1
  done
  app=
}

# still_runs: fails when the window's program has ended, or is stuck: its thread answers no question for ten seconds
still_runs() {
  kill -0 "$app" 2>/dev/null || { echo "$name: the window's program has ended" >&2; exit 1; }
  timeout 20 python3 "$here/drive.py" "$app" wait "*" 10 2>/dev/null || { echo "$name: the window is stuck" >&2; exit 1; }
}

# start_therapist: a program that stands for a therapist's computer makes a real invitation, $link, and answers its door at
# $place
link=
place=
start_therapist() {
  local port
  port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
  place=127.0.0.1:$port
  "$bin/alcove-peer" host --listen "$place" --invitation-out "$out/invitation" --video-in none --audio-in none \
    --ready "$out/host.ready" >"$out/host.log" 2>&1 </dev/null &
  started+=($!)
  for _ in $(seq 100); do
    [ ! -e "$out/host.ready" ] || break
    sleep 0.1
  done
  link=$(cat "$out/invitation")
}

speaker=
speak() {
  [ -f "$out/said.wav" ] || python3 "$here/voice.py" "$out/said.wav" 30 3
  be_silent
  (while paplay -d microphone_feed "$out/said.wav" 2>/dev/null; do :; done) &
  speaker=$!
  started+=("$speaker")
}
be_silent() {
  [ -z "$speaker" ] || kill "$speaker" 2>/dev/null || true
  speaker=
}

# shellcheck source=packaging/run/plugs.sh
. "$here/plugs.sh"
