#!/usr/bin/env bash
# The emulated path itself: its delay, loss, rate and outage are what was asked for.
#   netpath_self_test.sh BIN_DIR
set -eu
# shellcheck source=tests/network/path_library.sh
. "$(dirname "$0")/path_library.sh" "$1" netpath

cat >"$dir/schedule" <<'SCHEDULE'
# nothing gets through from 0 s on, everything again after 1 s
0 both outage=1
1 both outage=0
SCHEDULE

# probe COUNT GAP_MS: sets sent, received, round_trip
probe() { read -r sent received round_trip < <(within A python3 "$here/udp_probe.py" measure 10.77.0.2 5000 "$@"); }

path_up --both delay_ms=20 --schedule "$dir/schedule"
start_within B echo.log python3 "$here/udp_probe.py" echo 10.77.0.2 5000
wait_until 5 within B sh -c 'grep -q 1388 /proc/net/udp'

probe 100 5
check "no packet is lost on a clean path ($received of $sent)" [ "$received" = 100 ]
# The path's own share is what goes over 40 ms: measured 0.3 ms on an idle machine of two cores.
check "20 ms each way is a round trip of 40 ms ($round_trip)" between 40 "$round_trip" 45

path_mark
probe 40 5
check "an outage lets nothing through ($received of $sent)" [ "$received" = 0 ]
wait_until 3 sleep 0.2
probe 20 5
check "after the outage everything arrives ($received of $sent)" [ "$received" = 20 ]

readdress A 10.77.0.9
probe 20 5
check "a computer that moved is still on the path ($received of $sent)" [ "$received" = 20 ]
check "its old address is gone" sh -c "! bash '$netpath' exec A ip -4 address | grep -q 10.77.0.1/"

path_down >/dev/null
path_up --both loss_pct=10 --seed 7
start_within B echo.log python3 "$here/udp_probe.py" echo 10.77.0.2 5000
wait_until 5 within B sh -c 'grep -q 1388 /proc/net/udp'
probe 1000 1
# 0.9 squared is 810 of 1000; five standard deviations are 62.
check "10 % loss each way loses 190 of 1000 ($received of $sent)" between 748 "$received" 872

path_down >/dev/null
path_up --a-to-b rate_kbit=512,queue_ms=100
start_within B echo.log python3 "$here/udp_probe.py" echo 10.77.0.2 5000
wait_until 5 within B sh -c 'grep -q 1388 /proc/net/udp'
# 128 bytes each 1 ms are twice what 512 kbit/s carry: half gets through, each after the full queue.
probe 1000 1
check "a full link drops what is over ($received of $sent)" between 480 "$received" 650
check "and what waits in its queue takes the queue's time ($round_trip ms)" between 85 "$round_trip" 115

finish
