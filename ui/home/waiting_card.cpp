#include "ui/home/waiting_card.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace alcove::ui {

namespace {

constexpr int kWordsWidth = 400; // arch, name, tag and gaps, at standard text size

} // namespace

WaitingCard::WaitingCard(const Theme& theme, HomeModel& home, const AboutModel& about, const WaitingPerson& person)
    : Card(theme, Card::Ground::Lamp)
    , m_theme(theme)
    , m_told(about)
    , m_person(person)
    , m_head(new PlainLabel(theme, TextRole::SmallStrong))
    , m_name(new PlainLabel(theme, TextRole::Heading))
    , m_tag(new Tag(theme))
    , m_detail(new PlainLabel(theme, TextRole::Body))
    , m_about(new PlainLabel(theme, TextRole::Small))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_minutes(new Button(theme, Button::Kind::Ordinary, tr("I’ll be a few minutes")))
    , m_notNow(new Button(theme, Button::Kind::Ordinary, tr("Not now")))
    , m_letIn(new Button(theme, Button::Kind::Main, {}))
{
    auto* light = new AlcoveLight(theme, QSize(54, 78));
    light->setState(AlcoveLight::State::Here);
    m_head->setColour(Colour::OnLamp);
    m_detail->setColour(Colour::Ink2);
    m_about->setColour(Colour::Ink2);
    m_minutes->setTall(true);
    m_notNow->setTall(true);
    auto* name = new QHBoxLayout;
    name->setSpacing(10);
    name->addWidget(m_name);
    name->addWidget(m_tag);
    name->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch(1);
    words->addWidget(m_head);
    words->addLayout(name);
    words->addWidget(m_detail);
    words->addWidget(m_about);
    words->addStretch(1);
    auto* who = new QHBoxLayout;
    who->setSpacing(20);
    who->addWidget(light);
    who->addLayout(words, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(20);
    buttons->addWidget(m_minutes);
    buttons->addWidget(m_notNow);
    buttons->addWidget(m_letIn);
    m_row->setContentsMargins(readingMargins(26, 24, 24, 24));
    m_row->setSpacing(20);
    m_row->addLayout(who, 1);
    m_row->addLayout(buttons);
    connect(m_minutes, &Button::clicked, this, [this, &home] { Q_EMIT home.fewMinutesRequested(m_person.id); });
    connect(m_notNow, &Button::clicked, this, [this, &home] { Q_EMIT home.notNowRequested(m_person.id); });
    connect(m_letIn, &Button::clicked, this, [this, &home] { Q_EMIT home.letInRequested(m_person.id); });
    connect(&about, &AboutModel::changed, this, [this] { render(); });
    render();
}

/// What the person told, at their own wish; the words they call themselves by come first.
QString WaitingCard::aboutText() const
{
    const AboutPerson told = m_told.person(m_person.person);
    QStringList lines;
    QStringList names;
    if (!told.name.isEmpty() && told.name != m_person.name.full())
        names << tr("Calls themselves %1").arg(isolated(told.name));
    if (!told.say.isEmpty())
        names << tr("Say it %1").arg(isolated(told.say));
    if (!told.pronouns.isEmpty())
        names << isolated(told.pronouns);
    if (!names.isEmpty())
        lines << names.join(QStringLiteral(" · "));
    QStringList helps;
    const QStringList texts = helpTexts();
    for (qsizetype i = 0; i < texts.size(); ++i)
        if (told.helps & (1U << i))
            helps << texts[i];
    if (!helps.isEmpty())
        lines << tr("What helps: %1").arg(helps.join(QStringLiteral(" · ")));
    if (!told.words.isEmpty())
        lines << tr("In their words: %1").arg(isolated(told.words));
    return lines.join(u'\n');
}

void WaitingCard::fitInto(int width)
{
    const int words = m_theme.row(kWordsWidth);
    const int buttons = m_minutes->sizeHint().width() + m_letIn->sizeHint().width();
    m_row->setDirection(words + buttons > width ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void WaitingCard::setPerson(const WaitingPerson& person)
{
    m_person = person;
    render();
}

QString WaitingCard::detail() const
{
    const QString brief = m_person.name.isolatedBrief();
    switch (m_person.door) {
    case WaitingPerson::Door::Open:
        return tr("%1 knows you’re ready, and will come in.").arg(brief);
    case WaitingPerson::Door::NotJustYet:
        return tr("%1 would like a little longer.").arg(brief);
    case WaitingPerson::Door::Closed:
        break;
    }
    if (m_person.sameLinkTwice)
        return tr("This link was used from two computers. Check words before anything else.");
    if (!m_person.expected)
        return tr("They used the link for “%1”. You haven’t checked words yet.").arg(m_person.name.isolatedFull());
    const QString since = tr("Here since %1").arg(QLocale().toString(m_person.since.time(), QLocale::ShortFormat));
    return m_person.toldFewMinutes ? tr("%1. They know you’ll be a few minutes.").arg(since) : since;
}

void WaitingCard::render()
{
    const bool closed = m_person.door == WaitingPerson::Door::Closed;
    const QString brief = m_person.name.isolatedBrief();
    m_head->setText(m_person.expected ? tr("In the waiting room") : tr("Someone is in the waiting room"));
    m_name->setText(m_person.name.full());
    switch (m_person.known) {
    case WaitingPerson::Known::Verified:
        m_tag->setKind(Tag::Kind::Verified);
        break;
    case WaitingPerson::Known::NotChecked:
        m_tag->setKind(Tag::Kind::NotChecked);
        break;
    case WaitingPerson::Known::NewDevice:
        m_tag->setKind(Tag::Kind::NewDevice);
        break;
    }
    m_detail->setText(detail());
    m_about->setText(aboutText());
    m_about->setVisible(!m_about->text().isEmpty());
    m_minutes->setVisible(closed && m_person.expected && !m_person.toldFewMinutes);
    m_minutes->setAccessibleName(tr("Tell %1 you’ll be a few minutes").arg(brief));
    m_notNow->setVisible(closed && !m_person.expected);
    m_notNow->setAccessibleName(tr("Not now for %1").arg(brief));
    m_letIn->setVisible(closed);
    m_letIn->setText(m_person.expected ? tr("Let %1 in").arg(brief) : tr("Let them in to check"));
    m_letIn->setAccessibleName(m_person.expected ? QString() : tr("Let %1 in to check").arg(brief));
}

} // namespace alcove::ui
