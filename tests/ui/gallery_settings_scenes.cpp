#include "tests/ui/gallery_settings_scenes.h"

#include "ui/settings/connection_section.h"
#include "ui/settings/devices_section.h"
#include "ui/settings/language_section.h"
#include "ui/settings/looks_section.h"
#include "ui/settings/sessions_section.h"
#include "ui/settings/settings_page.h"

namespace alcove::ui {

namespace {

Scene settingsScene(const QString& name, SettingsPage::Section section, bool therapist = false)
{
    return { name,
        [section, therapist](const Theme& theme, SampleModels& sample) -> std::unique_ptr<QWidget> {
            therapist ? sample.asTherapist() : sample.asClient();
            const Models models = sample.models();
            using Section = SettingsPage::Section;
            auto page = std::make_unique<SettingsPage>(theme);
            page->addSection(Section::Devices, new DevicesSection(theme, models));
            page->addSection(Section::Language, new LanguageSection(theme, models.settings));
            page->addSection(Section::Looks, new LooksSection(theme, models.settings));
            page->addSection(Section::Sessions, new SessionsSection(theme, models.settings));
            page->addSection(Section::Connection, new ConnectionSection(theme, models.settings, models.reach));
            page->openSection(section);
            return page;
        },
        {} };
}

} // namespace

void addSettings(std::vector<Scene>& scenes)
{
    using Section = SettingsPage::Section;
    scenes.push_back(settingsScene(QStringLiteral("14-settings-devices"), Section::Devices));
    scenes.push_back(settingsScene(QStringLiteral("14d-settings-access"), Section::Looks));
    scenes.push_back(settingsScene(QStringLiteral("14e-settings-language"), Section::Language));
    scenes.push_back(settingsScene(QStringLiteral("14f-settings-sessions"), Section::Sessions));
    scenes.push_back(settingsScene(QStringLiteral("14g-settings-connection"), Section::Connection, true));
    Scene hidden = settingsScene(QStringLiteral("14h-settings-connection-hidden"), Section::Connection, true);
    hidden.after = [](QWidget&, SampleModels& sample) { sample.settings.setRelayOnly(true); };
    scenes.push_back(std::move(hidden));
}

} // namespace alcove::ui
