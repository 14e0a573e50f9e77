#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <vector>

namespace alcove::app {

/// What `alcove` was started with. Nothing here presses a button.
struct WindowOptions {
    std::optional<std::string> dataDir; ///< the vault's key then lies in a file beside it
    bool syntheticCamera = false;       ///< a drawn, numbered picture in place of a camera
    bool noSound = false;
    std::string link; ///< an invitation's link or file, shown before anything is sent
    bool help = false;
};

/// Errors: InvalidArgument with a sentence for the terminal.
[[nodiscard]] Result<WindowOptions> parseWindowOptions(const std::vector<std::string>& arguments);

[[nodiscard]] std::string_view windowUsage();

} // namespace alcove::app
