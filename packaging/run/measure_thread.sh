#!/usr/bin/env bash
# Whether the window's thread is ever held up during a check and a rehearsal: check_journey.sh again and again, and what the
# window's own watch says (app/window/ui_latency.h).
#   measure_thread.sh BIN_DIR [TIMES]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
bin=$(cd "${1:?the folder of the programs}" && pwd)
for _ in $(seq "${2:-3}"); do
  bash "$here/check_journey.sh" "$bin" "$top/build/check_journey" 2>/dev/null | grep 'held up'
done | tee "$top/build/held_up"
! grep -v ' 0 times over' "$top/build/held_up"
