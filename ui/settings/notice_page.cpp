#include "ui/settings/notice_page.h"

#include "ui/widgets/alcove_light.h"

#include <QCloseEvent>

namespace alcove::ui {

NoticePage::NoticePage(const Theme& theme, const QString& title, const QStringList& text, const QString& main, const QString& other)
    : Page(theme)
    , m_main(new Button(theme, Button::Kind::Main, main))
{
    setAccessibleName(title);
    setWindowTitle(QStringLiteral("Alcove"));
    resize(900, 640);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(56, 40, 56, 40);
    column->setSpacing(14);
    column->addStretch(1);
    column->addWidget(new AlcoveLight(theme, QSize(84, 124)), 0, Qt::AlignHCenter);
    auto* head = new PlainLabel(theme, TextRole::Display, title);
    head->setAlignment(Qt::AlignCenter);
    column->addWidget(head);
    for (const QString& words : text) {
        auto* label = new PlainLabel(theme, TextRole::Body, words);
        label->setAlignment(Qt::AlignCenter);
        label->setColour(Colour::Ink2);
        column->addWidget(label);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch(1);
    buttons->addWidget(m_main);
    const auto answer = [this](Answer given) {
        m_answer = given;
        m_loop.quit();
    };
    connect(m_main, &Button::clicked, this, [answer] { answer(Answer::Main); });
    if (!other.isEmpty()) {
        auto* second = new Button(theme, Button::Kind::Ordinary, other);
        second->setTall(true);
        buttons->addWidget(second);
        connect(second, &Button::clicked, this, [answer] { answer(Answer::Other); });
    }
    buttons->addStretch(1);
    column->addSpacing(10);
    column->addLayout(buttons);
    column->addStretch(2);
}

NoticePage::Answer NoticePage::ask()
{
    m_answer = Answer::Closed;
    show();
    m_main->setFocus();
    m_loop.exec();
    hide();
    return m_answer;
}

void NoticePage::closeEvent(QCloseEvent* event)
{
    event->accept();
    m_loop.quit();
}

} // namespace alcove::ui
