#include "ui/home/therapist_home_page.h"

#include "ui/home/home_words.h"
#include "ui/home/side_bar.h"
#include "ui/model/error_text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace alcove::ui {

namespace {

constexpr int kMargin = 40;

} // namespace

TherapistHomePage::TherapistHomePage(const Theme& theme, const Models& models)
    : Page(theme)
    , m_home(models.home)
    , m_call(models.call)
    , m_invitation(models.invitation)
    , m_settings(models.settings)
    , m_clock(models.clock)
    , m_about(models.about)
    , m_title(new PlainLabel(theme, TextRole::Display))
    , m_summary(new PlainLabel(theme, TextRole::Body))
    , m_newInvitation(new Button(theme, Button::Kind::Ordinary, tr("New invitation"), QStringLiteral("invite")))
    , m_banner(new Banner(theme))
    , m_waiting(new QVBoxLayout)
{
    setAccessibleName(tr("Today"));
    m_summary->setColour(Colour::Ink2);
    m_banner->setClosable(true);
    auto* head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_title);
    head->addWidget(m_summary);
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->addLayout(head, 1);
    top->addWidget(m_newInvitation, 0, Qt::AlignVCenter);
    m_waiting->setSpacing(12);
    auto* scroll = new ScrollColumn;
    QVBoxLayout* column = scroll->column();
    column->setContentsMargins(kMargin, 24, kMargin, 24);
    column->addLayout(top);
    column->addSpacing(16);
    column->addWidget(m_banner);
    column->addLayout(m_waiting);
    m_sendAgain = new SendAgainCard(theme, models.reach);
    // A layout of hidden widgets takes no room, so neither does the gap.
    auto* below = new QVBoxLayout;
    below->setContentsMargins(0, 12, 0, 0);
    below->addWidget(m_sendAgain);
    column->addLayout(below);
    column->addWidget(buildDay());
    column->addWidget(buildEmpty(), 1);
    column->addStretch(1);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_side = buildSideBar();
    all->addWidget(m_side);
    all->addWidget(scroll, 1);
    m_sheet = new InvitationSheet(theme, this, m_invitation, m_clock, models.reach);
    connect(m_sendAgain, &SendAgainCard::copyRequested, m_sheet, &InvitationSheet::openAgain);

    for (Button* button : { m_newInvitation, m_firstInvitation })
        connect(button, &Button::clicked, this, [this] { openInvitation(); });
    connect(m_today, &TodayList::detailsRequested, &m_invitation, &InvitationModel::showRequested);
    connect(m_banner, &Banner::closed, this, [this] {
        m_call.error() ? m_call.setError(std::nullopt) : m_home.setLinkTried(std::nullopt);
    });
    connect(&m_home, &HomeModel::changed, this, [this] { render(); });
    connect(&m_settings, &SettingsModel::changed, this, [this] { render(); });
    connect(&m_clock, &ClockModel::changed, this, [this] { render(); });
    connect(&m_call, &CallModel::changed, this, [this] { render(); });
    render();
}

QWidget* TherapistHomePage::buildSideBar()
{
    auto* side = new SideBar(theme());
    m_ownName = side->name();
    m_practice = side->practice();
    connect(side, &SideBar::settingsRequested, this, &TherapistHomePage::settingsRequested);
    connect(side, &SideBar::helpRequested, this, [this] { Q_EMIT roomRequested(Room::Help); });
    return side;
}

QWidget* TherapistHomePage::buildDay()
{
    m_day = new QWidget;
    m_today = new TodayList(theme());
    auto* column = new QVBoxLayout(m_day);
    column->setContentsMargins(0, 24, 0, 0);
    column->setSpacing(12);
    column->addWidget(new PlainLabel(theme(), TextRole::Heading, tr("Today")));
    column->addWidget(m_today);
    return m_day;
}

QWidget* TherapistHomePage::buildEmpty()
{
    m_empty = new QWidget;
    auto* light = new AlcoveLight(theme(), QSize(104, 152));
    auto* title = new PlainLabel(theme(), TextRole::Title, tr("A clear day"));
    title->setAlignment(Qt::AlignCenter);
    auto* text = new PlainLabel(theme(), TextRole::Body, tr("No sessions planned. Anyone who uses their link will appear here."));
    text->setAlignment(Qt::AlignCenter);
    text->setColour(Colour::Ink2);
    m_firstInvitation = new Button(theme(), Button::Kind::Main, tr("New invitation"), QStringLiteral("invite"));
    auto* column = new QVBoxLayout(m_empty);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(light, 0, Qt::AlignHCenter);
    column->addSpacing(24);
    column->addWidget(title);
    column->addSpacing(6);
    column->addWidget(text);
    column->addSpacing(22);
    column->addWidget(m_firstInvitation, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return m_empty;
}

QWidget* TherapistHomePage::firstFocus()
{
    for (WaitingCard* card : m_cards)
        if (!card->letIn()->isHidden())
            return card->letIn();
    return m_newInvitation->isHidden() ? m_firstInvitation : m_newInvitation;
}

void TherapistHomePage::letInFirst()
{
    for (const WaitingPerson& person : m_home.waiting()) {
        if (person.door == WaitingPerson::Door::Closed) {
            Q_EMIT m_home.letInRequested(person.id);
            return;
        }
    }
}

void TherapistHomePage::renderWaiting()
{
    const QVector<WaitingPerson> people = m_home.waiting();
    bool same = people.size() == m_cards.size();
    for (qsizetype i = 0; same && i < people.size(); ++i)
        same = people[i].id == m_cards[i]->id();
    if (same) {
        for (qsizetype i = 0; i < people.size(); ++i)
            m_cards[i]->setPerson(people[i]);
        return;
    }
    for (WaitingCard* card : m_cards) {
        m_waiting->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    for (const WaitingPerson& person : people) {
        m_cards.append(new WaitingCard(theme(), m_home, m_about, person));
        m_waiting->addWidget(m_cards.back());
    }
    fitCards();
}

void TherapistHomePage::fitCards()
{
    for (WaitingCard* card : m_cards)
        card->fitInto(width() - m_side->maximumWidth() - 2 * kMargin);
}

void TherapistHomePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitCards();
}

void TherapistHomePage::render()
{
    renderWaiting();
    const QVector<PlannedSession> today = m_home.today();
    const bool empty = today.isEmpty() && m_home.waiting().isEmpty();
    m_title->setText(QLocale().toString(m_clock.now().date(), QStringLiteral("dddd d MMMM")));
    m_summary->setText(daySummary(static_cast<int>(today.size()), static_cast<int>(m_home.waiting().size())));
    m_summary->setVisible(!empty);
    m_newInvitation->setVisible(!empty);
    m_today->setSessions(today);
    m_day->setVisible(!today.isEmpty());
    m_empty->setVisible(empty);
    m_ownName->setText(m_settings.ownName());
    m_ownName->setVisible(!m_settings.ownName().isEmpty());
    m_practice->setText(m_settings.practiceName());
    m_practice->setVisible(!m_settings.practiceName().isEmpty());
    const std::optional<PersonName> tried = m_home.linkTried();
    m_banner->setVisible(m_call.error() || tried);
    if (m_call.error())
        m_banner->setContent(Banner::Kind::Care, {}, errorText(*m_call.error(), m_call.peer()));
    else if (tried)
        m_banner->setContent(Banner::Kind::Care, linkTriedTitle(*tried), linkTriedText(*tried));
}

} // namespace alcove::ui
