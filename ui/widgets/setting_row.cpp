#include "ui/widgets/setting_row.h"

#include "ui/widgets/icon_view.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace alcove::ui {

SettingRow::SettingRow(const Theme& theme, const QString& icon, const QString& title, const QString& hint, QWidget* control)
    : m_title(new PlainLabel(theme, TextRole::Label, title))
    , m_hint(new PlainLabel(theme, TextRole::Small))
    , m_control(control)
{
    m_hint->setColour(Colour::Ink3);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_hint);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(readingMargins(24, 10, 20, 10));
    row->setSpacing(16);
    if (!icon.isEmpty())
        row->addWidget(new IconView(theme, icon, 20, Colour::Ink2));
    row->addLayout(words, 1);
    if (control)
        row->addWidget(control, 0, Qt::AlignVCenter);
    setHint(hint);
}

void SettingRow::setTitle(const QString& title)
{
    m_title->setText(title);
}

void SettingRow::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    if (m_control)
        m_control->setAccessibleDescription(hint);
}

ToggleRow::ToggleRow(const Theme& theme, const QString& icon, const QString& title, const QString& hint)
    : ToggleRow(theme, icon, title, hint, new Toggle(theme, {}))
{
}

ToggleRow::ToggleRow(const Theme& theme, const QString& icon, const QString& title, const QString& hint, Toggle* toggle)
    : SettingRow(theme, icon, title, hint, toggle)
    , m_toggle(toggle)
{
    toggle->setAccessibleName(title);
    setTitleRole(TextRole::Button);
    connect(toggle, &Toggle::toggled, this, &ToggleRow::toggled);
}

void ToggleRow::setOn(bool on)
{
    const QSignalBlocker quiet(m_toggle);
    m_toggle->setChecked(on);
    m_toggle->update();
}

} // namespace alcove::ui
