#include "ui/settings/looks_sheet.h"

#include "ui/shell/look.h"
#include "ui/widgets/flow_row.h"

#include <QButtonGroup>
#include <QSignalBlocker>

#include <cmath>

namespace alcove::ui {

LooksSheet::LooksSheet(const Theme& theme, QWidget* host, SettingsModel& settings)
    : Sheet(theme, host, tr("Text, colour and motion"), 600, Close::Shown)
    , m_settings(settings)
{
    m_sizes = addChips(theme, tr("Text size"), { tr("Standard"), tr("Larger"), tr("Large"), tr("Very large"), tr("Largest") });
    m_colours = addChips(theme, tr("Colours"), { tr("Automatic"), tr("Light"), tr("Dark"), tr("High contrast") });
    body()->addSpacing(12);
    m_motion = addToggle(theme, tr("Less movement"), &SettingsModel::setReducedMotion);
    m_time = addToggle(theme, tr("Show time left"), &SettingsModel::setShowTimeLeft);
    m_selfView = addToggle(theme, tr("Show my own picture"), &SettingsModel::setShowSelfView);
    m_breathing = addToggle(theme, tr("Breathing in the waiting room"), &SettingsModel::setBreathing);
    connect(m_sizes, &QButtonGroup::idClicked, this, [this](int id) { m_settings.setTextScale(textSteps()[static_cast<std::size_t>(id)]); });
    connect(m_colours, &QButtonGroup::idClicked, this, [this](int id) { m_settings.setColours(static_cast<SettingsModel::Colours>(id)); });
    connect(&settings, &SettingsModel::changed, this, [this] { render(); });
    render();
}

QButtonGroup* LooksSheet::addChips(const Theme& theme, const QString& label, const QStringList& texts)
{
    auto* group = new QButtonGroup(this);
    auto* row = new FlowRow(8);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto* chip = new Chip(theme, texts[i]);
        chip->setCheckable(true);
        group->addButton(chip, static_cast<int>(i));
        row->add(chip);
    }
    body()->addSpacing(16);
    body()->addWidget(new PlainLabel(theme, TextRole::Label, label));
    body()->addSpacing(8);
    body()->addWidget(row);
    return group;
}

Toggle* LooksSheet::addToggle(const Theme& theme, const QString& text, void (SettingsModel::*set)(bool))
{
    auto* toggle = new Toggle(theme, text);
    body()->addWidget(toggle);
    connect(toggle, &Toggle::toggled, this, [this, set](bool on) { (m_settings.*set)(on); });
    return toggle;
}

void LooksSheet::openLooks()
{
    open(m_sizes->checkedButton());
}

void LooksSheet::render()
{
    int size = 0;
    for (std::size_t i = 0; i < textSteps().size(); ++i)
        if (std::abs(textSteps()[i] - m_settings.textScale()) < 0.01)
            size = static_cast<int>(i);
    m_sizes->button(size)->setChecked(true);
    m_colours->button(static_cast<int>(m_settings.colours()))->setChecked(true);
    const auto set = [](Toggle* toggle, bool on) {
        const QSignalBlocker quiet(toggle);
        toggle->setChecked(on);
        toggle->update();
    };
    set(m_motion, m_settings.reducedMotion());
    set(m_time, m_settings.showTimeLeft());
    set(m_selfView, m_settings.showSelfView());
    set(m_breathing, m_settings.breathing());
}

} // namespace alcove::ui
