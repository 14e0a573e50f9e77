#pragma once

#include "ui/model/settings_model.h"
#include "ui/theme/theme.h"

#include <array>

namespace alcove::ui {

/// How the settings want the program to look; "Automatic" follows the desktop.
[[nodiscard]] Theme::Look lookFor(const SettingsModel& settings);

/// The sizes a person can choose, from 1.0 to 2.0.
[[nodiscard]] const std::array<double, 5>& textSteps();

/// The next larger (1) or smaller (-1) text size.
void stepTextScale(SettingsModel& settings, int direction);

} // namespace alcove::ui
