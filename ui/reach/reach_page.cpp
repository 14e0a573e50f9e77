#include "ui/reach/reach_page.h"

#include "ui/reach/reach_words.h"
#include "ui/widgets/footed_column.h"

#include <QHBoxLayout>

namespace alcove::ui {

namespace {

constexpr int kWidth = 640;
constexpr int kIconGround = 48;

} // namespace

ReachPage::ReachPage(const Theme& theme, ReachModel& model)
    : Page(theme)
    , m_model(model)
{
    setAccessibleName(tr("How people reach you"));
    auto* lead = new PlainLabel(theme, TextRole::Body, tr("Alcove finds this out by itself. There’s nothing to fill in."));
    lead->setColour(Colour::Ink2);
    auto* footed = new FootedColumn(theme, kWidth);
    QVBoxLayout* column = footed->column();
    column->addSpacing(40);
    column->addWidget(new PlainLabel(theme, TextRole::Display, tr("How people reach you")));
    column->addSpacing(6);
    column->addWidget(lead);
    column->addSpacing(24);
    column->addWidget(buildVerdict());
    column->addSpacing(28);
    column->addWidget(new PlainLabel(theme, TextRole::Heading, tr("Connection service")));
    column->addSpacing(12);
    column->addWidget(buildService());
    m_continue = new Button(theme, Button::Kind::Main, tr("Continue"));
    connect(m_continue, &Button::clicked, this, &Page::backRequested);
    footed->foot()->addWidget(m_continue);
    footed->foot()->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(footed);
    connect(&model, &ReachModel::changed, this, [this] { render(); });
    render();
}

QWidget* ReachPage::buildVerdict()
{
    auto* card = new Card(theme());
    m_icon = new IconView(theme(), QStringLiteral("search"), 24, Colour::Accent);
    m_icon->setGround(Colour::AccentSoft, kIconGround);
    m_title = new PlainLabel(theme(), TextRole::Heading);
    m_text = new PlainLabel(theme(), TextRole::Body);
    m_text->setColour(Colour::Ink2);
    m_again = new Button(theme(), Button::Kind::Ordinary, tr("Look again"));
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addSpacing(8);
    words->addWidget(m_again, 0, Qt::AlignLeading);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(24, 22, 24, 22);
    row->setSpacing(18);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    connect(m_again, &Button::clicked, &m_model, &ReachModel::lookAgainRequested);
    return card;
}

QWidget* ReachPage::buildService()
{
    auto* card = new Card(theme());
    m_line = new Field(theme(), tr("The line you were given"));
    m_line->edit()->setLayoutDirection(Qt::LeftToRight);
    auto* use = new Button(theme(), Button::Kind::Ordinary, tr("Use this line"));
    m_line->setEnd(use);
    m_serviceText = new PlainLabel(theme(), TextRole::Small);
    m_serviceText->setColour(Colour::Ink2);
    m_serviceDetail = new PlainLabel(theme(), TextRole::Small);
    m_try = new Button(theme(), Button::Kind::Ordinary, tr("Try it as your client would"));
    m_homeAddresses = new ToggleRow(theme(), QStringLiteral("home"), tr("Put my own address in links, too"),
        tr("The service is enough. With your address, people also find you when the service is away, and can see where your line is."));
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(24, 20, 24, 20);
    inside->setSpacing(12);
    inside->addWidget(m_line);
    inside->addWidget(m_serviceText);
    inside->addWidget(m_serviceDetail);
    inside->addWidget(m_try, 0, Qt::AlignLeading);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(inside);
    column->addWidget(m_homeAddresses);
    connect(use, &Button::clicked, this, [this] { useLine(); });
    connect(m_line->edit(), &QLineEdit::returnPressed, this, [this] { useLine(); });
    connect(m_try, &Button::clicked, &m_model, &ReachModel::tryRequested);
    connect(m_homeAddresses, &ToggleRow::toggled, &m_model, &ReachModel::setHomeAddressesInLinks);
    return card;
}

void ReachPage::useLine()
{
    const QString line = m_line->edit()->text().trimmed();
    if (!line.isEmpty())
        Q_EMIT m_model.serviceLinePasted(line);
}

void ReachPage::render()
{
    using Verdict = ReachModel::Verdict;
    using Service = ReachModel::Service;
    const Verdict verdict = m_model.verdict();
    const bool reachable = verdict == Verdict::RouterDoor || verdict == Verdict::OwnAddress || verdict == Verdict::Service;
    if (verdict == Verdict::Looking)
        m_icon->setIcon(QStringLiteral("search"), Colour::Accent);
    else
        m_icon->setIcon(reachable ? QStringLiteral("network-good") : QStringLiteral("network-poor"), Colour::Accent);
    m_title->setText(reachTitle(m_model));
    m_text->setText(reachText(m_model));
    m_again->setVisible(verdict != Verdict::Looking);
    const Service service = m_model.service();
    m_serviceText->setText(serviceText(m_model));
    m_serviceDetail->setText(m_model.serviceDetail());
    m_serviceDetail->setVisible(!m_model.serviceDetail().isEmpty());
    m_try->setVisible(service != Service::None);
    m_try->setEnabled(service != Service::Trying);
    m_homeAddresses->setVisible(service != Service::None);
    m_homeAddresses->setOn(m_model.homeAddressesInLinks());
}

} // namespace alcove::ui
