#pragma once

#include "app/window/vault_gate.h"

namespace alcove::app {

/// Says, before the window opens, what opening found out: that what is kept is older than it was or was changed
/// from outside, or that a backup was left alone. False when the person closed it instead of going on.
/// Sequence: ui; runs its own event loop.
[[nodiscard]] bool showStartNotices(const ui::Theme& theme, const OpenedVault& opened);

} // namespace alcove::app
