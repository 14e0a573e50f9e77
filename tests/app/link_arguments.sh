#!/bin/sh
# link_arguments.sh ALCOVE: what somebody hides behind a link never becomes an option of the windowing library, which
# would load programs from a place of their choosing.
set -eu
alcove=$1
dir=$(mktemp -d "${TMPDIR:-/tmp}/alcove-arguments-XXXXXX")
trap 'rm -rf "$dir"' EXIT
planted=$dir/planted
mkdir -p "$planted/platforms"
cp /bin/true "$planted/platforms/libqoffscreen.so"
export QT_QPA_PLATFORM=offscreen QT_DEBUG_PLUGINS=1 HOME="$dir" XDG_RUNTIME_DIR="$dir"
unset DBUS_SESSION_BUS_ADDRESS

# looks_there ARGUMENT...: whether the program looked into the planted folder
looks_there() {
    timeout -s KILL 4 "$alcove" --data-dir "$dir/data" --no-sound "$@" >"$dir/log" 2>&1 || true
    grep -v "^There is no option" "$dir/log" | grep -q "$planted"
}

if ! (export QT_QPA_PLATFORM_PLUGIN_PATH="$planted" && looks_there); then
    echo "the search itself does not work"
    cat "$dir/log"
    exit 1
fi
for given in "alcove:join/1/x\" -platformpluginpath $planted" "alcove:join/1/x -platformpluginpath $planted" \
    "-platformpluginpath=$planted"; do
    if looks_there "$given"; then
        echo "reached the plugin loader: $given"
        exit 1
    fi
done
if looks_there alcove:join/1/x -platformpluginpath "$planted" || looks_there -- -platformpluginpath "$planted"; then
    echo "an option after a link reached the plugin loader"
    exit 1
fi
echo "five ways to hide an option behind a link: none reached the plugin loader"
