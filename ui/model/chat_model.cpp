#include "ui/model/chat_model.h"

#include "ui/model/property.h"

namespace alcove::ui {

void ChatModel::append(const ChatMessage& message)
{
    ChatMessage kept = message;
    kept.text = message.text.left(kMaxLength);
    m_messages.append(kept);
    if (m_messages.size() > kMaxMessages)
        m_messages.removeFirst();
    if (!m_open && !kept.mine)
        ++m_unread;
    Q_EMIT appended(kept);
    Q_EMIT changed();
}

void ChatModel::clear()
{
    m_messages.clear();
    m_unread = 0;
    Q_EMIT changed();
}

void ChatModel::setOpen(bool open)
{
    if (!store(m_open, open))
        return;
    if (open)
        m_unread = 0;
    Q_EMIT openChanged(open);
    Q_EMIT changed();
}

} // namespace alcove::ui
