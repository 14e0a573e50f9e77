#include "ui/waiting/waiting_page.h"

#include "ui/model/error_text.h"
#include "ui/waiting/waiting_words.h"
#include "ui/widgets/card.h"

#include <QLocale>
#include <QResizeEvent>

namespace alcove::ui {

namespace {

constexpr int kOneColumnWindow = 1000;
constexpr int kSideWidth = 428;
constexpr int kIndent = 12; // of a button's icon within it: icon and text stand at one edge
constexpr qint64 kLateSeconds = 5 * 60;
constexpr qint64 kVeryLateSeconds = 15 * 60;

} // namespace

WaitingPage::WaitingPage(const Theme& theme, const Models& models)
    : Page(theme)
    , m_waiting(models.waiting)
    , m_call(models.call)
    , m_devices(models.devices)
    , m_settings(models.settings)
    , m_clock(models.clock)
    , m_panel(new BreathingPanel(theme))
    , m_title(new PlainLabel(theme, TextRole::Title))
    , m_grid(new QGridLayout)
{
    setAccessibleName(tr("Waiting room"));
    auto* leave = new Button(theme, Button::Kind::Plain, tr("Leave"), QStringLiteral("back"));
    leave->setAccessibleName(tr("Leave the waiting room"));
    connect(leave, &Button::clicked, this, [this] { Q_EMIT m_call.leaveRequested(); });
    auto* bar = new TopBar(theme);
    bar->addStart(leave);
    auto* note = new Button(theme, Button::Kind::Plain, tr("Write a note"), QStringLiteral("notes"));
    auto* agreement = new Button(theme, Button::Kind::Plain, tr("How we’ll work together"), QStringLiteral("sign"));
    bar->addEnd(agreement);
    bar->addEnd(note);
    auto* help = new Button(theme, Button::Kind::Plain, tr("Help"), QStringLiteral("help"));
    bar->addEnd(help);
    connect(help, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::Help); });
    connect(note, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::Reflection); });
    connect(agreement, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::Agreement); });
    auto* scroll = new ScrollColumn;
    m_side = buildSide(models);
    m_grid->setHorizontalSpacing(40 - kIndent);
    m_grid->setVerticalSpacing(24);
    scroll->column()->addLayout(m_grid, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(scroll, 1);
    arrange(false);

    connect(m_panel, &BreathingPanel::breathingChosen, this, [this](bool on) {
        m_breatheEarly = on;
        m_settings.setBreathing(on);
        render();
    });
    connect(&m_settings, &SettingsModel::changed, this, [this] { render(); });
    connect(&m_waiting, &WaitingModel::changed, this, [this] { render(); });
    connect(&m_clock, &ClockModel::changed, this, [this] { render(); });
    connect(&m_call, &CallModel::changed, this, [this] { render(); });
    connect(&m_call, &CallModel::stateChanged, this, [this](CallModel::State state) {
        m_askedForLonger = false;
        if (state != CallModel::State::Admitted || !isVisible())
            return;
        render(); // what is hidden takes no focus
        m_goIn->setFocus(Qt::OtherFocusReason);
    });
    render();
}

QWidget* WaitingPage::buildPerson()
{
    m_person = new QWidget;
    m_avatar = new Avatar(theme(), 40, {}, Avatar::Presence::Away);
    m_personTitle = new PlainLabel(theme(), TextRole::Label);
    m_verified = new IconView(theme(), QStringLiteral("shield-verified"), 18, Colour::Fine);
    m_personText = new PlainLabel(theme(), TextRole::Body);
    m_personText->setColour(Colour::Ink2);
    auto* name = new QHBoxLayout;
    name->setSpacing(8);
    name->addWidget(m_personTitle);
    name->addWidget(m_verified);
    name->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(name);
    words->addWidget(m_personText);
    auto* row = new QHBoxLayout(m_person);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return m_person;
}

QWidget* WaitingPage::buildSide(const Models& models)
{
    auto* side = new QWidget;
    m_banner = new Banner(theme());
    m_doorText = new PlainLabel(theme(), TextRole::Body);
    m_doorText->setColour(Colour::Ink2);
    m_goIn = new Button(theme(), Button::Kind::Main, tr("Go in"));
    m_notYet = new Button(theme(), Button::Kind::Ordinary, tr("Not just yet"));
    m_notYet->setTall(true);
    m_door = new QWidget;
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    m_goIn->setMinimumWidth(theme().gap(168));
    buttons->addWidget(m_goIn);
    buttons->addWidget(m_notYet);
    buttons->addStretch(1);
    auto* door = new QVBoxLayout(m_door);
    door->setContentsMargins(0, 0, 0, 0);
    door->setSpacing(14);
    door->addWidget(m_doorText);
    door->addLayout(buttons);
    m_preview = new PreviewControls(theme(), models.call, models.devices, models.ownPicture);
    m_seen = new VisibilityLine(theme(), VisibilityLine::Who::Shield);
    auto* help = new Button(theme(), Button::Kind::Plain, tr("Need help right now?"), QStringLiteral("phone"));

    auto* column = new QVBoxLayout;
    column->setContentsMargins(readingMargins(kIndent, 0, 0, 0));
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addSpacing(12);
    column->addWidget(m_banner);
    column->addWidget(buildPerson());
    column->addWidget(m_door);
    column->addSpacing(16);
    column->addWidget(m_preview);
    column->addSpacing(16);
    column->addWidget(new Hairline(theme()));
    column->addSpacing(14);
    column->addWidget(m_seen);
    column->addSpacing(8);
    column->addWidget(new VisibilityLine(theme(), VisibilityLine::Who::People, tr("Nobody else can join this session")));
    auto* last = new QHBoxLayout;
    last->addWidget(help);
    last->addStretch(1);
    auto* whole = new QVBoxLayout(side);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(column);
    whole->addStretch(1);
    whole->addSpacing(16);
    whole->addLayout(last);

    connect(m_goIn, &Button::clicked, this, [this] { Q_EMIT m_call.goInRequested(); });
    connect(m_notYet, &Button::clicked, this, [this] {
        m_askedForLonger = true;
        Q_EMIT m_call.notJustYetRequested();
        m_goIn->setFocus(Qt::OtherFocusReason);
        render();
    });
    connect(m_preview, &PreviewControls::devicesRequested, this, &WaitingPage::devicesRequested);
    connect(help, &Button::clicked, this, &WaitingPage::helpRequested);
    return side;
}

QWidget* WaitingPage::firstFocus()
{
    return m_call.state() == CallModel::State::Admitted ? m_goIn : nullptr;
}

void WaitingPage::arrange(bool oneColumn)
{
    m_oneColumn = oneColumn;
    m_grid->removeWidget(m_panel);
    m_grid->removeWidget(m_side);
    m_grid->setContentsMargins(readingMargins(oneColumn ? 56 - kIndent : 56, 14, 56, 28));
    if (oneColumn) {
        m_grid->addWidget(m_side, 0, 0);
        m_grid->addWidget(m_panel, 1, 0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
        m_side->setMinimumWidth(0);
        m_panel->setMinimumHeight(420);
        m_grid->setColumnStretch(0, 1);
        m_grid->setColumnStretch(1, 0);
        return;
    }
    m_grid->addWidget(m_panel, 0, 0);
    m_grid->addWidget(m_side, 0, 1);
    m_panel->setMinimumHeight(0);
    const int side = theme().gap(kSideWidth) + kIndent;
    m_side->setMinimumWidth(side);
    m_side->setMaximumWidth(side);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 0);
}

void WaitingPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange(width() <= kOneColumnWindow || theme().look().textScale >= 1.5);
}

void WaitingPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    Q_EMIT m_devices.previewRequested(true);
}

void WaitingPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    Q_EMIT m_devices.previewRequested(false);
}

QString WaitingPage::notHereText() const
{
    const QString name = m_call.peer().isEmpty() ? tr("Your therapist") : m_call.peer().isolatedBrief();
    const QDateTime start = m_waiting.start();
    if (!start.isValid())
        return tr("%1 isn’t here yet.\nA light appears when %1 arrives.").arg(name);
    const qint64 late = start.secsTo(m_clock.now());
    if (late >= kVeryLateSeconds && !m_waiting.practiceNumber().isEmpty())
        return tr("You can ring %1 on %2, or leave a message.")
            .arg(isolated(m_waiting.practiceName()), isolated(m_waiting.practiceNumber()));
    if (late >= kLateSeconds)
        return tr("%1 may be finishing with someone. You’re still in the right place.").arg(name);
    return tr("%1 isn’t here yet. Your session is at %2.\nA light appears when %1 arrives.")
        .arg(name, QLocale().toString(start.time(), QLocale::ShortFormat));
}

void WaitingPage::renderPerson()
{
    const PersonName peer = m_call.peer();
    const bool here = m_waiting.therapistHere();
    const QString brief = peer.isEmpty() ? tr("Your therapist") : peer.isolatedBrief();
    m_avatar->setPerson(peer.initials(), here ? Avatar::Presence::Here : Avatar::Presence::Away);
    m_avatar->setVisible(!peer.isEmpty());
    m_verified->setVisible(here && m_call.verification() == CallModel::Verification::Verified);
    if (!here) {
        m_personTitle->setText(tr("You’re in the right place"));
        m_personText->setText(notHereText());
        return;
    }
    m_personTitle->setText(tr("%1 is here").arg(peer.isEmpty() ? tr("Your therapist") : peer.isolatedFull()));
    m_personText->setText(m_waiting.fewMinutes() ? tr("%1 says: I’ll be a few minutes.").arg(brief)
                                                 : tr("%1 will let you in.\nThere’s nothing you need to do.").arg(brief));
}

void WaitingPage::render()
{
    const bool invited = m_call.state() == CallModel::State::Admitted;
    const bool here = m_waiting.therapistHere() || invited;
    const QString brief = m_call.peer().isEmpty() ? tr("Your therapist") : m_call.peer().isolatedBrief();
    m_panel->setTherapistHere(here, brief);
    m_panel->setInvited(invited);
    m_panel->setBreathing(m_settings.breathing() && (here || m_breatheEarly));
    m_title->setText(invited ? tr("%1 is ready for you").arg(brief) : tr("You’re in the waiting room"));
    const bool unasked = m_waiting.obstacle() == WaitingModel::Obstacle::NoService;
    m_person->setVisible(!invited && !unasked);
    m_door->setVisible(invited && !m_waiting.isHeld());
    m_doorText->setText(m_askedForLonger ? tr("Whenever you’re ready. %1 knows you’d like a little longer.").arg(brief)
                                         : tr("You’ll be seen and heard once you go in."));
    m_notYet->setVisible(!m_askedForLonger);
    renderPerson();
    m_seen->setText(here ? tr("%1 can’t see or hear you yet").arg(brief) : tr("Nobody can see or hear you"));
    const ObstacleWords obstacle = obstacleWords(m_waiting.obstacle(), m_call.peer());
    m_banner->setVisible(m_call.error() || !obstacle.detail.isEmpty());
    if (m_call.error())
        m_banner->setContent(Banner::Kind::Care, {}, errorText(*m_call.error(), m_call.peer()), QStringLiteral("network-poor"));
    else if (!obstacle.detail.isEmpty())
        m_banner->setContent(Banner::Kind::Care, obstacle.title, obstacle.detail, QStringLiteral("network-poor"));
}

} // namespace alcove::ui
