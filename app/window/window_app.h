#pragma once

#include "app/window/window_options.h"

namespace alcove::app {

/// Runs the window from its options to its end. A QApplication has been made.
/// Sequence: ui.
[[nodiscard]] int runWindow(const WindowOptions& options);

} // namespace alcove::app
