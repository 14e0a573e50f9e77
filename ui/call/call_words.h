#pragma once

#include "ui/model/call_model.h"
#include "ui/model/settings_model.h"
#include "ui/theme/tokens.h"

#include <QString>

namespace alcove::ui {

/// A word for the line, its icon and its colour. The word differs, the icon differs in shape, and only
/// then the colour.
struct LineWord {
    QString word;
    QString icon;
    Colour colour;
};
[[nodiscard]] LineWord lineWord(CallModel::Quality quality);

/// The words for who the other person is known to be.
[[nodiscard]] LineWord verificationWord(CallModel::Verification verification);

/// "About 20 minutes left", rounded up to 5; soft at the end, and nothing for the client after it.
[[nodiscard]] QString timeLeftText(std::optional<int> minutes, SettingsModel::Role role);

} // namespace alcove::ui
