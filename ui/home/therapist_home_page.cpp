#include "ui/home/therapist_home_page.h"

#include "ui/home/copy_reminder.h"
#include "ui/home/home_words.h"
#include "ui/model/error_text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace alcove::ui {

namespace {

constexpr int kMargin = 40;
constexpr int kWholeWidth = 1160; // beyond it the wall grows
constexpr int kTwoColumns = 700;  // the list and the aside beside each other, at standard text size
constexpr int kAside = 296;

} // namespace

TherapistHomePage::TherapistHomePage(const Theme& theme, const Models& models)
    : Page(theme)
    , m_home(models.home)
    , m_call(models.call)
    , m_clock(models.clock)
    , m_about(models.about)
    , m_title(new PlainLabel(theme, TextRole::Display))
    , m_summary(new PlainLabel(theme, TextRole::Body))
    , m_newInvitation(new Button(theme, Button::Kind::Ordinary, tr("New invitation"), QStringLiteral("invite")))
    , m_banner(new Banner(theme))
    , m_waiting(new QVBoxLayout)
    , m_sendAgain(new SendAgainCard(theme, models.reach))
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
    auto* body = new QWidget;
    body->setMaximumWidth(kWholeWidth);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addSpacing(16);
    column->addWidget(m_banner);
    auto* reminder = new CopyReminder(theme, models.privacy);
    connect(reminder, &CopyReminder::copyRequested, this, &TherapistHomePage::copyRequested);
    column->addWidget(reminder);
    column->addLayout(m_waiting);
    // A layout of hidden widgets takes no room, so neither does the gap.
    auto* below = new QVBoxLayout;
    below->setContentsMargins(0, 12, 0, 0);
    below->addWidget(m_sendAgain);
    column->addLayout(below);
    column->addWidget(buildDay(models));
    column->addWidget(buildEmpty(), 1000);
    column->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->setContentsMargins(kMargin, 28, kMargin, 24);
    middle->addStretch(1);
    middle->addWidget(body, 1000);
    middle->addStretch(1);
    auto* scroll = new ScrollColumn;
    scroll->column()->addLayout(middle, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    connectModels(models);
    render();
}

void TherapistHomePage::connectModels(const Models& models)
{
    for (Button* button : { m_newInvitation, m_firstInvitation })
        connect(button, &Button::clicked, this, &TherapistHomePage::invitationRequested);
    connect(m_sendAgain, &SendAgainCard::copyRequested, this, &TherapistHomePage::linkAgainRequested);
    connect(m_today, &TodayList::detailsRequested, this, &TherapistHomePage::personRequested);
    connect(m_today, &TodayList::noteRequested, this, &TherapistHomePage::noteRequested);
    connect(m_banner, &Banner::closed, this, [this] {
        m_call.error() ? m_call.setError(std::nullopt) : m_home.setLinkTried(std::nullopt);
    });
    connect(&m_home, &HomeModel::changed, this, &TherapistHomePage::render);
    connect(&m_clock, &ClockModel::changed, this, &TherapistHomePage::render);
    connect(&m_call, &CallModel::changed, this, &TherapistHomePage::render);
    connect(&models.check, &CheckModel::keptChanged, this, &TherapistHomePage::render);
    connect(&theme(), &Theme::changed, this, &TherapistHomePage::arrange);
}

QWidget* TherapistHomePage::buildDay(const Models& models)
{
    m_day = new QWidget;
    m_todayTitle = new PlainLabel(theme(), TextRole::Heading, tr("Today"));
    m_today = new TodayList(theme());
    auto* list = new QVBoxLayout;
    list->setSpacing(12);
    list->addWidget(m_todayTitle);
    list->addWidget(m_today);
    list->addStretch(1);
    m_before = new BeforeCard(theme(), m_home);
    m_setup = new SetupLine(theme(), models.check, m_clock);
    m_aside = new QWidget;
    auto* aside = new QVBoxLayout(m_aside);
    aside->setContentsMargins(0, 0, 0, 0);
    aside->setSpacing(16);
    aside->addWidget(m_before);
    aside->addWidget(m_setup);
    aside->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_day);
    m_columns->setContentsMargins(0, 24, 0, 0);
    m_columns->setSpacing(24);
    m_columns->addLayout(list, 1);
    m_columns->addWidget(m_aside);
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
    auto* check = new Button(theme(), Button::Kind::Ordinary, tr("Check my setup"), QStringLiteral("device"));
    check->setTall(true);
    connect(check, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::Check); });
    m_emptyButtons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_emptyButtons->setSpacing(12);
    m_emptyButtons->addStretch(1);
    m_emptyButtons->addWidget(m_firstInvitation, 0, Qt::AlignHCenter);
    m_emptyButtons->addWidget(check, 0, Qt::AlignHCenter);
    m_emptyButtons->addStretch(1);
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
    column->addLayout(m_emptyButtons);
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
    arrange();
}

void TherapistHomePage::arrange()
{
    const int room = std::min(width() - 2 * kMargin, kWholeWidth);
    for (WaitingCard* card : m_cards)
        card->fitInto(room);
    const bool beside = room >= theme().row(kTwoColumns);
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int most = beside ? theme().row(kAside) : QWIDGETSIZE_MAX;
    m_aside->setMinimumWidth(beside ? most : 0);
    m_aside->setMaximumWidth(most);
    m_today->setRoom(beside ? room - most - m_columns->spacing() : room);
    m_emptyButtons->setDirection(theme().look().textScale < 1.5 ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void TherapistHomePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
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
    m_todayTitle->setVisible(!today.isEmpty());
    m_today->setVisible(!today.isEmpty());
    m_before->render();
    m_setup->render();
    const bool aside = !m_before->isHidden() || !m_setup->isHidden();
    m_aside->setVisible(aside);
    m_day->setVisible(!empty && (!today.isEmpty() || aside));
    m_empty->setVisible(empty);
    const std::optional<PersonName> tried = m_home.linkTried();
    m_banner->setVisible(m_call.error() || tried);
    if (m_call.error())
        m_banner->setContent(Banner::Kind::Care, {}, errorText(*m_call.error(), m_call.peer()));
    else if (tried)
        m_banner->setContent(Banner::Kind::Care, linkTriedTitle(*tried), linkTriedText(*tried));
}

} // namespace alcove::ui
