#!/usr/bin/env bash
# One person's check of their own setup and a rehearsal, pressed in a real window beside a sound server of its own:
# home, check, "You're ready", rehearsal with mute, a moment and a dropped connection, and back. While it runs the
# microphone and the speaker are unplugged and plugged in again.
#   check_journey.sh BIN_DIR [OUT_DIR]
# Needs Xvfb, openbox, PulseAudio, D-Bus and the system's Python with pyatspi. Prints what the window's own watch says of
# its thread, and fails when a step does not come.
set -eu
PATH=/usr/bin:$PATH
bin=$(cd "${1:?the folder of the programs}" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
out=${2:-$top/build/check}
if [ -z "${ALCOVE_CHECK_INSIDE:-}" ]; then
  rm -rf "$out"
  mkdir -p "$out"
  ALCOVE_CHECK_INSIDE=1 exec bash "$top/tests/support/devices/pulse.sh" dbus-run-session -- bash "$0" "$bin" "$(cd "$out" && pwd)"
fi

started=()
clean_up() {
  [ ! -f "$out/app.pid" ] || kill "$(cat "$out/app.pid")" 2>/dev/null || true
  sleep 1
  [ ${#started[@]} -eq 0 ] || kill "${started[@]}" 2>/dev/null || true
}
trap clean_up EXIT
trap 'exit 1' INT TERM

Xvfb -displayfd 3 -screen 0 1200x800x24 -nolisten tcp -noreset 3>"$out/number" 2>"$out/screen.log" &
started+=($!)
for _ in $(seq 100); do
  [ ! -s "$out/number" ] || break
  sleep 0.1
done
DISPLAY=:$(cat "$out/number")
export DISPLAY QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 ALCOVE_LOG=1
openbox --config-file "$here/openbox.xml" 2>>"$out/screen.log" &
started+=($!)
python3 "$here/voice.py" "$out/said.wav" 30 3
"$bin/alcove" --data-dir "$out/data" --synthetic-camera >"$out/app.log" 2>&1 </dev/null &
echo $! >"$out/app.pid"

drive() { python3 "$here/drive.py" "$(cat "$out/app.pid")" "$@"; }
step() { echo "check_journey.sh: $1" >&2; }
picture() { if command -v import >/dev/null; then import -window root "$out/$1.png"; fi; }
speak() {
  (while paplay -d microphone_feed "$out/said.wav"; do :; done) &
  speaker=$!
  started+=("$speaker")
}

step "home"
drive press "I’m meeting my therapist" 30
drive press "Check my setup"
step "speaker"
drive press "Play the chime"
drive press "I hear it"
drive wait "No echo, so you don’t need headphones." 30
step "microphone"
speak
drive wait "We can hear you clearly." 30
step "what the other side hears"
drive press "Record five seconds"
drive wait "This is how you will sound." 15
drive wait "Record five seconds" 20
step "camera"
drive press "Camera on"
drive wait "You’re ready" 30
picture ready
step "microphone unplugged and plugged in again"
pactl list short modules | grep 'source_name=microphone' >"$out/microphone.module"
module=$(cut -f1 "$out/microphone.module")
arguments=$(cut -f2- "$out/microphone.module")
pactl unload-module "$module"
drive wait "One thing to fix|No microphone found.|Say a few words." 20
# shellcheck disable=SC2086 # the module's own words
pactl load-module $arguments >/dev/null
kill "$speaker" 2>/dev/null || true
speak
drive wait "We can hear you clearly." 30
drive wait "You’re ready" 30
step "rehearsal"
drive press "Start a rehearsal"
drive press "Mute microphone" 30
drive press "Unmute microphone*"
picture rehearsal
drive press "I need a moment*"
drive press "I’m ready to go back" 20
drive press "Go back" 20
drive wait "Mute microphone" 20
step "a dropped connection"
drive press "Let the connection drop" 20
drive wait "Finding each other again" 30
picture dropped
drive wait "Mute microphone" 60
step "speaker unplugged during the rehearsal"
module=$(pactl list short modules | grep 'sink_name=speaker' | cut -f1)
arguments=$(pactl list short modules | grep 'sink_name=speaker' | cut -f2-)
pactl unload-module "$module"
sleep 3
# shellcheck disable=SC2086
pactl load-module $arguments >/dev/null
drive press "Stop the rehearsal" 20
drive wait "Start a rehearsal" 20
drive press "Home"
drive wait "Check my setup" 20
grep 'held up' "$out/app.log" || true
step "done"
