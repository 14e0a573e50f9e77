#!/usr/bin/env bash
# What home costs while nobody does anything: a minute of it, for a person who came in, and after a check of their setup.
#   measure_home.sh BIN_DIR [OUT_DIR]
. "$(dirname "$0")/one_window.sh"
. "$here/arriving.sh"

failed=0
start_therapist
start_window
arrive "$link"
stop_window
# A window that nobody reads aloud, as most are.
unset QT_LINUX_ACCESSIBILITY_ALWAYS_ON
start_window
sleep 5
echo "home:"
python3 "$here/measure_home.py" "$app" 60 1 120 || failed=1
stop_window
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
start_window
check_the_setup
drive press "Home"
be_silent
sleep 5
echo "home after a check, with a screen reader's bus:"
python3 "$here/measure_home.py" "$app" 60 1 120 || failed=1
exit $failed
