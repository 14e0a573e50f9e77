#include "ui/welcome/welcome_page.h"

#include "ui/welcome/welcome_picture.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alcove::ui {

namespace {

constexpr int kSmallWindow = 1000;
constexpr int kColumn = 668;

} // namespace

WelcomePage::WelcomePage(const Theme& theme, SettingsModel& settings)
    : Page(theme)
    , m_client(new ChoiceCard(theme, QStringLiteral("person"), tr("I’m meeting my therapist"), tr("You have a link, or one is on its way.")))
    , m_therapist(new ChoiceCard(theme, QStringLiteral("waiting"), tr("I’m a therapist"), tr("You’ll invite people and let them in.")))
    , m_picture(new WelcomePicture(theme))
    , m_choices(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setAccessibleName(tr("Welcome to Alcove"));
    auto* looks = new Button(theme, Button::Kind::Plain, tr("Text and colours"), QStringLiteral("accessibility"));
    connect(looks, &Button::clicked, this, &WelcomePage::settingsRequested);
    auto* bar = new TopBar(theme);
    bar->addEnd(looks);
    auto* title = new PlainLabel(theme, TextRole::Display, tr("Welcome to Alcove"));
    auto* lead = new PlainLabel(theme, TextRole::Body, tr("A quiet place to meet your therapist. What brings you here?"));
    lead->setColour(Colour::Ink2);
    m_choices->setSpacing(20);
    m_choices->addWidget(m_client, 1);
    m_choices->addWidget(m_therapist, 1);
    auto* later = new PlainLabel(theme, TextRole::Small, tr("You can change any of this later."));
    later->setColour(Colour::Ink3);

    auto* body = new QWidget;
    body->setMaximumWidth(kColumn);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 24);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(title);
    column->addSpacing(10);
    column->addWidget(lead);
    column->addSpacing(28);
    column->addLayout(m_choices);
    column->addSpacing(40);
    column->addWidget(buildPromises());
    column->addSpacing(28);
    column->addWidget(new Hairline(theme));
    column->addSpacing(18);
    column->addWidget(later);
    column->addStretch(3);
    auto* scroll = new ScrollColumn;
    auto* row = new QHBoxLayout;
    row->setContentsMargins(56, 0, 56, 0);
    row->addStretch(1);
    row->addWidget(body, 100);
    row->addStretch(1);
    scroll->column()->addLayout(row, 1);
    auto* end = new QVBoxLayout;
    end->setSpacing(0);
    end->addWidget(bar);
    end->addWidget(scroll, 1);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_picture, 33);
    all->addLayout(end, 67);
    setTabOrder(m_client, m_therapist);
    setTabOrder(m_therapist, looks);

    connect(m_client, &ChoiceCard::clicked, &settings, [&settings] { settings.setRole(SettingsModel::Role::Client); });
    connect(m_therapist, &ChoiceCard::clicked, &settings, [&settings] { settings.setRole(SettingsModel::Role::Therapist); });
}

QWidget* WelcomePage::buildPromises()
{
    auto* promises = new QWidget;
    auto* column = new QVBoxLayout(promises);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* head = new PlainLabel(theme(), TextRole::SmallStrong, tr("What we promise"));
    head->setColour(Colour::Ink2);
    column->addWidget(head);
    const auto add = [this, column](const QString& icon, const QString& lead, const QString& rest) {
        auto* words = new PlainLabel(theme(), TextRole::Body, lead + QChar(u' ') + rest);
        words->setStrongLead(static_cast<int>(lead.size()));
        words->setColour(Colour::Ink2);
        auto* row = new QHBoxLayout;
        row->setSpacing(16);
        row->addWidget(new IconView(theme(), icon, 22, Colour::Accent), 0, Qt::AlignTop);
        row->addWidget(words, 1);
        column->addLayout(row);
    };
    add(QStringLiteral("lock"), tr("Only the two of you."), tr("Your call is encrypted between your two devices."));
    add(QStringLiteral("eye-off"), tr("No recording."), tr("Alcove has no record button, for anyone."));
    add(QStringLiteral("device"), tr("Yours to share."), tr("What you write stays on this computer until you choose."));
    return promises;
}

void WelcomePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_picture->setVisible(width() > kSmallWindow && theme().look().textScale < 1.5);
    const bool stacked = theme().look().textScale >= 1.5 || width() < 760;
    m_choices->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace alcove::ui
