# The kit of packaging/server for tests: under a name of its own, with a certificate of its own authority.
#   . kit_library.sh        after path_library.sh; reads: dir, here, name
# shellcheck shell=bash disable=SC2154 # dir and here are path_library.sh's
kit=$here/../../packaging/server/alcove-server
name=meet.example.org
chmod 755 "$dir"

# know_kit ADDRESS: what the kit's name leads to, for `with_names`
know_kit() { printf '127.0.0.1 localhost\n%s %s\n' "$1" "$name" >"$dir/hosts"; }
# with_names NAMESPACE COMMAND...: inside it, with the kit's name known. In the background its process is the command's own,
# so that ending it ends the command.
with_names() {
  local within=(nsenter --net="/run/netns/$1" unshare --mount bash -c 'mount --bind "$0" /etc/hosts; exec "$@"' "$dir/hosts" "${@:2}")
  if [ "$BASHPID" = $$ ]; then "${within[@]}"; else exec "${within[@]}"; fi
}

make_certificate() {
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj "/CN=Test authority" \
    -keyout "$dir/authority-key.pem" -out "$dir/authority.pem" 2>/dev/null
  openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=$name" -keyout "$dir/key.pem" -out "$dir/request.pem" 2>/dev/null
  openssl x509 -req -in "$dir/request.pem" -CA "$dir/authority.pem" -CAkey "$dir/authority-key.pem" -CAcreateserial -days 2 \
    -extfile <(echo "subjectAltName=DNS:$name") -out "$dir/certificate.pem" 2>/dev/null
}

# What the kit's unit for systemd leaves it of root's rights, as setpriv wants it.
kit_rights() {
  local rights
  rights=$(sed -n 's/^CapabilityBoundingSet=//p' "$here/../../packaging/server/systemd/alcove-server.service" | tr '[:upper:]' '[:lower:]')
  # shellcheck disable=SC2046,SC2086 # one word a right
  echo "-all$(printf ',+%s' ${rights//cap_/})"
}

# run_kit NAMESPACE ADDRESS: in the background, until it answers at all its ports
run_kit() {
  local rights
  rights=$(kit_rights)
  know_kit "$2"
  make_certificate
  setpriv --no-new-privs --bounding-set "$rights" true # fails here and not out of sight
  # Every step takes the place of the one before, so that ending this process ends the kit, which ends its servers.
  nsenter --net="/run/netns/$1" unshare --mount bash -c 'mount --bind "$0" /etc/hosts; exec "$@"' "$dir/hosts" \
    setpriv --no-new-privs --bounding-set "$rights" bash "$kit" start --dir "$dir/kit" --host "$name" --address "$2" \
    --certificate "$dir/certificate.pem" --key "$dir/key.pem" --authority "$dir/authority.pem" \
    >"$dir/kit.log" 2>&1 </dev/null &
  started+=($!)
  # shellcheck disable=SC2016 # expanded inside
  wait_until 15 with_names "$1" bash -c 'for p in 443 3478 8883; do exec 3<>"/dev/tcp/$0/$p" || exit 1; done' "$2"
}
