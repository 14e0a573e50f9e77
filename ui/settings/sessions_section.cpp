#include "ui/settings/sessions_section.h"

#include "ui/widgets/card.h"

namespace alcove::ui {

SessionsSection::SessionsSection(const Theme& theme, SettingsModel& settings)
    : m_settings(settings)
    , m_timeLeft(new ToggleRow(theme, QStringLiteral("clock"), tr("Show time left"), {}))
    , m_startMuted(new ToggleRow(theme, QStringLiteral("mic-off"), tr("Start muted"), tr("You can unmute whenever you like.")))
    , m_startCameraOff(new ToggleRow(theme, QStringLiteral("camera-off"), tr("Start with my camera off"), tr("You can turn it on whenever you like.")))
    , m_hidePicture(new ToggleRow(theme, QStringLiteral("eye-off"), tr("Hide my own picture"), {}))
    , m_breathing(new ToggleRow(theme, QStringLiteral("breathe"), tr("Breathing in the waiting room"), {}))
{
    auto* card = new Card(theme);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    for (ToggleRow* row : { m_timeLeft, m_startCameraOff, m_startMuted, m_hidePicture, m_breathing }) {
        if (rows->count() > 0)
            rows->addWidget(new Hairline(theme));
        rows->addWidget(row);
    }
    column()->addWidget(card);
    connect(m_timeLeft, &ToggleRow::toggled, &settings, &SettingsModel::setShowTimeLeft);
    connect(m_startMuted, &ToggleRow::toggled, &settings, &SettingsModel::setStartMuted);
    connect(m_startCameraOff, &ToggleRow::toggled, &settings, &SettingsModel::setStartCameraOff);
    connect(m_hidePicture, &ToggleRow::toggled, &settings, [&settings](bool hide) { settings.setShowSelfView(!hide); });
    connect(m_breathing, &ToggleRow::toggled, &settings, &SettingsModel::setBreathing);
    connect(&settings, &SettingsModel::changed, this, [this] { render(); });
    render();
}

void SessionsSection::render()
{
    m_timeLeft->setOn(m_settings.showTimeLeft());
    m_startMuted->setOn(m_settings.startMuted());
    m_startCameraOff->setOn(m_settings.startCameraOff());
    m_hidePicture->setOn(!m_settings.showSelfView());
    m_breathing->setOn(m_settings.breathing());
}

} // namespace alcove::ui
