#pragma once

#include "ui/model/call_model.h"
#include "ui/model/chat_model.h"

namespace alcove::ui {

/// A call with a built-in partner: the same models a session has, and what was practised so far.
/// Sequence: ui.
class RehearsalModel : public QObject {
    Q_OBJECT
public:
    enum class Practice { Mute, HideSelfView, Moment, Dropout };
    Q_ENUM(Practice)

    RehearsalModel();

    [[nodiscard]] CallModel& call() { return m_call; }
    [[nodiscard]] ChatModel& chat() { return m_chat; }
    [[nodiscard]] bool practised(Practice practice) const { return (m_practised & bit(practice)) != 0; }
    void setPractised(Practice practice);
    /// A new rehearsal: nothing practised yet.
    void restart();

Q_SIGNALS:
    void changed();
    /// The page opens or closes, and the rehearsal with it.
    void openRequested(bool open);
    /// Lets the connection drop for a few seconds.
    void dropoutRequested();

private:
    static int bit(Practice practice) { return 1 << static_cast<int>(practice); }

    CallModel m_call;
    ChatModel m_chat;
    int m_practised = 0;
};

} // namespace alcove::ui
