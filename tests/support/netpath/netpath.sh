#!/usr/bin/env bash
# Two network namespaces joined by an emulated path (root).
#
#   netpath.sh up PROGRAM [OPTIONS]    make the namespaces, start PROGRAM (netpath) with its options
#   netpath.sh exec A|B COMMAND...     run a command inside
#   netpath.sh mark                    start the schedule
#   netpath.sh readdress A|B ADDRESS   the computer moves: its IPv4 address (10.77.x.y) is another from now on
#   netpath.sh down                    end it, print what was carried, remove the namespaces
#
# A is 10.77.0.1 and fd77::1, B is 10.77.0.2 and fd77::2. NETPATH_ID tells pairs apart that stand side by side, NETPATH_DIR
# is where their files lie.
set -eu
id=${NETPATH_ID:?a name for this pair of namespaces}
dir=${NETPATH_DIR:?a folder for its files}

alive() { [ -f "$dir/netpath.pid" ] && kill -0 "$(cat "$dir/netpath.pid")" 2>/dev/null; }

down() {
  if alive; then
    kill -TERM "$(cat "$dir/netpath.pid")"
    for _ in $(seq 100); do
      alive || break
      sleep 0.02
    done
  fi
  local side
  for side in A B; do
    [ -e "/run/netns/$id-$side" ] || continue
    # Whatever still runs there was left behind by this test.
    ip netns pids "$id-$side" | xargs -r kill -KILL 2>/dev/null || true
    ip netns delete "$id-$side"
  done
}

up() {
  local program=$1 side
  shift
  mkdir -p "$dir"
  down
  rm -f "$dir/netpath.json"
  for side in A B; do ip netns add "$id-$side"; done
  "$program" --ns-a "$id-A" --ns-b "$id-B" --stats "$dir/netpath.json" "$@" >"$dir/netpath.log" 2>&1 </dev/null &
  echo $! >"$dir/netpath.pid"
  for _ in $(seq 250); do
    if grep -qx ready "$dir/netpath.log"; then return 0; fi
    alive || break
    sleep 0.02
  done
  cat "$dir/netpath.log" >&2
  down
  return 1
}

case ${1:-} in
  up) shift; up "$@" ;;
  exec)
    side=$2
    shift 2
    exec nsenter --net="/run/netns/$id-$side" -- "$@"
    ;;
  mark) kill -USR1 "$(cat "$dir/netpath.pid")" ;;
  readdress)
    ip -netns "$id-$2" -4 address flush dev path0
    ip -netns "$id-$2" address add "$3/16" dev path0
    ;;
  down)
    down
    [ ! -f "$dir/netpath.json" ] || cat "$dir/netpath.json"
    ;;
  *) sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "$0" >&2; exit 2 ;;
esac
