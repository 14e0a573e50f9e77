#include "ui/progress/progress_page.h"

#include "ui/progress/trend_chart.h"
#include "ui/widgets/icon_view.h"

#include <QGridLayout>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <utility>

namespace alcove::ui {

namespace {

constexpr int kTwoCharts = 540;  // two charts beside each other, at standard text size
constexpr int kWithAside = 800;  // and the reminder beside those
constexpr int kAside = 272;
constexpr int kChartHeight = 62;
constexpr int kGoalHeight = 28;

struct Chart {
    QString title;
    QString low;
    QString high;
};

std::array<Chart, 4> chartWords()
{
    return { Chart { ProgressPage::tr("Feeling heard"), ProgressPage::tr("not heard"), ProgressPage::tr("heard and respected") },
        Chart { ProgressPage::tr("Talking about what matters"), ProgressPage::tr("things that matter less"), ProgressPage::tr("what matters to me") },
        Chart { ProgressPage::tr("The way we work"), ProgressPage::tr("didn’t suit me"), ProgressPage::tr("suited me") },
        Chart { ProgressPage::tr("Overall"), ProgressPage::tr("something was missing"), ProgressPage::tr("was right for me") } };
}

QVector<std::optional<int>> placesOf(const Trend& trend, std::size_t statement)
{
    QVector<std::optional<int>> out;
    for (const TrendPoint& point : trend.sessions)
        out.append(point.statements[statement]);
    return out;
}

} // namespace

ProgressPage::ProgressPage(const Theme& theme, const Models& models)
    : Page(theme)
    , m_feedback(models.feedback)
    , m_settings(models.settings)
    , m_back(new Button(theme, Button::Kind::Plain, tr("Back"), QStringLiteral("back")))
    , m_people(new Picker(theme, tr("Whose sessions"), QStringLiteral("person")))
    , m_asTable(new Button(theme, Button::Kind::Ordinary, {}, QStringLiteral("agenda")))
    , m_export(new Button(theme, Button::Kind::Ordinary, tr("Export"), QStringLiteral("export")))
    , m_avatar(new Avatar(theme, 48, {}, Avatar::Presence::Planned))
    , m_head(new PageHead(theme, tr("How sessions have felt")))
    , m_readers(new VisibilityLine(theme, VisibilityLine::Who::Lock))
    , m_content(new QVBoxLayout)
{
    setAccessibleName(tr("How sessions have felt"));
    m_bar = new TopBar(theme);
    m_bar->addStart(m_back);
    m_head->addStart(m_avatar);
    m_head->addEnd(m_people);
    m_head->addEnd(m_asTable);
    m_head->addEnd(m_export);
    m_content->setSpacing(16);
    auto* scroll = new PlaceColumn;
    QVBoxLayout* inside = scroll->body();
    inside->addWidget(m_head);
    inside->addSpacing(12);
    inside->addWidget(m_readers);
    inside->addSpacing(18);
    inside->addLayout(m_content);
    inside->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_bar);
    all->addWidget(scroll, 1);
    connect(m_back, &Button::clicked, this, &Page::backRequested);
    connect(m_export, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::Settings); });
    connect(m_asTable, &Button::clicked, this, [this] {
        m_tableShown = !m_tableShown;
        render();
    });
    connect(m_people, &Picker::currentIndexChanged, this, [this] { choosePerson(); });
    connect(&theme, &Theme::changed, this, &ProgressPage::fit);
    connect(&m_feedback, &FeedbackModel::changed, this, &ProgressPage::render);
    connect(&m_settings, &SettingsModel::roleChanged, this, &ProgressPage::render);
    render();
}

QWidget* ProgressPage::firstFocus()
{
    return !isTherapist() ? static_cast<QWidget*>(m_back) : m_asTable->isHidden() ? nullptr : m_asTable;
}

bool ProgressPage::isTherapist() const { return m_settings.role() == SettingsModel::Role::Therapist; }

void ProgressPage::choosePerson()
{
    m_person = m_people->currentData().toByteArray();
    render();
}

void ProgressPage::showPerson(const QByteArray& person)
{
    m_person = person;
    render();
}

QWidget* ProgressPage::charts(const Trend& trend)
{
    auto* whole = new QWidget;
    auto* grid = new QGridLayout(whole);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(16);
    const auto words = chartWords();
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto* card = new Card(theme());
        auto* chart = new TrendChart(theme(), kChartHeight);
        const QVector<std::optional<int>> places = placesOf(trend, i);
        chart->setPlaces(places);
        chart->setAccessibleName(chartInWords(words[i].title, places));
        auto* high = new PlainLabel(theme(), TextRole::Small, words[i].high);
        auto* low = new PlainLabel(theme(), TextRole::Small, words[i].low);
        high->setColour(Colour::Ink2);
        low->setColour(Colour::Ink2);
        auto* column = new QVBoxLayout(card);
        column->setContentsMargins(18, 14, 18, 12);
        column->setSpacing(8);
        column->addWidget(new PlainLabel(theme(), TextRole::Label, words[i].title));
        column->addWidget(high);
        column->addWidget(chart);
        column->addWidget(low);
        const int at = static_cast<int>(i);
        grid->addWidget(card, m_columns == 1 ? at : at / 2, m_columns == 1 ? 0 : at % 2);
    }
    return whole;
}

QWidget* ProgressPage::table(const Trend& trend)
{
    auto* card = new Card(theme());
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(24, 16, 24, 16);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(10);
    const auto words = chartWords();
    grid->addWidget(new PlainLabel(theme(), TextRole::SmallStrong, tr("Session")), 0, 0);
    for (std::size_t i = 0; i < words.size(); ++i)
        grid->addWidget(new PlainLabel(theme(), TextRole::SmallStrong, words[i].title), 0, static_cast<int>(i) + 1);
    for (int row = 0; row < trend.sessions.size(); ++row) {
        const TrendPoint& point = trend.sessions[row];
        const QString day = QLocale().toString(point.day, QStringLiteral("d MMMM"));
        grid->addWidget(new PlainLabel(theme(), TextRole::Small, day), row + 1, 0);
        for (std::size_t i = 0; i < words.size(); ++i) {
            const QString text = placeWords(point.statements[i], words[i].low, words[i].high);
            auto* cell = new PlainLabel(theme(), TextRole::Small, text);
            cell->setAccessibleName(tr("%1, %2: %3", "day, chart, place in words").arg(day, words[i].title, text));
            grid->addWidget(cell, row + 1, static_cast<int>(i) + 1);
        }
    }
    return card;
}

QWidget* ProgressPage::goals(const Trend& trend)
{
    auto* card = new Card(theme());
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 4, 1, 4);
    rows->setSpacing(0);
    for (const GoalTrend& goal : trend.goals) {
        if (rows->count() > 0)
            rows->addWidget(new Hairline(theme()));
        auto* chart = new TrendChart(theme(), kGoalHeight);
        chart->setPlaces(goal.places);
        chart->setMaximumWidth(180);
        chart->setAccessibleName(chartInWords(goal.text, goal.places));
        auto* said = new PlainLabel(theme(), TextRole::Small, goal.lastWord.isEmpty() ? QString()
                : isTherapist() ? tr("%1 says: %2").arg(trend.name.isolatedBrief(), goal.lastWord)
                                : goal.lastWord);
        said->setColour(Colour::Ink2);
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(new PlainLabel(theme(), TextRole::Body, goal.text));
        words->addWidget(said);
        auto* row = new QHBoxLayout;
        row->setContentsMargins(20, 10, 20, 10);
        row->setSpacing(16);
        row->addWidget(new IconView(theme(), QStringLiteral("goals"), 20, Colour::Accent));
        row->addLayout(words, 2);
        row->addWidget(chart, 1);
        rows->addLayout(row);
    }
    return card;
}

QWidget* ProgressPage::worthAsking(const Trend& trend)
{
    const std::optional<WorthAsking> worth = worthAskingAbout(trend);
    if (!isTherapist() || !worth)
        return nullptr;
    auto* card = new Card(theme(), Card::Ground::Lamp);
    const QString name = trend.name.isolatedBrief();
    const QString title = chartWords()[static_cast<std::size_t>(worth->statement)].title;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new IconView(theme(), QStringLiteral("feedback"), 20, Colour::OnLamp));
    head->addWidget(new PlainLabel(theme(), TextRole::Label, tr("Worth asking about")), 1);
    column->addLayout(head);
    column->addWidget(new PlainLabel(theme(), TextRole::Body, tr("“%1” has been lower for %n sessions.", "", worth->sessions).arg(title)));
    if (!worth->words.isEmpty())
        column->addWidget(new PlainLabel(theme(), TextRole::Body, tr("%1 wrote: “%2”").arg(name, worth->words)));
    column->addWidget(new VisibilityLine(theme(), VisibilityLine::Who::Lock, tr("Only you see this reminder")));
    return card;
}

QWidget* ProgressPage::legend()
{
    auto* card = new Card(theme());
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(6);
    const std::pair<TrendMark::Kind, QString> lines[] { { TrendMark::Kind::Latest, tr("The latest session") },
        { TrendMark::Kind::NothingSent, tr("Nothing sent that time") } };
    for (const auto& [kind, text] : lines) {
        auto* words = new PlainLabel(theme(), TextRole::Small, text);
        words->setColour(Colour::Ink2);
        auto* row = new QHBoxLayout;
        row->setSpacing(10);
        row->addWidget(new TrendMark(theme(), kind));
        row->addWidget(words, 1);
        column->addLayout(row);
    }
    return card;
}

/// The reminder and the legend: beside the charts where there is room, else around them.
void ProgressPage::addFeelings(const Trend& trend)
{
    QWidget* worth = worthAsking(trend);
    QWidget* main = m_tableShown ? table(trend) : charts(trend);
    QWidget* marks = m_tableShown ? nullptr : legend();
    if (m_columns < 3 || (!worth && !marks)) {
        for (QWidget* part : { worth, main, marks })
            if (part)
                m_content->addWidget(part);
        return;
    }
    auto* whole = new QWidget;
    auto* aside = new QVBoxLayout;
    aside->setSpacing(16);
    for (QWidget* part : { worth, marks }) {
        if (!part)
            continue;
        part->setFixedWidth(theme().row(kAside));
        aside->addWidget(part);
    }
    aside->addStretch(1);
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(main, 1);
    row->addLayout(aside);
    m_content->addWidget(whole);
}

void ProgressPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fit();
}

void ProgressPage::fit()
{
    const int room = std::min(width() - 2 * PlaceColumn::kMargin, PlaceColumn::kWidest);
    const int columns = room < theme().row(kTwoCharts) ? 1 : room < theme().row(kWithAside) ? 2 : 3;
    if (std::exchange(m_columns, columns) != columns)
        render();
}

const Trend* ProgressPage::fillPeople()
{
    const QVector<Trend>& trends = m_feedback.trends();
    const QSignalBlocker quiet(m_people);
    m_people->clear();
    int chosen = m_person.isEmpty() && !trends.isEmpty() ? 0 : -1;
    for (int i = 0; i < trends.size(); ++i) {
        m_people->addItem(trends[i].name.full(), trends[i].person);
        if (trends[i].person == m_person)
            chosen = i;
    }
    m_people->setCurrentIndex(chosen);
    m_people->setVisible(isTherapist() && trends.size() > (chosen < 0 ? 0 : 1));
    return chosen < 0 ? nullptr : &trends[chosen];
}

void ProgressPage::renderHead(const Trend& trend, bool any)
{
    const QString client = trend.name.isEmpty() ? tr("Your client") : trend.name.isolatedBrief();
    const bool named = isTherapist() && any;
    m_bar->setVisible(!isTherapist());
    m_avatar->setVisible(named);
    m_avatar->setPerson(trend.name.initials(), Avatar::Presence::Planned);
    m_head->setTitle(named ? trend.name.full() : isTherapist() ? tr("Progress") : tr("How sessions have felt"));
    m_head->setLine(any ? tr("%n sessions since %1", "", static_cast<int>(trend.sessions.size()))
                              .arg(QLocale().toString(trend.sessions.first().day, QStringLiteral("d MMMM")))
                        : QString());
    m_readers->setWho(isTherapist() ? VisibilityLine::Who::People : VisibilityLine::Who::Lock);
    m_readers->setText(!isTherapist() ? tr("Only you can see this")
            : any                     ? tr("%1 can see these charts too. They hold only what %1 sent to you.").arg(client)
                                      : tr("Nothing has been sent yet. Each person chooses what to share."));
    m_asTable->setVisible(any);
    m_export->setVisible(any);
    m_asTable->setText(m_tableShown ? tr("Show as charts") : tr("Show as a table"));
}

void ProgressPage::render()
{
    while (QLayoutItem* item = m_content->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const Trend* chosen = fillPeople();
    const Trend trend = chosen ? *chosen : Trend {};
    const bool any = !trend.sessions.isEmpty();
    renderHead(trend, any);
    if (!any && !isTherapist())
        m_content->addWidget(new PlainLabel(theme(), TextRole::Body, tr("When you answer after a session, it appears here. There’s no need to.")));
    if (any) {
        if (isTherapist())
            m_content->addWidget(new PlainLabel(theme(), TextRole::Heading, tr("How sessions feel to %1").arg(trend.name.isEmpty() ? tr("your client") : trend.name.isolatedBrief())));
        addFeelings(trend);
    }
    if (trend.goals.isEmpty())
        return;
    m_content->addWidget(new PlainLabel(theme(), TextRole::Heading, isTherapist() ? tr("Goals you’re working on together") : tr("My goals")));
    m_content->addWidget(goals(trend));
}

} // namespace alcove::ui
