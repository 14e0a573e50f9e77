# What a screen reader hears of a session, in two windows. Read by two_windows.sh.
# shellcheck shell=bash

# Up to the door; announcements.py goes on from there.
journey() {
  local link
  drive therapist press "I’m a therapist"
  drive client press "I’m meeting my therapist"
  drive therapist press "New invitation"
  drive therapist set "What should we call them?" Sam
  drive therapist press "Copy the link"
  link=$(drive therapist text "The link")
  drive therapist press "Done"
  drive client set "Your link|Have a different link?" "$link"
  drive client press "Join"
  drive client press "Continue"
}

steps() {
  python3 "$here/announcements.py" "$(cat "$out/therapist/app.pid")" "$(cat "$out/client/app.pid")"
}
