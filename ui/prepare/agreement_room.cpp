#include "ui/prepare/agreement_room.h"

namespace alcove::ui {

AgreementRoom::AgreementRoom(const Theme& theme, const Models& models)
    : Page(theme)
    , m_settings(models.settings)
    , m_client(new AgreementPage(theme, models))
    , m_therapist(new AgreementsPage(theme, models.agreement))
    , m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(m_client);
    m_stack->addWidget(m_therapist);
    for (Page* page : { static_cast<Page*>(m_client), static_cast<Page*>(m_therapist) }) {
        connect(page, &Page::roomRequested, this, &Page::roomRequested);
        connect(page, &Page::backRequested, this, &Page::backRequested);
    }
    m_stack->setCurrentWidget(shown());
    connect(&m_settings, &SettingsModel::roleChanged, this, [this] { m_stack->setCurrentWidget(shown()); });
}

Page* AgreementRoom::shown() const
{
    return m_settings.role() == SettingsModel::Role::Therapist ? static_cast<Page*>(m_therapist) : m_client;
}

QWidget* AgreementRoom::firstFocus() { return shown()->firstFocus(); }

QString AgreementRoom::spokenTitle() const { return shown()->spokenTitle(); }

} // namespace alcove::ui
