#!/usr/bin/env bash
# Microphone, speaker and camera are unplugged and plugged in again while a person checks their setup and while they
# rehearse. Each time the window says what to do, goes on answering, and is as before when the device is back.
#   check_unplug.sh BIN_DIR [OUT_DIR]
. "$(dirname "$0")/one_window.sh"
. "$here/arriving.sh"

in_the_check() {
  step "check: the microphone"
  unplug_microphone
  drive wait "No microphone found."
  drive wait "Plug one in. It’s noticed by itself."
  drive wait "One thing to fix"
  drive wait "Microphone isn’t working yet."
  still_runs
  picture check_microphone
  plug_in_microphone
  drive wait "We can hear you clearly." 30
  drive wait "You’re ready"

  step "check: the speaker, while another one is there"
  unplug_speaker
  drive wait "Play the chime and listen."
  plug_in_speaker
  drive wait "You said you can hear the chime."
  drive wait "You’re ready"

  step "check: everything that has to do with sound"
  be_silent
  unplug_microphone
  unplug_speaker
  unplug sink_name=microphone_feed
  drive wait "No speaker found."
  drive wait "Plug in headphones or a speaker. It’s noticed by itself."
  still_runs
  picture check_no_sound
  plug_in sink_name=microphone_feed
  plug_in_speaker
  plug_in_microphone
  speak
  drive wait "We can hear you clearly." 30
  drive wait "You said you can hear the chime."
  drive wait "You’re ready"

  camera_is virtual || return 0
  step "check: the camera"
  unplug_camera
  drive wait "No camera found."
  drive wait "You can also meet with sound only."
  drive wait "Nearly there"
  still_runs
  picture check_camera
  plug_in_camera
  drive wait "We can see you clearly." 30
  drive wait "You’re ready"
  step "check: the camera hangs"
  touch "$ALCOVE_CAMERA_CONTROL/stalled"
  drive wait "No picture."
  drive wait "Another program may be using the camera. Close it, then try again."
  rm "$ALCOVE_CAMERA_CONTROL/stalled"
  drive wait "We can see you clearly." 30
}

in_the_rehearsal() {
  step "rehearsal: the only microphone"
  unplug_microphone
  drive wait "No microphone found."
  drive wait "Unmute microphone. You are muted"
  still_runs
  picture rehearsal_microphone
  plug_in_microphone
  drive gone "No microphone found."
  drive wait "Mute microphone"

  step "rehearsal: one of two microphones"
  pactl load-module module-remap-source source_name=built_in master=microphone_feed.monitor >/dev/null
  sleep 2 # the list is read once a second
  unplug_microphone
  drive wait "Your microphone was unplugged."
  drive wait "We’ve gone over to another microphone and kept you muted."
  plug_in_microphone
  drive gone "Your microphone was unplugged."
  drive wait "Mute microphone"

  step "rehearsal: the speaker"
  unplug_speaker
  drive wait "Your headset was unplugged."
  drive wait "Nothing plays aloud until you say so."
  drive wait "I’m alone, use the speaker"
  still_runs
  picture rehearsal_speaker
  plug_in_speaker
  drive gone "Your headset was unplugged."
  drive wait "Mute microphone"
  unplug_speaker
  drive press "I’m alone, use the speaker"
  drive gone "Your headset was unplugged."
  drive wait "Mute microphone"
  plug_in_speaker

  camera_is virtual || return 0
  step "rehearsal: the camera"
  unplug_camera
  drive wait "The camera stopped."
  drive wait "* can still hear you."
  still_runs
  picture rehearsal_camera
  plug_in_camera
  drive gone "The camera stopped."
}

start_window
start_therapist
arrive "$link"
check_the_setup
in_the_check
step "rehearsal"
drive press "Start a rehearsal"
drive wait "Mute microphone" 30
in_the_rehearsal
drive press "Stop the rehearsal"
drive wait "Start a rehearsal"
if camera_is virtual; then
  step "the camera comes after it was asked for"
  unplug_camera
  drive press "Camera on|Try again"
  drive wait "No camera found."
  plug_in_camera
  drive wait "We can see you clearly." 30
fi
drive press "Home"
still_runs
step "done"
