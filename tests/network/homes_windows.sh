#!/usr/bin/env bash
# Two windows in two homes, from empty home folders, brought together by pressing their buttons.
#   homes_windows.sh BIN_DIR cone|double
# cone: both routers keep ports, the therapist's opens doors; no STUN, TURN or broker. Each hears the other's sentence.
# double: the therapist's router stands behind another one; the therapist reads why nobody can come in, before a link is made.
set -eu
bin_dir=$1
scenario=${2:?cone or double}
# shellcheck source=tests/network/path_library.sh
. "$(dirname "$0")/path_library.sh" "$bin_dir" "windows-$scenario"
PATH=/usr/bin:$PATH
top=$(cd "$here/../.." && pwd)
run=$top/packaging/run
export HOMES_ID=$NETPATH_ID HOMES_DIR=$dir/homes
homes() { bash "$here/homes.sh" "$@"; }
trap 'homes down; clean_up' EXIT
no_doors() { [ "$(homes doors | wc -l)" = 0 ]; }
at() { echo "nsenter --net=/run/netns/$HOMES_ID-$1 --"; }
unset DISPLAY WAYLAND_DISPLAY

hearing() { # SIDE
  local value
  value=$(python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))["correlation"])' "$out/$1.hearing.json") || return 1
  echo "      the $1 heard the other with a correlation of $value"
  between 0.8 "$value" 1
}
presses() { # SIDE
  local count
  count=$(wc -l <"$out/$1/presses")
  echo "      the $1 pressed or filled $count times"
  [ "$count" -le 15 ]
}

case $scenario in
  cone)
    homes up
    out=$top/build/run
    began=$SECONDS
    # Its own judgement of frames a second belongs to a machine that does nothing else.
    ALCOVE_THERAPIST_WITHIN=$(at T) ALCOVE_CLIENT_WITHIN=$(at C) bash "$run/two_windows.sh" "$bin" 2>&1 | tee "$dir/windows.log" || true
    echo "      from two empty folders to the end of 20 s of talking: $((SECONDS - began)) s"
    for side in therapist client; do
      check "the $side heard the other" hearing $side
      check "the $side pressed at most 15 times" presses $side
    done
    check "the doors are closed after the window" wait_until 10 no_doors
    ;;
  double)
    homes up --therapist double
    mkdir -p "$dir/therapist"
    # shellcheck disable=SC2016 # expanded inside
    dbus-run-session -- bash -c '
      set -eu
      Xvfb -displayfd 3 -screen 0 1200x800x24 -nolisten tcp -noreset 3>"$1/screen" 2>/dev/null & screen=$!
      for _ in $(seq 100); do [ ! -s "$1/screen" ] || break; sleep 0.1; done
      export DISPLAY=:$(cat "$1/screen") QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
      $2 "$3/alcove" --data-dir "$1/therapist" --synthetic-camera --no-sound >"$1/app.log" 2>&1 & app=$!
      trap "kill $app; wait $app || echo the app ended with \$?; kill $screen" EXIT
      # The first page asks for the language.
      python3 "$4/drive.py" $app press "Continue" 60
      python3 "$4/drive.py" $app press "I’m a therapist"
      python3 "$4/drive.py" $app press "Skip for now"
      python3 "$4/drive.py" $app wait "Only people in this network can reach you" 30
      python3 "$4/drive.py" $app wait "Your router stands behind another one*" 5
      import -window root "$1/reach.png" 2>/dev/null || true
      python3 "$4/drive.py" $app press "Continue"
      python3 "$4/drive.py" $app press "New invitation"
      python3 "$4/drive.py" $app wait "This link works only inside your own network for now.*" 10
    ' reach "$dir" "$(at T)" "$bin" "$run" >"$dir/double.log" 2>&1 && told=0 || told=$?
    check "the therapist reads why, before any link is made" [ $told = 0 ]
    [ $told = 0 ] || tail -n 40 "$dir/double.log"
    if [ -n "${KEEP_PICTURES:-}" ]; then cp "$dir/reach.png" "$KEEP_PICTURES"; fi
    ;;
  *) echo "no case $scenario"; exit 2 ;;
esac
finish
