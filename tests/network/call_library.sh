# What two alcove-peers say, see and hear in the tests of this folder.
#   . call_library.sh       after path_library.sh
# NETWORK_SECONDS: the length of each call, instead of the test's own. NETWORK_FIGURES: a file to which the figures of each
# call are added, a line of JSON each.
# shellcheck shell=bash disable=SC2154,SC2034 # dir, here and scenario are the test's; the options are used there
# The system's own Python has the system's packages (numpy); one before it on the path may not.
python=/usr/bin/python3
# The network is judged here, not what noise reduction makes of a made-up voice that never lets it hear the room.
media=(--video-in synthetic --processing off)
host_media=("${media[@]}" --audio-in "$dir/host.said.wav" --audio-out "$dir/host.heard.wav")
join_media=("${media[@]}" --audio-in "$dir/join.said.wav" --audio-out "$dir/join.heard.wav")

# talk SECONDS: sets `seconds`, and gives each side a voice of its own that outlasts the call and what comes before it
talk() {
  seconds=${NETWORK_SECONDS:-$1}
  $python "$here/../../packaging/run/voice.py" "$dir/host.said.wav" $((seconds + 60)) 1
  $python "$here/../../packaging/run/voice.py" "$dir/join.said.wav" $((seconds + 60)) 2
}

report() { python3 "$here/peer_report.py" "$@"; }
happened() { report happened "$dir/$1.events" "${@:2}" 2>/dev/null; }
in_call() { happened "$1" first-frame && happened "$1" first-audio; }
both_in_call() { in_call host && in_call join; }
ends_with() { # CODE PROCESS
  local code=0
  wait "$2" || code=$?
  [ "$code" = "$1" ] || { echo "      exit code $code"; tail -n 5 "$dir"/*.log; return 1; }
}

# met MILLISECONDS [PAUSE]: what each saw and heard of the other from being let in on; no longer pause than 1000 ms, or than
# PAUSE. Ten seconds beside a compiler say nothing about pauses; half a minute does.
met() {
  local bounds=(--first "$1" --hearing 0.8)
  [ "$seconds" -lt 30 ] || bounds+=(--gap "${2:-1000}")
  $python "$here/call_figures.py" "$dir" --note "$(basename "$0" .sh) $scenario" ${NETWORK_FIGURES:+--keep "$NETWORK_FIGURES"} "${bounds[@]}"
}
