#pragma once

#include "ui/model/call_model.h"
#include "ui/model/settings_model.h"

#include <QObject>

namespace alcove::ui {

/// Which room is shown, from what the models say and the one thing only the window knows: whether the
/// person opened the safety words. Sequence: ui.
class PageRouter : public QObject {
    Q_OBJECT
public:
    enum class Room { Welcome, ClientHome, TherapistHome, Waiting, Call, Verify };
    Q_ENUM(Room)

    PageRouter(SettingsModel& settings, CallModel& call);

    [[nodiscard]] Room room() const { return m_room; }
    void setVerifying(bool on);

Q_SIGNALS:
    void roomChanged(alcove::ui::PageRouter::Room room);

private:
    void update();
    [[nodiscard]] Room wanted() const;

    SettingsModel& m_settings;
    CallModel& m_call;
    bool m_verifying = false;
    Room m_room;
};

} // namespace alcove::ui
