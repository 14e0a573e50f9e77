#include "ui/call/moment_view.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace alcove::ui {

namespace {

constexpr QSize kArch { 184, 270 };

QHBoxLayout* centredRow(std::initializer_list<QWidget*> widgets, int gap)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addStretch(1);
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return row;
}

} // namespace

MomentView::MomentView(const Theme& theme, const Models& models)
    : m_theme(theme)
    , m_call(models.call)
    , m_settings(models.settings)
    , m_chat(models.chat)
    , m_tools(models.sessionTools)
    , m_light(new AlcoveLight(theme, kArch))
    , m_title(new PlainLabel(theme, TextRole::Display))
    , m_text(new PlainLabel(theme, TextRole::Body))
    , m_seen(new VisibilityLine(theme, VisibilityLine::Who::Shield, tr("Both microphones and both cameras are off")))
    , m_help(new Button(theme, Button::Kind::Plain, tr("Need help right now?"), QStringLiteral("phone")))
{
    m_light->setState(AlcoveLight::State::Paused);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setColour(Colour::Ink2);
    m_seen->setCentred();
    auto* scroll = new ScrollColumn;
    QVBoxLayout* column = scroll->column();
    column->setContentsMargins(24, 16, 24, 8);
    column->addStretch(3);
    column->addWidget(m_light, 0, Qt::AlignHCenter);
    column->addSpacing(32);
    column->addWidget(m_title);
    column->addSpacing(10);
    column->addWidget(m_text);
    column->addSpacing(18);
    column->addWidget(m_seen);
    column->addSpacing(32);
    column->addWidget(buildMine());
    column->addWidget(buildTheirs());
    column->addStretch(2);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 12, 4);
    foot->addWidget(m_help);
    foot->addStretch(1);
    all->addLayout(foot);

    connect(m_help, &Button::clicked, this, &MomentView::helpRequested);
    connect(&m_call, &CallModel::changed, this, [this] { render(); });
    connect(&m_settings, &SettingsModel::changed, this, [this] { render(); });
    connect(&m_tools, &SessionToolsModel::changed, this, [this] { render(); });
    connect(m_light, &AlcoveLight::breathChanged, this, [this] { render(); });
    render();
}

QWidget* MomentView::buildMine()
{
    m_mine = new QWidget;
    m_ready = new Button(m_theme, Button::Kind::Main, tr("I’m ready to go back"));
    m_words = new Button(m_theme, Button::Kind::Ordinary, tr("Send a few words"), QStringLiteral("chat"));
    m_words->setTall(true);
    m_goBack = new Button(m_theme, Button::Kind::Main, tr("Go back"));
    m_soundFirst = new Button(m_theme, Button::Kind::Ordinary, tr("Sound only first"), QStringLiteral("mic"));
    m_soundFirst->setTall(true);
    m_breathe = new Button(m_theme, Button::Kind::Quiet, tr("Breathe with the light"), QStringLiteral("breathe"));
    auto* leave = new Button(m_theme, Button::Kind::Plain, tr("Leave the session"), QStringLiteral("leave"));
    auto* column = new QVBoxLayout(m_mine);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(centredRow({ m_ready, m_words, m_goBack, m_soundFirst }, 12));
    column->addLayout(centredRow({ m_breathe, leave }, 8));
    connect(m_ready, &Button::clicked, this, [this] { setAskingBack(true); });
    connect(m_words, &Button::clicked, this, &MomentView::chatRequested);
    connect(m_goBack, &Button::clicked, this, [this] { Q_EMIT m_call.goBackRequested(false); });
    connect(m_soundFirst, &Button::clicked, this, [this] { Q_EMIT m_call.goBackRequested(true); });
    connect(m_breathe, &Button::clicked, this, [this] {
        m_light->setBreathing(!m_light->isBreathing());
        render();
    });
    connect(leave, &Button::clicked, this, &MomentView::leaveRequested);
    return m_mine;
}

QWidget* MomentView::buildTheirs()
{
    m_theirs = new QWidget;
    m_feelsRight = new PlainLabel(m_theme, TextRole::SmallStrong, tr("If it feels right, send a few words"));
    m_feelsRight->setAlignment(Qt::AlignCenter);
    m_feelsRight->setColour(Colour::Ink2);
    m_noRush = new Chip(m_theme, tr("I’m here. No rush."));
    m_takeTime = new Chip(m_theme, tr("Take all the time you need."));
    m_endGently = new Button(m_theme, Button::Kind::Plain, tr("End gently"), QStringLiteral("leave"));
    m_ring = new Button(m_theme, Button::Kind::Plain, {}, QStringLiteral("phone"));
    m_few = new QWidget;
    auto* few = new QVBoxLayout(m_few);
    few->setContentsMargins(0, 0, 0, 14);
    few->setSpacing(8);
    few->addWidget(m_feelsRight);
    few->addLayout(centredRow({ m_noRush, m_takeTime }, 8));
    auto* column = new QVBoxLayout(m_theirs);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_few);
    column->addLayout(centredRow({ m_endGently, m_ring }, 8));
    for (Chip* chip : { m_noRush, m_takeTime })
        connect(chip, &Chip::clicked, this, [this, chip] { Q_EMIT m_chat.sendRequested(chip->text()); });
    connect(m_endGently, &Button::clicked, this, &MomentView::leaveRequested);
    connect(m_ring, &Button::clicked, this, &MomentView::phoneRequested);
    return m_theirs;
}

QWidget* MomentView::firstFocus() const
{
    for (QWidget* wanted : { static_cast<QWidget*>(m_goBack), static_cast<QWidget*>(m_ready), static_cast<QWidget*>(m_noRush),
             static_cast<QWidget*>(m_endGently), static_cast<QWidget*>(m_words) }) {
        if (wanted->isVisibleTo(this))
            return wanted;
    }
    return nullptr;
}

void MomentView::setAskingBack(bool asking)
{
    m_askingBack = asking;
    render();
    if (isVisible())
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

void MomentView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_askingBack = false;
    m_light->setBreathing(false);
}

void MomentView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int words = m_theme.lineHeight(TextRole::Display) + 3 * m_theme.lineHeight(TextRole::Body) + 3 * m_theme.row(44) + 150;
    const int room = std::clamp(height() - words, 120, kArch.height());
    m_light->setArchSize(QSize(kArch.width() * room / kArch.height(), room));
}

void MomentView::render()
{
    using Step = CallModel::MomentStep;
    const bool therapist = m_settings.role() == SettingsModel::Role::Therapist;
    const bool resting = m_call.momentStep() == Step::Resting;
    const bool theirs = resting && m_call.momentBy() == CallModel::Asker::Peer;
    const bool mine = resting && !theirs;
    const bool offersReturn = (mine && m_askingBack) || m_call.momentStep() == Step::MayReturn;
    m_mine->setVisible(!theirs);
    m_theirs->setVisible(theirs && therapist);
    m_help->setVisible(!therapist);
    m_ready->setVisible(mine && !m_askingBack);
    m_words->setVisible(!offersReturn);
    m_goBack->setVisible(offersReturn);
    m_soundFirst->setVisible(offersReturn);
    m_breathe->setText(m_light->isBreathing() ? tr("Let the light rest") : tr("Breathe with the light"));
    m_few->setVisible(m_call.momentLong() && !m_tools.peerNotAlone());
    m_ring->setVisible(!m_call.phoneNumber().isEmpty());
    m_ring->setText(tr("Ring %1").arg(m_call.peer().isolatedBrief()));
    m_seen->setText(tr("Both microphones and both cameras are off"));
    if (mine)
        renderMine();
    else if (theirs)
        renderTheirs();
    else
        renderReturn();
}

void MomentView::renderMine()
{
    const QString peer = m_call.peer().isolatedBrief();
    m_title->setText(tr("Taking a moment"));
    m_text->setText(m_askingBack ? tr("You’ll be seen and heard again.")
                                 : tr("Stay as long as you like. %1 knows, and there’s nothing\nyou need to explain.").arg(peer));
}

void MomentView::renderTheirs()
{
    const QString peer = m_call.peer().isolatedBrief();
    if (m_tools.peerNotAlone()) {
        m_title->setText(tr("%1 isn’t alone just now").arg(peer));
        m_text->setText(tr("Nobody there can see or hear you."));
        return;
    }
    const bool therapist = m_settings.role() == SettingsModel::Role::Therapist;
    m_title->setText(therapist ? tr("%1 is taking a moment").arg(peer) : tr("%1 asked for a moment").arg(peer));
    m_text->setText(therapist ? tr("There’s nothing to do. %1 will come back in their own time.").arg(peer)
                              : tr("Nothing is wrong. You’ll carry on together shortly."));
}

void MomentView::renderReturn()
{
    const QString peer = m_call.peer().isolatedBrief();
    if (m_call.momentStep() == CallModel::MomentStep::MayReturn) {
        m_title->setText(tr("%1 is ready for you").arg(peer));
        m_text->setText(tr("You’ll be seen and heard again."));
        return;
    }
    m_title->setText(tr("You’re back"));
    m_text->setText(tr("%1 knows you’re ready, and will come back too.").arg(peer));
    m_seen->setText(tr("%1 can’t see or hear you yet").arg(peer));
}

} // namespace alcove::ui
