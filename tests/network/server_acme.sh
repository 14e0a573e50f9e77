#!/usr/bin/env bash
# packaging/server fetches its certificate from an ACME authority (pebble) in a namespace of its own.
#   server_acme.sh BIN_DIR
set -eu
bin_dir=$1
# shellcheck source=tests/network/path_library.sh
. "$(dirname "$0")/path_library.sh" "$bin_dir" server-acme
for program in pebble pebble-challtestsrv certbot; do
  command -v "$program" >/dev/null || { echo "$program is not installed"; exit 77; }
done
kit=$here/../../packaging/server/alcove-server
space=alcove$$-server
name=meet.example.org
chmod 755 "$dir"
space_down() { local result=$?; ip netns delete "$space" 2>/dev/null || true; (exit "$result") || true; clean_up; }
trap space_down EXIT
on() { nsenter --net="/run/netns/$space" unshare --mount bash -c 'mount --bind "$0" /etc/hosts; exec "$@"' "$dir/hosts" "$@"; }
start_on() { local log=$1; shift; on "$@" >"$dir/$log" 2>&1 </dev/null & started+=($!); }

ip netns add "$space"
printf '127.0.0.1 localhost\n11.0.0.1 %s\n' "$name" >"$dir/hosts"
on ip link set lo up
on ip address add 11.0.0.1/32 dev lo

# The authority: its own page is TLS, too, under a certificate made here.
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj "/CN=localhost" \
  -addext "subjectAltName=DNS:localhost" -keyout "$dir/page-key.pem" -out "$dir/page.pem" 2>/dev/null
cat >"$dir/pebble.json" <<CONF
{ "pebble": { "listenAddress": "127.0.0.1:14000", "managementListenAddress": "127.0.0.1:15000",
  "certificate": "$dir/page.pem", "privateKey": "$dir/page-key.pem", "httpPort": 80, "tlsPort": 5001,
  "ocspResponderURL": "", "externalAccountBindingRequired": false } }
CONF
start_on names.log pebble-challtestsrv -defaultIPv4 11.0.0.1 -defaultIPv6 "" -dns01 127.0.0.1:8053 -http01 "" -https01 "" \
  -tlsalpn01 "" -management 127.0.0.1:8055
export PEBBLE_VA_NOSLEEP=1 PEBBLE_WFE_NONCEREJECT=0
start_on authority.log pebble -config "$dir/pebble.json" -dnsserver 127.0.0.1:8053
wait_until 10 on bash -c 'exec 3<>/dev/tcp/127.0.0.1/14000'

export REQUESTS_CA_BUNDLE=$dir/page.pem
configures() { # LOG
  on bash "$kit" configure --dir "$dir/kit" --host "$name" --address 11.0.0.1 --acme admin@example.org \
    --acme-server https://localhost:14000/dir >"$dir/$1" 2>&1
}
check "a certificate is fetched and everything configured" configures configure.log
check "the line is printed" grep -q '^alcove-service:1/' "$dir/configure.log"
start_on kit.log bash "$kit" run --dir "$dir/kit"
wait_until 15 on bash -c 'for p in 443 3478 8883 5349; do exec 3<>"/dev/tcp/11.0.0.1/$p" || exit 1; done'
on python3 - "$dir/roots.pem" <<'PY'
import ssl, sys, urllib.request
unchecked = ssl._create_unverified_context()
open(sys.argv[1], 'wb').write(urllib.request.urlopen('https://127.0.0.1:15000/roots/0', context=unchecked).read())
PY
# verifies PORT [OPTIONS]: the certificate there leads to the authority and is for the name
verifies() {
  local port=$1
  shift
  on openssl s_client -connect "11.0.0.1:$port" -servername "$name" -verify_hostname "$name" -verify_return_error \
    -CAfile "$dir/roots.pem" "$@" </dev/null >"$dir/verify-$port" 2>&1
}
check "the broker shows it" verifies 8883
check "the broker's WebSocket on 443 shows it" verifies 443
check "the relay on 443 shows it" verifies 443 -alpn stun.turn
check "and the relay it is" grep -q 'ALPN protocol: stun.turn' "$dir/verify-443"
before=$(sha256sum "$dir/kit/mosquitto/certificate.pem" "$dir/kit/line")
check "configuring again keeps the certificate and the line" configures again.log
check "as they were" test "$before" = "$(sha256sum "$dir/kit/mosquitto/certificate.pem" "$dir/kit/line")"
if [ $failures -gt 0 ]; then tail -n 15 "$dir"/*.log; fi
finish
