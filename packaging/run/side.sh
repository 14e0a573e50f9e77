#!/usr/bin/env bash
# One side of a scripted run, inside a sound server of its own (tests/support/devices/pulse.sh): the app, a voice into its
# microphone and a recording of its speaker.
#   side.sh DIR VOICE.wav APP [ARGUMENTS...]
# While DIR/talk exists the voice speaks and DIR/heard.wav records; DIR/app.pid is the app's process. Ends with the app.
set -eu
dir=$1 voice=$2
shift 2

"$@" >"$dir/app.log" 2>&1 </dev/null &
app=$!
echo $app >"$dir/app.pid"
echo "$PULSE_SERVER" >"$dir/pulse" # for whoever listens in from outside
trap 'kill $app 2>/dev/null || true' EXIT
trap 'exit 1' INT TERM

until [ -e "$dir/talk" ]; do
  kill -0 $app 2>/dev/null || exit 1
  sleep 0.1
done
# Sound hardware waits for nobody: what stands in for it comes first at the processor where that is allowed, as its server
# does.
nice -n -11 parec -d speaker.monitor --rate=48000 --channels=1 --format=s16le --latency-msec=20 --file-format=wav "$dir/heard.wav" &
recorder=$!
nice -n -11 paplay -d microphone_feed --latency-msec=60 "$voice" &
while [ -e "$dir/talk" ] && kill -0 $app 2>/dev/null; do sleep 0.1; done
kill -INT $recorder 2>/dev/null || true
wait $recorder 2>/dev/null || true
touch "$dir/heard.complete"
wait $app
