#include "ui/settings/connection_section.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

namespace alcove::ui {

ConnectionSection::ConnectionSection(const Theme& theme, SettingsModel& settings, const ReachModel& reachModel)
    : m_settings(settings)
    , m_reachModel(reachModel)
    , m_relayOnly(new ToggleRow(theme, QStringLiteral("shield"), tr("Only through a connection service"),
          tr("The other person’s computer doesn’t learn your internet address. Works when your link or practice names a service.")))
    , m_needsService(new PlainLabel(theme, TextRole::Small,
          tr("There’s no connection service on this computer yet. Until you set one up below, you can’t make new links.")))
{
    m_needsService->setColour(Colour::Ink2);
    auto* card = new Card(theme);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    rows->addWidget(m_relayOnly);
    column()->addWidget(card);
    column()->addWidget(m_needsService);
    auto* show = new Button(theme, Button::Kind::Ordinary, tr("Show"));
    show->setAccessibleName(tr("Show how people reach you"));
    connect(show, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::Reach); });
    auto* reach = new Card(theme);
    auto* inside = new QVBoxLayout(reach);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(new SettingRow(theme, QStringLiteral("network-good"), tr("How people reach you"),
        tr("Whether your links work from outside your network."), show));
    m_reach = reach;
    column()->addWidget(reach);
    connect(m_relayOnly, &ToggleRow::toggled, &settings, &SettingsModel::setRelayOnly);
    connect(&settings, &SettingsModel::changed, this, [this] { render(); });
    connect(&m_reachModel, &ReachModel::changed, this, [this] { render(); });
    render();
}

void ConnectionSection::render()
{
    const bool therapist = m_settings.role() == SettingsModel::Role::Therapist;
    m_relayOnly->setOn(m_settings.relayOnly());
    m_needsService->setVisible(therapist && m_settings.relayOnly() && m_reachModel.service() == ReachModel::Service::None);
    m_reach->setVisible(therapist);
}

} // namespace alcove::ui
