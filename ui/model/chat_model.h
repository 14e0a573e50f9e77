#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QVector>

namespace alcove::ui {

/// One message. The text was written by a person: it is only ever shown as plain text.
struct ChatMessage {
    bool mine = false;
    QString text;
    QDateTime at;
};

/// The words written during this session; gone when it ends.
/// Invariant: at most kMaxMessages of kMaxLength characters; older ones leave first.
/// Sequence: ui.
class ChatModel : public QObject {
    Q_OBJECT
public:
    static constexpr int kMaxMessages = 500; // chosen: more than a session's writing, less than a megabyte
    static constexpr int kMaxLength = 2000;  // chosen: about a page; longer texts are cut

    using QObject::QObject;

    [[nodiscard]] const QVector<ChatMessage>& messages() const { return m_messages; }
    /// A message as it was sent or as it arrived.
    void append(const ChatMessage& message);
    void clear();
    /// Messages that arrived while the panel was closed.
    [[nodiscard]] int unread() const { return m_unread; }
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_open; }

Q_SIGNALS:
    void changed();
    void appended(const alcove::ui::ChatMessage& message);
    void openChanged(bool open);
    /// Send this; answer with append() once it is on its way.
    void sendRequested(const QString& text);

private:
    QVector<ChatMessage> m_messages;
    int m_unread = 0;
    bool m_open = false;
};

} // namespace alcove::ui
