# Plugs of the virtual devices: read by scripts that have set $out, PULSE_SERVER and ALCOVE_CAMERA_NODE.
# shellcheck shell=bash

# Devices of the sound server are its modules; plugging one in again loads it with the same words.
unplug() { # source_name=… | sink_name=…
  local module
  module=$(pactl list short modules | grep "$1 ")
  printf '%s\n' "$module" | cut -f2- >"$out/unplugged.${1#*=}"
  pactl unload-module "$(printf '%s\n' "$module" | cut -f1)"
}
plug_in() {
  # shellcheck disable=SC2046 # the module's own words
  pactl load-module $(cat "$out/unplugged.${1#*=}") >/dev/null
}
unplug_microphone() { unplug source_name=microphone; }
plug_in_microphone() {
  plug_in source_name=microphone
  pactl set-default-source microphone
}
unplug_speaker() { unplug sink_name=speaker; }
plug_in_speaker() {
  plug_in sink_name=speaker
  pactl set-default-sink speaker
}
unplug_camera() { rm -f "$ALCOVE_CAMERA_NODE"; }
# As tests/support/devices/camera.sh makes it.
plug_in_camera() { mknod -m 600 "$ALCOVE_CAMERA_NODE" c 81 71 2>/dev/null || mkfifo -m 600 "$ALCOVE_CAMERA_NODE"; }
