#include "ui/shell/look.h"

namespace alcove::ui {

namespace {

constexpr std::array<double, 5> kTextSteps { 1.0, 1.15, 1.3, 1.5, 2.0 }; // the steps of the design tokens

} // namespace

const std::array<double, 5>& textSteps() { return kTextSteps; }

Theme::Look lookFor(const SettingsModel& settings)
{
    Theme::Look look;
    look.textScale = settings.textScale();
    look.reducedMotion = settings.reducedMotion();
    switch (settings.colours()) {
    case SettingsModel::Colours::Automatic:
        look.scheme = systemIsDark() ? Scheme::Dark : Scheme::Light;
        break;
    case SettingsModel::Colours::Light:
        look.scheme = Scheme::Light;
        break;
    case SettingsModel::Colours::Dark:
        look.scheme = Scheme::Dark;
        break;
    case SettingsModel::Colours::HighContrast:
        look.scheme = systemIsDark() ? Scheme::HighContrastDark : Scheme::HighContrastLight;
        break;
    }
    return look;
}

void stepTextScale(SettingsModel& settings, int direction)
{
    const double now = settings.textScale();
    double next = now;
    for (const double step : kTextSteps) {
        if (direction > 0 && step > now + 0.01) {
            next = step;
            break;
        }
        if (direction < 0 && step < now - 0.01)
            next = step;
    }
    settings.setTextScale(next);
}

} // namespace alcove::ui
