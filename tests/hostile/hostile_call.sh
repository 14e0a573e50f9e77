#!/usr/bin/env bash
# A call between two alcove-peers goes on while strangers and a paired peer throw hostile bytes at the host.
#   hostile_call.sh BIN_DIR SECONDS [PROGRAMS]
# PROGRAMS: where alcove-peer is taken from when not from BIN_DIR, such as a build with sanitizers.
# Three attacks at once, each for SECONDS:
#   - random and slightly changed bytes at the host's TCP and UDP ports (attacker.py);
#   - a second visitor with a valid invitation, who waits and sends sealed hostile bodies to the same host;
#   - the same peer, let in and in a call, against a host of its own, in rounds of 20 s.
set -eu
seconds=${2:?how long}
# shellcheck source=tests/network/path_library.sh
. "$(dirname "$0")/../network/path_library.sh" "$1" hostile
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
programs=$(cd "${3:-$bin}" && pwd)
# The second host is started again and again; the last one must go, too.
end_second() { kill -KILL "$(cat "$dir/second.pid" 2>/dev/null)" 2>/dev/null || true; }
trap 'kept=$?; set +e; touch "$dir/enough"; end_second; (exit $kept); clean_up' EXIT
report() { python3 "$here/../network/peer_report.py" "$@"; }
happened() { report happened "$dir/$1.events" "${@:2}" 2>/dev/null; }
in_call() { happened "$1" first-frame && happened "$1" first-audio; }
memory() { awk '/^VmRSS/ { print $2 }' "/proc/$1/status"; }
ends_with() {
  local code=0
  wait "$2" || code=$?
  [ "$code" = "$1" ] || { echo "      exit code $code"; tail -n 60 "$dir/$3.log"; return 1; }
}
# statistic SIDE TYPE KIND FIELD
statistic() { report stat "$dir/$1.stats" "$2" "$3" "$4"; }

export ASAN_OPTIONS=detect_leaks=1:halt_on_error=1 UBSAN_OPTIONS=print_stacktrace=1
lasting=$((seconds + 12))
# The call and its path go before whatever else this computer does: what disturbs it should be the attack alone.
first="nice -n -15"
$first bash "$netpath" up "$bin/netpath" --both delay_ms=20

start_within A host.log $first "$programs/alcove-peer" host --listen 10.77.0.1:7700 --invitation-out "$dir/invitation" \
  --data-dir "$dir/host-data" --admit-when "$dir/admit" --ready "$dir/ready" --duration "$lasting" \
  --stats "$dir/host.stats" --events "$dir/host.events"
host=$last
check "an invitation is written" wait_until 20 test -s "$dir/invitation"
start_within B join.log $first "$programs/alcove-peer" join --invitation "$dir/invitation" --data-dir "$dir/join-data" \
  --duration "$lasting" --stats "$dir/join.stats" --events "$dir/join.events"
join=$last
check "the client waits" wait_until 20 test -s "$dir/ready"
# The second visitor comes while the invitation is still open, and keeps the keys of that one handshake.
start_within B waiting.json "$bin/hostile-peer" --invitation "$dir/invitation" --seconds $((seconds + 6)) --round 86400 --seed 7
waiting=$last
sleep 1
touch "$dir/admit"
both_in_call() { in_call host && in_call join; }
check "both see and hear each other" wait_until 20 both_in_call

# The host that a hostile peer is let in to: it may end as planned when the peer says goodbye, and begins again.
(
  while [ ! -e "$dir/enough" ]; do
    code=0
    bash "$netpath" exec A "$programs/alcove-peer" host --listen 10.77.0.1:7701 --invitation-out "$dir/invitation-2" \
      --data-dir "$dir/second-data" --duration "$seconds" --events "$dir/second.events" >>"$dir/second.log" 2>&1 &
    echo $! >"$dir/second.pid"
    wait $! || code=$?
    echo "$code" >>"$dir/second.codes"
  done
) &
started+=($!)
check "the second host listens" wait_until 20 test -s "$dir/invitation-2"
start_within B inside.json "$bin/hostile-peer" --invitation "$dir/invitation-2" --seconds "$seconds" --round 20 --seed 9
inside=$last

start_within B attacker.json python3 "$here/attacker.py" --host 10.77.0.1 --host6 fd77::1 --tcp 7700 --pid "$host" --record 2 --seconds "$seconds"
attacker=$last
sleep 5
early=$(memory "$host")
most=$early
end=$((SECONDS + seconds - 5))
while [ $SECONDS -lt $end ] && kill -0 "$host" 2>/dev/null; do
  now=$(memory "$host" || echo 0)
  [ "$now" -le "$most" ] || most=$now
  echo "$SECONDS $now" >>"$dir/memory"
  sleep 1
done
late=$(memory "$host" || echo 0)
check "the strangers' attack ran" ends_with 0 "$attacker" attacker
check "the second visitor attacked" ends_with 0 "$waiting" waiting
check "the peer in a call attacked" ends_with 0 "$inside" inside
touch "$dir/enough"
kill -TERM "$(cat "$dir/second.pid")" 2>/dev/null || true
check "the client ends as planned" ends_with 0 "$join" join
check "the host ends as planned" ends_with 0 "$host" host
wait_until 10 sh -c "! kill -0 $(cat "$dir/second.pid") 2>/dev/null" || true
sleep 1
for log in attacker waiting inside; do echo "      $log $(tail -n 1 "$dir/$log.json")"; done
echo "      second host's exit codes: $(tr '\n' ' ' <"$dir/second.codes")"
only_planned() { ! grep -qvx 0 "$dir/second.codes"; }
check "the host with the hostile peer inside never ended but as planned" only_planned
no_report() { ! grep -lE "ERROR: |runtime error|LeakSanitizer" "$dir"/*.log; }
check "no sanitizer reported" no_report
for side in host join; do
  other=join
  [ "$side" = host ] || other=host
  decoded=$(statistic $side inbound-rtp video framesDecoded)
  encoded=$(statistic $other outbound-rtp video framesEncoded)
  made_up=$(statistic $side inbound-rtp audio concealedSamples)
  played=$(statistic $side inbound-rtp audio totalSamplesReceived)
  freezes=$(statistic $side inbound-rtp video freezeCount)
  share=$(awk -v d="$decoded" -v e="$encoded" 'BEGIN { print d / e }')
  rate=$(awk -v e="$encoded" -v s="$lasting" 'BEGIN { print e / s }')
  concealed=$(awk -v m="$made_up" -v p="$played" 'BEGIN { print m / p }')
  echo "      $side decoded $decoded of $encoded frames ($share, $rate a second), $freezes freezes, concealed $concealed of the sound"
  # A busy computer encodes fewer than 30 pictures a second by itself; what it does encode must arrive.
  check "the $side saw the call go on" between 0.95 "$share" 1
  check "and at a rate that moves" between 10 "$rate" 31
  check "the $side heard the call go on" between 0 "$concealed" 0.02
done
never_lost() { ! happened host reconnecting && ! happened join reconnecting; }
check "neither side lost the line" never_lost
echo "      host's memory: $early KiB after 5 s of attack, $late KiB at the end, $most KiB at most"
if [ -z "${3:-}" ]; then
  # Flat: no more than a tenth and a megabyte above where it began. A sanitizer's quarantine grows, so not there.
  check "the host's memory is flat" between 0 "$most" $((early + early / 10 + 1024))
fi
if [ $failures -gt 0 ]; then tail -n 20 "$dir"/*.log; fi
finish
