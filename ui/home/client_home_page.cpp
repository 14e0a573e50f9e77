#include "ui/home/client_home_page.h"

#include "ui/home/copy_reminder.h"
#include "ui/home/home_words.h"
#include "ui/model/error_text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/footed_column.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alcove::ui {

namespace {

constexpr int kSmallWindow = 1000;
constexpr int kWholeWidth = 1040;

} // namespace

QWidget* brandMark(const Theme& theme)
{
    auto* mark = new QWidget;
    auto* row = new QHBoxLayout(mark);
    row->setContentsMargins(readingMargins(12, 0, 0, 0));
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
    , m_about(models.about)
    , m_title(new PlainLabel(theme, TextRole::Display))
    , m_banner(new Banner(theme))
{
    setAccessibleName(tr("Home"));
    auto* settings = new Button(theme, Button::Kind::Plain, tr("Settings"), QStringLiteral("settings"));
    connect(settings, &Button::clicked, this, &ClientHomePage::settingsRequested);
    auto* bar = new TopBar(theme);
    auto* help = new Button(theme, Button::Kind::Plain, tr("Help"), QStringLiteral("help"));
    connect(help, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::Help); });
    bar->addStart(brandMark(theme));
    bar->addEnd(help);
    bar->addEnd(settings);
    m_banner->setClosable(true);
    auto* scroll = new ScrollColumn;
    QVBoxLayout* column = scroll->column();
    auto* body = new QWidget;
    body->setMaximumWidth(kWholeWidth);
    auto* inside = new QVBoxLayout(body);
    inside->setContentsMargins(0, 18, 0, 8);
    inside->setSpacing(0);
    inside->addWidget(m_banner);
    auto* reminder = new CopyReminder(theme, models.privacy);
    connect(reminder, &CopyReminder::copyRequested, this, &ClientHomePage::copyRequested);
    inside->addWidget(reminder);
    inside->addWidget(buildPlanned());
    inside->addWidget(buildEmpty(), 1);
    inside->addStretch(1);
    m_middle = new QHBoxLayout;
    QHBoxLayout* middle = m_middle;
    middle->addStretch(1);
    middle->addWidget(body, 1000);
    middle->addStretch(1);
    column->addLayout(middle, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(bar);
    all->addWidget(scroll, 1);
    all->addWidget(new ScrollEdge(theme, *scroll));
    all->addWidget(buildFoot());
    m_sheet = new LinkSheet(theme, this, m_home);

    connect(m_banner, &Banner::closed, this, [this] { m_call.setError(std::nullopt); });
    connect(&m_home, &HomeModel::changed, this, [this] { render(); });
    connect(&m_settings, &SettingsModel::changed, this, [this] { render(); });
    connect(&m_clock, &ClockModel::changed, this, [this] { render(); });
    connect(&m_call, &CallModel::changed, this, [this] { render(); });
    connect(&m_about, &AboutModel::changed, this, [this] { render(); });
    connect(&theme, &Theme::changed, this, [this] { arrange(); });
    render();
}

Card* ClientHomePage::buildSession()
{
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
    auto* note = new Button(theme(), Button::Kind::Ordinary, tr("Write a note first"));
    note->setTall(true);
    m_join = new VisibilityLine(theme(), VisibilityLine::Who::People);
    m_aboutTherapist = new Button(theme(), Button::Kind::Quiet, {}, QStringLiteral("person"));
    m_sessionButtons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sessionButtons->setSpacing(12);
    m_sessionButtons->addWidget(m_goToWaiting, 0, Qt::AlignLeading);
    m_sessionButtons->addWidget(note, 0, Qt::AlignLeading);
    m_sessionButtons->addStretch(1);
    auto* about = new QHBoxLayout;
    about->setContentsMargins(readingMargins(13, 0, 26, 0)); // the icon, not the button's edge, stands at the column's edge
    about->addWidget(m_aboutTherapist);
    about->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(26, 28, 26, 0);
    words->setSpacing(0);
    words->addWidget(next);
    words->addWidget(m_when);
    words->addSpacing(4);
    words->addWidget(m_with);
    words->addSpacing(20);
    words->addLayout(m_sessionButtons);
    words->addSpacing(16);
    words->addWidget(m_join);
    auto* side = new QVBoxLayout;
    side->setContentsMargins(0, 0, 0, 16);
    side->setSpacing(2);
    side->addLayout(words);
    side->addLayout(about);
    side->addStretch(1);
    auto* session = new Card(theme());
    auto* row = new QHBoxLayout(session);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_archPanel);
    row->addLayout(side, 1);
    connect(m_goToWaiting, &Button::clicked, this, [this] { Q_EMIT m_home.waitingRoomRequested(); });
    connect(note, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::Reflection); });
    connect(m_aboutTherapist, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::AboutTherapist); });
    return session;
}

QWidget* ClientHomePage::buildAside()
{
    m_goals = new GoalsCard(theme(), m_home);
    m_reflections = new ReflectionsCard(theme(), m_home);
    m_aside = new QWidget;
    auto* column = new QVBoxLayout(m_aside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(20);
    column->addWidget(m_goals);
    column->addWidget(m_reflections);
    column->addStretch(1);
    connect(m_goals, &GoalsCard::openRequested, this, [this] { Q_EMIT roomRequested(Room::Goals); });
    connect(m_reflections, &ReflectionsCard::openRequested, this, [this] { Q_EMIT roomRequested(Room::Reflections); });
    return m_aside;
}

QWidget* ClientHomePage::buildPlanned()
{
    m_planned = new QWidget;
    Card* session = buildSession();
    m_therapists = new TherapistsCard(theme(), m_home);
    m_otherLink = new LinkField(theme(), m_home, tr("Have a different link?"), Button::Kind::Soft);
    auto* link = new Card(theme());
    auto* linkColumn = new QVBoxLayout(link);
    linkColumn->setContentsMargins(26, 22, 26, 22);
    linkColumn->addWidget(m_otherLink);
    m_setup = new SetupCard(theme(), m_check);
    connect(m_setup, &SetupCard::checkRequested, this, [this] { Q_EMIT roomRequested(Room::Check); });

    auto* cards = new QVBoxLayout;
    cards->setSpacing(20);
    for (QWidget* card : { static_cast<QWidget*>(session), static_cast<QWidget*>(m_therapists), static_cast<QWidget*>(link),
             static_cast<QWidget*>(m_setup) })
        cards->addWidget(card);
    cards->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(32);
    m_columns->addLayout(cards, 632);
    m_columns->addWidget(buildAside(), 376);
    auto* column = new QVBoxLayout(m_planned);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addSpacing(26);
    column->addLayout(m_columns);
    return m_planned;
}

/// Three things to do without a session; none of them is needed.
QWidget* ClientHomePage::buildOffers()
{
    auto* offers = new FlowRow(12);
    const auto add = [this, offers](const QString& text, const QString& icon, Room room) {
        auto* button = new Button(theme(), Button::Kind::Ordinary, text, icon);
        offers->add(button);
        connect(button, &Button::clicked, this, [this, room] { Q_EMIT roomRequested(room); });
    };
    add(tr("Check my setup"), QStringLiteral("device"), Room::Check);
    add(tr("Write a note"), QStringLiteral("notes"), Room::Reflection);
    add(tr("Set a goal"), QStringLiteral("goals"), Room::Goals);
    return offers;
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
    card->setMaximumWidth(theme().gap(640));
    connect(&theme(), &Theme::changed, card, [this, card] { card->setMaximumWidth(theme().gap(640)); });
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
    column->setContentsMargins(0, 24, 0, 0);
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(m_emptyLight, 0, Qt::AlignHCenter);
    column->addSpacing(26);
    column->addWidget(title);
    column->addSpacing(10);
    column->addWidget(text);
    column->addSpacing(26);
    column->addLayout(row);
    column->addSpacing(24);
    auto* offers = new QHBoxLayout;
    offers->addStretch(1);
    offers->addWidget(buildOffers());
    offers->addStretch(1);
    column->addLayout(offers);
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
    m_foot = new QHBoxLayout(foot);
    QHBoxLayout* row = m_foot;
    row->setSpacing(16);
    row->addWidget(help);
    row->addWidget(limits, 1);
    connect(help, &Button::clicked, this, &ClientHomePage::helpRequested);
    return foot;
}

QWidget* ClientHomePage::firstFocus()
{
    if (!m_sheet->isHidden())
        return m_sheet->firstFocus();
    return m_home.nextSession() ? static_cast<QWidget*>(m_goToWaiting) : m_firstLink->firstFocus();
}

void ClientHomePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
    m_emptyLight->setVisible(height() > 560);
}

void ClientHomePage::arrange()
{
    const bool stacked = width() <= kSmallWindow || theme().look().textScale >= 1.3;
    m_archPanel->setVisible(!stacked);
    const int side = stacked ? 56 : 80;
    m_middle->setContentsMargins(side, 0, side, 0);
    m_foot->setContentsMargins(readingMargins(side - 12, 6, side, 14));
    m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const bool narrow = theme().look().textScale >= 1.5 && width() < 1100;
    m_sessionButtons->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ClientHomePage::renderCards(const PersonName& therapist)
{
    const QDate today = m_clock.now().date();
    m_goals->render(therapist);
    m_reflections->render(therapist);
    m_therapists->render(today);
    const QString brief = therapist.isEmpty() ? tr("your therapist") : therapist.isolatedBrief();
    m_aboutTherapist->setText(tr("About %1").arg(brief));
    m_aboutTherapist->setVisible(m_about.therapist().tellsMore());
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
    renderCards(next->therapist);
}

} // namespace alcove::ui
