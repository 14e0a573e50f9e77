# Two computers are lost, one after the other: the client's home folder goes and comes back out of a backup with the
# recovery code; the therapist moves to another one. Each time one press is enough to meet again, and nothing warns.
# Read by two_windows.sh, which defines `drive SIDE ACTION...`; the windows are in a call when `steps` begins.
# shellcheck shell=bash disable=SC2154 # here, out: there
# shellcheck source=packaging/run/vault_steps.sh
. "$here/vault_steps.sh"

warnings='different computer|New device|another computer|used the same link|fresh link|new one|someone else|turned off|isn’t an Alcove'


no_warning() {
  not_said client "$warnings"
  not_said therapist "different computer|New device|another computer|used the same link"
}

# still_verified: the words they compared once stand for both computers
still_verified() {
  drive client wait "Verified. This is *"
  drive therapist wait "Verified. This is *"
  no_warning
}

# compare: both say that the words match
compare() {
  local side
  for side in client therapist; do
    drive $side press "Not checked yet. Open safety words"
    drive $side press "Check words"
    drive $side press "They match"
  done
  still_verified
}

steps() {
  local code
  step "they compare their words once"
  compare

  step "the session ends, and the client takes a backup; its code is shown once"
  session_ends
  open_privacy client
  drive client press "Save a backup"
  save_as client "$out/kept.alcovebak"
  drive client wait "Your backup is saved. It opens with your recovery code." 30
  code=$(recovery_code client)
  [ -n "$code" ]

  step "the client's home folder is lost"
  kill -KILL "$(cat "$out/client/app.pid")"
  gone client
  rm -rf "$out/client/data"

  step "another computer opens the backup with the code, and one press leads back"
  opens_with client "$out/kept.alcovebak" "$code"
  place client $height
  drive client wait "Go to the waiting room" 30
  no_warning
  meet
  still_verified

  step "the therapist moves to another computer; this one rests at once"
  session_ends
  open_privacy therapist
  drive therapist press "Move to another computer…"
  save_as therapist "$out/moved.alcovebak"
  drive therapist wait "Alcove has moved" 30
  ! listens therapist
  code=$(recovery_code therapist)
  [ -n "$code" ]
  drive therapist press "Close"
  gone therapist
  mv "$out/therapist/data" "$out/therapist/old"

  step "the other computer answers where the first one did"
  opens_with therapist "$out/moved.alcovebak" "$code"
  place therapist 0
  drive therapist wait "New invitation" 30
  listens therapist
  no_warning
  meet
  still_verified

  step "the old copy says that it has moved, and does not listen"
  mkdir "$out/old"
  "$bin/alcove" --data-dir "$out/therapist/old" --synthetic-camera --no-sound >"$out/old/app.log" 2>&1 &
  echo $! >"$out/old/app.pid"
  drive old wait "Alcove has moved" 30
  ! listens old
  drive old press "Close"
  gone old
  step "done"
}
