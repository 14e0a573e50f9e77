#!/bin/sh
# keyring.sh unlocked|locked|none COMMAND [ARGUMENT…]: runs a command on a session bus of its own, with a desktop's keyring
# that is open, closed, or not there, in a home folder of its own. Leaves the user's own keyring alone. Exit code 77 when
# there is no D-Bus or no keyring on this computer.
set -u
state=$1
here=$(cd "$(dirname "$0")" && pwd)
if [ -z "${ALCOVE_KEYRING_INSIDE:-}" ]; then
    for tool in dbus-run-session gnome-keyring-daemon gdbus; do
        command -v $tool >/dev/null || { echo "keyring.sh: $tool is not installed" >&2; exit 77; }
    done
    HOME=$(mktemp -d "${TMPDIR:-/tmp}/alcove-keyring-XXXXXX") || exit 1
    trap 'rm -rf "$HOME"' EXIT
    XDG_RUNTIME_DIR=$HOME/run XDG_DATA_HOME=$HOME/data XDG_CONFIG_HOME=$HOME/config XDG_CACHE_HOME=$HOME/cache
    mkdir -m 700 "$XDG_RUNTIME_DIR" "$XDG_DATA_HOME"
    export HOME XDG_RUNTIME_DIR XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME ALCOVE_KEYRING_INSIDE=1
    unset DISPLAY WAYLAND_DISPLAY
    dbus-run-session --config-file="$here/../../support/session_bus.conf" -- sh "$0" "$@"
    exit
fi
shift
secrets() { gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets --method "$@"; }
if [ "$state" != none ]; then
    printf 'a password of a test' | gnome-keyring-daemon --unlock --foreground --components=secrets >"$HOME/daemon.log" 2>&1 &
    daemon=$!
    trap 'kill $daemon 2>/dev/null' EXIT
    tries=0
    until secrets org.freedesktop.Secret.Service.ReadAlias default 2>/dev/null | grep -q collection; do
        tries=$((tries + 1))
        [ $tries -lt 100 ] || { cat "$HOME/daemon.log" >&2; exit 1; }
        sleep 0.1
    done
    if [ "$state" = locked ]; then
        secrets org.freedesktop.Secret.Service.Lock "['/org/freedesktop/secrets/aliases/default']" >/dev/null || exit 1
    fi
fi
"$@"
