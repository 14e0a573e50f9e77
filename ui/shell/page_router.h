#pragma once

#include "ui/model/call_model.h"
#include "ui/model/room.h"
#include "ui/model/settings_model.h"

#include <QObject>
#include <QVector>

namespace alcove::ui {

/// Which room is shown, from what the models say and what only the window knows: where the person walked
/// to by themselves, and whether they opened the safety words.
/// Invariant: being let in, a call and its end lead out of every room a person walked into.
/// Sequence: ui.
class PageRouter : public QObject {
    Q_OBJECT
public:
    using Room = ui::Room;

    PageRouter(SettingsModel& settings, CallModel& call);

    [[nodiscard]] Room room() const { return m_room; }
    void setVerifying(bool on);
    /// Goes to a room beside the session's own; `back` returns to where one came from.
    void visit(Room room);
    void back();
    /// To a place one step from home, whatever was walked before: the side bar's.
    void switchTo(Room room);
    void backToStart();
    /// Where the person walked, the room shown last at the end.
    [[nodiscard]] const QVector<Room>& visited() const { return m_visited; }

Q_SIGNALS:
    void roomChanged(alcove::ui::Room room);

private:
    void update();
    [[nodiscard]] Room wanted() const;
    [[nodiscard]] Room led() const;

    SettingsModel& m_settings;
    CallModel& m_call;
    bool m_verifying = false;
    QVector<Room> m_visited; ///< rooms walked into, the last is shown
    Room m_room;
};

} // namespace alcove::ui
