#include "ui/home/client_home_page.h"

#include "ui/home/home_words.h"
#include "ui/model/error_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alcove::ui {

namespace {

constexpr int kSmallWindow = 1000;
constexpr int kPlannedWidth = 720;

} // namespace

QWidget* brandMark(const Theme& theme)
{
    auto* mark = new QWidget;
    auto* row = new QHBoxLayout(mark);
    row->setContentsMargins(12, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(new IconView(theme, QStringLiteral("appicon"), 30, Colour::Accent));
    row->addWidget(new PlainLabel(theme, TextRole::Label, QStringLiteral("Alcove"), PlainLabel::Fit::Line));
    return mark;
}

ClientHomePage::ClientHomePage(const Theme& theme, const Models& models)
    : Page(theme)
    , m_home(models.home)
    , m_call(models.call)
    , m_settings(models.settings)
    , m_clock(models.clock)
    , m_check(models.check)
    , m_title(new PlainLabel(theme, TextRole::Display))
    , m_banner(new Banner(theme))
{
    setAccessibleName(tr("Home"));
    auto* settings = new Button(theme, Button::Kind::Plain, tr("Settings"), QStringLiteral("settings"));
    connect(settings, &Button::clicked, this, &ClientHomePage::settingsRequested);
    auto* bar = new TopBar(theme);
    bar->addStart(brandMark(theme));
    bar->addEnd(settings);
    m_banner->setClosable(true);
    auto* scroll = new ScrollColumn;
    QVBoxLayout* column = scroll->column();
    column->setContentsMargins(80, 12, 80, 8);
    column->addWidget(m_banner);
    column->addWidget(buildPlanned());
    column->addWidget(buildEmpty(), 1);
    column->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(bar);
    all->addWidget(scroll, 1);
    all->addWidget(buildFoot());
    m_sheet = new LinkSheet(theme, this, m_home);

    connect(m_banner, &Banner::closed, this, [this] { m_call.setError(std::nullopt); });
    connect(&m_home, &HomeModel::changed, this, [this] { render(); });
    connect(&m_settings, &SettingsModel::changed, this, [this] { render(); });
    connect(&m_clock, &ClockModel::changed, this, [this] { render(); });
    connect(&m_call, &CallModel::changed, this, [this] { render(); });
    render();
}

QWidget* ClientHomePage::buildPlanned()
{
    m_planned = new QWidget;
    m_archPanel = new Card(theme(), Card::Ground::AlcovePanel);
    auto* light = new AlcoveLight(theme(), QSize(98, 176));
    light->setState(AlcoveLight::State::Planned);
    auto* arch = new QVBoxLayout(m_archPanel);
    arch->setContentsMargins(24, 24, 24, 24);
    arch->addWidget(light, 0, Qt::AlignCenter);
    m_archPanel->setMinimumWidth(164);
    m_archPanel->setSquareEnd();

    auto* next = new PlainLabel(theme(), TextRole::SmallStrong, tr("Your next session"));
    next->setColour(Colour::Ink2);
    m_when = new PlainLabel(theme(), TextRole::Title);
    m_with = new PlainLabel(theme(), TextRole::Body);
    m_with->setColour(Colour::Ink2);
    m_goToWaiting = new Button(theme(), Button::Kind::Main, tr("Go to the waiting room"));
    m_join = new VisibilityLine(theme(), VisibilityLine::Who::People);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(26, 28, 26, 24);
    words->setSpacing(0);
    words->addWidget(next);
    words->addWidget(m_when);
    words->addSpacing(4);
    words->addWidget(m_with);
    words->addSpacing(20);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_goToWaiting);
    buttons->addStretch(1);
    words->addLayout(buttons);
    words->addSpacing(16);
    words->addWidget(m_join);
    words->addStretch(1);
    auto* session = new Card(theme());
    auto* sessionRow = new QHBoxLayout(session);
    sessionRow->setContentsMargins(0, 0, 0, 0);
    sessionRow->addWidget(m_archPanel);
    sessionRow->addLayout(words, 1);

    m_otherLink = new LinkField(theme(), m_home, tr("Have a different link?"), Button::Kind::Soft);
    auto* link = new Card(theme());
    auto* linkColumn = new QVBoxLayout(link);
    linkColumn->setContentsMargins(26, 22, 26, 22);
    linkColumn->addWidget(m_otherLink);
    auto* setup = new SetupCard(theme(), m_check);
    connect(setup, &SetupCard::checkRequested, this, [this] { Q_EMIT roomRequested(Room::Check); });

    auto* column = new QVBoxLayout(m_planned);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addSpacing(26);
    // Beside a stretch the cards keep their height for the width they really get.
    auto* cards = new QVBoxLayout;
    cards->setSpacing(20);
    for (Card* card : { session, link, static_cast<Card*>(setup) }) {
        card->setMaximumWidth(kPlannedWidth);
        auto* row = new QHBoxLayout;
        row->addWidget(card, 100);
        row->addStretch(1);
        cards->addLayout(row);
    }
    column->addLayout(cards);
    connect(m_goToWaiting, &Button::clicked, this, [this] { Q_EMIT m_home.waitingRoomRequested(); });
    return m_planned;
}

QWidget* ClientHomePage::buildEmpty()
{
    m_empty = new QWidget;
    m_emptyLight = new AlcoveLight(theme(), QSize(120, 176));
    auto* title = new PlainLabel(theme(), TextRole::Display, tr("Nothing planned yet"));
    title->setAlignment(Qt::AlignCenter);
    auto* text = new PlainLabel(theme(), TextRole::Body, tr("When your therapist sends a link, paste it here. There’s no rush."));
    text->setAlignment(Qt::AlignCenter);
    text->setColour(Colour::Ink2);
    m_firstLink = new LinkField(theme(), m_home, tr("Your link"), Button::Kind::Main);
    auto* card = new Card(theme());
    card->setMaximumWidth(640);
    auto* cardColumn = new QVBoxLayout(card);
    cardColumn->setContentsMargins(26, 22, 26, 22);
    cardColumn->setSpacing(12);
    cardColumn->addWidget(m_firstLink);
    cardColumn->addWidget(new VisibilityLine(theme(), VisibilityLine::Who::Lock,
        tr("Pasting a link tells nobody anything. You choose when to go in.")));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 100);
    row->addStretch(1);
    auto* column = new QVBoxLayout(m_empty);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(m_emptyLight, 0, Qt::AlignHCenter);
    column->addSpacing(26);
    column->addWidget(title);
    column->addSpacing(10);
    column->addWidget(text);
    column->addSpacing(26);
    column->addLayout(row);
    auto* setup = new Button(theme(), Button::Kind::Ordinary, tr("Check my setup"));
    connect(setup, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::Check); });
    column->addSpacing(16);
    column->addWidget(setup, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return m_empty;
}

QWidget* ClientHomePage::buildFoot()
{
    auto* foot = new QWidget;
    auto* help = new Button(theme(), Button::Kind::Plain, tr("Need help right now?"), QStringLiteral("phone"));
    auto* limits = new PlainLabel(theme(), TextRole::Small, tr("Alcove isn’t for emergencies."));
    limits->setColour(Colour::Ink3);
    limits->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(68, 6, 80, 14);
    row->setSpacing(16);
    row->addWidget(help);
    row->addWidget(limits, 1);
    connect(help, &Button::clicked, this, &ClientHomePage::helpRequested);
    return foot;
}

QWidget* ClientHomePage::firstFocus()
{
    return m_home.nextSession() ? static_cast<QWidget*>(m_goToWaiting) : m_firstLink->firstFocus();
}

void ClientHomePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_archPanel->setVisible(width() > kSmallWindow);
    m_emptyLight->setVisible(height() > 560);
}

void ClientHomePage::render()
{
    const std::optional<NextSession> next = m_home.nextSession();
    m_planned->setVisible(next.has_value());
    m_empty->setVisible(!next);
    m_title->setText(greeting(m_clock.now().time(), isolated(m_settings.ownName())));
    const bool ended = m_call.state() == CallModel::State::Ended || m_call.state() == CallModel::State::Idle;
    m_banner->setVisible(m_call.error().has_value() && ended);
    if (m_call.error())
        m_banner->setContent(Banner::Kind::Care, {}, errorText(*m_call.error(), m_call.peer()));
    if (!next)
        return;
    const QString full = next->therapist.isEmpty() ? tr("your therapist") : next->therapist.isolatedFull();
    const QString brief = next->therapist.isEmpty() ? tr("your therapist") : next->therapist.isolatedBrief();
    m_when->setText(sessionTime(next->start, m_clock.now().date()));
    m_with->setText(next->minutes > 0 ? tr("With %1, for about %n minutes", "", next->minutes).arg(full) : tr("With %1").arg(full));
    m_join->setText(tr("Only you and %1 can join").arg(brief));
}

} // namespace alcove::ui
