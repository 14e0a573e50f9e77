#include "ui/home/safety_plan_page.h"

#include "ui/widgets/flow_row.h"
#include "ui/widgets/visibility_line.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace alcove::ui {

namespace {

constexpr int kColumn = 720;
constexpr int kKeepAfterMs = 2000;
constexpr qsizetype kMaxParts = 20;      // chosen: more than a plan one can use
constexpr int kMaxHeading = 80;
constexpr int kMaxText = 4000;

/// Headings to begin with, all of them the person's to change.
QVector<PlanPart> offeredParts()
{
    return { { SafetyPlanPage::tr("Signs that things are getting harder"), {} },
        { SafetyPlanPage::tr("What helps me get through"), {} }, { SafetyPlanPage::tr("People I can ring"), {} },
        { SafetyPlanPage::tr("Reasons to hold on"), {} } };
}

} // namespace

SafetyPlanPage::SafetyPlanPage(const Theme& theme, const Models& models)
    : Page(theme)
    , m_plan(models.safetyPlan)
    , m_cards(new QVBoxLayout)
    , m_state(new PlainLabel(theme, TextRole::Small))
    , m_add(new Button(theme, Button::Kind::Ordinary, tr("Add a part"), QStringLiteral("add")))
{
    setAccessibleName(tr("My safety plan"));
    auto* back = new Button(theme, Button::Kind::Plain, tr("Back"), QStringLiteral("back"));
    auto* bar = new TopBar(theme);
    auto* help = new Button(theme, Button::Kind::Plain, tr("Help"), QStringLiteral("help"));
    bar->addStart(back);
    bar->addEnd(help);
    connect(help, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::Help); });
    auto* lead = new PlainLabel(theme, TextRole::Body,
        tr("For times when things are hard. Use your own words and headings, and leave out what you like."));
    lead->setColour(Colour::Ink2);
    m_state->setColour(Colour::Ink3);
    m_cards->setSpacing(16);
    auto* copyAll = new Button(theme, Button::Kind::Ordinary, tr("Copy all of it"), QStringLiteral("copy-link"));
    auto* last = new FlowRow(12);
    last->add(m_add);
    last->add(copyAll);

    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 4, 0, 24);
    column->setSpacing(0);
    column->addWidget(new PlainLabel(theme, TextRole::Display, tr("My safety plan")));
    column->addWidget(lead);
    column->addSpacing(10);
    column->addWidget(new VisibilityLine(theme, VisibilityLine::Who::Lock, tr("Only you can see this")));
    column->addSpacing(16);
    column->addLayout(m_cards);
    column->addSpacing(16);
    column->addWidget(last);
    column->addSpacing(8);
    column->addWidget(m_state);
    column->addStretch(1);
    auto* scroll = new ScrollColumn;
    scroll->column()->addWidget(inTheMiddle(theme, body, kColumn), 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(bar);
    all->addWidget(scroll, 1);

    m_keep.setSingleShot(true);
    m_keep.setInterval(kKeepAfterMs);
    connect(&m_keep, &QTimer::timeout, this, [this] { keep(); });
    connect(back, &Button::clicked, this, &Page::backRequested);
    connect(m_add, &Button::clicked, this, [this] {
        addPart({});
        m_parts.back().heading->edit()->setFocus(Qt::OtherFocusReason);
        changed();
    });
    connect(copyAll, &Button::clicked, this, [this] { copy(); });
    connect(&m_plan, &SafetyPlanModel::changed, this, [this] {
        if (!m_dirty)
            fill(m_plan.parts());
    });
    fill(m_plan.parts());
}

QWidget* SafetyPlanPage::firstFocus()
{
    return m_parts.isEmpty() ? static_cast<QWidget*>(m_add) : m_parts.front().text->edit();
}

SafetyPlanPage::Part SafetyPlanPage::makePart(int number, const PlanPart& content)
{
    Part part;
    part.card = new Card(theme());
    part.heading = new Field(theme(), tr("Heading %1").arg(QLocale().toString(number)));
    part.heading->edit()->setMaxLength(kMaxHeading);
    part.heading->edit()->setText(content.heading);
    part.text = new TextArea(theme(), tr("What I’d like to remember, %1").arg(QLocale().toString(number)), {}, 3);
    part.text->setMaxLength(kMaxText);
    part.text->setText(content.text);
    part.remove = new Button(theme(), Button::Kind::Plain, tr("Take this part out"));
    part.remove->setAccessibleName(tr("Take part %1 out").arg(number));
    auto* inside = new QVBoxLayout(part.card);
    inside->setContentsMargins(24, 18, 24, 12);
    inside->setSpacing(12);
    inside->addWidget(part.heading);
    inside->addWidget(part.text);
    inside->addWidget(part.remove, 0, Qt::AlignTrailing);
    connect(part.heading->edit(), &QLineEdit::textEdited, this, [this] { changed(); });
    connect(part.text, &TextArea::edited, this, [this] { changed(); });
    connect(part.remove, &Button::clicked, this, [this, card = part.card] { removePart(card); });
    return part;
}

void SafetyPlanPage::fill(const QVector<PlanPart>& parts)
{
    const QVector<PlanPart> shown = parts.isEmpty() ? offeredParts() : parts;
    if (!m_parts.isEmpty() && shown == written())
        return;
    for (const Part& part : std::as_const(m_parts)) {
        m_cards->removeWidget(part.card);
        part.card->deleteLater();
    }
    m_parts.clear();
    for (const PlanPart& part : shown)
        addPart(part);
}

void SafetyPlanPage::addPart(const PlanPart& content)
{
    if (m_parts.size() >= kMaxParts)
        return;
    m_parts.append(makePart(static_cast<int>(m_parts.size()) + 1, content));
    m_cards->addWidget(m_parts.back().card);
    m_add->setEnabled(m_parts.size() < kMaxParts);
}

void SafetyPlanPage::removePart(const Card* card)
{
    QVector<PlanPart> left = written();
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        if (m_parts[i].card == card)
            left.remove(i);
    m_add->setFocus(Qt::OtherFocusReason);
    // Queued: the button that asked is part of what goes.
    QMetaObject::invokeMethod(this, [this, left] {
        for (const Part& part : std::as_const(m_parts)) {
            m_cards->removeWidget(part.card);
            part.card->deleteLater();
        }
        m_parts.clear();
        for (const PlanPart& part : left)
            addPart(part);
        m_add->setEnabled(true);
        changed();
    }, Qt::QueuedConnection);
}

QVector<PlanPart> SafetyPlanPage::written() const
{
    QVector<PlanPart> out;
    for (const Part& part : m_parts)
        out.append({ part.heading->edit()->text(), part.text->text() });
    return out;
}

void SafetyPlanPage::changed()
{
    m_dirty = true;
    m_state->setText(QString());
    m_keep.start();
}

void SafetyPlanPage::keep()
{
    m_keep.stop();
    if (!m_dirty)
        return;
    QVector<PlanPart> parts = written();
    const auto empty = [](const PlanPart& part) { return part.heading.trimmed().isEmpty() && part.text.trimmed().isEmpty(); };
    parts.erase(std::remove_if(parts.begin(), parts.end(), empty), parts.end());
    Q_EMIT m_plan.saveRequested(parts);
    m_dirty = false;
    m_state->setText(tr("Saved on this computer"));
}

void SafetyPlanPage::copy()
{
    QStringList text;
    for (const PlanPart& part : written())
        if (!part.text.trimmed().isEmpty())
            text << part.heading + QStringLiteral("\n") + part.text.trimmed();
    QGuiApplication::clipboard()->setText(text.join(QStringLiteral("\n\n")));
    m_state->setText(tr("Copied. Paste it wherever you like."));
}

void SafetyPlanPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    keep();
}

} // namespace alcove::ui
