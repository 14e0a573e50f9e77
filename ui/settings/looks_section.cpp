#include "ui/settings/looks_section.h"

#include "ui/shell/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_row.h"

#include <QButtonGroup>

#include <cmath>

namespace alcove::ui {

LooksSection::LooksSection(const Theme& theme, SettingsModel& settings)
    : m_settings(settings)
    , m_sizes(addChips(theme, tr("Text size"), { tr("Standard"), tr("Larger"), tr("Large"), tr("Very large"), tr("Largest") }))
    , m_colours(addChips(theme, tr("Colours"), { tr("Automatic"), tr("Light"), tr("Dark"), tr("High contrast") }))
    , m_motion(new ToggleRow(theme, QStringLiteral("motion"), tr("Less movement"), tr("Light and breathing change with words only")))
    , m_readAloud(new ToggleRow(theme, QStringLiteral("speaker"), tr("Read screen changes aloud"), tr("Works with your screen reader")))
{
    auto* captions = new Button(theme, Button::Kind::Ordinary, tr("Show me how"));
    captions->setAccessibleName(tr("Show me how to turn captions on"));
    auto* card = new Card(theme);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    rows->addWidget(m_motion);
    rows->addWidget(new Hairline(theme));
    rows->addWidget(m_readAloud);
    rows->addWidget(new Hairline(theme));
    rows->addWidget(new SettingRow(theme, QStringLiteral("chat"), tr("Captions"),
        tr("Your computer can turn speech into text by itself."), captions));
    column()->addWidget(card);
    connect(captions, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::Help); });
    connect(m_sizes, &QButtonGroup::idClicked, this, [this](int id) { m_settings.setTextScale(textSteps()[static_cast<std::size_t>(id)]); });
    connect(m_colours, &QButtonGroup::idClicked, this, [this](int id) { m_settings.setColours(static_cast<SettingsModel::Colours>(id)); });
    connect(m_motion, &ToggleRow::toggled, &m_settings, &SettingsModel::setReducedMotion);
    connect(m_readAloud, &ToggleRow::toggled, &m_settings, &SettingsModel::setReadAloud);
    connect(&settings, &SettingsModel::changed, this, [this] { render(); });
    render();
}

QButtonGroup* LooksSection::addChips(const Theme& theme, const QString& label, const QStringList& texts)
{
    auto* group = new QButtonGroup(this);
    auto* row = new FlowRow(8);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto* chip = new Chip(theme, texts[i]);
        chip->setCheckable(true);
        group->addButton(chip, static_cast<int>(i));
        row->add(chip);
    }
    auto* card = new Card(theme);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(24, 20, 24, 24);
    inside->setSpacing(12);
    inside->addWidget(new PlainLabel(theme, TextRole::Label, label));
    inside->addWidget(row);
    column()->addWidget(card);
    return group;
}

void LooksSection::render()
{
    int size = 0;
    for (std::size_t i = 0; i < textSteps().size(); ++i)
        if (std::abs(textSteps()[i] - m_settings.textScale()) < 0.01)
            size = static_cast<int>(i);
    m_sizes->button(size)->setChecked(true);
    m_colours->button(static_cast<int>(m_settings.colours()))->setChecked(true);
    m_motion->setOn(m_settings.reducedMotion());
    m_readAloud->setOn(m_settings.readAloud());
}

} // namespace alcove::ui
