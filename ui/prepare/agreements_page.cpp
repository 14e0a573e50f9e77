#include "ui/prepare/agreements_page.h"

#include "ui/widgets/visibility_line.h"

#include <QLocale>

namespace alcove::ui {

namespace {

constexpr int kMeasure = 820;
constexpr int kTextBytes = 12 * 1024;

QString stateLine(const ClientAgreement& client)
{
    const QString day = QLocale().toString(client.day, QStringLiteral("d MMMM"));
    switch (client.state) {
    case ClientAgreement::State::NotOffered:
        return AgreementsPage::tr("It arrives when you’re both connected");
    case ClientAgreement::State::Offered:
        return AgreementsPage::tr("Version %1, given on %2. Not signed yet").arg(client.version).arg(day);
    case ClientAgreement::State::Signed:
        return AgreementsPage::tr("Signed by both on %1. You each keep the same copy").arg(day);
    case ClientAgreement::State::Declined:
        return AgreementsPage::tr("Would rather not sign version %1").arg(client.version);
    case ClientAgreement::State::Withdrawn:
        return AgreementsPage::tr("Withdrawn on %1. What was done before stays as it was").arg(day);
    }
    return {};
}

} // namespace

AgreementsPage::AgreementsPage(const Theme& theme, AgreementModel& agreement)
    : Page(theme)
    , m_agreement(agreement)
    , m_back(new Button(theme, Button::Kind::Plain, tr("Back"), QStringLiteral("back")))
    , m_none(new PlainLabel(theme, TextRole::Body, tr("Anyone who is given the agreement appears here.")))
    , m_clients(new QVBoxLayout)
{
    setAccessibleName(tr("Agreements"));
    auto* bar = new TopBar(theme);
    bar->addStart(m_back);
    m_none->setColour(Colour::Ink2);
    m_clients->setSpacing(12);
    auto* scroll = new ScrollColumn;
    QVBoxLayout* column = scroll->column();
    column->setContentsMargins(80, 0, 80, 24);
    column->setSpacing(16);
    column->addWidget(new PlainLabel(theme, TextRole::Display, tr("Agreements")));
    column->addWidget(m_none);
    column->addLayout(m_clients);
    column->addWidget(besideStretch(buildText()));
    column->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(bar);
    all->addWidget(scroll, 1);
    connect(m_back, &Button::clicked, this, &Page::backRequested);
    connect(&m_agreement, &AgreementModel::changed, this, &AgreementsPage::render);
    render();
}

QWidget* AgreementsPage::buildText()
{
    auto* card = new Card(theme());
    card->setMaximumWidth(theme().row(kMeasure));
    auto* how = new PlainLabel(theme(), TextRole::Small,
        tr("A line that begins with # starts a section. Points begin with -, an aside with >. Give it a new version number when "
           "you change it. This is a starting point in plain words: have it checked for the country you work in."));
    how->setColour(Colour::Ink2);
    m_text = new NoteEdit(theme());
    m_text->setMaximumBytes(kTextBytes);
    m_text->setAccessibleName(tr("The text of your agreement"));
    m_text->setMinimumHeight(theme().row(320));
    m_wrong = new PlainLabel(theme(), TextRole::Small, tr("This text can’t be used yet. It needs a line with # at least, and only plain characters."));
    m_wrong->setColour(Colour::Trouble);
    auto* use = new Button(theme(), Button::Kind::Main, tr("Use this text"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    column->addWidget(new PlainLabel(theme(), TextRole::Heading, tr("The text of your agreement")));
    column->addWidget(how);
    column->addWidget(m_text);
    column->addWidget(m_wrong);
    column->addWidget(use, 0, Qt::AlignLeading);
    column->addWidget(new VisibilityLine(theme(), VisibilityLine::Who::People,
        tr("Each person you let in is given it with your signature, and chooses whether to sign.")));
    connect(use, &Button::clicked, this, [this] { Q_EMIT m_agreement.ownTextChosen(m_text->toPlainText()); });
    return card;
}

QWidget* AgreementsPage::clientCard(const ClientAgreement& client)
{
    auto* card = new Card(theme());
    card->setMaximumWidth(theme().row(kMeasure));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(24, 16, 24, 14);
    column->setSpacing(4);
    const QString name = client.name.isEmpty() ? tr("Someone") : client.name.full();
    column->addWidget(new PlainLabel(theme(), TextRole::Label, name));
    const auto add = [&](const QString& text) {
        auto* label = new PlainLabel(theme(), TextRole::Small, text);
        label->setColour(Colour::Ink2);
        column->addWidget(label);
    };
    add(stateLine(client));
    if (!client.question.isEmpty())
        add(tr("%1 asks: “%2”").arg(name, client.question));
    if (client.today) {
        const TodayAnswers& today = *client.today;
        const std::pair<QString, QString> lines[] { { tr("Where today: %1"), today.place }, { tr("Phone number: %1"), today.phone },
            { tr("Someone to call: %1"), today.contactName }, { tr("Their phone number: %1"), today.contactPhone },
            { tr("Could anyone overhear: %1"), today.overhear } };
        for (const auto& [words, value] : lines)
            if (!value.isEmpty())
                add(words.arg(isolated(value)));
        const QStringList plans { {}, tr("If you lose each other: you ring, after %n minutes", "", today.planBMinutes),
            tr("If you lose each other: %1 rings you, after %n minutes", "", today.planBMinutes).arg(name),
            tr("If you lose each other: you write, after %n minutes", "", today.planBMinutes) };
        if (today.planB != TodayAnswers::PlanB::NotSaid)
            add(plans.at(static_cast<int>(today.planB)));
    }
    if (client.state == ClientAgreement::State::Signed) {
        auto* withdraw = new Button(theme(), Button::Kind::Plain, tr("Withdraw my signature"));
        withdraw->setAccessibleName(tr("Withdraw my signature: %1").arg(name));
        column->addWidget(withdraw, 0, Qt::AlignTrailing);
        connect(withdraw, &Button::clicked, this, [this, person = client.person] { Q_EMIT m_agreement.withdrawFromRequested(person); });
    }
    return card;
}

void AgreementsPage::render()
{
    if (!m_text->hasFocus() && m_text->toPlainText() != m_agreement.ownText())
        m_text->setPlainText(m_agreement.ownText());
    m_wrong->setVisible(m_agreement.ownTextWrong());
    m_none->setVisible(m_agreement.clients().isEmpty());
    while (QLayoutItem* item = m_clients->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const ClientAgreement& client : m_agreement.clients())
        m_clients->addWidget(besideStretch(clientCard(client)));
}

} // namespace alcove::ui
