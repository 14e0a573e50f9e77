#include "ui/people/about_therapist_page.h"

#include "ui/widgets/icon_view.h"

#include <QLocale>

namespace alcove::ui {

namespace {

constexpr int kColumn = 720;

} // namespace

AboutTherapistPage::AboutTherapistPage(const Theme& theme, const Models& models)
    : Page(theme)
    , m_about(models.about)
    , m_avatar(new Avatar(theme, 128, {}, Avatar::Presence::Planned))
    , m_name(new PlainLabel(theme, TextRole::Display))
    , m_say(new PlainLabel(theme, TextRole::Small))
    , m_profession(new PlainLabel(theme, TextRole::Body))
    , m_verified(new Tag(theme, Tag::Kind::Verified))
    , m_speaks(new PlainLabel(theme, TextRole::Small))
    , m_wordsCard(new Card(theme))
    , m_wordsTitle(new PlainLabel(theme, TextRole::Label))
    , m_words(new PlainLabel(theme, TextRole::Body))
    , m_expectCard(new Card(theme))
    , m_expect(new QVBoxLayout)
    , m_nothing(new PlainLabel(theme, TextRole::Body))
    , m_agreement(new Button(theme, Button::Kind::Ordinary, tr("Read our agreement"), QStringLiteral("sign")))
{
    setAccessibleName(tr("Your therapist"));
    auto* back = new Button(theme, Button::Kind::Plain, tr("Back"), QStringLiteral("back"));
    auto* help = new Button(theme, Button::Kind::Plain, tr("Help"), QStringLiteral("help"));
    auto* bar = new TopBar(theme);
    bar->addStart(back);
    bar->addEnd(help);
    auto* words = new QVBoxLayout(m_wordsCard);
    words->setContentsMargins(28, 22, 28, 22);
    words->setSpacing(6);
    words->addWidget(m_wordsTitle);
    words->addWidget(m_words);
    auto* expect = new QVBoxLayout(m_expectCard);
    expect->setContentsMargins(28, 22, 28, 22);
    expect->setSpacing(10);
    expect->addWidget(new PlainLabel(theme, TextRole::Label, tr("What you can expect")));
    expect->addLayout(m_expect);
    m_expect->setSpacing(9);
    m_nothing->setColour(Colour::Ink2);

    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 8, 0, 24);
    column->setSpacing(16);
    column->addWidget(buildHead());
    column->addWidget(m_nothing);
    column->addWidget(m_wordsCard);
    column->addWidget(m_expectCard);
    column->addWidget(m_agreement, 0, Qt::AlignLeading);
    column->addStretch(1);
    auto* scroll = new ScrollColumn;
    scroll->column()->addWidget(inTheMiddle(theme, body, kColumn), 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(bar);
    all->addWidget(scroll, 1);
    connect(back, &Button::clicked, this, &Page::backRequested);
    connect(help, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::Help); });
    connect(m_agreement, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::Agreement); });
    connect(&m_about, &AboutModel::changed, this, [this] { render(); });
    render();
}

QWidget* AboutTherapistPage::buildHead()
{
    auto* over = new PlainLabel(theme(), TextRole::SmallStrong, tr("Your therapist"));
    over->setColour(Colour::Ink2);
    m_say->setColour(Colour::Ink3);
    m_profession->setColour(Colour::Ink2);
    m_speaks->setColour(Colour::Ink2);
    auto* tags = new QHBoxLayout;
    tags->setSpacing(12);
    tags->addWidget(m_verified);
    tags->addWidget(m_speaks, 1);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(over);
    words->addWidget(m_name);
    words->addWidget(m_say);
    words->addWidget(m_profession);
    words->addSpacing(6);
    words->addLayout(tags);
    words->addStretch(1);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 4);
    row->setSpacing(24);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return head;
}

void AboutTherapistPage::render()
{
    const AboutPerson about = m_about.therapist();
    const PersonName name(about.name);
    m_avatar->setPerson(name.initials(), Avatar::Presence::Planned);
    m_name->setText(name.isEmpty() ? tr("Your therapist") : name.isolatedFull());
    QStringList aside;
    if (!about.say.isEmpty())
        aside << tr("Say it %1").arg(isolated(about.say));
    if (!about.pronouns.isEmpty())
        aside << isolated(about.pronouns);
    m_say->setText(aside.join(QStringLiteral(" · ")));
    m_say->setVisible(!aside.isEmpty());
    m_profession->setText(isolated(about.profession));
    m_profession->setVisible(!about.profession.isEmpty());
    m_verified->setVisible(about.verifiedOn.isValid());
    if (about.verifiedOn.isValid())
        m_verified->setText(tr("Verified on %1").arg(QLocale().toString(about.verifiedOn, QStringLiteral("d MMMM"))));
    m_speaks->setText(tr("Speaks %1").arg(isolated(about.speaks)));
    m_speaks->setVisible(!about.speaks.isEmpty());
    m_wordsTitle->setText(name.isEmpty() ? tr("In your therapist’s words") : tr("In %1’s words").arg(name.isolatedBrief()));
    m_words->setText(isolated(about.words));
    m_wordsCard->setVisible(!about.words.isEmpty());
    while (QLayoutItem* item = m_expect->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& line : about.expect) {
        auto* place = new QWidget;
        auto* row = new QHBoxLayout(place);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(12);
        auto* mark = new IconView(theme(), QStringLiteral("check"), 20, Colour::Accent);
        mark->setMinimumHeight(theme().lineHeight(TextRole::Body));
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(new PlainLabel(theme(), TextRole::Body, isolated(line)), 1);
        m_expect->addWidget(place);
    }
    m_expectCard->setVisible(!about.expect.isEmpty());
    m_nothing->setText(tr("Nothing has been told yet. What %1 writes here comes over when you meet.")
                           .arg(name.isEmpty() ? tr("your therapist") : name.isolatedBrief()));
    m_nothing->setVisible(!about.tellsMore());
}

} // namespace alcove::ui
