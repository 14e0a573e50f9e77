#include "ui/home/send_again_card.h"

#include <QHBoxLayout>

namespace alcove::ui {

SendAgainCard::SendAgainCard(const Theme& theme, ReachModel& model)
    : Card(theme)
    , m_theme(theme)
    , m_model(model)
    , m_list(new QWidget)
    , m_rows(new QVBoxLayout(m_list))
{
    auto* text = new PlainLabel(theme, TextRole::Small,
        tr("Your address on the internet has changed, so these people’s links lead to the old one. They stay the same people for Alcove."));
    text->setColour(Colour::Ink2);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(theme, TextRole::Heading, tr("Send again")));
    column->addWidget(text);
    column->addWidget(m_list);
    connect(&model, &ReachModel::changed, this, [this] { render(); });
    render();
}

void SendAgainCard::render()
{
    setVisible(!m_model.sendAgain().isEmpty());
    if (m_shown == m_model.sendAgain())
        return;
    m_shown = m_model.sendAgain();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const SendAgain& person : m_shown) {
        auto* line = new QWidget;
        auto* copy = new Button(m_theme, Button::Kind::Ordinary, tr("Copy the new link"), QStringLiteral("copy-link"));
        copy->setAccessibleName(tr("Copy the new link for %1").arg(person.name.isolatedFull()));
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(12);
        row->addWidget(new PlainLabel(m_theme, TextRole::Label, person.name.full()), 1);
        row->addWidget(copy);
        connect(copy, &Button::clicked, this, [this, id = person.id] { Q_EMIT copyRequested(id); });
        m_rows->addWidget(line);
    }
}

} // namespace alcove::ui
