#include "ui/check/setup_row.h"

namespace alcove::ui {

namespace {

constexpr int kMark = 36;

} // namespace

SetupRow::SetupRow(const Theme& theme, const QString& name, const QString& icon)
    : m_mark(new IconView(theme, icon, 20, Colour::Ink2))
    , m_icon(icon)
    , m_sentence(new PlainLabel(theme, TextRole::Body))
    , m_adviceRow(new QWidget)
    , m_advice(new PlainLabel(theme, TextRole::Small))
    , m_end(new QHBoxLayout)
    , m_below(new QVBoxLayout)
{
    m_sentence->setColour(Colour::Ink2);
    m_advice->setColour(Colour::Ink2);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new PlainLabel(theme, TextRole::Label, name));
    words->addWidget(m_sentence);
    auto* advice = new QHBoxLayout(m_adviceRow);
    advice->setContentsMargins(0, 6, 0, 0);
    advice->setSpacing(12);
    advice->addWidget(new IconView(theme, QStringLiteral("light"), 20, Colour::Care), 0, Qt::AlignTop);
    advice->addWidget(m_advice, 1);
    m_end->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->setSpacing(16);
    line->addLayout(words, 1);
    line->addLayout(m_end);
    m_below->setSpacing(8);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_adviceRow);
    column->addLayout(m_below);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(20, 10, 20, 10);
    all->setSpacing(16);
    // The mark stands in the middle of the name and the first line of what was found.
    m_mark->setMinimumHeight(theme.lineHeight(TextRole::Label) + theme.lineHeight(TextRole::Body));
    connect(&theme, &Theme::changed, this, [this, &theme] {
        m_mark->setMinimumHeight(theme.lineHeight(TextRole::Label) + theme.lineHeight(TextRole::Body));
    });
    all->addWidget(m_mark, 0, Qt::AlignTop);
    all->addLayout(column, 1);
    show(CheckModel::Standing::NotTried, {}, {});
}

void SetupRow::addAtEnd(QWidget* widget)
{
    m_end->addWidget(widget, 0, Qt::AlignVCenter);
}

void SetupRow::addBelow(QWidget* widget)
{
    m_below->setContentsMargins(0, 4, 0, 0);
    m_below->addWidget(widget);
}

void SetupRow::show(CheckModel::Standing standing, const QString& sentence, const QString& advice)
{
    switch (standing) {
    case CheckModel::Standing::NotTried:
    case CheckModel::Standing::Skipped:
        m_mark->setIcon(m_icon, Colour::Ink2);
        m_mark->setGround(Colour::Sunken, kMark);
        break;
    case CheckModel::Standing::Fine:
        m_mark->setIcon(QStringLiteral("check"), Colour::Accent);
        m_mark->setGround(Colour::AccentSoft, kMark);
        break;
    case CheckModel::Standing::CouldBeBetter:
        m_mark->setIcon(QStringLiteral("info"), Colour::Care);
        m_mark->setGround(Colour::CareSoft, kMark);
        break;
    case CheckModel::Standing::NotWorking:
        m_mark->setIcon(QStringLiteral("warn"), Colour::Trouble);
        m_mark->setGround(Colour::TroubleSoft, kMark);
        break;
    }
    m_sentence->setText(sentence);
    m_advice->setText(advice);
    m_adviceRow->setVisible(!advice.isEmpty());
}

} // namespace alcove::ui
