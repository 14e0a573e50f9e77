#include "ui/call/sound_only_view.h"

#include "ui/widgets/page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace alcove::ui {

namespace {

constexpr QSize kArch { 196, 270 };
constexpr int kWords = 450; // two lines of equal weight below the name

} // namespace

SoundOnlyView::SoundOnlyView(const Theme& theme, CallModel& call, DeviceModel& devices)
    : Card(theme, Card::Ground::AlcovePanel)
    , m_theme(theme)
    , m_call(call)
    , m_light(new AlcoveLight(theme, kArch))
    , m_title(new PlainLabel(theme, TextRole::Title))
    , m_text(new PlainLabel(theme, TextRole::Body))
    , m_note(new QWidget)
    , m_noteIcon(new IconView(theme, QStringLiteral("check"), 20, Colour::Ink))
    , m_noteText(new PlainLabel(theme, TextRole::Label, {}, PlainLabel::Fit::Line))
    , m_meter(new LevelMeter(theme, 20))
    , m_seen(new VisibilityLine(theme, VisibilityLine::Who::Shield))
    , m_again(new Button(theme, Button::Kind::Ordinary, tr("Try the picture again"), QStringLiteral("camera")))
    , m_phone(new Button(theme, Button::Kind::Ordinary, tr("Switch to the phone"), QStringLiteral("phone")))
{
    m_light->setState(AlcoveLight::State::Here);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setColour(Colour::Ink2);
    m_seen->setCentred();
    auto* note = new QHBoxLayout(m_note);
    note->setContentsMargins(0, 0, 0, 12);
    note->setSpacing(8);
    note->addStretch(1);
    note->addWidget(m_noteIcon);
    note->addWidget(m_noteText);
    note->addStretch(1);
    m_note->hide();
    auto* meter = new QHBoxLayout;
    meter->setSpacing(12);
    meter->addStretch(1);
    meter->addWidget(new IconView(theme, QStringLiteral("speaker"), 20, Colour::Ink2));
    meter->addWidget(m_meter);
    meter->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch(1);
    buttons->addWidget(m_again);
    buttons->addWidget(m_phone);
    buttons->addStretch(1);
    auto* text = new QHBoxLayout;
    text->addStretch(1);
    text->addWidget(m_text, 6);
    text->addStretch(1);
    auto* scroll = new ScrollColumn;
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addWidget(scroll);
    QVBoxLayout* column = scroll->column();
    column->setContentsMargins(24, 20, 24, 20);
    column->addStretch(1);
    column->addWidget(m_light, 0, Qt::AlignHCenter);
    column->addSpacing(26);
    column->addWidget(m_title);
    column->addSpacing(6);
    column->addWidget(m_note);
    column->addLayout(text);
    column->addSpacing(16);
    column->addLayout(meter);
    column->addSpacing(16);
    column->addWidget(m_seen);
    column->addSpacing(18);
    column->addLayout(buttons);
    column->addStretch(1);

    connect(m_again, &Button::clicked, this, [this] { Q_EMIT m_call.soundOnlyRequested(false); });
    connect(m_phone, &Button::clicked, this, &SoundOnlyView::phoneRequested);
    connect(&call, &CallModel::changed, this, [this] { render(); });
    connect(&devices, &DeviceModel::peerLevelChanged, m_meter, [this](double level) { m_meter->setLevel(level); });
    render();
}

void SoundOnlyView::render()
{
    const PersonName peer = m_call.peer();
    m_light->setInitials(peer.initials());
    m_title->setText(tr("%1 is with you").arg(peer.isolatedBrief()));
    const bool both = m_call.soundOnly();
    m_text->setText(both ? tr("Sound only for now, so your voices stay clear. The picture comes back by itself when it can.")
                         : tr("%1’s camera is off.").arg(peer.isolatedBrief()));
    m_seen->setVisible(both);
    m_seen->setText(tr("Neither of you can see the other. Nobody else can hear you."));
    m_again->setVisible(both);
    m_phone->setVisible(both && !m_call.phoneNumber().isEmpty());
    m_meter->setNameAndVerdict(tr("%1’s voice").arg(peer.isolatedBrief()), m_call.peerMuted() ? tr("Muted") : QString());
}

void SoundOnlyView::setNote(const QString& text, const QString& icon)
{
    m_note->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    m_noteIcon->setIcon(icon, Colour::Ink);
    m_noteText->setText(text);
    m_noteText->setAccessibleName(tr("%1 shows: %2", "a person, then their dial").arg(m_call.peer().isolatedBrief(), text));
}

void SoundOnlyView::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    m_text->setMaximumWidth(m_theme.row(kWords));
    const int words = m_theme.lineHeight(TextRole::Title) + 4 * m_theme.lineHeight(TextRole::Body) + m_theme.row(44) + 140;
    const int room = std::clamp(height() - words, 96, kArch.height());
    m_light->setArchSize(QSize(kArch.width() * room / kArch.height(), room));
}

} // namespace alcove::ui
