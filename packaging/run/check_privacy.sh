#!/usr/bin/env bash
# Nothing that names or finds a person leaves the vault: after an arrival, a check, a rehearsal and a visit to the waiting
# room with the log switched on, neither what the program printed nor the name of any file it made holds the person's name,
# the link, a key, or an address; nor does what a crash leaves behind, which is no picture of its memory.
#   check_privacy.sh BIN_DIR [OUT_DIR]
. "$(dirname "$0")/one_window.sh"
. "$here/arriving.sh"

own_name=Quokkazanzibar
ulimit -c unlimited
start_window
start_therapist
arrive "$link"
check_the_setup
rehearse
drive press "Stop the rehearsal"
drive press "Home"
step "into the waiting room, and a link that does not read"
drive press "Go to the waiting room"
drive wait "You’re in the waiting room|* is ready for you" 30
drive press "Leave the waiting room"
drive wait "Go to the waiting room"
# The fingerprint and the places that the link sheet shows are what must not be found elsewhere.
drive set "Have a different link?" "$link"
drive press "Join"
drive wait "This link is complete"
drive tree >"$out/sheet"
fingerprint=$(grep -A1 "'Your therapist’s key'" "$out/sheet" | tail -n 1 | sed "s/.*label '\([^']*\)'.*/\1/; s/\\\\u206[89]//g")
drive press "Not now"
drive set "Have a different link?" "${link%????}"
drive press "Join"
drive wait "Part of the link is missing*"

step "a crash"
grep -q '^Max core file size *0 *0' "/proc/$app/limits" || { echo "$name: the program would leave a picture of its memory" >&2; exit 1; }
kill -ABRT "$app"
wait "$app" || true
app=

step "looking"
# shellcheck disable=SC2046 # one word an address
python3 "$here/search_traces.py" "$out" "$own_name" "$link" "$fingerprint" "$place" 127.0.0.1 $(hostname -I 2>/dev/null || true)
step "done"
