#!/bin/sh
# camera.sh SHIM COMMAND [ARGUMENT…]: runs a command that sees one virtual camera (v4l2_camera.h says
# how it is told what to do). Exit code 77 when a device node cannot be made here.
set -u
shim=${1:?the v4l2_shim library}
shift
# The first that is free, so that two runs do not unplug each other's camera.
number=71
while [ -e /dev/video$number ] && [ $number -lt 79 ]; do number=$((number + 1)); done
ALCOVE_CAMERA_NODE=${ALCOVE_CAMERA_NODE:-/dev/video$number}
ALCOVE_CAMERA_CONTROL=$(mktemp -d "${TMPDIR:-/tmp}/alcove-camera-XXXXXX") || exit 1
export ALCOVE_CAMERA_NODE ALCOVE_CAMERA_CONTROL
# A node is ours when nothing answers at it: a FIFO, or a device without a driver.
ours() { [ -p "$ALCOVE_CAMERA_NODE" ] || ! (: <"$ALCOVE_CAMERA_NODE") 2>/dev/null; }
end() {
    rm -rf "$ALCOVE_CAMERA_CONTROL"
    ! ours || rm -f "$ALCOVE_CAMERA_NODE"
}
if [ -e "$ALCOVE_CAMERA_NODE" ] && ! ours; then
    echo "camera.sh: $ALCOVE_CAMERA_NODE is a real device" >&2
    exit 77
fi
trap end EXIT
trap 'exit 130' INT TERM
# Looking for cameras in /dev asks for a special file only. One without a driver turns other programs away at once; a
# FIFO, which needs no right but to write there, would hold up any that opens it.
rm -f "$ALCOVE_CAMERA_NODE"
mknod -m 600 "$ALCOVE_CAMERA_NODE" c 81 71 2>/dev/null || mkfifo -m 600 "$ALCOVE_CAMERA_NODE" 2>/dev/null \
    || { echo "camera.sh: no right to make a node in /dev" >&2; exit 77; }
env LD_PRELOAD="$shim" "$@"
