# One person takes what they wrote with them and erases it here. Read by two_windows.sh, which defines
# `drive SIDE ACTION...`; the windows are in a call when `steps` begins.
# shellcheck shell=bash disable=SC2154 # here, out: there
# shellcheck source=packaging/run/vault_steps.sh
. "$here/vault_steps.sh"

steps() {
  local key
  step "the session ends, and the client writes a note"
  session_ends
  drive client press "Write a note first|Write a note"
  drive client set "*What’s on my mind" "Words to take along"
  drive client wait "Saved on this computer"
  drive client press "Keep this note"
  drive client press "Back"

  step "a copy that opens anywhere"
  mkdir "$out/copy" "$out/last"
  open_privacy client
  drive client press "Save a copy"
  choose_folder client "$out/copy"
  drive client wait "Your copy is saved." 30
  python3 - "$out/copy" <<'CHECK'
import json, pathlib, sys
folder = pathlib.Path(sys.argv[1])
kept = json.loads((folder / 'alcove.json').read_text())
assert kept['notes'][0]['answers'][0] == 'Words to take along', kept
assert kept['sessions'], kept
page = (folder / 'alcove.html').read_text()
assert 'Words to take along' in page and '<script' not in page
assert all((folder / name).stat().st_mode & 0o077 == 0 for name in ('alcove.json', 'alcove.html'))
CHECK

  step "erasing keeps everything unless it is meant: the focus is on that, and the word is asked for"
  drive client press "Erase…"
  drive client wait "Erase everything here?"
  drive client focus "Keep everything"
  ! drive client press "Erase" 2 2>/dev/null
  drive client press "Keep everything"
  drive client press "Erase…"
  drive client set "Type erase to go ahead" "erase"
  key=$(cat "$out/client/data/keys/"* | sha256sum)
  drive client press "Erase"
  choose_folder client "$out/last"
  gone client
  [ -s "$out/last/alcove.json" ]

  step "nothing is left, and the next start begins at the beginning"
  ! find "$out/client/data" -type f \( -name 'vault.db*' -o -path '*/keys/*' -o -name settings.ini \) | grep .
  [ -n "$key" ]
  start_side client "${client_options[@]}" "${scripted_options[@]}"
  place client $height
  drive client wait "I’m meeting my therapist|Continue" 30
  not_said client "Words to take along|Go to the waiting room"
  drive client press "Continue"
  drive client press "I’m meeting my therapist"
  drive client press "Skip for now"
  drive client wait "Nothing planned yet"
  step "done"
}
