#pragma once

#include "ui/model/chat_model.h"
#include "ui/model/person_name.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/visibility_line.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace alcove::ui {

/// The words written during a session. Nothing in it is read as mark-up; nothing is kept.
/// Sequence: ui.
class ChatPanel : public Card {
    Q_OBJECT
public:
    ChatPanel(const Theme& theme, ChatModel& chat);

    void setPeer(const PersonName& peer);
    [[nodiscard]] QWidget* firstFocus() const { return m_edit; }

Q_SIGNALS:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild();
    void addMessage(const ChatMessage& message);
    void send();

    const Theme& m_theme;
    ChatModel& m_chat;
    PersonName m_peer;
    VisibilityLine* m_seen;
    QScrollArea* m_scroll;
    QVBoxLayout* m_messages;
    QLineEdit* m_edit;
    Button* m_send;
    QDateTime m_lastTime;
};

} // namespace alcove::ui
