#pragma once

#include "ui/model/settings_model.h"

#include <QSettings>

namespace alcove::app {

/// Keeps what a person chose about the program itself: how it looks and which role they have. Nothing
/// about another person is among it.
/// Sequence: ui.
class SettingsStore {
public:
    explicit SettingsStore(const QString& file);

    void load(ui::SettingsModel& model) const;
    void save(const ui::SettingsModel& model);

    /// The port this therapist's links name; zero until there is one.
    [[nodiscard]] std::uint16_t port() const;
    void setPort(std::uint16_t port);

    /// With a connection service, whether links name this computer's own addresses as well.
    [[nodiscard]] bool homeAddressesInLinks() const;
    void setHomeAddressesInLinks(bool on);

private:
    mutable QSettings m_settings;
};

} // namespace alcove::app
