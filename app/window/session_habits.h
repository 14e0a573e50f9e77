#pragma once

#include "ui/model/call_model.h"
#include "ui/model/settings_model.h"

#include <QObject>

namespace alcove::app {

/// How the person likes to arrive: muted, with the camera off. Asked for once, on the way to the waiting
/// room; whatever they press afterwards stands.
/// Sequence: ui.
class SessionHabits final : public QObject {
    Q_OBJECT
public:
    SessionHabits(ui::CallModel& call, ui::SettingsModel& settings);

private:
    void arrive();

    ui::CallModel& m_call;
    ui::SettingsModel& m_settings;
    bool m_away = true;
};

} // namespace alcove::app
