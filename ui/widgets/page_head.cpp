#include "ui/widgets/page_head.h"

namespace alcove::ui {

namespace {

constexpr int kWords = 280; // what a title needs beside the buttons, at standard text size

} // namespace

PageHead::PageHead(const Theme& theme, const QString& title, const QString& line)
    : m_theme(theme)
    , m_title(new PlainLabel(theme, TextRole::Display, title))
    , m_line(new PlainLabel(theme, TextRole::Body))
    , m_all(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_words(new QHBoxLayout)
    , m_ends(new QHBoxLayout)
{
    m_line->setColour(Colour::Ink2);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_line);
    m_words->setSpacing(16);
    m_words->addLayout(texts, 1);
    m_ends->setSpacing(8);
    m_all->setContentsMargins(0, 0, 0, 0);
    m_all->setSpacing(12);
    m_all->addLayout(m_words, 1);
    m_all->addLayout(m_ends);
    setLine(line);
    connect(&theme, &Theme::changed, this, [this] { arrange(); });
}

void PageHead::setLine(const QString& line)
{
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
}

void PageHead::addStart(QWidget* widget)
{
    m_words->insertWidget(0, widget, 0, Qt::AlignVCenter);
}

void PageHead::addEnd(QWidget* widget)
{
    m_ends->addWidget(widget, 0, Qt::AlignVCenter);
    arrange();
}

void PageHead::arrange()
{
    const bool beside = m_ends->sizeHint().width() + m_theme.row(kWords) <= width();
    m_all->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ends->setAlignment(beside ? Qt::Alignment() : Qt::AlignLeading);
}

void PageHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

PlaceColumn::PlaceColumn()
    : m_body(nullptr)
{
    auto* body = new QWidget;
    body->setMaximumWidth(kWidest);
    m_body = new QVBoxLayout(body);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    auto* middle = new QHBoxLayout;
    middle->setContentsMargins(kMargin, 28, kMargin, 24);
    middle->addStretch(1);
    middle->addWidget(body, 1000);
    middle->addStretch(1);
    column()->addLayout(middle, 1);
}

} // namespace alcove::ui
