#pragma once

#include "ui/model/crisis_numbers.h"
#include "ui/model/models.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/sheet.h"

namespace alcove::ui {

/// "Need help right now?": whom to ring. Works without a network, tells nobody, keeps no trace but the
/// country the person chose. Sequence: ui.
class HelpNowSheet : public Sheet {
    Q_OBJECT
public:
    HelpNowSheet(const Theme& theme, QWidget* host, const Models& models);
    void openHelp();

Q_SIGNALS:
    void planRequested();

private:
    QWidget* addRow(const QString& icon, const QString& title, const QString& text, const QString& number);
    QWidget* buildCountry();
    void render();

    const Theme& m_theme;
    WaitingModel& m_waiting;
    SettingsModel& m_settings;
    const AgreementModel& m_agreement;
    QVBoxLayout* m_rows;
    QWidget* m_ask;
    Picker* m_countries;
    PlainLabel* m_sources;
    Button* m_other;
    Button* m_plan;
    Button* m_close;
    bool m_asking = false;
};

} // namespace alcove::ui
