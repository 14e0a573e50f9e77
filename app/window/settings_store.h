#pragma once

#include "app/window/settings_file.h"
#include "ui/model/settings_model.h"

namespace alcove::app {

/// Keeps what a person chose about the program itself: how it looks and which role they have. Nothing
/// about another person is among it.
/// Sequence: ui.
class SettingsStore {
public:
    /// The file must outlive this object.
    explicit SettingsStore(SettingsFile& file) : m_settings(file) { }

    void load(ui::SettingsModel& model) const;
    void save(const ui::SettingsModel& model);

    /// What goes to another computer with a backup: every choice, and the port that links name; nothing that is
    /// about this computer's devices.
    [[nodiscard]] QByteArray carried() const;
    /// Takes over what another computer carried here; anything else than that changes nothing.
    void take(const QByteArray& carried);

    /// The port this therapist's links name; zero until there is one.
    [[nodiscard]] std::uint16_t port() const;
    void setPort(std::uint16_t port);

    /// With a connection service, whether links name this computer's own addresses as well.
    [[nodiscard]] bool homeAddressesInLinks() const;
    void setHomeAddressesInLinks(bool on);

private:
    SettingsFile& m_settings;
};

} // namespace alcove::app
