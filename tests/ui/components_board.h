#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>

namespace alcove::ui {

/// Every widget in its states on one board, for looking at.
[[nodiscard]] std::unique_ptr<QWidget> componentsBoard(const Theme& theme);

} // namespace alcove::ui
