#include "ui/settings/lock_page.h"

#include "ui/widgets/alcove_light.h"
#include "ui/widgets/card.h"
#include "ui/widgets/visibility_line.h"

namespace alcove::ui {

namespace {

constexpr int kCardWidth = 520;

} // namespace

LockPage::LockPage(const Theme& theme, Purpose purpose)
    : Page(theme)
    , m_purpose(purpose)
    , m_password(new Field(theme, purpose == Purpose::Code ? tr("Your recovery code") : tr("Your password"), QStringLiteral("key")))
    , m_open(new Button(theme, Button::Kind::Main, openText()))
{
    const bool choose = purpose == Purpose::Choose;
    const bool code = purpose == Purpose::Code;
    setAccessibleName(choose ? tr("Choose a password") : code ? tr("Bring everything back") : tr("Alcove is locked"));
    if (!code)
        m_password->edit()->setEchoMode(QLineEdit::Password);
    if (choose)
        m_password->setHint(tr("A sentence of your own, at least %n characters. Nobody can find it again for you.", "", kShortestPassword));
    auto* light = new AlcoveLight(theme, QSize(84, 124));
    auto* title = new PlainLabel(theme, TextRole::Display, accessibleName());
    auto* text = new PlainLabel(theme, TextRole::Body, choose
            ? tr("This computer has no place for keys. A password of your own keeps what is stored here closed.")
            : code ? tr("The recovery code you wrote down opens your backup, or what is still on this computer.")
                   : tr("What you keep here opens with your password."));
    title->setAlignment(Qt::AlignCenter);
    text->setAlignment(Qt::AlignCenter);
    text->setColour(Colour::Ink2);
    auto* card = new Card(theme);
    card->setMaximumWidth(theme.row(kCardWidth));
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(26, 22, 26, 22);
    inside->setSpacing(14);
    inside->addWidget(m_password);
    inside->addWidget(m_open, 0, Qt::AlignLeading);
    inside->addWidget(new VisibilityLine(theme, VisibilityLine::Who::Lock, tr("Only you can see this")));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 100);
    row->addStretch(1);
    auto* scroll = new ScrollColumn;
    QVBoxLayout* column = scroll->column();
    column->setContentsMargins(56, 24, 56, 24);
    column->setSpacing(14);
    column->addStretch(1);
    column->addWidget(light, 0, Qt::AlignHCenter);
    column->addWidget(title);
    column->addWidget(text);
    column->addLayout(row);
    column->addStretch(2);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    connect(m_open, &Button::clicked, this, &LockPage::give);
    connect(m_password->edit(), &QLineEdit::returnPressed, this, &LockPage::give);
}

QString LockPage::openText() const { return m_purpose == Purpose::Choose ? tr("Use this password") : tr("Open"); }

void LockPage::give()
{
    const QString password = m_password->edit()->text();
    if (m_purpose == Purpose::Choose && password.size() < kShortestPassword) {
        m_password->setProblem(tr("A little longer, please: at least %n characters.", "", kShortestPassword));
        return;
    }
    if (password.isEmpty())
        return;
    m_password->setProblem({});
    m_password->edit()->clear();
    Q_EMIT passwordGiven(password);
}

void LockPage::setWrong()
{
    setBusy(false);
    m_password->setProblem(m_purpose == Purpose::Code ? tr("That isn’t the recovery code. Look at it again, letter by letter.")
                                                        : tr("That isn’t the password. Try again."));
    m_password->edit()->setFocus(Qt::OtherFocusReason);
}

void LockPage::setBusy(bool busy)
{
    m_open->setText(busy ? tr("Opening") : openText());
    m_open->setEnabled(!busy);
    if (!busy)
        m_password->setProblem({});
}

} // namespace alcove::ui
