#pragma once

#include "ui/model/settings_model.h"
#include "ui/theme/theme.h"

namespace alcove::ui {

/// How the settings want the program to look; "Automatic" follows the desktop.
[[nodiscard]] Theme::Look lookFor(const SettingsModel& settings);

/// The next larger (1) or smaller (-1) text size.
void stepTextScale(SettingsModel& settings, int direction);

} // namespace alcove::ui
