#include "ui/settings/moved_page.h"

#include "ui/widgets/alcove_light.h"
#include "ui/widgets/plain_label.h"

#include <QCloseEvent>
#include <QLocale>

namespace alcove::ui {

MovedPage::MovedPage(const Theme& theme, const QDate& day)
    : Page(theme)
    , m_close(new Button(theme, Button::Kind::Main, tr("Close")))
{
    setAccessibleName(tr("Alcove has moved"));
    setWindowTitle(QStringLiteral("Alcove"));
    resize(900, 640);
    auto* light = new AlcoveLight(theme, QSize(84, 124));
    auto* title = new PlainLabel(theme, TextRole::Display, tr("Alcove has moved"));
    auto* text = new PlainLabel(theme, TextRole::Body,
        tr("You took everything to another computer on %1. Nobody can reach you here, and what is kept here stays closed.")
            .arg(QLocale().toString(day, QStringLiteral("d MMMM"))));
    auto* why = new PlainLabel(theme, TextRole::Body, tr("If the move didn’t work out, you can use this computer again. Then don’t use the other one."));
    for (PlainLabel* label : { title, text, why })
        label->setAlignment(Qt::AlignCenter);
    text->setColour(Colour::Ink2);
    why->setColour(Colour::Ink2);
    auto* stay = new Button(theme, Button::Kind::Ordinary, tr("Use it here again"));
    stay->setTall(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(stay);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(56, 40, 56, 40);
    column->setSpacing(14);
    column->addStretch(1);
    column->addWidget(light, 0, Qt::AlignHCenter);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(why);
    column->addSpacing(10);
    column->addLayout(buttons);
    column->addStretch(2);
    connect(m_close, &Button::clicked, this, [this] { m_loop.quit(); });
    connect(stay, &Button::clicked, this, [this] {
        m_stay = true;
        m_loop.quit();
    });
}

bool MovedPage::ask()
{
    show();
    m_close->setFocus();
    m_loop.exec();
    hide();
    return m_stay;
}

void MovedPage::closeEvent(QCloseEvent* event)
{
    event->accept();
    m_loop.quit();
}

} // namespace alcove::ui
