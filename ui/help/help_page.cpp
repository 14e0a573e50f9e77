#include "ui/help/help_page.h"

#include "ui/help/help_topics.h"
#include "ui/model/person_name.h"
#include "ui/widgets/alcove_light.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_view.h"

namespace alcove::ui {

namespace {

constexpr int kListWidth = 290;
constexpr int kMeasure = 660;
constexpr int kTwoColumnWindow = 900;

QWidget* pictureOf(const Theme& theme, const HelpTopic& topic)
{
    using Picture = HelpTopic::Picture;
    auto* card = new Card(theme, Card::Ground::AlcovePanel);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(24, 24, 24, 24);
    row->setSpacing(28);
    row->addStretch(1);
    if (topic.picture == Picture::Icons) {
        for (const QString& icon : topic.icons) {
            auto* sign = new IconView(theme, icon, 56, Colour::Accent);
            sign->setMinimumSize(sign->sizeHint());
            row->addWidget(sign);
        }
    } else {
        auto* light = new AlcoveLight(theme, QSize(76, 110));
        light->setState(topic.picture == Picture::LightHere ? AlcoveLight::State::Here
                : topic.picture == Picture::LightPaused     ? AlcoveLight::State::Paused
                                                            : AlcoveLight::State::Planned);
        row->addWidget(light);
    }
    row->addStretch(1);
    return card;
}

QWidget* pageOf(const Theme& theme, const HelpTopic& topic)
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(new PlainLabel(theme, TextRole::Title, topic.title));
    column->addWidget(pictureOf(theme, topic));
    for (const QString& paragraph : topic.paragraphs) {
        auto* words = new PlainLabel(theme, TextRole::Body, paragraph);
        column->addWidget(words);
    }
    for (const QString& source : topic.sources) {
        auto* words = new PlainLabel(theme, TextRole::Small, isolated(source));
        words->setColour(Colour::Ink3);
        column->addWidget(words);
    }
    return page;
}

} // namespace

HelpPage::HelpPage(const Theme& theme, const Models& models)
    : Page(theme)
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_list(new QWidget)
    , m_content(new QVBoxLayout)
{
    Q_UNUSED(models)
    setAccessibleName(tr("Help"));
    auto* back = new Button(theme, Button::Kind::Plain, tr("Back"), QStringLiteral("back"));
    auto* now = new Button(theme, Button::Kind::Plain, tr("Need help right now?"), QStringLiteral("phone"));
    auto* bar = new TopBar(theme);
    bar->addStart(back);
    bar->addEnd(now);
    auto* heading = new PlainLabel(theme, TextRole::Title, tr("Help"));
    heading->setContentsMargins(readingMargins(12, 0, 0, 0));
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(4);
    list->addWidget(heading);
    list->addSpacing(10);
    const QVector<HelpTopic> topics = helpTopics();
    for (int i = 0; i < topics.size(); ++i) {
        auto* name = new Button(theme, Button::Kind::Plain, topics[i].title, topics[i].icon);
        name->setLeading(true);
        name->setCheckable(true);
        name->setAutoDefault(false);
        m_names.append(name);
        list->addWidget(name);
        connect(name, &Button::clicked, this, [this, i] { openTopic(i); });
    }
    list->addStretch(1);
    m_column = new QWidget;
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->addStretch(1);
    m_column->setLayout(m_content);
    // A row of its own: one above the other, the column still gets the height for the width it has.
    auto* open = new QHBoxLayout;
    open->addWidget(m_column, 100);
    open->addStretch(1);
    m_sides->setSpacing(40);
    m_sides->addWidget(m_list);
    m_sides->addLayout(open, 100);
    auto* scroll = new ScrollColumn;
    scroll->column()->setContentsMargins(56, 10, 56, 28);
    scroll->column()->addLayout(m_sides, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(bar);
    all->addWidget(scroll, 1);
    connect(back, &Button::clicked, this, &Page::backRequested);
    connect(now, &Button::clicked, this, &HelpPage::helpNowRequested);
    connect(&theme, &Theme::changed, this, [this] { arrange(); });
    openTopic(0);
    arrange();
}

QWidget* HelpPage::firstFocus() { return m_names.value(m_open); }

void HelpPage::openTopic(int number)
{
    m_open = number;
    for (int i = 0; i < m_names.size(); ++i) {
        m_names[i]->setChecked(i == number);
        m_names[i]->setKind(i == number ? Button::Kind::Soft : Button::Kind::Plain);
    }
    if (m_shown) {
        m_content->removeWidget(m_shown);
        m_shown->hide();
        m_shown->deleteLater();
    }
    m_shown = pageOf(theme(), helpTopics()[number]);
    m_content->insertWidget(0, m_shown);
}

void HelpPage::arrange()
{
    const bool stacked = width() < kTwoColumnWindow || theme().look().textScale >= 1.5;
    m_sides->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_column->setMaximumWidth(theme().gap(kMeasure));
    m_list->setMinimumWidth(theme().gap(kListWidth));
    m_list->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : std::max(theme().gap(kListWidth), m_list->sizeHint().width()));
}

void HelpPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace alcove::ui
