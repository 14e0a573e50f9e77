# What a window costs while two of them are in a call, and how long its thread was held up. Read by two_windows.sh.
# shellcheck shell=bash

export ALCOVE_LOG=1 # the watch over the window's thread writes there

steps() {
  sleep 5 # pictures have found their size
  python3 "$here/window_cost.py" "${COST_SECONDS:-30}" "therapist=$(cat "$out/therapist/app.pid")" "client=$(cat "$out/client/app.pid")"
  drive therapist press "Leave the session"
  drive therapist press "End the session"
  drive client wait "How was today?"
  grep -H 'session: held up' "$out"/*/app.log | sed "s#^$out/##"
}
