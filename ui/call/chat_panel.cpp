#include "ui/call/chat_panel.h"

#include "ui/call/message_bubble.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>

namespace alcove::ui {

namespace {

constexpr qint64 kTimeLineSeconds = 5 * 60; // chosen: a time line only where the talk paused

} // namespace

ChatPanel::ChatPanel(const Theme& theme, ChatModel& chat)
    : Card(theme)
    , m_theme(theme)
    , m_chat(chat)
    , m_seen(new VisibilityLine(theme, VisibilityLine::Who::People))
    , m_scroll(new QScrollArea)
    , m_messages(new QVBoxLayout)
    , m_edit(new QLineEdit)
    , m_send(new Button(theme, Button::Kind::Main, {}, QStringLiteral("send")))
{
    setAccessibleName(tr("Chat"));
    auto* close = new Button(theme, Button::Kind::Plain, {}, QStringLiteral("close"));
    close->setAccessibleName(tr("Close chat"));
    m_send->setAccessibleName(tr("Send message"));
    m_edit->setPlaceholderText(tr("Write a message"));
    m_edit->setAccessibleName(tr("Write a message"));
    m_edit->setMaxLength(ChatModel::kMaxLength);
    const auto applyHeight = [this] { m_edit->setFixedHeight(m_theme.row(48)); };
    applyHeight();
    connect(&theme, &Theme::changed, this, applyHeight);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(readingMargins(20, 10, 10, 10));
    top->addWidget(new PlainLabel(theme, TextRole::Heading, tr("Chat")), 1);
    top->addWidget(close);
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("clear"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(12);
    column->addWidget(m_seen);
    m_messages->setSpacing(12);
    column->addLayout(m_messages);
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* write = new QHBoxLayout;
    write->setContentsMargins(16, 14, 16, 16);
    write->setSpacing(8);
    write->addWidget(m_edit, 1);
    write->addWidget(m_send);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(new Hairline(theme));
    all->addWidget(m_scroll, 1);
    all->addWidget(new Hairline(theme));
    all->addLayout(write);
    setTabOrder(m_edit, m_send);
    setTabOrder(m_send, close);

    connect(close, &Button::clicked, this, &ChatPanel::closeRequested);
    connect(m_send, &Button::clicked, this, [this] { send(); });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { send(); });
    connect(&chat, &ChatModel::appended, this, [this](const ChatMessage& message) { addMessage(message); });
    connect(&chat, &ChatModel::changed, this, [this] {
        if (m_chat.messages().isEmpty())
            rebuild();
    });
    // A new message is read at once: the list follows its end.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this,
        [this](int, int end) { m_scroll->verticalScrollBar()->setValue(end); });
    rebuild();
}

void ChatPanel::setPeer(const PersonName& peer)
{
    if (m_peer == peer && !peer.isEmpty())
        return;
    m_peer = peer;
    m_seen->setText(tr("You and %1. Gone when the session ends.").arg(peer.isEmpty() ? tr("the other person") : peer.isolatedBrief()));
}

void ChatPanel::rebuild()
{
    while (QLayoutItem* item = m_messages->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lastTime = {};
    for (const ChatMessage& message : m_chat.messages())
        addMessage(message);
}

void ChatPanel::addMessage(const ChatMessage& message)
{
    if (message.at.isValid() && (!m_lastTime.isValid() || m_lastTime.secsTo(message.at) > kTimeLineSeconds)) {
        auto* time = new PlainLabel(m_theme, TextRole::Small, QLocale().toString(message.at.time(), QLocale::ShortFormat));
        time->setColour(Colour::Ink3);
        time->setAlignment(Qt::AlignCenter);
        m_messages->addWidget(time);
    }
    m_lastTime = message.at.isValid() ? message.at : m_lastTime;
    auto* bubble = new MessageBubble(m_theme, message.mine ? MessageBubble::Side::Mine : MessageBubble::Side::Theirs, message.text);
    const QString who = message.mine ? tr("You") : m_peer.isEmpty() ? tr("The other person") : m_peer.brief();
    bubble->setAccessibleName(tr("%1: %2", "who wrote a message, and the message").arg(who, message.text));
    m_messages->addWidget(bubble);
    while (m_messages->count() > 2 * ChatModel::kMaxMessages) {
        QLayoutItem* item = m_messages->takeAt(0);
        delete item->widget();
        delete item;
    }
}

void ChatPanel::send()
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty())
        return;
    m_edit->clear();
    Q_EMIT m_chat.sendRequested(text);
}

void ChatPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        Card::keyPressEvent(event);
        return;
    }
    event->accept();
    Q_EMIT closeRequested();
}

} // namespace alcove::ui
