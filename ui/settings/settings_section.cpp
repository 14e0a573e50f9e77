#include "ui/settings/settings_section.h"

namespace alcove::ui {

SettingsSection::SettingsSection()
    : m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(20);
}

} // namespace alcove::ui
