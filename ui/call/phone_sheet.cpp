#include "ui/call/phone_sheet.h"

#include "ui/model/person_name.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace alcove::ui {

PhoneSheet::PhoneSheet(const Theme& theme, QWidget* host, CallModel& call)
    : Sheet(theme, host, tr("Switch to the phone"), 520)
    , m_number(new PlainLabel(theme, TextRole::Heading))
    , m_stay(new Button(theme, Button::Kind::Ordinary, tr("Stay")))
{
    auto* text = new PlainLabel(theme, TextRole::Body, tr("You can ring this number. The session stays open until you leave."));
    text->setColour(Colour::Ink2);
    auto* copy = new Button(theme, Button::Kind::Quiet, tr("Copy"));
    copy->setAccessibleName(tr("Copy the phone number"));
    auto* leave = new Button(theme, Button::Kind::End, tr("Leave for now"), QStringLiteral("leave"));
    auto* number = new QHBoxLayout;
    number->addWidget(m_number, 1);
    number->addWidget(copy);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(m_stay);
    body()->addSpacing(8);
    body()->addWidget(text);
    body()->addSpacing(16);
    body()->addLayout(number);
    body()->addSpacing(20);
    body()->addLayout(buttons);
    connect(copy, &Button::clicked, this, [&call] { QGuiApplication::clipboard()->setText(call.phoneNumber()); });
    connect(m_stay, &Button::clicked, this, &Sheet::dismiss);
    connect(leave, &Button::clicked, this, [this, &call] {
        dismiss();
        Q_EMIT call.leaveRequested();
    });
}

void PhoneSheet::showNumber(const QString& number)
{
    m_number->setText(isolated(number));
    open(m_stay);
}

} // namespace alcove::ui
