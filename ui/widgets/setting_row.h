#pragma once

#include "ui/widgets/plain_label.h"
#include "ui/widgets/toggle.h"

#include <QHBoxLayout>

namespace alcove::ui {

/// One line of a settings card: an icon, what it is about, what it does, and a control at the end.
/// Sequence: ui.
class SettingRow : public QWidget {
    Q_OBJECT
public:
    /// `icon` and `hint` may be empty.
    SettingRow(const Theme& theme, const QString& icon, const QString& title, const QString& hint, QWidget* control);

    void setTitle(const QString& title);
    void setHint(const QString& hint);

protected:
    /// A switch's title is quieter than that of a thing with a button.
    void setTitleRole(TextRole role) { m_title->setRole(role); }

private:
    PlainLabel* m_title;
    PlainLabel* m_hint;
    QWidget* m_control;
};

/// A row whose control is a switch, named by the row's title. Sequence: ui.
class ToggleRow : public SettingRow {
    Q_OBJECT
public:
    ToggleRow(const Theme& theme, const QString& icon, const QString& title, const QString& hint);

    /// Shows a state without emitting toggled().
    void setOn(bool on);
    [[nodiscard]] Toggle* toggle() const { return m_toggle; }

Q_SIGNALS:
    void toggled(bool on);

private:
    ToggleRow(const Theme& theme, const QString& icon, const QString& title, const QString& hint, Toggle* toggle);

    Toggle* m_toggle;
};

} // namespace alcove::ui
