# The servers between two homes (homes.sh), at 11.0.0.1 in the internet, known to every home by their name.
#   . home_servers.sh        after path_library.sh, with HOMES_ID and HOMES_DIR set
# Started once the homes are up: start_kit (packaging/server) or start_shared_account. Either sets service_line, the file of
# the one line that a therapist pastes.
# shellcheck shell=bash disable=SC2154 # dir and here come from path_library.sh
kit=$here/../../packaging/server/alcove-server
kit_name=meet.example.org
# Servers leave root behind and must still read what is theirs.
chmod 755 "$dir"

# within_home HOST: prints a command that runs another one in that home, with the servers' name known and without the
# cameras of this computer: another test's camera is a FIFO in /dev, and a window that looks at it waits for ever.
within_home() {
  local script=$dir/within-$1 device
  if [ ! -e "$script" ]; then # once: a program that is running may have these open
    printf '127.0.0.1 localhost\n11.0.0.1 %s\n' "$kit_name" >"$dir/hosts"
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
  fi
  echo "bash $script"
}

# on HOST COMMAND...
on() {
  local host=$1
  shift
  # shellcheck disable=SC2046 # words on purpose
  $(within_home "$host") "$@"
}
start_on() { # HOST LOG COMMAND...: in the background; its process id in $last
  local log=$2 within
  within=$(within_home "$1")
  shift 2
  # shellcheck disable=SC2086
  $within "$@" >"$dir/$log" 2>&1 </dev/null &
  last=$!
  started+=("$last")
}

make_certificate() {
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj "/CN=Test authority" \
    -keyout "$dir/authority-key.pem" -out "$dir/authority.pem" 2>/dev/null
  openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=$kit_name" -keyout "$dir/key.pem" -out "$dir/request.pem" 2>/dev/null
  openssl x509 -req -in "$dir/request.pem" -CA "$dir/authority.pem" -CAkey "$dir/authority-key.pem" -CAcreateserial -days 2 \
    -extfile <(echo "subjectAltName=DNS:$kit_name") -out "$dir/certificate.pem" 2>/dev/null
}
ports_answer() { # PORT...
  wait_until 15 on I bash -c 'for p in "$@"; do exec 3<>"/dev/tcp/11.0.0.1/$p" || exit 1; done' ports "$@"
}

# Ends the servers before their namespaces go; the kit ends its own when it is asked to.
servers=()
kit_down() {
  [ ${#servers[@]} -gt 0 ] || return 0
  kill "${servers[@]}" 2>/dev/null || true
  wait "${servers[@]}" 2>/dev/null || true
  servers=()
}

start_kit() {
  on I ip address add 11.0.0.1/24 dev br0
  make_certificate
  start_on I kit.log bash "$kit" start --dir "$dir/kit" --host "$kit_name" --address 11.0.0.1 \
    --certificate "$dir/certificate.pem" --key "$dir/key.pem" --authority "$dir/authority.pem"
  servers+=("$last")
  service_line=$dir/kit/line
  ports_answer 443 3478 8883
}

# What somebody has who rents a broker with one account and knows a STUN server: no rules for topics, no relay.
start_shared_account() {
  on I ip address add 11.0.0.1/24 dev br0
  make_certificate
  touch "$dir/accounts"
  chmod 600 "$dir/accounts"
  mosquitto_passwd -b "$dir/accounts" shared rented
  cat >"$dir/broker.conf" <<CONF
user root
allow_anonymous false
password_file $dir/accounts
listener 8883 11.0.0.1
certfile $dir/certificate.pem
keyfile $dir/key.pem
CONF
  start_on I broker.log mosquitto -c "$dir/broker.conf"
  servers+=("$last")
  start_on I stun.log turnserver -n --stun-only --listening-ip 11.0.0.1 --listening-port 3478 --no-tls --no-dtls --no-cli \
    --log-file stdout --pidfile "$dir/stun.pid"
  servers+=("$last")
  service_line=$dir/line
  python3 "$here/../../packaging/server/service_line.py" --broker "$kit_name" --practice 0102030405060708 \
    --therapist shared:rented --authority "$dir/authority.pem" --stun "$kit_name:3478" >"$service_line"
  ports_answer 8883 3478
}
