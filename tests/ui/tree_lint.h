#pragma once

#include <QStringList>
#include <QWidget>

namespace alcove::ui {

/// What is wrong with the widgets of a shown page, one line each: cut text, overlapping controls, targets
/// under 44 px, controls without an accessible name or with one that another control has.
[[nodiscard]] QStringList lintTree(QWidget& page);

/// Labels whose ink stands out too little from what lies behind them, one line each: at least 4.5 : 1, and
/// 3 : 1 for text of 24 px and more and for what is switched off (WCAG 2.2, 1.4.3).
[[nodiscard]] QStringList lintContrast(QWidget& page);

} // namespace alcove::ui
