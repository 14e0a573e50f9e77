#include "ui/welcome/about_you_page.h"

#include "ui/widgets/card.h"
#include "ui/widgets/footed_column.h"
#include "ui/widgets/flow_row.h"

#include <QSignalBlocker>

namespace alcove::ui {

namespace {

constexpr int kColumn = 720;
constexpr int kStackBelow = 620;
constexpr int kNameLength = 80;  // PersonName's own limit
constexpr int kLineLength = 160; // what a line of the message between the two may hold
constexpr int kWordsLength = 2000;
constexpr int kExpectLines = 8;

} // namespace

AboutYouPage::AboutYouPage(const Theme& theme, const Models& models)
    : Page(theme)
    , m_about(models.about)
    , m_settings(models.settings)
    , m_title(new PlainLabel(theme, TextRole::Display))
    , m_seen(new VisibilityLine(theme, VisibilityLine::Who::People))
{
    setAccessibleName(tr("About you"));
    auto* back = new Button(theme, Button::Kind::Plain, tr("Back"), QStringLiteral("back"));
    auto* help = new Button(theme, Button::Kind::Plain, tr("Help"), QStringLiteral("help"));
    auto* bar = new TopBar(theme);
    bar->addStart(back);
    bar->addEnd(help);
    auto* lead = new PlainLabel(theme, TextRole::Body, tr("All of this is up to you. You can change it before any session."));
    lead->setColour(Colour::Ink2);
    auto* card = new Card(theme);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(28, 24, 28, 22);
    inside->setSpacing(20);
    inside->addWidget(buildNames());
    m_clientPart = buildClientPart();
    m_therapistPart = buildTherapistPart();
    inside->addWidget(m_clientPart);
    inside->addWidget(m_therapistPart);
    inside->addWidget(m_seen);
    auto* save = new Button(theme, Button::Kind::Main, tr("Continue"));
    auto* skip = new Button(theme, Button::Kind::Plain, tr("Skip for now"));
    skip->setTall(true);
    auto* footed = new FootedColumn(theme, kColumn);
    QVBoxLayout* column = footed->column();
    column->addSpacing(4);
    column->addWidget(m_title);
    column->addSpacing(6);
    column->addWidget(lead);
    column->addSpacing(20);
    column->addWidget(card);
    footed->foot()->addWidget(save);
    footed->foot()->addWidget(skip);
    footed->foot()->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(bar);
    all->addWidget(footed, 1);

    connect(back, &Button::clicked, this, &Page::backRequested);
    connect(help, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::Help); });
    connect(skip, &Button::clicked, this, &Page::backRequested);
    connect(save, &Button::clicked, this, [this] {
        Q_EMIT m_about.saveRequested(written());
        Q_EMIT backRequested();
    });
    show(m_about.own());
}

QWidget* AboutYouPage::buildNames()
{
    m_name = new Field(theme(), tr("Your name"));
    m_say = new Field(theme(), tr("How to say it (optional)"));
    m_say->setPlaceholder(tr("For example, ROB-in"));
    m_pronouns = new Field(theme(), tr("Pronouns (optional)"));
    auto* names = new QWidget;
    m_names = new QBoxLayout(QBoxLayout::LeftToRight, names);
    m_names->setContentsMargins(0, 0, 0, 0);
    m_names->setSpacing(16);
    for (Field* field : { m_name, m_say, m_pronouns }) {
        field->edit()->setMaxLength(kNameLength);
        m_names->addWidget(field, 1);
    }
    return names;
}

QWidget* AboutYouPage::buildClientPart()
{
    auto* chips = new FlowRow(8);
    for (const QString& text : helpTexts()) {
        auto* chip = new Chip(theme(), text);
        chip->setCheckable(true);
        chip->setTicked(true);
        m_helps.append(chip);
        chips->add(chip);
    }
    auto* any = new PlainLabel(theme(), TextRole::Small, tr("Choose any, or none."));
    any->setColour(Colour::Ink3);
    m_words = new TextArea(theme(), tr("Something about you it would help to know"),
        tr("Your culture, faith, language, family, or anything that’s gone badly in therapy before."), 3);
    m_words->setPlaceholder(tr("Only if you’d like to"));
    m_words->setMaxLength(kWordsLength);
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PlainLabel(theme(), TextRole::Label, tr("Anything that helps you feel at ease?")));
    column->addWidget(any);
    column->addSpacing(10);
    column->addWidget(chips);
    column->addSpacing(20);
    column->addWidget(m_words);
    return part;
}

QWidget* AboutYouPage::buildTherapistPart()
{
    m_profession = new Field(theme(), tr("What you do (optional)"));
    m_profession->setPlaceholder(tr("For example, counselling psychologist"));
    m_profession->edit()->setMaxLength(kLineLength);
    m_speaks = new Field(theme(), tr("Languages you speak (optional)"));
    m_speaks->edit()->setMaxLength(kLineLength);
    m_phone = new Field(theme(), tr("A number to ring you on, if the line drops (optional)"));
    m_phone->edit()->setMaxLength(kLineLength);
    m_ownWords = new TextArea(theme(), tr("In your own words (optional)"), tr("How you work, and what you’d like people to know."), 3);
    m_ownWords->setMaxLength(kWordsLength);
    m_expect = new TextArea(theme(), tr("What people can expect (optional)"),
        tr("One line each: when you meet, moving a session, how long a reply takes."), 3);
    m_expect->setMaxLength(kExpectLines * kLineLength);
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(18);
    column->addWidget(m_profession);
    column->addWidget(m_speaks);
    column->addWidget(m_phone);
    column->addWidget(m_ownWords);
    column->addWidget(m_expect);
    return part;
}

void AboutYouPage::show(const AboutPerson& about)
{
    const bool client = isClient();
    m_title->setText(client ? tr("How should we greet you?") : tr("How should people know you?"));
    m_seen->setText(client ? tr("Your therapist sees this when you first meet. Nobody else does.")
                           : tr("The people you invite see this when you first meet. Nobody else does."));
    m_clientPart->setVisible(client);
    m_therapistPart->setVisible(!client);
    m_name->edit()->setText(about.name);
    m_say->edit()->setText(about.say);
    m_pronouns->edit()->setText(about.pronouns);
    m_words->setText(about.words);
    m_ownWords->setText(about.words);
    for (qsizetype i = 0; i < m_helps.size(); ++i)
        m_helps[i]->setChecked((about.helps & (1U << i)) != 0);
    m_profession->edit()->setText(about.profession);
    m_speaks->edit()->setText(about.speaks);
    m_phone->edit()->setText(about.phone);
    m_expect->setText(about.expect.join(u'\n'));
}

AboutPerson AboutYouPage::written() const
{
    AboutPerson about;
    about.name = m_name->edit()->text().trimmed();
    about.say = m_say->edit()->text().trimmed();
    about.pronouns = m_pronouns->edit()->text().trimmed();
    about.words = (isClient() ? m_words : m_ownWords)->text().trimmed();
    if (!isClient()) {
        writeTherapistPart(about);
        return about;
    }
    for (qsizetype i = 0; i < m_helps.size(); ++i)
        about.helps |= m_helps[i]->isChecked() ? 1U << i : 0U;
    return about;
}

void AboutYouPage::writeTherapistPart(AboutPerson& about) const
{
    about.profession = m_profession->edit()->text().trimmed();
    about.speaks = m_speaks->edit()->text().trimmed();
    about.phone = m_phone->edit()->text().trimmed();
    for (const QString& line : m_expect->text().split(u'\n', Qt::SkipEmptyParts))
        if (about.expect.size() < kExpectLines && !line.trimmed().isEmpty())
            about.expect << line.trimmed().left(kLineLength);
}

void AboutYouPage::arrange()
{
    const bool stacked = width() - 112 < kStackBelow || theme().look().textScale >= 1.3;
    m_names->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void AboutYouPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    arrange();
    show(m_about.own());
}

void AboutYouPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace alcove::ui
