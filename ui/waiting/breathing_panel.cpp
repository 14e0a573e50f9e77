#include "ui/waiting/breathing_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace alcove::ui {

namespace {

constexpr QSize kArch { 252, 372 };
constexpr int kLeastArch = 112;

} // namespace

BreathingPanel::BreathingPanel(const Theme& theme)
    : Card(theme, Card::Ground::AlcovePanel)
    , m_theme(theme)
    , m_light(new AlcoveLight(theme, kArch))
    , m_title(new PlainLabel(theme, TextRole::Title))
    , m_text(new PlainLabel(theme, TextRole::Body))
    , m_wordsOnly(new Button(theme, Button::Kind::Plain, tr("Words only"), QStringLiteral("text-size")))
    , m_hide(new Button(theme, Button::Kind::Plain, tr("Hide this"), QStringLiteral("eye-off")))
    , m_breathe(new Button(theme, Button::Kind::Quiet, tr("Breathe with the light"), QStringLiteral("breathe")))
{
    setRadius(20);
    m_light->setState(AlcoveLight::State::Planned);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setColour(Colour::Ink2);
    m_hide->setAccessibleName(tr("Hide the breathing words"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(m_wordsOnly);
    row->addWidget(m_hide);
    row->addWidget(m_breathe);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(m_light, 0, Qt::AlignHCenter);
    column->addSpacing(26);
    column->addWidget(m_title);
    column->addSpacing(6);
    column->addWidget(m_text);
    column->addSpacing(18);
    column->addLayout(row);
    column->addStretch(1);

    connect(m_light, &AlcoveLight::breathChanged, this, [this](AlcoveLight::Breath breath) {
        m_breath = breath;
        render();
    });
    connect(m_wordsOnly, &Button::clicked, this, [this] {
        m_stillLight = !m_stillLight;
        render();
    });
    connect(m_hide, &Button::clicked, this, [this] { Q_EMIT breathingChosen(false); });
    connect(m_breathe, &Button::clicked, this, [this] {
        m_stillLight = false;
        Q_EMIT breathingChosen(true);
    });
    render();
}

void BreathingPanel::setTherapistHere(bool here, const QString& therapist)
{
    m_here = here;
    m_light->setAccessibleName(here ? tr("Waiting room light. %1 is here").arg(therapist)
                                    : tr("Waiting room light. %1 is not here yet").arg(therapist));
    render();
}

void BreathingPanel::setInvited(bool invited)
{
    m_invited = invited;
    render();
}

void BreathingPanel::setBreathing(bool on)
{
    const bool focused = m_wordsOnly->hasFocus() || m_hide->hasFocus() || m_breathe->hasFocus();
    m_breathing = on;
    render();
    if (focused && !m_invited)
        (on ? m_hide : m_breathe)->setFocus(Qt::OtherFocusReason);
}

void BreathingPanel::render()
{
    m_light->setState(m_here ? AlcoveLight::State::Here : AlcoveLight::State::Planned);
    m_light->setWide(m_invited);
    m_light->setBreathing(m_breathing && !m_invited);
    m_light->setStill(m_stillLight);
    const bool breathing = m_breathing && !m_invited;
    m_wordsOnly->setVisible(breathing && !m_theme.look().reducedMotion);
    m_wordsOnly->setText(m_stillLight ? tr("With the light") : tr("Words only"));
    m_hide->setVisible(breathing);
    m_breathe->setVisible(!m_breathing && !m_invited);
    if (m_invited) {
        m_title->setText(tr("Whenever you’re ready"));
        m_text->setText(tr("Take a breath first, if you’d like to."));
        return;
    }
    if (!breathing) {
        m_title->setText(tr("Settle in"));
        m_text->setText(tr("There’s time. Many people feel a little nervous just before."));
        return;
    }
    m_text->setText(tr("If you’d like to. In for four, out for six."));
    switch (m_breath) {
    case AlcoveLight::Breath::In:
        m_title->setText(tr("Breathe in"));
        break;
    case AlcoveLight::Breath::Rest:
    case AlcoveLight::Breath::RestOut:
        m_title->setText(tr("Rest"));
        break;
    case AlcoveLight::Breath::Out:
        m_title->setText(tr("Breathe out"));
        break;
    }
}

void BreathingPanel::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    // The arch gives way first when the window is low.
    const int words = m_theme.lineHeight(TextRole::Title) + 2 * m_theme.lineHeight(TextRole::Body) + m_theme.row(44);
    const int room = std::clamp(height() - words - 130, static_cast<int>(kLeastArch * 1.475), kArch.height());
    m_light->setArchSize(QSize(kArch.width() * room / kArch.height(), room));
}

} // namespace alcove::ui
