#include "ui/check/setup_card.h"

#include "ui/check/check_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alcove::ui {

SetupCard::SetupCard(const Theme& theme, CheckModel& check)
    : Card(theme)
    , m_check(check)
    , m_mark(new IconView(theme, QStringLiteral("check"), 20, Colour::Accent))
    , m_title(new PlainLabel(theme, TextRole::Label))
    , m_detail(new PlainLabel(theme, TextRole::Small))
{
    m_detail->setColour(Colour::Ink2);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    auto* button = new Button(theme, Button::Kind::Ordinary, tr("Check my setup"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(26, 18, 26, 18);
    row->setSpacing(16);
    row->addWidget(m_mark);
    row->addLayout(words, 1);
    row->addWidget(button);
    connect(button, &Button::clicked, this, &SetupCard::checkRequested);
    connect(&m_check, &CheckModel::keptChanged, this, &SetupCard::render);
    render();
}

void SetupCard::render()
{
    const SetupLine line = setupLine(m_check);
    m_title->setText(line.title);
    m_detail->setText(line.detail);
    m_mark->setIcon(line.fine ? QStringLiteral("check") : QStringLiteral("info"), line.fine ? Colour::Accent : Colour::Ink2);
    m_mark->setGround(line.fine ? Colour::AccentSoft : Colour::Sunken, 36);
}

} // namespace alcove::ui
