#!/usr/bin/env bash
# Two alcove-peers that meet at a mosquitto alone, with the practice's accounts and rules.
#   broker_call.sh BIN_DIR call|websocket|dies|login
# call: a call begins and ends · websocket: the same when only the WebSocket is open · dies: the broker is killed in the
# middle and started again, and another client comes · login: what is said when the password is wrong
set -eu
bin=$1
scenario=${2:?call, websocket, dies or login}
here=$(cd "$(dirname "$0")" && pwd)
broker_tools=$here/../support/broker
command -v mosquitto >/dev/null || { echo "mosquitto is not installed"; exit 77; }
dir=$(mktemp -d)
processes=()
end() {
  for process in "${processes[@]}"; do kill "$process" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$dir"
}
trap end EXIT
failures=0
check() {
  local text=$1
  shift
  if "$@"; then echo "ok    $text"; else echo "FAIL  $text"; failures=$((failures + 1)); fi
}
# wait_until SECONDS COMMAND…
wait_until() {
  local end=$((SECONDS + $1))
  shift
  until "$@"; do
    [ "$SECONDS" -lt "$end" ] || return 1
    sleep 0.1
  done
}
happened() { python3 "$here/peer_report.py" happened "$dir/$1.events" "${@:2}" 2>/dev/null; }
never() { ! happened "$@"; }
start_broker() {
  mosquitto -c "$dir/broker/mosquitto.conf" 2>/dev/null &
  broker=$!
  processes+=("$broker")
}
# host_once NAME SECONDS, join NAME SECONDS
host_once() {
  rm -f "$dir/invitation"
  "$bin/alcove-peer" host --profile "$dir/broker/service" --invitation-out "$dir/invitation" --data-dir "$dir/host-data" \
    --video-in synthetic --audio-in synthetic --duration "$2" --events "$dir/$1.events" 2>"$dir/$1.log" &
  host=$!
  processes+=("$host")
  wait_until 20 test -s "$dir/invitation"
}
join() {
  "$bin/alcove-peer" join --invitation "$dir/invitation" --data-dir "$dir/$1-data" --video-in synthetic --audio-in synthetic \
    --duration "$2" --events "$dir/$1.events" --stats "$dir/$1.stats" 2>"$dir/$1.log" &
  client=$!
  processes+=("$client")
}
ends_with() {
  local code=0
  wait "$2" || code=$?
  [ "$code" = "$1" ] || { echo "      exit code $code"; tail -n 3 "$dir"/*.log; return 1; }
}
in_call() { happened "$1" first-frame && happened "$1" first-audio; }

python3 "$broker_tools/practice_broker.py" "$dir/broker"
case $scenario in
  call | websocket)
    if [ "$scenario" = websocket ]; then
      # The configuration's first port moves away: whoever needs it finds nobody there.
      read -r port _ _ unused <"$dir/broker/ports"
      sed -i "s/^listener $port /listener $unused /" "$dir/broker/mosquitto.conf"
    fi
    start_broker
    check "the host is at the broker and its invitation is written" host_once host 8
    join client 8
    check "both hear and see each other within 15 s" wait_until 15 eval "in_call host && in_call client"
    check "the client ends as planned" ends_with 0 "$client"
    check "the host ends as planned" ends_with 0 "$host"
    ;;
  dies)
    start_broker
    check "the host is at the broker" host_once host 20
    join client 20
    check "both hear and see each other within 15 s" wait_until 15 eval "in_call host && in_call client"
    kill -9 "$broker"
    check "the client ends as planned without its broker" ends_with 0 "$client"
    check "so does the host" ends_with 0 "$host"
    check "neither noticed" eval "never client reconnecting && never host reconnecting"
    start_broker
    check "with the broker back the host is there again" host_once again 6
    join another 6
    check "and another client comes in" wait_until 15 in_call another
    check "and ends as planned" ends_with 0 "$client"
    wait "$host" || true
    ;;
  login)
    start_broker
    printf 'wrong\n' >"$dir/password"
    port=$(cut -d' ' -f1 "$dir/broker/ports")
    code=0
    "$bin/alcove-peer" host --broker "mqtts://localhost:$port" --broker-user therapist --broker-password-file "$dir/password" \
      --broker-ca "$dir/broker/ca.pem" --practice 0102030405060708 --invitation-out "$dir/invitation" 2>"$dir/login.log" || code=$?
    check "a refused login ends with code 3" test "$code" = 3
    check "and says so" grep -q "refuses this user" "$dir/login.log"
    code=0
    "$bin/alcove-peer" host --profile "$dir/broker/service" --broker-ca "$dir/broker/other-ca.pem" \
      --invitation-out "$dir/invitation" 2>"$dir/login.log" || code=$?
    check "another certificate ends with code 3" test "$code" = 3
    check "and says so" grep -q "certificate" "$dir/login.log"
    check "plain MQTT is not an option" eval "! '$bin/alcove-peer' host --broker mqtt://localhost:$port --invitation-out '$dir/invitation' 2>/dev/null"
    ;;
esac
exit "$failures"
