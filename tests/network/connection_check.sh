#!/usr/bin/env bash
# Each verdict of the connection check over an emulated path, asked as a client's window asks before the first meeting.
#   connection_check.sh BIN_DIR direct|service
# direct: the therapist's own computer behind ways of different lengths. service: the kit of packaging/server, where the
# client meets the therapist and asks for bindings, with more and more of it kept away from the client.
set -eu
bin_dir=$1
scenario=${2:?direct or service}
# shellcheck source=tests/network/path_library.sh
. "$(dirname "$0")/path_library.sh" "$bin_dir" "check-$scenario"
# shellcheck source=tests/network/kit_library.sh
. "$here/kit_library.sh"
know_kit 10.77.0.1
report() { python3 "$here/peer_report.py" "$@"; }

start_host() { # OPTIONS...
  rm -f "$dir/invitation"
  with_names "$NETPATH_ID-A" "$bin/alcove-peer" host --invitation-out "$dir/invitation" --data-dir "$dir/host-data" --video-in none \
    --audio-in none --events "$dir/host.events" "$@" >"$dir/host.log" 2>&1 </dev/null &
  host=$!
  started+=("$host")
  wait_until 15 test -s "$dir/invitation" || { cat "$dir/host.log"; exit 1; }
}
stop_host() {
  kill -KILL "$host"
  wait "$host" 2>/dev/null || true
}
# asks VERDICT REACH [OPTIONS]: what the check says
asks() {
  local verdict=$1 reach=$2 began=$SECONDS
  shift 2
  with_names "$NETPATH_ID-B" timeout 60 "$bin/alcove-peer" check "$@" >"$dir/answer" 2>"$dir/check.log" || { cat "$dir/check.log"; return 1; }
  echo "      $(cat "$dir/answer") after $((SECONDS - began)) s"
  grep -q "\"reach\":\"$reach\".*\"verdict\":\"$verdict\"" "$dir/answer"
}
link=(--invitation "$dir/invitation")
# client_keeps RULES: what the client's own computer lets out, until the next call
client_keeps() {
  within B nft flush ruleset
  within B nft -f - <<RULES
table inet kept {
  chain output {
    type filter hook output priority 0; policy accept
    $1
  }
}
RULES
}
# Nobody may have been rung and nothing bound by asking.
nobody_rung() { ! report happened "$dir/host.events" handshake-done 2>/dev/null; }

case $scenario in
  direct)
    path_up --both delay_ms=20
    start_host --listen 10.77.0.1:7700
    check "a short way is steady" asks steady direct "${link[@]}"
    check "and nobody was rung" nobody_rung
    stop_host
    check "nobody listens: the therapist is away" asks therapist-away direct "${link[@]}"
    check "without a link there is nobody to ask" asks not-checked unknown
    path_down >/dev/null
    path_up --both delay_ms=200
    start_host --listen 10.77.0.1:7700
    check "a long way is uneven" asks uneven direct "${link[@]}"
    stop_host
    path_down >/dev/null
    path_up --both delay_ms=450
    start_host --listen 10.77.0.1:7700
    check "a very long way is weak" asks weak direct "${link[@]}"
    within B ip link set path0 down
    check "without a network it is offline" asks offline unknown "${link[@]}"
    ;;
  service)
    path_up --both delay_ms=20
    run_kit "$NETPATH_ID-A" 10.77.0.1
    start_host --profile "$dir/kit/line"
    check "through the broker, with bindings at the relay, it is steady" asks steady relayed "${link[@]}"
    check "and nobody was rung" nobody_rung
    client_keeps 'udp dport 3478 numgen inc mod 20 < 3 drop'
    check "three bindings of twenty lost are uneven" asks uneven relayed "${link[@]}"
    client_keeps 'udp dport 3478 numgen inc mod 20 < 8 drop'
    check "eight of twenty are weak" asks weak relayed "${link[@]}"
    client_keeps 'meta l4proto udp drop'
    check "without datagrams it is uneven" asks uneven relayed "${link[@]}"
    client_keeps 'meta l4proto udp drop; tcp dport != 443 drop'
    check "and so where 443 alone is open" asks uneven relayed "${link[@]}"
    client_keeps 'tcp dport { 443, 8883 } drop'
    check "where nobody can be met it is blocked" asks blocked relayed "${link[@]}"
    client_keeps 'meta l4proto { tcp, udp } drop'
    check "where nothing gets through it is blocked" asks blocked blocked "${link[@]}"
    client_keeps ''
    stop_host
    check "the therapist is not there: a result of its own" asks therapist-away relayed "${link[@]}"
    path_down >/dev/null
    ;;
  *) echo "no case $scenario"; exit 2 ;;
esac
if [ $failures -gt 0 ]; then tail -n 12 "$dir"/*.log; fi
finish
