#include "ui/settings/looks_section.h"

#include "ui/settings/look_tiles.h"
#include "ui/shell/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_row.h"

#include <QButtonGroup>
#include <QSignalBlocker>

#include <cmath>

namespace alcove::ui {

LooksSection::LooksSection(const Theme& theme, SettingsModel& settings)
    : m_settings(settings)
    , m_sizes(addTiles(theme, tr("Text size"), sizeTiles(theme)))
    , m_colours(addTiles(theme, tr("Colours"), coloursTiles(theme)))
    , m_motion(new ToggleRow(theme, QStringLiteral("motion"), tr("Less movement"), tr("Light and breathing change with words only")))
    , m_pauses(new ToggleRow(theme, QStringLiteral("clock"), tr("Longer pauses before anything closes"), tr("Messages stay until you close them")))
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
    rows->addWidget(new SettingRow(theme, QStringLiteral("chat"), tr("Captions"),
        tr("Your computer can turn speech into text by itself."), captions));
    rows->addWidget(new Hairline(theme));
    rows->addWidget(m_pauses);
    rows->addWidget(new Hairline(theme));
    rows->addWidget(m_readAloud);
    column()->addWidget(card);
    connect(captions, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::Help); });
    // Toggled, not clicked: assistive programs toggle.
    connect(m_sizes, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            m_settings.setTextScale(textSteps()[static_cast<std::size_t>(id)]);
    });
    connect(m_colours, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            m_settings.setColours(static_cast<SettingsModel::Colours>(id));
    });
    connect(m_motion, &ToggleRow::toggled, &m_settings, &SettingsModel::setReducedMotion);
    connect(m_pauses, &ToggleRow::toggled, &m_settings, &SettingsModel::setLongerPauses);
    connect(m_readAloud, &ToggleRow::toggled, &m_settings, &SettingsModel::setReadAloud);
    connect(&settings, &SettingsModel::changed, this, [this] { render(); });
    render();
}

QList<QAbstractButton*> LooksSection::sizeTiles(const Theme& theme)
{
    const QStringList names { tr("Standard"), tr("Larger"), tr("Large"), tr("Very large"), tr("Largest") };
    QList<QAbstractButton*> tiles;
    for (qsizetype i = 0; i < names.size(); ++i)
        tiles << new SizeTile(theme, names[i], 16 + 2 * static_cast<int>(i)); // chosen: steps that are seen to grow
    return tiles;
}

QList<QAbstractButton*> LooksSection::coloursTiles(const Theme& theme)
{
    return { new ColoursTile(theme, tr("Automatic"), Scheme::Light, Scheme::Dark),
        new ColoursTile(theme, tr("Light"), Scheme::Light, Scheme::Light),
        new ColoursTile(theme, tr("Dark"), Scheme::Dark, Scheme::Dark),
        new ColoursTile(theme, tr("High contrast"), Scheme::HighContrastLight, Scheme::HighContrastLight) };
}

QButtonGroup* LooksSection::addTiles(const Theme& theme, const QString& label, const QList<QAbstractButton*>& tiles)
{
    auto* group = new QButtonGroup(this);
    auto* row = new FlowRow(8, FlowRow::Share::Even);
    for (qsizetype i = 0; i < tiles.size(); ++i) {
        group->addButton(tiles[i], static_cast<int>(i));
        row->add(tiles[i]);
    }
    auto* card = new Card(theme);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(24, 18, 24, 20);
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
    const QSignalBlocker quietSizes(m_sizes);
    const QSignalBlocker quietColours(m_colours);
    m_sizes->button(size)->setChecked(true);
    m_colours->button(static_cast<int>(m_settings.colours()))->setChecked(true);
    m_motion->setOn(m_settings.reducedMotion());
    m_pauses->setOn(m_settings.longerPauses());
    m_readAloud->setOn(m_settings.readAloud());
}

} // namespace alcove::ui
