#include "ui/call/reconnecting_card.h"

#include "ui/widgets/alcove_light.h"
#include "ui/widgets/footed_column.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

#include <algorithm>

namespace alcove::ui {

ReconnectingCard::ReconnectingCard(const Theme& theme, CallModel& call)
    : Card(theme, Card::Ground::Surface, Card::Depth::Floating)
    , m_theme(theme)
    , m_call(call)
    , m_scroll(new QScrollArea)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
    , m_peerSees(new VisibilityLine(theme, VisibilityLine::Who::People))
    , m_soundOnly(new Button(theme, Button::Kind::Main, tr("Try with sound only"), QStringLiteral("mic")))
    , m_leave(new Button(theme, Button::Kind::Plain, tr("Leave for now")))
{
    m_content->setObjectName(QStringLiteral("clear"));
    setAccessibleName(tr("Finding each other again"));
    auto* light = new AlcoveLight(theme, QSize(64, 92));
    light->setState(AlcoveLight::State::Planned);
    auto* title = new PlainLabel(theme, TextRole::Title, tr("Finding each other again"));
    auto* text = new PlainLabel(theme, TextRole::Body,
        tr("The connection dropped for a moment. You don’t need to do anything. What you wrote is still here."));
    text->setColour(Colour::Ink2);
    auto* words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(title);
    words->addWidget(text);
    words->addStretch(1);
    auto* top = new QHBoxLayout;
    top->setSpacing(22);
    top->addWidget(light, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    m_leave->setTall(true);
    m_buttons = new QWidget; // in view even where the words have to scroll
    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(36, 8, 36, 30);
    buttons->setSpacing(12);
    buttons->addWidget(m_soundOnly);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    m_column->setContentsMargins(36, 32, 36, 12);
    m_column->setSpacing(0);
    m_column->addLayout(top);
    m_column->addSpacing(22);
    m_column->addWidget(new VisibilityLine(theme, VisibilityLine::Who::Shield, tr("Nobody can see or hear you until you’re back")));
    m_column->addSpacing(10);
    m_column->addWidget(m_peerSees);
    m_column->addSpacing(20);
    m_column->addWidget(buildPhone());
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->setSpacing(0);
    frame->addWidget(m_scroll, 1);
    frame->addWidget(new ScrollEdge(theme, *m_scroll));
    frame->addWidget(m_buttons);

    connect(m_soundOnly, &Button::clicked, this, [this] { Q_EMIT m_call.soundOnlyRequested(true); });
    connect(m_leave, &Button::clicked, this, &ReconnectingCard::leaveRequested);
    connect(&call, &CallModel::changed, this, [this] { render(); });
    connect(&theme, &Theme::changed, this, [this] { settle(); });
    render();
}

QWidget* ReconnectingCard::buildPhone()
{
    m_phone = new QWidget;
    m_phoneTitle = new PlainLabel(m_theme, TextRole::Label, tr("If it takes a while"));
    m_phoneText = new PlainLabel(m_theme, TextRole::Body, tr("You can also ring:"));
    m_phoneText->setColour(Colour::Ink2);
    m_number = new PlainLabel(m_theme, TextRole::Heading, {}, PlainLabel::Fit::Line);
    m_copy = new Button(m_theme, Button::Kind::Quiet, tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the phone number"));
    m_numberBox = new Card(m_theme, Card::Ground::Inset);
    auto* row = new QHBoxLayout(m_numberBox);
    row->setContentsMargins(readingMargins(18, 12, 12, 12));
    row->setSpacing(12);
    row->addWidget(new IconView(m_theme, QStringLiteral("phone"), 20, Colour::Accent));
    row->addWidget(m_number);
    row->addStretch(1);
    row->addWidget(m_copy);
    auto* column = new QVBoxLayout(m_phone);
    column->setContentsMargins(0, 0, 0, 24);
    column->setSpacing(0);
    column->addWidget(new Hairline(m_theme));
    column->addSpacing(20);
    column->addWidget(m_phoneTitle);
    column->addSpacing(4);
    column->addWidget(m_phoneText);
    column->addSpacing(12);
    column->addWidget(m_numberBox);
    connect(m_copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_call.phoneNumber()); });
    return m_phone;
}

QString ReconnectingCard::theyRing(const QString& peer, const QString& ending, bool number) const
{
    if (ending.isEmpty())
        return number ? tr("You agreed that %1 rings you. You can also ring:").arg(peer) : tr("You agreed that %1 rings you.").arg(peer);
    return number ? tr("You agreed that %1 rings you, on the number ending %2. You can also ring:").arg(peer, isolated(ending))
                  : tr("You agreed that %1 rings you, on the number ending %2.").arg(peer, isolated(ending));
}

/// What was agreed, or without an agreement only that there are other ways.
QString ReconnectingCard::planText() const
{
    const PlanB plan = m_call.planB();
    const QString peer = m_call.peer().isolatedBrief();
    const bool number = !m_call.phoneNumber().isEmpty();
    if (!plan.agreed)
        return number ? tr("You can also ring:") : tr("You can ring each other or write, if you have a number or an address.");
    switch (plan.who) {
    case PlanB::Who::TheyRing: return theyRing(peer, plan.ending, number);
    case PlanB::Who::IRing: return number ? tr("You agreed that you ring %1 on:").arg(peer) : tr("You agreed that you ring %1.").arg(peer);
    case PlanB::Who::WeWrite: return tr("You agreed that you write to each other.");
    }
    return {};
}

void ReconnectingCard::render()
{
    m_peerSees->setText(tr("%1 sees that the connection dropped, not that you left").arg(m_call.peer().isolatedBrief()));
    m_number->setText(isolated(m_call.phoneNumber()));
    const bool number = !m_call.phoneNumber().isEmpty();
    m_phoneText->setText(planText());
    m_numberBox->setVisible(number);
    // After the time in the plan it shows by itself, agreed or not.
    m_phone->setVisible(number || m_call.planB().agreed || m_call.planBDue());
    // After half a minute the phone comes before everything but the title.
    const int first = 2;
    const int usual = 6;
    m_column->removeWidget(m_phone);
    m_column->insertWidget(m_call.reconnectingLong() || m_call.planBDue() ? first : usual, m_phone);
    m_soundOnly->setVisible(!m_call.soundOnly());
    settle();
}

void ReconnectingCard::settle()
{
    if (!parentWidget())
        return;
    const QSize room = parentWidget()->size();
    const int width = std::min(m_theme.gap(568), room.width() - 24);
    const int wanted = m_content->layout()->totalHeightForWidth(width - 2) + m_buttons->sizeHint().height() + 3;
    const int height = std::min(wanted, room.height() - 16);
    setGeometry(QRect((room.width() - width) / 2, (room.height() - height) / 2, width, height)
                    .adjusted(-kShadowMargin, -kShadowMargin, kShadowMargin, kShadowMargin));
    raise();
}

} // namespace alcove::ui
