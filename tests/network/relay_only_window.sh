#!/usr/bin/env bash
# A client's window whose person chose "Only through a connection service": what leaves it, and what the person reads.
#   relay_only_window.sh BIN_DIR
# Two homes with cone routers, the kit of packaging/server between them, an alcove-peer as the therapist. First a link that
# leads straight to the therapist's computer: nobody is contacted, and the person reads why. Then one that names the service:
# they meet, through the broker and the relay alone, and nothing at the therapist's computer names the client's address.
set -eu
bin_dir=$1
# shellcheck source=tests/network/path_library.sh
. "$(dirname "$0")/path_library.sh" "$bin_dir" relay-only-window
PATH=/usr/bin:$PATH
# shellcheck source=tests/network/kit_library.sh
. "$here/kit_library.sh"
run=$here/../../packaging/run
homes=$here/homes.sh
export HOMES_ID=$NETPATH_ID HOMES_DIR=$dir/homes
trap 'bash "$homes" down; clean_up' EXIT
report() { python3 "$here/peer_report.py" "$@"; }
start_on() { # HOST LOG COMMAND...
  local host=$1 log=$2
  shift 2
  with_names "$HOMES_ID-$host" "$@" >"$dir/$log" 2>&1 </dev/null &
  last=$!
  started+=("$last")
}
host_with() { # NAME OPTIONS...
  start_on T "$1.log" "$bin/alcove-peer" host --invitation-out "$dir/$1.invitation" --data-dir "$dir/$1.data" --video-in synthetic \
    --audio-in synthetic --events "$dir/$1.events" --control-dump "$dir/$1.control" "${@:2}"
  wait_until 15 test -s "$dir/$1.invitation" || { cat "$dir/$1.log"; exit 1; }
}

bash "$homes" up --client cone --therapist full --router none
bash "$homes" exec I ip address add 11.0.0.1/24 dev br0
run_kit "$HOMES_ID-I" 11.0.0.1
host_with straight --listen 0.0.0.0:7700 --advertise 11.0.0.12:7700
host_with service --profile "$dir/kit/line"
start_on T capture.log tcpdump -i eth0 -n -U -w "$dir/therapist.pcap"
capture=$last
wait_until 5 grep -q listening "$dir/capture.log"

mkdir -p "$dir/client"
unset DISPLAY WAYLAND_DISPLAY
cat >"$dir/window.sh" <<'WINDOW'
set -eu
dir=$1 run=$2 space=$3 bin=$4
Xvfb -displayfd 3 -screen 0 1200x800x24 -nolisten tcp -noreset 3>"$dir/screen" 2>/dev/null & screen=$!
for _ in $(seq 100); do [ ! -s "$dir/screen" ] || break; sleep 0.1; done
export DISPLAY=:$(cat "$dir/screen") QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 ALCOVE_LOG=1
nsenter --net="/run/netns/$space" unshare --mount bash -c 'mount --bind "$0" /etc/hosts; exec "$@"' "$dir/hosts" \
  "$bin/alcove" --data-dir "$dir/client" --synthetic-camera --no-sound >"$dir/app.log" 2>&1 & app=$!
trap "kill $app 2>/dev/null || true; wait $app || true; kill $screen" EXIT
drive() { echo "$(date +%T) $*"; python3 "$run/drive.py" $app "$@"; }
picture() { import -window root "$dir/$1.png" 2>/dev/null || true; }
drive press "Continue" 60
drive press "I’m meeting my therapist"
drive press "Skip for now"
drive press "Settings"
drive press "Connection"
drive press "Only through a connection service"
picture setting
drive press "Back"
join() {
  drive set "Your link|Have a different link?" "$(cat "$dir/$1.invitation")"
  drive press "Join"
  drive press "Continue"
  drive press "Go to the waiting room"
}
join straight
drive wait "Nobody has been contacted"
drive wait "You chose “Only through a connection service”, and this link names none.*"
picture straight
sleep 5
drive press "Leave the waiting room"
join service
drive press "Go in" 60
drive wait "Mute microphone|Unmute microphone*" 30
touch "$dir/inside"
sleep 12
picture call
drive press "Leave the session"
drive press "Leave now"
drive wait "How was today?" 30
WINDOW
dbus-run-session -- bash "$dir/window.sh" "$dir" "$run" "$HOMES_ID-C" "$bin" >"$dir/window.log" 2>&1 && led=0 || led=$?
check "the window is led from the setting to the end of a call" [ $led = 0 ]
[ $led = 0 ] || tail -n 60 "$dir/window.log"
kill -INT "$capture" 2>/dev/null || true
no_address() { python3 "$here/no_address.py" "$@" 10.1.0.2 11.0.0.11; }
happened() { report happened "$dir/$1.events" "$2" 2>/dev/null; }
untouched() { ! happened straight handshake-done; }
check "nobody knocked at the therapist's own computer" untouched
check "the therapist saw and heard the client" happened service first-frame
check "no control message holds an address of the client" no_address control "$dir/service.control"
check "no packet comes from or goes to the client's home" no_address capture "$dir/therapist.pcap"
if [ -n "${KEEP_PICTURES:-}" ]; then cp "$dir"/*.png "$KEEP_PICTURES"; fi
finish
