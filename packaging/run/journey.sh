# How two windows get into a call: every button that two people would press, by its name on the screen.
# Read by two_windows.sh, which defines `drive SIDE ACTION...`. ALCOVE_SERVICE_LINE: a file with the line of a connection
# service that the therapist was given; without it there is none.
# shellcheck shell=bash disable=SC2034 # the options are used there

# What each side is started with, besides its data folder.
therapist_options=()
client_options=()
# In a scripted run there is no camera: both pictures are made up and stamped with their frame numbers.
scripted_options=(--synthetic-camera)
# Beside a window that uses the real devices.
silent_options=(--synthetic-camera --no-sound)

# A therapist with a connection service pastes its line and tries it.
paste_service_line() {
  drive therapist set "The line you were given" "$(cat "$ALCOVE_SERVICE_LINE")"
  drive therapist press "Use this line"
  drive therapist press "Try it as your client would"
  drive therapist wait "People reach you through a connection service" 40
}

# Up to the waiting room's door: the link is made, given and accepted.
to_the_door() {
  local link
  drive therapist press "Continue"
  drive therapist press "I’m a therapist"
  drive therapist press "Skip for now"
  drive client press "Continue"
  drive client press "I’m meeting my therapist"
  drive client press "Skip for now"

  # What the program found out about the network is read before the first link is made.
  drive therapist wait "How people reach you"
  [ -z "${ALCOVE_SERVICE_LINE:-}" ] || paste_service_line
  drive therapist press "Continue"
  drive therapist press "New invitation"
  drive therapist set "What should we call them?" Sam
  drive therapist press "Copy the link"
  link=$(drive therapist text "The link")
  drive therapist press "Done"

  drive client set "Your link|Have a different link?" "$link"
  drive client press "Join"
  drive client press "Continue"
}

journey() {
  to_the_door
  drive client press "Go to the waiting room"
  drive client wait "You’re in the waiting room"

  drive therapist press "Let * in|Let * in to check"
  drive client press "Go in" 60
  drive therapist wait "Mute microphone|Unmute microphone*"
  drive client wait "Mute microphone|Unmute microphone*"
}
