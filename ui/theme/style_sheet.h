#pragma once

#include <QString>

namespace alcove::ui {

class Theme;

/// The one style sheet, for the controls Qt paints itself: fields, menus, lists, scroll bars, tool tips.
[[nodiscard]] QString styleSheet(const Theme& theme);

} // namespace alcove::ui
