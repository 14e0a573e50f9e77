# What the scripted runs about kept things share. Read by the steps files that use it.
# shellcheck shell=bash

# step WORDS: what comes next, and when
step() { printf '%s  %s\n' "$(date +%T)" "$*"; }

# open_privacy SIDE: from home to Settings, Privacy and data
open_privacy() {
  drive "$1" press "Settings"
  drive "$1" press "Privacy and data"
}

# save_as SIDE FILE: fills the dialog that asks where to
save_as() {
  drive "$1" set "File name:" "$2"
  drive "$1" press "Save"
}

# choose_folder SIDE FOLDER
choose_folder() {
  drive "$1" set "Directory:" "$2"
  drive "$1" press "Choose"
}

# recovery_code SIDE: the code that is shown once
recovery_code() {
  drive "$1" text "Write this down and keep it somewhere safe. It’s shown once: *" | sed 's/.*: //; s/[^A-Z0-9 -]//g'
}

# gone SIDE: waits until that side's program has ended, and forgets it
gone() {
  local app
  app=$(cat "$out/$1/app.pid")
  for _ in $(seq 100); do
    kill -0 "$app" 2>/dev/null || break
    sleep 0.1
  done
  ! kill -0 "$app" 2>/dev/null || { echo "the $1's program does not end" >&2; return 1; }
  rm "$out/$1/app.pid"
}

# opens_with SIDE FILE CODE: a fresh start with a backup, and its code
opens_with() {
  local -n options=$1_options
  start_side "$1" "${options[@]}" "${scripted_options[@]}" "$2"
  drive "$1" set "Your recovery code" "$3" 30
  drive "$1" press "Open"
}

# meet: the client's one press, the door, and both in the call
meet() {
  drive client press "Go to the waiting room" 30
  drive client wait "You’re in the waiting room" 30
  drive therapist press "Let * in|Let * in to check" 30
  drive client press "Go in" 60
  drive therapist wait "Mute microphone|Unmute microphone*" 30
  drive client wait "Mute microphone|Unmute microphone*" 30
}

# not_said SIDE PATTERN: nothing on that side's screen says so
not_said() {
  if drive "$1" tree | grep showing | grep -E "$2"; then
    echo "the $1's window says what it should not" >&2
    return 1
  fi
}

# listens SIDE: whether that side's program takes connections from elsewhere
listens() { ss -H -ltnp | grep -q "pid=$(cat "$out/$1/app.pid"),"; }

# session_ends: the therapist's doing; the client says nothing to it and goes home
session_ends() {
  drive therapist press "Leave the session"
  drive therapist press "End the session"
  drive client press "Skip" 30
  drive client press "Home"
}
