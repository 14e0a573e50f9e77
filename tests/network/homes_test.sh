#!/usr/bin/env bash
# Two alcove-peers in two homes with routers between them (homes.sh).
#   homes_test.sh BIN_DIR CASE
# Calls, the therapist's router speaking UPnP by miniupnpd, no STUN, TURN or broker anywhere:
#   cone full symmetric-client natpmp pcp lan v6 mtu
# What the therapist is told when nobody can come in from outside: double refuse silent firewall
#   moved: the router gets another outside address while the program runs
set -eu
bin_dir=$1
scenario=${2:?see above}
# shellcheck source=tests/network/path_library.sh
. "$(dirname "$0")/path_library.sh" "$bin_dir" "homes-$scenario"
export HOMES_ID=$NETPATH_ID HOMES_DIR=$dir/homes
homes() { bash "$here/homes.sh" "$@"; }
trap 'homes down; clean_up' EXIT

report() { python3 "$here/peer_report.py" "$@"; }
happened() { report happened "$dir/$1.events" "${@:2}" 2>/dev/null; }
not_happened() { ! happened "$@"; }

start_in() { # HOST LOG COMMAND...
  local host=$1 log=$2
  shift 2
  bash "$here/homes.sh" exec "$host" "$@" >"$dir/$log" 2>&1 </dev/null &
  last=$!
  started+=("$last")
}
start_host() { # SECONDS [LISTEN]
  start_in T host.log "$bin/alcove-peer" host --listen "${2:-0.0.0.0:7700}" --reach --invitation-out "$dir/invitation" \
    --data-dir "$dir/host-data" --duration "$1" --stats "$dir/host.stats" --events "$dir/host.events"
  host=$last
}
start_join() { # SECONDS
  start_in C join.log "$bin/alcove-peer" join --invitation "$dir/invitation" --data-dir "$dir/join-data" --duration "$1" \
    --stats "$dir/join.stats" --events "$dir/join.events"
  join=$last
}
ends_with() {
  local code=0
  wait "$2" || code=$?
  [ "$code" = "$1" ] || { echo "      exit code $code"; tail -n 5 "$dir"/*.log; return 1; }
}
doors() { homes doors | wc -l; }
no_doors() { [ "$(doors)" = 0 ]; }

# since EVENT FROM SIDE: milliseconds between two events of one side
since() { echo $(( ($(report when "$dir/$3.events" "$1") - $(report when "$dir/$3.events" "$2")) / 1000 )); }
# What the other side sent is seen, and little of the time is frozen. How much is sent depends on the machine that encodes.
steady() { # SIDE OTHER SECONDS
  local decoded sent frozen
  decoded=$(report stat "$dir/$1.stats" inbound-rtp video framesDecoded)
  sent=$(report stat "$dir/$2.stats" outbound-rtp video framesSent)
  frozen=$(report stat "$dir/$1.stats" inbound-rtp video totalFreezesDuration)
  echo "      the $1 decoded $decoded of $sent frames, frozen for $frozen of $3 s"
  between "$(awk -v s="$sent" 'BEGIN { print s * 0.85 }')" "$decoded" 1e9 && between 0 "$frozen" "$(awk -v s="$3" 'BEGIN { print s * 0.1 }')"
}

call() { # SECONDS [LISTEN]
  start_host "$1" "${2:-}"
  check "the invitation is written within 15 s" wait_until 15 test -s "$dir/invitation"
  [ -z "${expect_doors:-}" ] || check "the router opened one TCP and eight UDP ports" [ "$(doors)" = 9 ]
  start_join "$1"
  check "they meet within 10 s" wait_until 10 happened join in-call
  check "both see and hear each other" wait_until 10 sh -c \
    "for f in host join; do for e in first-frame first-audio; do python3 '$here/peer_report.py' happened '$dir'/\$f.events \$e || exit 1; done; done"
  local side event milliseconds
  for side in host join; do
    for event in first-frame first-audio; do
      milliseconds=$(since $event in-call $side)
      echo "      $side: $event $milliseconds ms after the call began"
      check "the $side's $event comes within 2 s" between 0 "$milliseconds" 2000
    done
  done
  check "the path went through ICE" happened join ice-connected
  check "the client ends as planned" ends_with 0 "$join"
  check "the host ends as planned" ends_with 0 "$host"
  # Ten seconds beside a compiler say nothing about a line; the longest case is judged.
  if [ "$1" -lt 30 ]; then steady host join "$1" || true; steady join host "$1" || true; return; fi
  check "the host saw a steady picture" steady host join "$1"
  check "the client saw a steady picture" steady join host "$1"
}

told() { # VERDICT SECONDS
  start_host 60
  check "the therapist is told: $1" wait_until "$2" happened host "reach-$1"
  kill -INT "$host"
  check "the host ends as planned" ends_with 0 "$host"
}

case $scenario in
  cone) homes up; expect_doors=1; call 60; check "the router was spoken to by UPnP" happened host reach-upnp ;;
  full) homes up --client full; expect_doors=1; call 10 ;;
  symmetric-client) homes up --client symmetric; expect_doors=1; call 10 ;;
  symmetric-both) homes up --client symmetric --therapist symmetric; expect_doors=1; call 10 ;;
  natpmp) homes up --router natpmp; expect_doors=1; call 10; check "by NAT-PMP" happened host reach-nat-pmp ;;
  pcp) homes up --router pcp; expect_doors=1; call 10; check "by PCP" happened host reach-pcp ;;
  mtu) homes up --mtu 1280; expect_doors=1; call 20 ;;
  lan) homes up --lan --router none; call 10; check "within this network only" happened host reach-no-door ;;
  v6) homes up --v6; call 10 "[::]:7700"; check "by an address of its own" happened host reach-own-address ;;
  double) homes up --therapist double; told behind-another 10 ;;
  refuse) homes up --router refuse; told router-refuses 10 ;;
  silent) homes up --router none; told no-door 15 ;;
  firewall) homes up; homes firewall; told firewall 15 ;;
  moved)
    homes up
    start_host 200
    check "the door opens" wait_until 30 happened host reach-door-open
    check "and lets in who comes" wait_until 10 happened host reach-entrance-open
    before=$(report when "$dir/host.events" reach-door-open)
    homes readdress 11.0.0.77
    # The router is asked every two minutes.
    check "the new outside address is noticed" wait_until 140 happened host reach-door-open "$before"
    kill -INT "$host"
    check "the host ends as planned" ends_with 0 "$host"
    ;;
  *) echo "no case $scenario"; exit 2 ;;
esac
check "no door is left open" no_doors

if [ $failures -gt 0 ]; then tail -n 20 "$dir"/*.log; report events "$dir/host.events" || true; fi
finish
