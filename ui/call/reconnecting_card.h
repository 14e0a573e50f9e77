#pragma once

#include "ui/model/call_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/visibility_line.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace alcove::ui {

/// What happened, who can hear you (nobody), what the other sees, and the phone. No count-down, no spinner.
/// Lies in the middle of the stage; the controls below stay. Sequence: ui.
class ReconnectingCard : public Card {
    Q_OBJECT
public:
    ReconnectingCard(const Theme& theme, CallModel& call);

    /// Puts it in the middle of the parent.
    void settle();
    [[nodiscard]] QWidget* firstFocus() const { return m_soundOnly; }

Q_SIGNALS:
    void leaveRequested();

private:
    QWidget* buildPhone();
    void render();
    [[nodiscard]] QString planText() const;
    [[nodiscard]] QString theyRing(const QString& peer, const QString& ending, bool number) const;

    const Theme& m_theme;
    CallModel& m_call;
    QScrollArea* m_scroll;
    QWidget* m_content;
    QVBoxLayout* m_column;
    QWidget* m_buttons = nullptr;
    VisibilityLine* m_peerSees;
    QWidget* m_phone;
    PlainLabel* m_phoneTitle;
    PlainLabel* m_phoneText;
    PlainLabel* m_number;
    Card* m_numberBox;
    Button* m_copy;
    Button* m_soundOnly;
    Button* m_leave;
};

} // namespace alcove::ui
