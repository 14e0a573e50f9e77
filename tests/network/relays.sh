#!/usr/bin/env bash
# Two alcove-peers in two homes whose routers let no direct way through, over the servers of packaging/server.
#   relays.sh BIN_DIR symmetric|udp-blocked|only-443|proxy|double|relay-only|relay-only-link|refused|check
# The kit runs at 11.0.0.1 in the internet between the homes (homes.sh), with a certificate of its own authority.
set -eu
bin_dir=$1
scenario=${2:?symmetric, udp-blocked, only-443, proxy, double, relay-only, relay-only-link, refused or check}
# shellcheck source=tests/network/path_library.sh
. "$(dirname "$0")/path_library.sh" "$bin_dir" "relays-$scenario"
# shellcheck source=tests/network/kit_library.sh
. "$here/kit_library.sh"
homes=$here/homes.sh
export HOMES_ID=alcove$$ HOMES_DIR=$dir/homes
# shellcheck source=tests/network/call_library.sh
. "$here/call_library.sh"

homes_down() { local result=$?; bash "$homes" down 2>/dev/null || true; clean_up $result; }
trap homes_down EXIT

# on HOST COMMAND...: with the kit's name known
on() {
  local host=$1
  shift
  with_names "$HOMES_ID-$host" "$@"
}
start_on() { # HOST LOG COMMAND...
  local host=$1 log=$2
  shift 2
  on "$host" "$@" >"$dir/$log" 2>&1 </dev/null &
  last=$!
  started+=("$last")
}

start_kit() {
  bash "$homes" exec I ip address add 11.0.0.1/24 dev br0
  run_kit "$HOMES_ID-I" 11.0.0.1
}

start_host() { # SECONDS OPTIONS...
  start_on T host.log "$bin/alcove-peer" host --profile "$dir/kit/line" --invitation-out "$dir/invitation" \
    "${host_media[@]}" --duration "$1" --stats "$dir/host.stats" --events "$dir/host.events" "${@:2}"
  host=$last
  wait_until 15 test -s "$dir/invitation" || { echo "no invitation"; cat "$dir"/*.log; exit 1; }
}
start_join() { # OPTIONS...
  start_on C join.log "$bin/alcove-peer" join --invitation "$dir/invitation" "${join_media[@]}" \
    --duration $((seconds + 20)) --stats "$dir/join.stats" --events "$dir/join.events" "$@"
  join=$last
}
path_is() { # SIDE PATTERN
  local path
  path=$(report stat "$dir/$1.stats" alcove - path)
  echo "      $1: path $path"
  [[ $path == $2 ]]
}
no_freeze() {
  local side freezes
  for side in host join; do
    freezes=$(report stat "$dir/$side.stats" inbound-rtp video totalFreezesDuration)
    echo "      $side froze for $freezes s in all, decoded $(report stat "$dir/$side.stats" inbound-rtp video framesDecoded) frames"
    between 0 "$freezes" 1 || return 1
  done
}
hold_call() { # FIRST_WITHIN PATH
  check "both see and hear each other within 15 s of starting" wait_until 15 both_in_call
  check "the host ends as planned" ends_with 0 "$host"
  check "the client ends as planned" ends_with 0 "$join"
  check "picture and recognised sound came within $1 s and stayed" met $(($1 * 1000))
  check "the client's path is $2" path_is join "$2"
  check "nobody freezes for a second" no_freeze
}

talk 20
case $scenario in
  symmetric)
    bash "$homes" up --client symmetric --therapist symmetric --router none
    start_kit
    start_host "$seconds"
    start_join
    hold_call 2 '*relay*'
    ;;
  udp-blocked)
    bash "$homes" up --client cone --therapist symmetric --router none
    start_kit
    bash "$homes" block 'meta l4proto udp drop'
    start_host "$seconds"
    start_join
    hold_call 5 'relay*'
    ;;
  only-443)
    bash "$homes" up --client symmetric --therapist symmetric --router none
    start_kit
    bash "$homes" block 'iifname in tcp dport 443 ip daddr 11.0.0.1 accept; ct state established accept; drop'
    start_host "$seconds"
    start_join
    hold_call 5 'relay*'
    ;;
  double)
    bash "$homes" up --client cone --therapist double --router none
    start_kit
    start_host "$seconds"
    start_join
    hold_call 2 '*'
    ;;
  proxy)
    bash "$homes" up --client symmetric --therapist symmetric --router none
    start_kit
    bash "$homes" block 'drop'
    start_on RC proxy.log python3 "$here/connect_proxy.py" 10.1.0.1 3128
    wait_until 5 grep -q ready "$dir/proxy.log"
    start_host "$seconds"
    export http_proxy=http://10.1.0.1:3128 https_proxy=http://10.1.0.1:3128
    start_join
    unset http_proxy https_proxy
    hold_call 5 'relay*'
    check "it all went through the proxy" grep -q "connected $name:443" "$dir/proxy.log"
    ;;
  relay-only|relay-only-link)
    # The client's own choice, or what the therapist's link asks of both.
    if [ "$scenario" = relay-only ]; then host_hides='' client_hides=--relay-only; else host_hides=--relay-only client_hides=''; fi
    bash "$homes" up --client cone --therapist cone --router none
    start_kit
    start_on T capture.log tcpdump -i eth0 -n -U -w "$dir/therapist.pcap"
    capture=$last
    wait_until 5 grep -q listening "$dir/capture.log"
    # shellcheck disable=SC2086 # one option or none
    start_host "$seconds" --control-dump "$dir/control.jsonl" $host_hides
    # shellcheck disable=SC2086
    start_join --control-dump "$dir/join.jsonl" $client_hides
    hold_call 5 'relay*'
    kill -INT "$capture" 2>/dev/null || true
    check "candidates were exchanged" grep -q '"sent":false,"type":9' "$dir/control.jsonl"
    check "no control message holds an address of the client" python3 "$here/no_address.py" control "$dir/control.jsonl" 10.1.0.2 11.0.0.11
    if [ "$scenario" = relay-only-link ]; then
      check "none to the client holds one of the therapist" python3 "$here/no_address.py" control "$dir/join.jsonl" 10.2.0.2 11.0.0.12
    fi
    check "no packet comes from or goes to the client's home" python3 "$here/no_address.py" capture "$dir/therapist.pcap" 10.1.0.2 11.0.0.11
    ;;
  refused)
    bash "$homes" up --client cone --therapist cone --router none
    start_kit
    secret=$(cat "$dir/kit/secrets/relay")
    # login END: sets user and password for a login that ends then
    login() {
      user="$1:00000000"
      password=$(printf '%s' "$user" | openssl dgst -sha1 -hmac "$secret" -binary | base64)
    }
    ask() { on C python3 "$here/turn_probe.py" 11.0.0.1 3478 "$user" "$password" "$@" >"$dir/answers"; sed 's/^/      /' "$dir/answers"; }
    answered() { grep -qx "$1" "$dir/answers"; }
    login $(($(date +%s) + 600))
    ask 11.0.0.77 11.0.0.1 10.2.0.2 192.168.1.1 172.16.0.9 100.64.0.2 127.0.0.1 169.254.169.254 0.0.0.0 224.0.0.1
    check "a login that holds gets a relay" answered "allocate 0"
    check "a peer outside is permitted" answered "11.0.0.77 0"
    check "the relay itself is permitted, for two who both need it" answered "11.0.0.1 0"
    for peer in 10.2.0.2 192.168.1.1 172.16.0.9 100.64.0.2 127.0.0.1 169.254.169.254 0.0.0.0 224.0.0.1; do
      check "$peer is refused" answered "$peer 403"
    done
    login $(($(date +%s) - 60))
    ask
    check "a login past its end is refused" answered "allocate 401"
    login $(($(date +%s) + 3))
    ask
    check "a login gets in until its end" answered "allocate 0"
    sleep 5
    ask
    check "and no more after it" answered "allocate 401"
    login $(($(date +%s) + 600))
    password=${password%?}x
    ask
    check "a wrong password is refused" answered "allocate 401"
    # What a client's account may do at the broker: knock, and no listening at other people's doors.
    practice=$(grep -o 'alcove/1/[^/]*' "$dir/kit/mosquitto/acl" | head -n 1 | cut -d/ -f3)
    mqtt() { # TOOL USER OPTIONS...
      local tool=$1 user=$2 password=wrong
      shift 2
      [ ! -s "$dir/kit/secrets/$user" ] || password=$(cat "$dir/kit/secrets/$user")
      on C timeout 8 "$tool" --cafile "$dir/authority.pem" -h "$name" -p 8883 -V mqttv311 -u "$user" -P "$password" "$@" 2>&1
    }
    mqtt mosquitto_sub client -i spy -t '#' -t "alcove/1/$practice/in/+" -t "alcove/1/$practice/out/+" >"$dir/spied" & started+=($!)
    mqtt mosquitto_sub therapist -i door -t "alcove/1/$practice/in/+" >"$dir/heard" & started+=($!)
    wait_until 2 false || true
    mqtt mosquitto_pub client -i somebody -q 1 -t "alcove/1/$practice/in/abc" -m knock || true
    mqtt mosquitto_pub client -i somebody -q 1 -t "alcove/1/$practice/out/spy" -m forged || true
    mqtt mosquitto_pub stranger -i stranger -t "alcove/1/$practice/in/abc" -m unknown >"$dir/stranger" || true
    wait_until 2 grep -q knock "$dir/heard" || true
    check "the therapist hears the knock" grep -qx knock "$dir/heard"
    check "a client that listens to everything hears nobody's" bash -c "! grep -q 'knock\|forged' '$dir/spied'"
    check "nobody gets in without a password" grep -qi "not authori" "$dir/stranger"
    ;;
  check)
    # The kit looks at itself: reachable while its servers do their work, and not when one of them does not.
    bash "$homes" up --client cone --therapist cone --router none
    start_kit
    PATH=$bin:$PATH
    fails() { ! "$@"; }
    asks() { on I bash "$kit" check --dir "$dir/kit" --quick >"$dir/answer" 2>&1; }
    says() { sed 's/^/      /' "$dir/answer"; grep -q "^$1: " "$dir/answer"; }
    check "the kit finds itself reachable" asks
    check "and says so" says reachable
    on I nft -f - <<'RULES'
table inet broken {
  chain input {
    type filter hook input priority 0; policy accept;
    meta l4proto { tcp, udp } th dport { 3478, 5349 } drop
  }
}
RULES
    check "without its relay it does not" fails asks
    check "and says so" says "not reachable"
    ;;
  *) echo "no case $scenario"; exit 2 ;;
esac

if [ $failures -gt 0 ]; then tail -n 12 "$dir"/*.log; fi
finish
