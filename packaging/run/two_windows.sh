#!/usr/bin/env bash
# A therapist's and a client's window on this computer, in a call: two real apps, brought together by pressing their
# buttons, through the real invitation, handshake, connection and codecs.
#   two_windows.sh BIN_DIR [STEPS.sh]
# With a display: the client's window uses the real camera, microphone and speaker, the therapist's a made-up picture and
# no sound (two windows with one microphone and one speaker would howl); it ends when a window is closed.
# Without one: an Xvfb screen and a sound server for each side; after 20 s of call it prints how fast the other side's
# picture advanced on each screen and how much of the other's voice came out of each speaker, and fails below 20 fps or a
# correlation of 0.8. Screenshots are in build/run/. With STEPS.sh, its `steps` takes the place of the 20 s.
set -eu
# The system's own Python has the system's packages (numpy, pyatspi); one before it on the path may not.
PATH=/usr/bin:$PATH
bin=$(cd "${1:?the folder of the programs}" && pwd)
steps=${2:-}
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
out=$top/build/run
# shellcheck source=packaging/run/journey.sh
. "$here/journey.sh"
# shellcheck source=packaging/run/session_steps.sh
[ -z "$steps" ] || . "$steps"

seconds=20
# Each side may stand in a network of its own: a command to put before the app.
declare -A side_within=([therapist]=${ALCOVE_THERAPIST_WITHIN:-} [client]=${ALCOVE_CLIENT_WITHIN:-})
width=1200
# The stage then has the picture's own form, so that nothing of the strip along its foot is cut off.
height=773

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ "$(uname)" = Linux ]; then scripted=1; else scripted=; fi

# Everything of this run is below one session bus that ends with it.
if [ -n "$scripted" ] && [ -z "${ALCOVE_RUN_BUS:-}" ]; then
  ALCOVE_RUN_BUS=1 exec dbus-run-session -- bash "$0" "$@"
fi

rm -rf "$out"
mkdir -p "$out/therapist" "$out/client"
started=()
clean_up() {
  local side app
  # The windows first: a program whose screen goes away does not end, it breaks.
  for side in therapist client; do
    [ -f "$out/$side/app.pid" ] || continue
    app=$(cat "$out/$side/app.pid")
    kill "$app" 2>/dev/null || continue
    for _ in $(seq 50); do
      kill -0 "$app" 2>/dev/null || break
      sleep 0.1
    done
  done
  [ ${#started[@]} -eq 0 ] || kill "${started[@]}" 2>/dev/null || true
  wait 2>/dev/null || true
}
trap clean_up EXIT
trap 'exit 1' INT TERM
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1

drive() { # SIDE ACTION...
  local side=$1
  shift
  case $1 in press | set) echo "$*" >>"$out/$side/presses" ;; esac
  # The accessibility bus starts with whoever asks first; on a busy computer that one is left without an answer, and its
  # library ends it (SIGTRAP).
  local code=133
  for _ in 1 2 3; do
    if python3 "$here/drive.py" "$(cat "$out/$side/app.pid")" "$@"; then code=0; else code=$?; fi
    [ $code -eq 133 ] || break
    sleep 1
  done
  return $code
}

wait_for_file() {
  for _ in $(seq 200); do
    [ ! -e "$1" ] || return 0
    sleep 0.1
  done
  echo "two_windows.sh: no ${1#"$top"/} after 20 s; see the logs beside it" >&2
  return 1
}

start_screen() {
  mkdir -p "$out/screen"
  # Xvfb picks a free number and tells it.
  Xvfb -displayfd 3 -screen 0 "${width}x$((2 * height))x24" -fbdir "$out/screen" -nolisten tcp -noreset \
    3>"$out/screen/number" 2>"$out/screen/log" &
  started+=($!)
  for _ in $(seq 100); do
    [ ! -s "$out/screen/number" ] || break
    sleep 0.1
  done
  DISPLAY=:$(cat "$out/screen/number")
  export DISPLAY QT_QPA_PLATFORM=xcb
  openbox --config-file "$here/openbox.xml" 2>>"$out/screen/log" &
  started+=($!)
}

# start_side SIDE ARGUMENTS OF THE APP...
start_side() {
  local side=$1 seed=1
  shift
  [ "$side" = therapist ] || seed=2
  if [ -n "$scripted" ]; then
    python3 "$here/voice.py" "$out/$side/said.wav" "$seconds" $seed
    # shellcheck disable=SC2206 # words on purpose
    local within=(${side_within[$side]:-})
    bash "$top/tests/support/devices/pulse.sh" bash "$here/side.sh" "$out/$side" "$out/$side/said.wav" \
      "${within[@]}" "$bin/alcove" --data-dir "$out/$side/data" "$@" &
  else
    "$bin/alcove" --data-dir "$out/$side/data" "$@" >"$out/$side/app.log" 2>&1 &
    echo $! >"$out/$side/app.pid"
  fi
  started+=($!)
  wait_for_file "$out/$side/app.pid"
}

# place SIDE Y: the window to its half of the screen
place() {
  local window
  # A window that goes away while xdotool walks over all of them ends it.
  for _ in 1 2 3 4 5; do
    window=$(xdotool search --sync --onlyvisible --pid "$(cat "$out/$1/app.pid")" 2>/dev/null | tail -n 1) || true
    if [ -n "$window" ] && xdotool windowsize --sync "$window" $width $height windowmove "$window" 0 "$2"; then return 0; fi
    sleep 0.5
  done
  return 1
}

measure() {
  touch "$out/therapist/talk" "$out/client/talk"
  python3 "$here/watch_windows.py" "$out/screen" "$seconds" "$out" \
    "therapist=0,0,$width,$height" "client=0,$height,$width,$height"
  rm "$out/therapist/talk" "$out/client/talk"
  wait_for_file "$out/therapist/heard.complete"
  wait_for_file "$out/client/heard.complete"
  python3 "$here/hearing.py" "$out/client/said.wav" "$out/therapist/heard.wav" >"$out/therapist.hearing.json"
  python3 "$here/hearing.py" "$out/therapist/said.wav" "$out/client/heard.wav" >"$out/client.hearing.json"
}

if [ -n "$scripted" ]; then
  start_screen
  start_side therapist "${therapist_options[@]}" "${scripted_options[@]}"
  start_side client "${client_options[@]}" "${scripted_options[@]}"
  place therapist 0
  place client $height
  journey
  if [ -n "$steps" ]; then
    steps
    exit 0
  fi
  measure
  python3 "$here/judge.py" "$out"
else
  start_side therapist "${therapist_options[@]}" "${silent_options[@]}"
  start_side client "${client_options[@]}"
  if python3 -c 'import pyatspi' 2>/dev/null; then
    journey
  else
    echo "Two windows are open. In one be the therapist: make an invitation and copy its link. In the other be the client:"
    echo "paste it, go to the waiting room; let them in, go in."
  fi
  wait -n || true
fi
