# Windows in homes (homes.sh), and the servers between the homes, at 11.0.0.1 in the internet, which every home knows by name.
#   . home_servers.sh        after path_library.sh, with HOMES_ID and HOMES_DIR set
# Started once the homes are up: start_kit (packaging/server) or start_shared_account. Either sets service_line, the file of
# the one line that a therapist pastes.
# shellcheck shell=bash disable=SC2154 # dir and here come from path_library.sh, name from kit_library.sh
# shellcheck source=tests/network/kit_library.sh
. "$here/kit_library.sh"
servers=11.0.0.1
know_kit $servers

# within_home HOST: prints a command that runs another one in that home, with the servers' name known and without the
# cameras of this computer: another test's camera is a FIFO in /dev, and a window that looks at it waits for ever.
within_home() {
  local script=$dir/within-$1 device
  mkdir -p "$dir/dev/shm"
  for device in null zero full random urandom tty; do touch "$dir/dev/$device"; done
  cat >"$script" <<SCRIPT
exec nsenter --net=/run/netns/$HOMES_ID-$1 unshare --mount bash -c '
  set -e
  mount --bind "\$0/hosts" /etc/hosts
  for device in shm null zero full random urandom tty; do mount --bind "/dev/\$device" "\$0/dev/\$device"; done
  mount --rbind "\$0/dev" /dev
  exec "\$@"' $dir "\$@"
SCRIPT
  echo "bash $script"
}

open_internet() { bash "$here/homes.sh" exec I ip address add $servers/24 dev br0; }

start_kit() {
  open_internet
  run_kit "$HOMES_ID-I" $servers
  service_line=$dir/kit/line
}

# What somebody has who rents a broker with one account and knows a STUN server: no rules for topics, no relay.
start_shared_account() {
  open_internet
  make_certificate
  touch "$dir/accounts"
  chmod 600 "$dir/accounts"
  mosquitto_passwd -b "$dir/accounts" shared rented
  cat >"$dir/broker.conf" <<CONF
user root
allow_anonymous false
password_file $dir/accounts
listener 8883 $servers
certfile $dir/certificate.pem
keyfile $dir/key.pem
CONF
  bash "$here/homes.sh" exec I mosquitto -c "$dir/broker.conf" >"$dir/broker.log" 2>&1 </dev/null &
  started+=($!)
  bash "$here/homes.sh" exec I turnserver -n --stun-only --listening-ip $servers --listening-port 3478 --no-tls --no-dtls \
    --no-cli --log-file stdout --pidfile "$dir/stun.pid" >"$dir/stun.log" 2>&1 </dev/null &
  started+=($!)
  service_line=$dir/line
  python3 "$here/../../packaging/server/service_line.py" --broker "$name" --practice 0102030405060708 \
    --therapist shared:rented --authority "$dir/authority.pem" --stun "$name:3478" >"$service_line"
  # shellcheck disable=SC2016 # expanded inside
  wait_until 15 bash "$here/homes.sh" exec I bash -c 'for p in 3478 8883; do exec 3<>"/dev/tcp/$0/$p" || exit 1; done' $servers
}
