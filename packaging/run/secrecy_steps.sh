# Two people tell each other, and themselves, words that stand nowhere else; then everything that both programs wrote
# to disk is looked through for these words: data folders, settings, caches, logs, temporary files, and what a crash
# leaves. Read by two_windows.sh, which defines `drive SIDE ACTION...`.
# shellcheck shell=bash disable=SC2154 # here, out, top: there
# shellcheck source=packaging/run/vault_steps.sh
. "$here/vault_steps.sh"

# All that a program writes beside its data folder goes below one folder, too.
private=$top/build/secrecy
rm -rf "$private"
mkdir -p "$private"/{config,cache,state,share,tmp}
export XDG_CONFIG_HOME=$private/config XDG_CACHE_HOME=$private/cache XDG_STATE_HOME=$private/state
export XDG_DATA_HOME=$private/share TMPDIR=$private/tmp ALCOVE_LOG=1
words=$private/words
mark=$(date +%s)
touch "$private/began"

# word KIND: a word of this run alone, remembered for the search
word() {
  echo "$1-Zaunkoenig-$mark" | tee -a "$words"
}

search() {
  python3 "$here/search_words.py" "$words" --skip presses --skip words "$out" "$private" "$@"
}

journey() {
  local link
  drive therapist press "Continue"
  drive therapist press "I’m a therapist"
  drive therapist set "Your name" "$(word therapist)"
  drive therapist press "Continue"
  drive client press "Continue"
  drive client press "I’m meeting my therapist"
  drive client set "Your name" "$(word client)"
  drive client set "Something about you it would help to know" "$(word about)"
  drive client press "Continue"
  drive therapist wait "How people reach you"
  drive therapist press "Continue"
  drive therapist press "New invitation"
  drive therapist set "What should we call them?" "$(word label)"
  drive therapist press "Copy the link"
  link=$(drive therapist text "The link")
  drive therapist press "Done"
  # The secret in the link, without what is the same in every link.
  echo "${link##*/}" | cut -c 12-60 >>"$words"
  drive client set "Your link|Have a different link?" "$link"
  drive client press "Join"
  drive client press "Continue"
}

# write_note PROMPT TEXT: from home to home
write_note() {
  drive client press "Write a note first|Write a note"
  drive client set "*What’s on my mind" "$1"
  [ "${2:-}" = private ] || drive client press "Share with *"
  drive client wait "Saved on this computer"
  drive client press "Keep this note"
  drive client press "Back"
}

steps() {
  local note side common
  step "a note, a goal and a plan before the session"
  write_note "$(word private-note)" private
  drive client press "Set a goal|Edit"
  drive client set "Set a goal" "$(word goal)"
  drive client press "Add this goal"
  drive client press "Back"
  drive client press "Need help right now?"
  drive client press "My safety plan"
  drive client set "What I’d like to remember, 1" "$(word plan) 07$mark"
  echo "07$mark" >>"$words"
  drive client press "Back"
  search

  step "the session: chat both ways, and what is typed instead of said"
  meet
  for side in client therapist; do
    drive $side press "Open chat*"
    drive $side set "Write a message" "$(word "chat-$side")"
    drive $side press "Send message"
  done
  search

  step "afterwards: an answer that is sent, and a note that is shared"
  drive therapist press "Leave the session"
  drive therapist press "End the session"
  drive client set "Anything you’d like to say?" "$(word feedback)" 30
  drive client press "Send to *"
  drive client press "Home"
  note=$(word shared-note)
  write_note "$note"
  search

  step "a backup, and the folder for temporary files"
  open_privacy client
  drive client press "Save a backup"
  save_as client "$out/kept.alcovebak"
  drive client wait "Your backup is saved. It opens with your recovery code." 30
  recovery_code client | tr -d ' ' >>"$words"
  search

  step "a crash leaves nothing of it either"
  drive client press "Home|Back"
  drive client press "Write a note first|Write a note"
  drive client set "*What’s on my mind" "$(word crash-note)"
  drive client wait "Saved on this computer"
  for side in client therapist; do
    grep -E '^Max core file size +0 +0 ' "/proc/$(cat "$out/$side/app.pid")/limits"
    kill -ABRT "$(cat "$out/$side/app.pid")"
    gone $side
  done
  # What came into the common places meanwhile, beside what other programs keep there.
  find /tmp "$top" "$HOME" -xdev -newer "$private/began" -type f \( -name 'core*' -o -name '*.dmp' -o -name 'alcove*' \) \
    -not -path "$top/build/*" -print0 2>/dev/null >"$private/common"
  mapfile -d '' common <"$private/common"
  search "${common[@]}"

  step "no log holds a full address of this computer"
  ip -o addr show scope global | awk '{ print $4 }' | cut -d / -f 1 >"$private/addresses"
  [ ! -s "$private/addresses" ] || python3 "$here/search_words.py" "$private/addresses" "$out/client/app.log" "$out/therapist/app.log"
  step "done"
}
