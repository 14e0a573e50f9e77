#include "ui/prepare/agreements_page.h"

#include "ui/widgets/page_head.h"
#include "ui/widgets/visibility_line.h"

#include <QLocale>

#include <utility>

namespace alcove::ui {

namespace {

constexpr int kMeasure = 820;
constexpr int kTextBytes = 12 * 1024;

QString stateLine(const ClientAgreement& client)
{
    const QString day = QLocale().toString(client.day, QStringLiteral("d MMMM"));
    switch (client.state) {
    case ClientAgreement::State::NotOffered:
        return client.toGive ? AgreementsPage::tr("It’s given when you’re both connected") : AgreementsPage::tr("Not given");
    case ClientAgreement::State::Offered:
        return AgreementsPage::tr("Version %1, given on %2. Not signed yet").arg(client.version).arg(day);
    case ClientAgreement::State::Signed:
        return AgreementsPage::tr("Signed by both on %1. You each keep the same copy").arg(day);
    case ClientAgreement::State::Changed:
        return AgreementsPage::tr("Signed on %1. Version %2 was given since then, and is not signed yet").arg(day).arg(client.version);
    case ClientAgreement::State::Declined:
        return AgreementsPage::tr("Would rather not sign version %1").arg(client.version);
    case ClientAgreement::State::Withdrawn:
        return AgreementsPage::tr("Withdrawn on %1. What was done before stays as it was").arg(day);
    }
    return {};
}

QStringList todayLines(const ClientAgreement& client, const QString& name)
{
    const TodayAnswers& today = *client.today;
    const std::pair<QString, QString> lines[] { { AgreementsPage::tr("Where today: %1"), today.place }, { AgreementsPage::tr("Phone number: %1"), today.phone },
        { AgreementsPage::tr("Someone to call: %1"), today.contactName }, { AgreementsPage::tr("Their phone number: %1"), today.contactPhone },
        { AgreementsPage::tr("Could anyone overhear: %1"), today.overhear } };
    QStringList out;
    for (const auto& [words, value] : lines)
        if (!value.isEmpty())
            out << words.arg(isolated(value));
    switch (today.planB) {
    case TodayAnswers::PlanB::NotSaid: break;
    case TodayAnswers::PlanB::TherapistRings:
        out << AgreementsPage::tr("If you lose each other: you ring, after %n minutes", "", today.planBMinutes);
        break;
    case TodayAnswers::PlanB::ClientRings:
        out << AgreementsPage::tr("If you lose each other: %1 rings you, after %n minutes", "", today.planBMinutes).arg(name);
        break;
    case TodayAnswers::PlanB::WeWrite:
        out << AgreementsPage::tr("If you lose each other: you write, after %n minutes", "", today.planBMinutes);
        break;
    }
    return out;
}

} // namespace

AgreementsPage::AgreementsPage(const Theme& theme, AgreementModel& agreement)
    : Page(theme)
    , m_agreement(agreement)
    , m_none(new PlainLabel(theme, TextRole::Body, tr("Anyone who is given the agreement appears here.")))
    , m_clients(new QVBoxLayout)
{
    setAccessibleName(tr("Agreements"));
    m_none->setColour(Colour::Ink2);
    m_clients->setSpacing(12);
    auto* scroll = new PlaceColumn;
    QVBoxLayout* column = scroll->body();
    column->addWidget(new PageHead(theme, tr("Agreements"), tr("One text in plain words. Each person reads it, asks about it, and chooses whether to sign.")));
    column->addSpacing(20);
    column->addWidget(m_none);
    column->addLayout(m_clients);
    column->addSpacing(20);
    column->addWidget(besideStretch(buildText()));
    column->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
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
    m_text->setObjectName(QStringLiteral("agreement"));
    m_text->setMaximumBytes(kTextBytes);
    m_text->setAccessibleName(tr("The text of your agreement"));
    m_text->setMinimumHeight(theme().row(320));
    m_wrong = new PlainLabel(theme(), TextRole::Small, tr("This text can’t be used yet. It needs a line with # at least, and only plain characters."));
    m_wrong->setColour(Colour::Trouble);
    m_inUse = new PlainLabel(theme(), TextRole::Small, tr("This text is in use. Whoever has an earlier one is given it when you next meet."));
    m_inUse->setColour(Colour::Ink2);
    m_use = new Button(theme(), Button::Kind::Main, tr("Use this text"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    column->addWidget(new PlainLabel(theme(), TextRole::Heading, tr("The text of your agreement")));
    column->addWidget(how);
    column->addWidget(m_text);
    column->addWidget(m_wrong);
    column->addWidget(m_inUse);
    column->addWidget(m_use, 0, Qt::AlignLeading);
    column->addWidget(new VisibilityLine(theme(), VisibilityLine::Who::People,
        tr("Whoever you send it to is given it with your signature, and chooses whether to sign.")));
    connect(m_use, &Button::clicked, this, [this] { Q_EMIT m_agreement.ownTextChosen(m_text->toPlainText()); });
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
    if (client.today)
        for (const QString& line : todayLines(client, name))
            add(line);
    addActions(column, client, name);
    return card;
}

void AgreementsPage::addActions(QVBoxLayout* column, const ClientAgreement& client, const QString& name)
{
    using State = ClientAgreement::State;
    if (client.state == State::NotOffered && m_agreement.inUse()) {
        auto* give = new TickBox(theme(), tr("Give it to %1 when you next meet").arg(name));
        give->setChecked(client.toGive);
        column->addWidget(give);
        connect(give, &TickBox::toggled, this, [this, person = client.person](bool on) { Q_EMIT m_agreement.giveRequested(person, on); });
    }
    if (client.state == State::Signed || client.state == State::Changed) {
        auto* withdraw = new Button(theme(), Button::Kind::Plain, tr("Withdraw my signature"));
        withdraw->setAccessibleName(tr("Withdraw my signature: %1").arg(name));
        column->addWidget(withdraw, 0, Qt::AlignTrailing);
        connect(withdraw, &Button::clicked, this, [this, person = client.person] { Q_EMIT m_agreement.withdrawFromRequested(person); });
    }
}

void AgreementsPage::render()
{
    // What is being written stays, whatever else changes meanwhile.
    if (std::exchange(m_shownText, m_agreement.ownText()) != m_agreement.ownText())
        m_text->setPlainText(m_agreement.ownText());
    m_inUse->setVisible(m_agreement.inUse() && !m_agreement.ownTextWrong());
    m_wrong->setVisible(m_agreement.ownTextWrong());
    m_none->setVisible(m_agreement.clients().isEmpty());
    // A box that was just ticked keeps the keyboard: nothing but the tick is other.
    QVector<ClientAgreement> clients = m_agreement.clients();
    for (ClientAgreement& client : clients)
        client.toGive = false;
    if (std::exchange(m_shownClients, clients) == clients && std::exchange(m_shownInUse, m_agreement.inUse()) == m_agreement.inUse())
        return;
    m_shownInUse = m_agreement.inUse();
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
