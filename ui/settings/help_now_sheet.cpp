#include "ui/settings/help_now_sheet.h"

#include "ui/model/person_name.h"
#include "ui/widgets/visibility_line.h"

namespace alcove::ui {

HelpNowSheet::HelpNowSheet(const Theme& theme, QWidget* host, WaitingModel& waiting)
    : Sheet(theme, host, tr("Help right now"), 560, Close::Shown)
    , m_waiting(waiting)
    , m_practice(new QWidget)
    , m_practiceText(new PlainLabel(theme, TextRole::Body))
    , m_close(new Button(theme, Button::Kind::Ordinary, tr("Back")))
{
    auto* text = new PlainLabel(theme, TextRole::Body, tr("Alcove can’t reach these people for you. Please use your phone."));
    text->setColour(Colour::Ink2);
    body()->addSpacing(8);
    body()->addWidget(text);
    body()->addSpacing(20);
    body()->addWidget(new PlainLabel(theme, TextRole::Label, tr("If anyone’s life is in danger")));
    body()->addWidget(new PlainLabel(theme, TextRole::Body, tr("Ring your local emergency number.")));
    auto* practice = new QVBoxLayout(m_practice);
    practice->setContentsMargins(0, 16, 0, 0);
    practice->setSpacing(0);
    practice->addWidget(new PlainLabel(theme, TextRole::Label, tr("To speak to your practice")));
    practice->addWidget(m_practiceText);
    body()->addWidget(m_practice);
    body()->addSpacing(24);
    body()->addWidget(new VisibilityLine(theme, VisibilityLine::Who::Lock, tr("Nobody is told that you opened this")));
    body()->addSpacing(20);
    body()->addWidget(m_close, 0, Qt::AlignTrailing);
    connect(m_close, &Button::clicked, this, &Sheet::dismiss);
}

void HelpNowSheet::openHelp()
{
    const bool known = !m_waiting.practiceNumber().isEmpty();
    m_practice->setVisible(known);
    m_practiceText->setText(tr("%1: %2", "practice, number").arg(isolated(m_waiting.practiceName()), isolated(m_waiting.practiceNumber())));
    open(m_close);
}

} // namespace alcove::ui
