#!/usr/bin/env bash
# Two windows in two homes, from empty home folders, brought together by pressing their buttons.
#   homes_windows.sh BIN_DIR cone|udp-blocked|symmetric|shared-account|double
# In all but the last each hears the other's sentence, after at most 15 presses a side:
#   cone            both routers keep ports, the therapist's opens doors; no STUN, TURN or broker
#   udp-blocked     the same, and nothing but TCP leaves the client's home
#   symmetric       symmetric routers that open nothing; the therapist pastes the line that packaging/server prints
#   shared-account  both routers keep ports and open nothing; the line of a broker with one account for all, and of a STUN server
#   double          the therapist's router stands behind another one; the therapist reads why nobody can come in, before a
#                   link is made
set -eu
bin_dir=$1
scenario=${2:?cone, udp-blocked, symmetric, shared-account or double}
# shellcheck source=tests/network/path_library.sh
. "$(dirname "$0")/path_library.sh" "$bin_dir" "windows-$scenario"
PATH=/usr/bin:$PATH
top=$(cd "$here/../.." && pwd)
run=$top/packaging/run
out=$top/build/run
export HOMES_ID=$NETPATH_ID HOMES_DIR=$dir/homes
# shellcheck source=tests/network/home_servers.sh
. "$here/home_servers.sh"
homes() { bash "$here/homes.sh" "$@"; }
homes_down() { local result=$?; homes down 2>/dev/null || true; clean_up $result; }
trap homes_down EXIT
no_doors() { [ "$(homes doors | wc -l)" = 0 ]; }
unset DISPLAY WAYLAND_DISPLAY

hearing() { # SIDE
  local value
  value=$(python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))["correlation"])' "$out/$1.hearing.json") || return 1
  echo "      the $1 heard the other with a correlation of $value"
  between 0.8 "$value" 1
}
presses() { # SIDE
  local count
  count=$(wc -l <"$out/$1/presses") || return 1
  echo "      the $1 pressed or filled $count times"
  [ "$count" -le 15 ]
}

# windows [LINE]: both windows in their homes, up to the end of what they say to each other
windows() {
  local began=$SECONDS ended=0 side
  ALCOVE_SERVICE_LINE=${1:-} ALCOVE_THERAPIST_WITHIN=$(within_home T) ALCOVE_CLIENT_WITHIN=$(within_home C) \
    bash "$run/two_windows.sh" "$bin" >"$dir/windows.log" 2>&1 || ended=$?
  grep -vE '^ |^$' "$dir/windows.log" | sed 's/^/      /'
  echo "      from two empty folders to the end of 20 s of talking: $((SECONDS - began)) s"
  # Its own judgement of pictures a second belongs to a machine that does nothing else; a journey that broke off has no hearing.
  for side in therapist client; do
    check "the $side heard the other" hearing $side
    check "the $side pressed at most 15 times" presses $side
  done
  check "the doors are closed after the windows" wait_until 10 no_doors
  [ $failures = 0 ] || { echo "two_windows.sh ended with $ended"; tail -n 60 "$dir/windows.log" "$out"/*/app.log; }
}

# What comes to the relay is counted; a call of 20 s is many times this.
count_relayed() {
  homes exec I nft -f - <<'RULES'
table inet seen {
  chain in { type filter hook input priority 0; ip daddr 11.0.0.1 meta l4proto udp counter; }
}
RULES
}
relayed() {
  local bytes
  bytes=$(homes exec I nft list table inet seen | grep -o 'bytes [0-9]*' | cut -d' ' -f2)
  echo "      $bytes bytes came to the relay"
  [ "$bytes" -gt 1000000 ]
}

case $scenario in
  cone)
    homes up
    windows
    ;;
  udp-blocked)
    homes up
    homes block 'meta l4proto udp drop'
    windows
    ;;
  symmetric)
    homes up --client symmetric --therapist symmetric --router none
    start_kit
    count_relayed
    windows "$service_line"
    check "it went through the relay" relayed
    ;;
  shared-account)
    homes up --router none
    start_shared_account
    windows "$service_line"
    ;;
  double)
    homes up --therapist double
    mkdir -p "$dir/therapist"
    # shellcheck disable=SC2016 # expanded inside
    dbus-run-session -- bash -c '
      set -eu
      Xvfb -displayfd 3 -screen 0 1200x800x24 -nolisten tcp -noreset 3>"$1/screen" 2>/dev/null & screen=$!
      for _ in $(seq 100); do [ ! -s "$1/screen" ] || break; sleep 0.1; done
      export DISPLAY=:$(cat "$1/screen") QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
      $2 "$3/alcove" --data-dir "$1/therapist" --synthetic-camera --no-sound >"$1/app.log" 2>&1 & app=$!
      trap "kill $app; wait $app || echo the app ended with \$?; kill $screen" EXIT
      # The first page asks for the language.
      python3 "$4/drive.py" $app press "Continue" 60
      python3 "$4/drive.py" $app press "I’m a therapist"
      python3 "$4/drive.py" $app press "Skip for now"
      python3 "$4/drive.py" $app wait "Only people in this network can reach you" 30
      python3 "$4/drive.py" $app wait "Your router stands behind another one*" 5
      import -window root "$1/reach.png" 2>/dev/null || true
      python3 "$4/drive.py" $app press "Continue"
      python3 "$4/drive.py" $app press "New invitation"
      python3 "$4/drive.py" $app wait "This link works only inside your own network for now.*" 10
    ' reach "$dir" "$(within_home T)" "$bin" "$run" >"$dir/double.log" 2>&1 && told=0 || told=$?
    check "the therapist reads why, before any link is made" [ $told = 0 ]
    [ $told = 0 ] || tail -n 40 "$dir/double.log"
    if [ -n "${KEEP_PICTURES:-}" ]; then cp "$dir/reach.png" "$KEEP_PICTURES"; fi
    ;;
  *) echo "no case $scenario"; exit 2 ;;
esac
finish
