#include "ui/theme/style_sheet.h"

#include "ui/theme/theme.h"

#include <QLocale>

namespace alcove::ui {

namespace {

// Placeholders are @colour names; the longest come first, so that no name is part of a later one.
constexpr const char* kSheet = R"(
QToolTip { background: @surface; color: @ink; border: 1px solid @line; padding: 6px; font-size: @smallpx; }
QMainWindow, QWidget#page { background: @wall; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget#page, QWidget#clear { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: @control; border-radius: 3px; min-height: 44px; margin: 3px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: @control; border-radius: 3px; min-width: 44px; margin: 3px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QLineEdit, QPlainTextEdit {
  background: @surface; border: 1px solid @control; border-radius: 10px;
  padding: 0 14px; selection-background-color: @accent; selection-color: @onAccent; font-size: @bodypx;
}
QLineEdit { @fieldfont }
QPlainTextEdit { padding: 8px 10px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] { border: 2px solid @trouble; padding: 0 13px; }
QLineEdit:disabled { background: @disabledFill; color: @disabledInk; }
QMenu { background: @surface; color: @ink; border: 1px solid @line; border-radius: 10px; padding: 6px; font-size: @bodypx; }
QMenu::item { padding: 11px 20px 11px 12px; border-radius: 8px; min-height: @itempx; }
QMenu::item:selected { background: @accentSoft; color: @onAccentSoft; }
QMenu::icon { padding-left: 12px; }
QMenu::separator { height: 1px; background: @line; margin: 6px 8px; }
QComboBox QAbstractItemView {
  background: @surface; color: @ink; border: 1px solid @line; outline: none; padding: 4px;
  selection-background-color: @accentSoft; selection-color: @onAccentSoft; font-size: @bodypx;
}
QComboBox QAbstractItemView::item { min-height: 44px; padding: 0 10px; }
)";

} // namespace

QString styleSheet(const Theme& theme)
{
    QString sheet = QString::fromLatin1(kSheet);
    const auto put = [&sheet](const char* name, const QString& value) { sheet.replace(QLatin1String(name), value); };
    const auto colour = [&theme](Colour c) { return theme.colour(c).name(QColor::HexArgb); };
    put("@onAccentSoft", colour(Colour::OnAccentSoft));
    put("@onAccent", colour(Colour::OnAccent));
    put("@accentSoft", colour(Colour::AccentSoft));
    put("@accent", colour(Colour::Accent));
    put("@disabledFill", colour(Colour::DisabledFill));
    put("@disabledInk", colour(Colour::DisabledInk));
    put("@surface", colour(Colour::Surface));
    put("@control", colour(Colour::Control));
    put("@trouble", colour(Colour::Trouble));
    put("@wall", colour(Colour::Wall));
    put("@line", colour(Colour::Line));
    put("@ink", colour(Colour::Ink));
    // Qt 6.4 sets a line of another font too high or too low in a field: the first family is that of the language.
    const bool arabic = QLocale().script() == QLocale::ArabicScript;
    put("@fieldfont", arabic ? QStringLiteral("font-family: \"Noto Sans Arabic\", \"Inter\", \"Noto Sans\";") : QString());
    put("@smallpx", QStringLiteral("%1px").arg(theme.font(TextRole::Small).pixelSize()));
    put("@bodypx", QStringLiteral("%1px").arg(theme.font(TextRole::Body).pixelSize()));
    put("@itempx", QStringLiteral("%1px").arg(theme.row(22)));
    return sheet;
}

} // namespace alcove::ui
