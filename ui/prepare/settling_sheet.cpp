#include "ui/prepare/settling_sheet.h"

namespace alcove::ui {

SettlingSheet::SettlingSheet(const Theme& theme, QWidget* host)
    : Sheet(theme, host, tr("A minute to settle"), 560)
    , m_panel(new BreathingPanel(theme))
    , m_enough(new Button(theme, Button::Kind::Ordinary, tr("That’s enough")))
{
    m_panel->setMinimumHeight(theme.row(360));
    m_panel->light()->setState(AlcoveLight::State::Planned);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_enough);
    body()->addWidget(m_panel);
    body()->addSpacing(16);
    body()->addLayout(row);
    connect(m_panel, &BreathingPanel::breathingChosen, m_panel, &BreathingPanel::setBreathing);
    connect(m_enough, &Button::clicked, this, &Sheet::dismiss);
    connect(this, &Sheet::dismissed, this, [this] { m_panel->setBreathing(false); });
}

void SettlingSheet::openSettling()
{
    m_panel->setBreathing(true);
    open(m_enough);
}

} // namespace alcove::ui
