#pragma once

#include "ui/prepare/agreement_page.h"
#include "ui/prepare/agreements_page.h"

#include <QStackedLayout>

namespace alcove::ui {

/// The room of the agreement: a client reads and signs in it, a therapist writes and looks. Sequence: ui.
class AgreementRoom : public Page {
    Q_OBJECT
public:
    AgreementRoom(const Theme& theme, const Models& models);

    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] QString spokenTitle() const override;

private:
    [[nodiscard]] Page* shown() const;

    SettingsModel& m_settings;
    AgreementPage* m_client;
    AgreementsPage* m_therapist;
    QStackedLayout* m_stack;
};

} // namespace alcove::ui
