#pragma once

#include <QStringList>
#include <QWidget>

namespace alcove::ui {

/// What is wrong with the widgets of a shown page, one line each: cut text, overlapping controls, targets
/// under 44 px, controls without an accessible name or with one that another control has.
[[nodiscard]] QStringList lintTree(QWidget& page);

} // namespace alcove::ui
