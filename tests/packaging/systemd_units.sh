#!/usr/bin/env bash
# The units of packaging/server stand up to systemd's own check, beside the kit where they expect it.
#   systemd_units.sh
set -eu
command -v systemd-analyze >/dev/null || { echo "systemd-analyze is not installed"; exit 77; }
server=$(cd "$(dirname "$0")/../../packaging/server" && pwd)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
install -d "$root/etc/systemd/system" "$root/usr/lib/systemd/system" "$root/usr/share/alcove-server" "$root/bin"
install -m 644 "$server"/systemd/* "$root/etc/systemd/system"
install -m 755 "$server/alcove-server" "$server/service_line.py" "$root/usr/share/alcove-server"
install -m 644 "$server/README.md" "$root/usr/share/alcove-server"
# The system's own, of which only the place matters.
for program in sh systemctl; do
  printf '#!/bin/false\n' >"$root/bin/$program"
  chmod 755 "$root/bin/$program"
done
for unit in basic multi-user network-online shutdown sysinit timers; do printf '[Unit]\nDescription=%s\n' "$unit" >"$root/usr/lib/systemd/system/$unit.target"; done
units=$(cd "$root/etc/systemd/system" && ls)
# shellcheck disable=SC2086 # one word a unit
systemd-analyze verify --root="$root" --recursive-errors=no --man=no $units >"$root/said" 2>&1 && code=0 || code=$?
cat "$root/said"
[ $code = 0 ] && [ ! -s "$root/said" ] || { echo "systemd-analyze verify ended with $code"; exit 1; }
echo "$(echo "$units" | wc -w) units stand up to it"
