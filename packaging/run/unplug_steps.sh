# Microphone, speaker and camera of the client are unplugged and plugged in again in the waiting room and in the call. Read by
# two_windows.sh; the client's window has a virtual camera where a node for it can be made.
# shellcheck shell=bash disable=SC2034 # the options are used there

# shellcheck source=packaging/run/plugs.sh
. "$here/plugs.sh"
ALCOVE_CAMERA_NODE=/dev/video71
shim=$(find "$bin/.." -name libv4l2_shim.so -print -quit)
scripted_options=()
therapist_options=(--synthetic-camera)
if [ -n "$shim" ] && [ ! -e "$ALCOVE_CAMERA_NODE" ] && plug_in_camera 2>/dev/null; then
  ALCOVE_CLIENT_WITHIN="env LD_PRELOAD=$shim ALCOVE_CAMERA_NODE=$ALCOVE_CAMERA_NODE"
else
  shim=
  client_options=(--synthetic-camera)
fi

# step WORDS: what comes next, and when
step() { printf '%s  %s\n' "$(date +%T)" "$*"; }
still_run() {
  local side
  for side in therapist client; do
    timeout 20 python3 "$here/drive.py" "$(cat "$out/$side/app.pid")" wait "*" 10 2>/dev/null || { echo "$side is stuck"; exit 1; }
  done
}

journey() {
  to_the_door
  PULSE_SERVER=$(cat "$out/client/pulse")
  export PULSE_SERVER
  drive client press "Go to the waiting room"
  drive client wait "You’re in the waiting room"
  in_the_waiting_room
  drive therapist press "Let * in|Let * in to check"
  drive client press "Go in" 60
  drive therapist wait "Mute microphone|Unmute microphone*"
  drive client wait "Mute microphone"
}

in_the_waiting_room() {
  step "the waiting room: the microphone"
  unplug_microphone
  drive client wait "No microphone found. Plug one in. It’s noticed by itself."
  plug_in_microphone
  drive client gone "No microphone found. *"
  step "the waiting room: the speaker"
  unplug_speaker
  sleep 2 # the list of devices is read once a second; nothing plays here, and nothing is to be said
  plug_in_speaker
  still_run
  [ -n "$shim" ] || return 0
  step "the waiting room: the camera"
  unplug_camera
  drive client wait "No camera found. You can also meet with sound only."
  plug_in_camera
  drive client gone "No camera found. *"
  still_run
}

steps() {
  step "the call: the only microphone"
  unplug_microphone
  drive client wait "No microphone found."
  drive client wait "Unmute microphone. You are muted"
  plug_in_microphone
  drive client gone "No microphone found."
  drive client wait "Mute microphone"

  step "the call: one of two microphones"
  pactl load-module module-remap-source source_name=built_in master=microphone_feed.monitor >/dev/null
  sleep 2
  unplug_microphone
  drive client wait "Your microphone was unplugged."
  drive client wait "We’ve gone over to another microphone and kept you muted."
  drive client press "Unmute"
  drive client wait "Mute microphone"
  plug_in_microphone
  still_run

  step "the call: the headset; nothing plays aloud until the person says so"
  unplug_speaker
  drive client wait "Your headset was unplugged."
  drive client wait "Nothing plays aloud until you say so."
  drive client wait "Unmute microphone. You are muted"
  drive client wait "I’m alone, use the speaker"
  drive client press "Devices"
  drive client press "Done"
  plug_in_speaker
  drive client gone "Your headset was unplugged."
  drive client wait "Mute microphone"
  unplug_speaker
  drive client press "I’m alone, use the speaker"
  drive client gone "Your headset was unplugged."
  drive client wait "Mute microphone"
  plug_in_speaker
  still_run

  if [ -n "$shim" ]; then
    step "the call: the camera"
    unplug_camera
    drive client wait "The camera stopped."
    drive client wait "* can still hear you."
    plug_in_camera
    drive client gone "The camera stopped."
    unplug_camera
    drive client press "Carry on with sound"
    drive client gone "The camera stopped."
    still_run
  fi
  step "done"
}
