#include "ui/call/comfort_popover.h"

#include "ui/widgets/flow_row.h"

#include <QVBoxLayout>

namespace alcove::ui {

namespace {

using Comfort = SessionToolsModel::Comfort;

constexpr std::array kOrder { Comfort::Slower, Comfort::Fine, Comfort::GoOn, Comfort::Hidden };

} // namespace

ComfortWord comfortWord(Comfort comfort)
{
    switch (comfort) {
    case Comfort::Hidden: return {};
    case Comfort::Slower: return { ComfortPopover::tr("Slower, please"), QStringLiteral("clock") };
    case Comfort::Fine: return { ComfortPopover::tr("This is fine"), QStringLiteral("check") };
    case Comfort::GoOn: return { ComfortPopover::tr("We can go on"), QStringLiteral("chevron-right") };
    }
    return {};
}

ComfortPopover::ComfortPopover(const Theme& theme, QWidget* parent, CallModel& call, SessionToolsModel& tools)
    : Popover(theme, parent, 460)
    , m_call(call)
    , m_tools(tools)
    , m_seen(new VisibilityLine(theme, VisibilityLine::Who::People))
{
    setAccessibleName(tr("How is this feeling for you right now?"));
    auto* title = new PlainLabel(theme, TextRole::Heading, tr("How is this feeling for you right now?"));
    auto* row = new FlowRow(8);
    for (std::size_t i = 0; i < kOrder.size(); ++i) {
        const Comfort comfort = kOrder[i];
        m_chips[i] = new Chip(theme, comfort == Comfort::Hidden ? tr("Show nothing") : comfortWord(comfort).word);
        m_chips[i]->setCheckable(true);
        m_chips[i]->setAutoExclusive(true);
        row->add(m_chips[i]);
        // Assistive programs toggle a choice without clicking it.
        connect(m_chips[i], &Chip::toggled, this, [this, comfort](bool on) {
            if (on && comfort != m_tools.comfort())
                Q_EMIT m_tools.comfortRequested(comfort);
        });
    }
    auto* close = new Button(theme, Button::Kind::Plain, tr("Close"));
    close->setAccessibleName(tr("Close the dial"));
    connect(close, &Button::clicked, this, &Popover::close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(25, 22, 25, 22);
    column->setSpacing(0);
    column->addWidget(title);
    column->addSpacing(14);
    column->addWidget(row);
    column->addSpacing(14);
    column->addWidget(m_seen);
    column->addSpacing(10);
    column->addWidget(close, 0, Qt::AlignLeading);
    connect(&call, &CallModel::changed, this, [this] { render(); });
    connect(&tools, &SessionToolsModel::changed, this, [this] { render(); });
    render();
}

QWidget* ComfortPopover::firstFocus() const
{
    for (std::size_t i = 0; i < kOrder.size(); ++i) {
        if (kOrder[i] == m_tools.comfort())
            return m_chips[i];
    }
    return m_chips[0];
}

void ComfortPopover::render()
{
    const QString peer = m_call.peer().isolatedBrief();
    for (std::size_t i = 0; i < kOrder.size(); ++i)
        m_chips[i]->setChecked(kOrder[i] == m_tools.comfort());
    const bool hidden = m_tools.comfort() == Comfort::Hidden;
    m_seen->setWho(hidden ? VisibilityLine::Who::Lock : VisibilityLine::Who::People);
    m_seen->setText(hidden ? tr("%1 sees nothing of this").arg(peer)
                           : tr("%1 sees: %2").arg(peer, comfortWord(m_tools.comfort()).word));
}

} // namespace alcove::ui
