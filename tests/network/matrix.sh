#!/usr/bin/env bash
# Every kind of network between two alcove-peers, a call of a minute through each, and one table of what they saw and heard.
#   matrix.sh BIN_DIR              every case, then the table
#   matrix.sh BIN_DIR CASE...      these cases only
#   matrix.sh --list | --table     the cases; the table of what has run so far
# NETWORK_SECONDS: another length of the calls than 60. Results stay in build/network/ (a log and the figures of each case).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
results=$(cd "$here/../.." && pwd)/build/network
export NETWORK_SECONDS=${NETWORK_SECONDS:-60}

# CASE SCRIPT SCENARIO WHAT
cases() {
  cat <<'CASES'
lan homes_test.sh lan same home, the router opens nothing
cone homes_test.sh cone cone on both sides
full homes_test.sh full full cone at the client
symmetric-client homes_test.sh symmetric-client symmetric at the client
symmetric-therapist homes_test.sh symmetric-therapist symmetric at the therapist
full-symmetric homes_test.sh full-symmetric full cone at the client, symmetric at the therapist
symmetric-both homes_test.sh symmetric-both symmetric on both sides, the router opens doors
relayed relays.sh symmetric symmetric on both sides, no doors, a service
udp-blocked homes_test.sh udp-blocked UDP blocked at the client, no service
udp-relayed relays.sh udp-blocked UDP blocked at the client, a service
only-443 relays.sh only-443 only TCP 443 to one address
proxy relays.sh proxy an HTTP proxy is the only way out
relay-only relays.sh relay-only relay-only
ipv6 homes_test.sh v6 IPv6 only
double homes_test.sh double double NAT, no service
double-service relays.sh double double NAT, a service
moves homes_test.sh moves the client's computer gets another address
home-moves homes_test.sh home-moves the client's router gets another address
mtu homes_test.sh mtu MTU 1280
CASES
}

run_case() { # CASE SCRIPT SCENARIO
  local began=$SECONDS ended=0
  rm -f "$results/$1.figures"
  NETWORK_FIGURES=$results/$1.figures bash "$here/$2" "$bin" "$3" >"$results/$1.log" 2>&1 || ended=$?
  grep '^FAIL' "$results/$1.log" >"$results/$1.failed" || true
  echo "$1: ended with $ended after $((SECONDS - began)) s"
}

case ${1:-} in
  --list) cases; exit ;;
  --table) cases | python3 "$here/matrix_table.py" "$results"; exit ;;
  '' | -*) sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "$0" >&2; exit 2 ;;
esac
if [ "$(id -u)" != 0 ]; then exec sudo -E bash "$0" "$@"; fi
bin=$(cd "$1" && pwd)
shift
mkdir -p "$results"
wanted=" $* "
cases | while read -r name script scenario _; do
  [ $# -gt 0 ] && [[ $wanted != *" $name "* ]] || run_case "$name" "$script" "$scenario" </dev/null
done
cases | python3 "$here/matrix_table.py" "$results"
