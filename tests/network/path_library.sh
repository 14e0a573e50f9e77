# What the tests of this folder share: a pair of namespaces over an emulated path, gone whatever happens.
#   . path_library.sh BIN_DIR NAME      sets: bin, dir (a fresh folder for this test's files)
# shellcheck shell=bash
if [ "$(id -u)" != 0 ]; then exec sudo -E bash "$0" "$@"; fi

bin=$(cd "${1:?the folder of the programs}" && pwd)
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
netpath=$here/../support/netpath/netpath.sh
dir=$(mktemp -d -t "alcove-$2-XXXXXX")
# Side by side with another run of the same test, too.
export NETPATH_ID=alcove$$ NETPATH_DIR=$dir

started=()
failures=0

clean_up() { # [RESULT of the script, when something else was done since]
  local result=${1:-$?}
  if [ ${#started[@]} -gt 0 ]; then
    kill -KILL "${started[@]}" 2>/dev/null || true
    wait "${started[@]}" 2>/dev/null || true
  fi
  bash "$netpath" down >"$dir/path.json" 2>/dev/null || true
  if [ $result -eq 0 ] && [ $failures -eq 0 ]; then rm -rf "$dir"; else echo "files of this run: $dir"; fi
}
trap clean_up EXIT
trap 'exit 1' INT TERM

# path_up [OPTIONS of netpath]
path_up() { bash "$netpath" up "$bin/netpath" "$@"; }
path_mark() { bash "$netpath" mark; }
path_down() { bash "$netpath" down; }
readdress() { bash "$netpath" readdress "$@"; }
# within SIDE COMMAND...
within() { bash "$netpath" exec "$@"; }

# start_within SIDE LOG COMMAND...: in the background; its process id in $last.
# netpath.sh ends in exec, so the id is the command's own.
start_within() {
  local side=$1 log=$2
  shift 2
  bash "$netpath" exec "$side" "$@" >"$dir/$log" 2>&1 </dev/null &
  last=$!
  started+=("$last")
}

# check WHAT COMMAND...: one line with its outcome; the test goes on.
check() {
  local what=$1
  shift
  if "$@"; then echo "ok    $what"; else echo "FAIL  $what"; failures=$((failures + 1)); fi
}

# between LOW VALUE HIGH, as decimal numbers
between() { awk -v low="$1" -v value="$2" -v high="$3" 'BEGIN { exit !(low <= value && value <= high) }'; }

# wait_until SECONDS COMMAND...
wait_until() {
  local end=$((SECONDS + $1))
  shift
  until "$@" 2>/dev/null; do
    [ $SECONDS -lt $end ] || return 1
    sleep 0.05
  done
}

finish() {
  if [ $failures -gt 0 ]; then echo "$failures checks did not hold"; exit 1; fi
  echo "all checks hold"
}
