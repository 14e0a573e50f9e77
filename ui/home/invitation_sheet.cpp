#include "ui/home/invitation_sheet.h"

#include "ui/model/error_text.h"
#include "ui/reach/reach_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/visibility_line.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>

namespace alcove::ui {

namespace {

constexpr int kDaysAhead = 28;    // chosen: four weeks cover a fixed weekly time
constexpr int kMinuteStep = 15;
constexpr int kFirstHour = 7;
constexpr int kLastHour = 22;

} // namespace

InvitationSheet::InvitationSheet(const Theme& theme, QWidget* host, InvitationModel& model, ClockModel& clock, ReachModel& reach)
    : Sheet(theme, host, tr("New invitation"), 556, Close::Shown)
    , m_theme(theme)
    , m_model(model)
    , m_clock(clock)
    , m_reach(reach)
{
    body()->addWidget(buildDraft(theme));
    body()->addWidget(buildReady(theme));
    connect(&model, &InvitationModel::changed, this, [this] { render(); });
    connect(&reach, &ReachModel::changed, this, [this] { renderReach(); });
    renderReach();
}

QWidget* InvitationSheet::buildDraft(const Theme& theme)
{
    m_draft = new QWidget;
    auto* text = new PlainLabel(theme, TextRole::Body, tr("You’ll get a link to send. It works for one person only."));
    text->setColour(Colour::Ink2);
    m_name = new Field(theme, tr("What should we call them?"));
    m_name->setHint(tr("A first name or initials is enough."));
    m_name->edit()->setMaxLength(60);
    m_day = new Picker(theme, tr("Day"), QStringLiteral("calendar"));
    m_time = new Picker(theme, tr("Time"));
    m_minutes = new Picker(theme, tr("How long"));
    for (const int minutes : { 30, 45, 50, 60, 75, 90 })
        m_minutes->addItem(tr("%n minutes", "", minutes), minutes);
    m_minutes->setCurrentIndex(2);
    m_times = new QGridLayout;
    m_times->setHorizontalSpacing(12);
    m_times->setVerticalSpacing(7);
    m_whenLabel = new PlainLabel(theme, TextRole::Label, tr("When"));
    m_howLongLabel = new PlainLabel(theme, TextRole::Label, tr("How long"));
    arrangeTimes();
    connect(&theme, &Theme::changed, this, [this] { arrangeTimes(); });
    m_afterSession = new Chip(theme, tr("After the session"));
    m_whenTurnedOff = new Chip(theme, tr("When I turn it off"));
    auto* chips = new QHBoxLayout;
    chips->setSpacing(8);
    auto* group = new QButtonGroup(this);
    for (Chip* chip : { m_afterSession, m_whenTurnedOff }) {
        chip->setCheckable(true);
        group->addButton(chip);
        chips->addWidget(chip);
    }
    chips->addStretch(1);
    m_afterSession->setChecked(true);
    m_afterSession->setAccessibleName(tr("Link stops working after the session"));
    m_whenTurnedOff->setAccessibleName(tr("Link stops working when I turn it off"));
    auto* note = new Card(theme, Card::Ground::Inset);
    auto* noteText = new PlainLabel(theme, TextRole::Small,
        tr("The link holds no name and nothing about why you’re meeting. You let each person in yourself."));
    noteText->setColour(Colour::Ink2);
    auto* noteRow = new QHBoxLayout(note);
    noteRow->setContentsMargins(18, 14, 18, 14);
    noteRow->setSpacing(14);
    noteRow->addWidget(new IconView(theme, QStringLiteral("shield"), 20, Colour::Accent));
    noteRow->addWidget(noteText, 1);
    m_reachNote = new PlainLabel(theme, TextRole::Small);
    m_reachNote->setColour(Colour::Ink2);
    m_error = new PlainLabel(theme, TextRole::Small);
    m_error->setColour(Colour::Trouble);
    m_create = new Button(theme, Button::Kind::Main, tr("Copy the link"), QStringLiteral("copy-link"));
    auto* cancel = new Button(theme, Button::Kind::Plain, tr("Cancel"));
    cancel->setTall(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_create);

    auto* column = new QVBoxLayout(m_draft);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(text);
    column->addSpacing(20);
    column->addWidget(m_name);
    column->addSpacing(16);
    column->addLayout(m_times);
    column->addSpacing(16);
    column->addWidget(new PlainLabel(theme, TextRole::Label, tr("Link stops working")));
    column->addSpacing(7);
    column->addLayout(chips);
    column->addSpacing(20);
    column->addWidget(note);
    column->addSpacing(12);
    column->addWidget(m_reachNote);
    column->addWidget(m_error);
    column->addSpacing(22);
    column->addLayout(buttons);
    connect(cancel, &Button::clicked, this, &Sheet::dismiss);
    connect(m_create, &Button::clicked, this, [this] { create(); });
    connect(m_name->edit(), &QLineEdit::returnPressed, this, [this] { create(); });
    return m_draft;
}

QWidget* InvitationSheet::buildReady(const Theme& theme)
{
    m_ready = new QWidget;
    m_for = new PlainLabel(theme, TextRole::Body);
    m_for->setColour(Colour::Ink2);
    m_link = new QLineEdit;
    m_link->setReadOnly(true);
    m_link->setLayoutDirection(Qt::LeftToRight);
    m_link->setAccessibleName(tr("The link"));
    const auto applyHeight = [this, &theme] { m_link->setFixedHeight(theme.row(48)); };
    applyHeight();
    connect(&theme, &Theme::changed, this, applyHeight);
    m_copied = new PlainLabel(theme, TextRole::Body);
    m_copyAgain = new Button(theme, Button::Kind::Ordinary, tr("Copy the link again"), QStringLiteral("copy-link"));
    m_copyAgain->setTall(true);
    m_turnOff = new Button(theme, Button::Kind::End, tr("Turn this link off"));
    m_turnOff->setTall(true);
    m_done = new Button(theme, Button::Kind::Main, tr("Done"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch(1);
    buttons->addWidget(m_copyAgain);
    buttons->addWidget(m_done);
    auto* column = new QVBoxLayout(m_ready);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_for);
    column->addSpacing(18);
    column->addWidget(m_link);
    column->addSpacing(12);
    column->addWidget(m_copied);
    column->addSpacing(14);
    column->addWidget(m_turnOff, 0, Qt::AlignLeading);
    column->addSpacing(26);
    column->addLayout(buttons);
    connect(m_copyAgain, &Button::clicked, this, [this] { copy(); });
    connect(m_turnOff, &Button::clicked, this, [this] { Q_EMIT m_model.turnOffRequested(m_model.id()); });
    connect(m_done, &Button::clicked, this, &Sheet::dismiss);
    return m_ready;
}

void InvitationSheet::arrangeTimes()
{
    const QList<QWidget*> parts { m_whenLabel, m_day, m_time, m_howLongLabel, m_minutes };
    for (QWidget* part : parts)
        m_times->removeWidget(part);
    // One line at usual text sizes; the length goes below where three pickers would be cut.
    const bool oneLine = m_theme.look().textScale < 1.25;
    m_times->addWidget(m_whenLabel, 0, 0, 1, 2);
    m_times->addWidget(m_day, 1, 0);
    m_times->addWidget(m_time, 1, 1);
    m_times->addWidget(m_howLongLabel, oneLine ? 0 : 2, oneLine ? 2 : 0);
    m_times->addWidget(m_minutes, oneLine ? 1 : 3, oneLine ? 2 : 0);
    m_times->setColumnStretch(0, 4);
    m_times->setColumnStretch(1, oneLine ? 2 : 3);
    m_times->setColumnStretch(2, oneLine ? 3 : 0);
}

void InvitationSheet::fillTimes()
{
    const QDateTime now = m_clock.now();
    const QDate today = now.date();
    m_day->clear();
    m_day->addItem(tr("No time yet"), QDate());
    m_day->addItem(tr("Today"), today);
    m_day->addItem(tr("Tomorrow"), today.addDays(1));
    for (int ahead = 2; ahead <= kDaysAhead; ++ahead) {
        const QDate day = today.addDays(ahead);
        m_day->addItem(QLocale().toString(day, QStringLiteral("ddd d MMM")), day);
    }
    m_time->clear();
    int next = 0;
    for (QTime time(kFirstHour, 0); time < QTime(kLastHour, 0); time = time.addSecs(kMinuteStep * 60)) {
        m_time->addItem(QLocale().toString(time, QLocale::ShortFormat), time);
        if (time <= now.time())
            next = m_time->count();
    }
    m_time->setMinimumWidth(m_time->sizeHint().width()); // a time is never cut, in whatever script
    m_day->setCurrentIndex(1);
    m_time->setCurrentIndex(qBound(0, next, m_time->count() - 1));
}

void InvitationSheet::openDraft()
{
    fillTimes();
    m_name->edit()->clear();
    m_name->setProblem({});
    m_afterSession->setChecked(true);
    m_model.startDraft();
    open(m_name->edit());
}

void InvitationSheet::openAgain(const QString& id)
{
    m_copyWhenReady = true;
    Q_EMIT m_model.showRequested(id);
}

void InvitationSheet::renderReach()
{
    const QString text = reachBeforeLink(m_reach);
    m_reachNote->setText(text);
    m_reachNote->setVisible(!text.isEmpty());
}

QDateTime InvitationSheet::chosenStart() const
{
    const QDate day = m_day->currentData().toDate();
    return day.isValid() ? QDateTime(day, m_time->currentData().toTime()) : QDateTime();
}

void InvitationSheet::create()
{
    const QString label = m_name->edit()->text().trimmed();
    if (label.isEmpty()) {
        m_name->setProblem(tr("Write a first name or initials, so that you know whose link it is."));
        m_name->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_name->setProblem({});
    InvitationDraft draft;
    draft.label = label;
    draft.start = chosenStart();
    draft.minutes = m_minutes->currentData().toInt();
    draft.stops = m_afterSession->isChecked() ? InvitationDraft::Stops::AfterSession : InvitationDraft::Stops::WhenTurnedOff;
    m_copyWhenReady = true;
    Q_EMIT m_model.createRequested(draft);
}

void InvitationSheet::copy()
{
    QGuiApplication::clipboard()->setText(m_model.link());
    m_copied->setText(tr("Copied. Send it in the way you two agreed."));
    Q_EMIT m_model.linkCopied(m_model.id());
}

void InvitationSheet::render()
{
    using State = InvitationModel::State;
    const State state = m_model.state();
    const bool draft = state == State::Draft || state == State::Making;
    m_draft->setVisible(draft);
    m_ready->setVisible(!draft);
    m_create->setEnabled(state != State::Making);
    m_create->setText(state == State::Making ? tr("Copying the link") : tr("Copy the link"));
    m_error->setText(m_model.needsService() ? tr("You chose “Only through a connection service”, and no service here carries a session yet. "
                                                 "Set one up in “How people reach you”, or turn that off in Settings.")
            : m_model.error()               ? errorText(*m_model.error(), {})
                                            : QString());
    m_error->setVisible(m_model.needsService() || m_model.error());
    setTitle(draft ? tr("New invitation") : tr("Invitation"));
    if (draft)
        return;
    m_for->setText(tr("For %1. It works for one person only.").arg(isolated(m_model.label())));
    m_link->setText(m_model.link());
    m_link->setCursorPosition(0);
    const bool on = state == State::Ready;
    m_link->setVisible(on);
    m_copyAgain->setVisible(on);
    m_turnOff->setVisible(on);
    m_copied->setText(on ? tr("Send it in the way you two agreed.") : tr("This link has been turned off. Nobody can use it any more."));
    if (on && m_copyWhenReady)
        copy();
    m_copyWhenReady = false;
    if (!isOpen())
        open(m_done);
    else
        m_done->setFocus(Qt::OtherFocusReason);
}

} // namespace alcove::ui
