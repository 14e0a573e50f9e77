#pragma once

#include "core/session/invitation.h"

namespace alcove::app {

/// The one invitation in `text`, a link or the name of a file that holds one.
/// Errors: with a sentence for the person at the terminal.
[[nodiscard]] Result<session::Invitation> readInvitation(const std::string& text);

} // namespace alcove::app
