#include "ui/feedback/receipt_page.h"

#include "ui/widgets/card.h"
#include "ui/widgets/footed_column.h"
#include "ui/widgets/icon_view.h"

#include <QLocale>

namespace alcove::ui {

namespace {

constexpr int kMeasure = 720;

} // namespace

ReceiptPage::ReceiptPage(const Theme& theme, const Models& models)
    : Page(theme)
    , m_feedback(models.feedback)
    , m_lead(new PlainLabel(theme, TextRole::Body))
    , m_home(new Button(theme, Button::Kind::Main, tr("Home")))
{
    setAccessibleName(tr("Your session, afterwards"));
    m_lead->setColour(Colour::Ink2);
    auto* card = new Card(theme);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 4, 1, 4);
    rows->setSpacing(0);
    m_way = addRow(rows, QStringLiteral("network-good"), tr("The way it took"));
    m_words = addRow(rows, QStringLiteral("shield"), tr("Safety words"));
    m_recorded = addRow(rows, QStringLiteral("eye-off"), tr("Never kept"));
    m_kept = addRow(rows, QStringLiteral("lock"), tr("Kept"));
    auto* trend = new Button(theme, Button::Kind::Ordinary, tr("How sessions have felt"), QStringLiteral("trend"));
    trend->setTall(true);
    auto* minute = new Button(theme, Button::Kind::Soft, tr("Take a minute before your next thing"), QStringLiteral("breathe"));
    auto* footed = new FootedColumn(theme, kMeasure);
    footed->foot()->addWidget(m_home);
    footed->foot()->addWidget(trend);
    footed->foot()->addStretch(1);
    QVBoxLayout* column = footed->column();
    column->addSpacing(56);
    column->addWidget(new PlainLabel(theme, TextRole::Display, tr("Your session, afterwards")));
    column->addSpacing(4);
    column->addWidget(m_lead);
    column->addSpacing(20);
    column->addWidget(card);
    column->addSpacing(24);
    column->addWidget(minute, 0, Qt::AlignLeading);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(footed);
    m_settling = new SettlingSheet(theme, this);
    connect(m_home, &Button::clicked, this, &Page::backRequested);
    connect(trend, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::Progress); });
    connect(minute, &Button::clicked, m_settling, &SettlingSheet::openSettling);
    connect(&m_feedback, &FeedbackModel::changed, this, &ReceiptPage::render);
    render();
}

PlainLabel* ReceiptPage::addRow(QVBoxLayout* rows, const QString& icon, const QString& title)
{
    if (rows->count() > 0)
        rows->addWidget(new Hairline(theme()));
    auto* text = new PlainLabel(theme(), TextRole::Small);
    text->setColour(Colour::Ink2);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new PlainLabel(theme(), TextRole::Label, title));
    words->addWidget(text);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(16);
    row->addWidget(new IconView(theme(), icon, 20, Colour::Ink), 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    rows->addLayout(row);
    return text;
}

void ReceiptPage::render()
{
    const SessionReceipt& receipt = m_feedback.receipt();
    const QString name = receipt.peer.isEmpty() ? tr("your therapist") : receipt.peer.isolatedBrief();
    const QLocale locale;
    m_lead->setText(receipt.began.isValid() && receipt.minutes > 0
            ? tr("With %1 on %2, for about %n minutes", "", receipt.minutes).arg(name, locale.toString(receipt.began.date(), QStringLiteral("d MMMM")))
            : tr("With %1").arg(name));
    switch (receipt.way) {
    case SessionReceipt::Way::Direct:
        m_way->setText(tr("Straight between your two computers."));
        break;
    case SessionReceipt::Way::Relayed:
        m_way->setText(tr("Through a connection service. It can tell that a call took place, not who you are or what you said."));
        break;
    case SessionReceipt::Way::Unknown:
        m_way->setText(tr("Encrypted between your two computers."));
        break;
    }
    m_words->setText(receipt.wordsVerified ? tr("You have checked them with %1, and nothing has changed since.").arg(name)
                                           : tr("Not checked yet. You can read them to each other next time."));
    m_recorded->setText(tr("Picture, sound and chat from your session. Alcove has no record button."));
    switch (receipt.answer) {
    case SessionReceipt::Answer::Skipped:
        m_kept->setText(tr("On this computer: that the session took place, and what you wrote yourself."));
        break;
    case SessionReceipt::Answer::Kept:
        m_kept->setText(tr("On this computer: your answers. Only you can see them."));
        break;
    case SessionReceipt::Answer::Sent:
        m_kept->setText(tr("Your answers: on this computer and on %1’s.").arg(name));
        break;
    case SessionReceipt::Answer::WillBeSent:
        m_kept->setText(tr("Your answers: on this computer. They’re handed over when you next meet."));
        break;
    }
}

} // namespace alcove::ui
