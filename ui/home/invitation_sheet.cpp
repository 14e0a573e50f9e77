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

InvitationSheet::InvitationSheet(const Theme& theme, QWidget* host, const Models& models)
    : Sheet(theme, host, tr("New invitation"), 556, Close::Shown)
    , m_theme(theme)
    , m_model(models.invitation)
    , m_clock(models.clock)
    , m_reach(models.reach)
    , m_agreementModel(models.agreement)
{
    body()->addWidget(buildDraft(theme));
    body()->addWidget(buildReady(theme));
    connect(&m_model, &InvitationModel::changed, this, [this] { render(); });
    connect(&m_reach, &ReachModel::changed, this, [this] { renderReach(); });
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
    m_times = new SessionTimeFields(theme);
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
    m_agreement = new TickBox(theme, tr("Send the agreement with it"), tr("They can read it before your first session."));
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
    m_draftButtons = new QWidget;
    foot()->addWidget(m_draftButtons);
    auto* buttons = new QHBoxLayout(m_draftButtons);
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
    column->addWidget(m_times);
    column->addSpacing(16);
    column->addWidget(new PlainLabel(theme, TextRole::Label, tr("Link stops working")));
    column->addSpacing(7);
    column->addLayout(chips);
    column->addSpacing(12);
    column->addWidget(m_agreement);
    column->addSpacing(12);
    column->addWidget(note);
    column->addSpacing(12);
    column->addWidget(m_reachNote);
    column->addWidget(m_error);
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
    m_readyButtons = new QWidget;
    foot()->addWidget(m_readyButtons);
    auto* buttons = new QHBoxLayout(m_readyButtons);
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
    connect(m_copyAgain, &Button::clicked, this, [this] { copy(); });
    connect(m_turnOff, &Button::clicked, this, [this] { Q_EMIT m_model.turnOffRequested(m_model.id()); });
    connect(m_done, &Button::clicked, this, &Sheet::dismiss);
    return m_ready;
}

void InvitationSheet::openDraft()
{
    m_times->fill(m_clock.now());
    m_name->edit()->clear();
    m_name->setProblem({});
    m_afterSession->setChecked(true);
    m_agreement->setVisible(m_agreementModel.inUse());
    m_agreement->setChecked(m_agreementModel.inUse());
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
    draft.start = m_times->start();
    draft.minutes = m_times->minutes();
    draft.stops = m_afterSession->isChecked() ? InvitationDraft::Stops::AfterSession : InvitationDraft::Stops::WhenTurnedOff;
    draft.agreement = m_agreement->isChecked();
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
    m_draftButtons->setVisible(draft);
    m_readyButtons->setVisible(!draft);
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
