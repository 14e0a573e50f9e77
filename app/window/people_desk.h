#pragma once

#include "app/window/feature_line.h"
#include "core/records/about_store.h"
#include "ui/model/about_model.h"
#include "ui/model/settings_model.h"

namespace alcove::app {

/// What people tell about themselves: keeps one's own words, hands them over when somebody is connected,
/// and keeps what the others tell.
/// Invariant: nothing goes to anybody but a connected person, and never what somebody else told. A
/// therapist's client receives no client's words and the other way round.
/// Sequence: ui.
class PeopleDesk final : public QObject {
    Q_OBJECT
public:
    struct Config {
        FeatureLine& features;
        records::AboutStore store;
        ui::AboutModel& about;
        ui::SettingsModel& settings;
    };

    explicit PeopleDesk(Config config);

    /// Brings what somebody told earlier onto the screens.
    void recall(const FeatureLine::Person& person);

Q_SIGNALS:
    /// Somebody said how they are called; `name` is clean and may be empty.
    void named(const QByteArray& person, const QString& name);

private:
    void handOver(const FeatureLine::Person& person);
    void receive(const FeatureLine::Person& person, quint8 type, const QByteArray& body);
    void save(const ui::AboutPerson& own);
    void keep(const FeatureLine::Person& person, const ui::AboutPerson& about);

    Config m_config;
};

} // namespace alcove::app
