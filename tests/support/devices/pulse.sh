#!/bin/sh
# pulse.sh COMMAND [ARGUMENT…]: runs a command beside a sound server of its own that has one virtual
# microphone and one virtual speaker, and ends both. Leaves the user's own sound server alone; needs
# no session, no sound card, and may run as root. Exit code 77 when PulseAudio is not installed.
#
# For the command:
#   speak into the microphone  paplay -d microphone_feed FILE.wav
#   hear the speaker           parec -d speaker.monitor --file-format=wav FILE.wav
#   plug in / unplug           pactl load-module module-null-sink sink_name=headset … / pactl unload-module ID
#   ALCOVE_PULSE_PID           the server's process, to see how a program takes its death
#   ALCOVE_PULSE_RESTART       a command that starts the server again after that
set -u
here=$(cd "$(dirname "$0")" && pwd)
serve() {
    # Two servers on one session bus would quarrel about a name there; neither needs it.
    DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent pulseaudio -n -F "$XDG_RUNTIME_DIR/server.pa" --daemonize=no --exit-idle-time=-1 --use-pid-file=no \
        --disallow-exit --realtime=no >>"$XDG_RUNTIME_DIR/server.log" 2>&1 &
    echo $! >"$XDG_RUNTIME_DIR/server.pid"
    tries=0
    until pactl info >/dev/null 2>&1; do
        tries=$((tries + 1))
        if [ $tries -ge 100 ]; then
            cat "$XDG_RUNTIME_DIR/server.log" >&2
            return 1
        fi
        sleep 0.1
    done
    # An idle virtual speaker turns over only every two seconds. A silent stream keeps it at work,
    # as hardware would be.
    for sink in microphone_feed speaker; do
        pacat --playback -d $sink --rate=48000 --channels=1 --format=s16le --latency-msec=10 /dev/zero >/dev/null 2>&1 &
        echo $! >>"$XDG_RUNTIME_DIR/streams.pid"
    done
}
if [ "${1:-}" = --serve-again ]; then # inside an environment that pulse.sh made
    serve
    exit
fi
for tool in pulseaudio pactl pacat; do
    command -v $tool >/dev/null || { echo "pulse.sh: $tool is not installed" >&2; exit 77; }
done
XDG_RUNTIME_DIR=$(mktemp -d "${TMPDIR:-/tmp}/alcove-pulse-XXXXXX") || exit 1
HOME=$XDG_RUNTIME_DIR PULSE_RUNTIME_PATH=$XDG_RUNTIME_DIR/run PULSE_STATE_PATH=$XDG_RUNTIME_DIR/state
PULSE_SERVER=unix:$XDG_RUNTIME_DIR/socket
ALCOVE_PULSE_RESTART="$here/$(basename "$0") --serve-again"
export XDG_RUNTIME_DIR HOME PULSE_RUNTIME_PATH PULSE_STATE_PATH PULSE_SERVER ALCOVE_PULSE_RESTART
end() {
    for list in streams.pid server.pid; do
        [ -f "$XDG_RUNTIME_DIR/$list" ] && kill $(cat "$XDG_RUNTIME_DIR/$list") 2>/dev/null
    done
    wait
    rm -rf "$XDG_RUNTIME_DIR"
}
trap end EXIT
trap 'exit 130' INT TERM
cat >"$XDG_RUNTIME_DIR/server.pa" <<PA
.fail
load-module module-native-protocol-unix auth-anonymous=1 socket=$XDG_RUNTIME_DIR/socket
load-module module-null-sink sink_name=speaker rate=48000 channels=2 sink_properties=device.description="Virtual_Speaker"
load-module module-null-sink sink_name=microphone_feed rate=48000 channels=1 sink_properties=device.description="Microphone_Feed"
load-module module-remap-source source_name=microphone master=microphone_feed.monitor source_properties=device.description="Virtual_Microphone"
set-default-sink speaker
set-default-source microphone
PA
serve || exit 1
ALCOVE_PULSE_PID=$(cat "$XDG_RUNTIME_DIR/server.pid")
export ALCOVE_PULSE_PID
"$@"
