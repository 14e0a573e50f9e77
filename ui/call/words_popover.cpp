#include "ui/call/words_popover.h"

#include "ui/call/call_words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace alcove::ui {

namespace {

QHBoxLayout* headed(IconView* icon, PlainLabel* title)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(icon);
    row->addWidget(title, 1);
    return row;
}

} // namespace

WordsPopover::WordsPopover(const Theme& theme, QWidget* parent, CallModel& call)
    : Popover(theme, parent, 500)
    , m_call(call)
    , m_icon(new IconView(theme, QStringLiteral("shield"), 28, Colour::Fine))
    , m_title(new PlainLabel(theme, TextRole::Heading))
    , m_text(new PlainLabel(theme, TextRole::Body))
    , m_words(new SafetyWordsView(theme, SafetyWordsView::Size::Small))
    , m_sure(new PlainLabel(theme, TextRole::Body,
          tr("Want to be sure? Read them aloud to each other. If they match, nobody is listening in between.")))
    , m_check(new Button(theme, Button::Kind::Soft, {}))
{
    m_text->setColour(Colour::Ink2);
    m_sure->setColour(Colour::Ink2);
    auto* close = new Button(theme, Button::Kind::Plain, tr("Close"));
    close->setAccessibleName(tr("Close safety words"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_check);
    buttons->addWidget(close);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(25, 22, 25, 24);
    column->setSpacing(0);
    column->addLayout(headed(m_icon, m_title));
    column->addSpacing(8);
    column->addWidget(m_text);
    column->addSpacing(14);
    column->addWidget(m_words);
    column->addSpacing(16);
    column->addWidget(m_sure);
    column->addSpacing(14);
    column->addLayout(buttons);
    connect(close, &Button::clicked, this, &Popover::close);
    connect(m_check, &Button::clicked, this, &WordsPopover::checkRequested);
    connect(&call, &CallModel::changed, this, [this] { render(); });
    render();
}

void WordsPopover::render()
{
    const LineWord word = verificationWord(m_call.verification());
    const QString full = m_call.peer().isolatedFull();
    m_icon->setIcon(word.icon, word.colour);
    setAccessibleName(tr("Safety words"));
    m_words->setWords(m_call.safetyWords(), {}, {}, true);
    m_words->setVisible(!m_call.safetyWords().isEmpty());
    switch (m_call.verification()) {
    case CallModel::Verification::Verified:
        m_title->setText(tr("This is %1").arg(full));
        m_text->setText(m_call.verifiedOn().isValid()
                ? tr("You checked your words together on %1, and nothing has changed since.")
                      .arg(QLocale().toString(m_call.verifiedOn(), QStringLiteral("d MMMM")))
                : tr("You checked your words together, and nothing has changed since."));
        m_check->setText(tr("Check again"));
        break;
    case CallModel::Verification::NotChecked:
        m_title->setText(tr("Not checked yet"));
        m_text->setText(tr("You each have the same four words. Checking them once shows that it’s really the two of you."));
        m_check->setText(tr("Check words"));
        break;
    case CallModel::Verification::Changed:
        m_title->setText(tr("%1 is joining from a different computer.").arg(full));
        m_text->setText(tr("Check your words once before you begin."));
        m_check->setText(tr("Check words"));
        break;
    case CallModel::Verification::Different:
        m_title->setText(tr("The words are different"));
        m_text->setText(tr("Someone could be listening in, so please don’t share anything personal on this call."));
        m_check->setText(tr("Read them once more"));
        break;
    }
}

LinePopover::LinePopover(const Theme& theme, QWidget* parent, CallModel& call)
    : Popover(theme, parent, 420)
    , m_call(call)
    , m_icon(new IconView(theme, QStringLiteral("network-good"), 28, Colour::Fine))
    , m_title(new PlainLabel(theme, TextRole::Heading))
    , m_text(new PlainLabel(theme, TextRole::Body))
    , m_soundOnly(new Button(theme, Button::Kind::Soft, tr("Try with sound only"), QStringLiteral("mic")))
    , m_close(new Button(theme, Button::Kind::Plain, tr("Close")))
{
    m_close->setAccessibleName(tr("Close connection details"));
    m_soundOnly->setAccessibleName(tr("Carry on with sound only"));
    m_text->setColour(Colour::Ink2);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_soundOnly);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(25, 22, 25, 22);
    column->setSpacing(0);
    column->addLayout(headed(m_icon, m_title));
    column->addSpacing(8);
    column->addWidget(m_text);
    column->addSpacing(14);
    column->addLayout(buttons);
    connect(m_close, &Button::clicked, this, &Popover::close);
    connect(m_soundOnly, &Button::clicked, this, [this] {
        Q_EMIT m_call.soundOnlyRequested(true);
        close();
    });
    connect(&call, &CallModel::changed, this, [this] { render(); });
    render();
}

void LinePopover::render()
{
    const bool reconnecting = m_call.state() == CallModel::State::Reconnecting;
    const CallModel::Quality quality = reconnecting ? CallModel::Quality::Reconnecting : m_call.quality();
    const LineWord word = lineWord(quality);
    setAccessibleName(tr("Connection"));
    m_icon->setIcon(word.icon, word.colour);
    m_title->setText(word.word);
    m_soundOnly->setVisible(quality != CallModel::Quality::Steady && !reconnecting && !m_call.soundOnly());
    switch (quality) {
    case CallModel::Quality::Steady:
        m_text->setText(tr("Picture and sound are getting through well."));
        break;
    case CallModel::Quality::Uneven:
        m_text->setText(tr("The connection is a bit uneven. Voices come first, so the picture may soften."));
        break;
    case CallModel::Quality::Weak:
        m_text->setText(tr("The connection is weak. Voices come first. Sitting nearer your Wi-Fi box can help."));
        break;
    case CallModel::Quality::Reconnecting:
        m_text->setText(tr("The connection dropped for a moment. You don’t need to do anything."));
        break;
    }
}

} // namespace alcove::ui
