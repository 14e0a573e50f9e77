#!/usr/bin/env bash
# Two alcove-peers in two network namespaces, over a path that something happens to.
#   two_peers.sh BIN_DIR clean|loss|client-killed|host-killed|moved|outage|udp-blocked|udp-blocked-later
# The host is in A, the client in B; both have made-up devices. Each case checks exit codes, events and statistics.
set -eu
bin_dir=$1
scenario=${2:?clean, loss, client-killed, host-killed, moved, outage, udp-blocked or udp-blocked-later}
# shellcheck source=tests/network/path_library.sh
. "$(dirname "$0")/path_library.sh" "$bin_dir" "$scenario"

report() { python3 "$here/peer_report.py" "$@"; }
happened() { report happened "$dir/$1.events" "${@:2}" 2>/dev/null; }
last_time() { report when "$dir/$1.events" "$2"; }

# start_host SECONDS, start_join SECONDS: sets host / join to the process
start_host() {
  start_within A host.log "$bin/alcove-peer" host --listen 10.77.0.1:7700 --invitation-out "$dir/invitation" \
    --data-dir "$dir/host-data" --video-in synthetic --audio-in synthetic --duration "$1" \
    --stats "$dir/host.stats" --events "$dir/host.events"
  host=$last
}
start_join() {
  wait_until 10 test -s "$dir/invitation" || { echo "no invitation was written"; cat "$dir/host.log"; exit 1; }
  start_within B join.log "$bin/alcove-peer" join --invitation "$dir/invitation" \
    --data-dir "$dir/join-data" --video-in synthetic --audio-in synthetic --duration "$1" \
    --stats "$dir/join.stats" --events "$dir/join.events"
  join=$last
}
in_call() { happened "$1" first-frame && happened "$1" first-audio; }
both_in_call() { in_call host && in_call join; }
start_call() {
  start_host "$1"
  start_join "$1"
  check "both see and hear each other within 10 s" wait_until 10 both_in_call
}
# ends_with CODE PROCESS
ends_with() {
  local code=0
  wait "$2" || code=$?
  [ "$code" = "$1" ] || { echo "      exit code $code"; tail -n 5 "$dir"/*.log; return 1; }
}
both_end_as_planned() {
  check "the client ends as planned" ends_with 0 "$join"
  check "the host ends as planned" ends_with 0 "$host"
}

# share_of_frames SIDE SECONDS LEAST: frames decoded, of the 30 a second that the made-up camera gives
share_of_frames() {
  local decoded
  decoded=$(report stat "$dir/$1.stats" inbound-rtp video framesDecoded)
  echo "      $1 decoded $decoded frames in $2 s"
  between "$(awk -v s="$2" -v l="$3" 'BEGIN { print 30 * s * l }')" "$decoded" 1e9
}
# concealed SIDE MOST: share of the sound played that had to be made up
concealed() {
  local made_up played
  made_up=$(report stat "$dir/$1.stats" inbound-rtp audio concealedSamples)
  played=$(report stat "$dir/$1.stats" inbound-rtp audio totalSamplesReceived)
  echo "      $1 concealed $made_up of $played samples"
  [ "$played" -gt 0 ] && between 0 "$made_up" "$(awk -v p="$played" -v m="$2" 'BEGIN { print p * m }')"
}
# block_udp SIDE: nothing but TCP leaves or reaches it
block_udp() {
  within "$1" nft -f - <<'RULES'
table inet blocked {
  chain in { type filter hook input priority 0; meta l4proto udp drop; }
  chain out { type filter hook output priority 0; meta l4proto udp drop; }
}
RULES
}
# first_within SECONDS: from being let in to the first picture, on both sides
first_within() {
  local side first admitted
  for side in host join; do
    admitted=$(last_time host admitted)
    first=$(last_time $side first-frame)
    echo "      $side: first picture $(((first - admitted) / 1000)) ms after being let in"
    between 0 "$(((first - admitted) / 1000))" "$(($1 * 1000))" || return 1
  done
}
# longest_freeze SIDE SECONDS
longest_freeze() {
  local freezes
  freezes=$(report stat "$dir/$1.stats" inbound-rtp video totalFreezesDuration)
  echo "      $1 froze for $freezes s in all"
  between 0 "$freezes" "$2"
}

quality() { # SECONDS LEAST_FRAMES MOST_CONCEALED
  local side
  for side in host join; do
    check "the $side's statistics are complete" report final "$dir/$side.stats"
    check "the $side saw enough frames" share_of_frames $side "$1" "$2"
    check "the $side heard enough sound" concealed $side "$3"
  done
}

# back_after MICROSECONDS SECONDS: both have a call again
back_after() {
  check "the client is back within $2 s" wait_until "$2" happened join resumed "$1"
  check "the host is back within $2 s" wait_until "$2" happened host resumed "$1"
}

case $scenario in
  clean)
    path_up --both delay_ms=20,rate_kbit=5000
    start_call 15
    both_end_as_planned
    check "the path went through ICE" happened join ice-connected
    # The thresholds of the measured call are stricter; two cores that also run everything else get some room here.
    quality 15 0.95 0.01
    ;;
  loss)
    path_up --both delay_ms=50,loss_pct=10 --seed 11
    start_call 20
    both_end_as_planned
    quality 20 0.85 0.05
    ;;
  client-killed)
    path_up --both delay_ms=20
    start_call 25
    kill -KILL "$join"
    check "the host says within 8 s that the client is gone" wait_until 8 happened host reconnecting
    check "and stays" kill -0 "$host"
    mv "$dir/join.events" "$dir/join-before.events"
    start_join 8
    check "the same client gets in again without a new invitation" wait_until 15 in_call join
    check "the host sees it come back" wait_until 5 happened host resumed
    check "the client ends as planned" ends_with 0 "$join"
    ;;
  host-killed)
    path_up --both delay_ms=20
    start_call 25
    kill -KILL "$host"
    check "the client says within 8 s that the host is gone" wait_until 8 happened join reconnecting
    check "and stays" kill -0 "$join"
    lost=$(last_time join reconnecting)
    mv "$dir/host.events" "$dir/host-before.events"
    start_host 20
    check "the client is back without a new invitation" wait_until 25 happened join resumed "$lost"
    check "the client ends as planned" ends_with 0 "$join"
    ;;
  moved)
    path_up --both delay_ms=20
    start_call 25
    readdress B 10.77.3.7
    both_end_as_planned
    # Noticed within half a second and found again in less than another (measured: 0.2 of 25 s of sound
    # made up, on a busy machine): three may be dark.
    check "the client noticed its new address" happened join network-changed
    quality 25 0.85 0.1
    ;;
  outage)
    printf '0 both outage=1\n30 both outage=0\n' >"$dir/schedule"
    path_up --both delay_ms=20 --schedule "$dir/schedule"
    start_call 60
    path_mark
    check "both say that the connection dropped" wait_until 8 happened join reconnecting
    check "the host, too" wait_until 4 happened host reconnecting
    dropped=$(last_time join reconnecting)
    back_after "$((dropped - 1))" 45
    both_end_as_planned
    ;;
  udp-blocked)
    path_up --both delay_ms=20,rate_kbit=5000
    block_udp B
    start_call 20
    check "each sees the other within 5 s" first_within 5
    check "over the rendezvous" happened join over-rendezvous
    both_end_as_planned
    # Four of the twenty seconds pass before the fallback begins.
    quality 20 0.7 0.02
    for side in host join; do check "the $side never froze for a second" longest_freeze $side 1; done
    ;;
  udp-blocked-later)
    path_up --both delay_ms=20,rate_kbit=5000
    start_call 25
    wait_until 3 false || true
    block_udp B
    check "the client goes on over the rendezvous within 8 s" wait_until 8 happened join over-rendezvous
    check "and the host" wait_until 2 happened host over-rendezvous
    both_end_as_planned
    quality 25 0.6 0.3
    ;;
  *) echo "no case $scenario"; exit 2 ;;
esac

if [ $failures -gt 0 ]; then tail -n 20 "$dir"/*.log; fi
finish
