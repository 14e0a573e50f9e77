# What a person presses from an empty home to the end of a rehearsal, by the names on the screen. Read by the scripts that
# begin with one_window.sh.
# shellcheck shell=bash

# arrive LINK: language, role, about you, and the link that was pasted at home
arrive() {
  step "language, role, about you"
  drive press "Continue" 30
  drive press "I’m meeting my therapist"
  drive set "Your name" "${own_name:-Robin}"
  drive press "Continue"
  step "a pasted link"
  drive wait "Nothing planned yet"
  drive set "Your link" "$1"
  drive press "Join"
  drive wait "This link is complete"
  drive press "Continue"
  drive wait "Your next session"
}

check_the_setup() {
  step "speaker and echo"
  drive press "Check my setup"
  drive press "Play the chime"
  drive press "I hear it"
  drive wait "You said you can hear the chime."
  drive wait "No echo, so you don’t need headphones." 30
  step "microphone"
  speak
  drive wait "We can hear you clearly." 30
  step "what the other side hears"
  drive press "Record five seconds"
  drive wait "This is how you will sound." 15
  drive wait "Record five seconds" 20
  step "camera"
  drive press "Camera on"
  drive wait "We can see you*" 30
  step "private space, connection, verdict"
  drive press "Yes"
  drive wait "You said yes."
  drive wait "Good enough for clear picture and sound." 30
  drive wait "You’re ready" 30
}

rehearse() {
  step "rehearsal: mute, one's own picture, a moment"
  drive press "Start a rehearsal"
  drive press "Mute microphone" 30
  drive press "Unmute microphone*"
  drive press "Hide my picture"
  drive press "Show my picture"
  picture rehearsal
  drive press "I need a moment*"
  drive press "I’m ready to go back" 20
  drive press "Go back" 20
  drive wait "Mute microphone" 20
  step "a dropped connection"
  drive press "Let the connection drop" 20
  drive wait "Finding each other again" 30
  picture dropped
  drive wait "You’re both back." 60
  drive wait "You’ve tried everything here. Stay as long as you like."
}
