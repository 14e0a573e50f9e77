#pragma once

#include "app/engine/service_trial.h"
#include "core/records/service_store.h"
#include "ui/model/reach_model.h"

#include <QObject>

namespace alcove::app {

/// Joins the page about reaching people to the practice's connection service: reads a pasted line, keeps
/// it sealed, puts it to use, and tries it as a client would.
/// Invariant: the page says that it works only after a trial's sound came back.
/// Sequence: ui.
class ServiceDesk final : public QObject {
    Q_OBJECT
public:
    struct Config {
        records::Vault& vault;
        ui::ReachModel& model;
        /// The service to use from now on; nothing: none any more.
        std::function<void(const std::optional<practice::ConnectionService>&)> use;
    };

    explicit ServiceDesk(Config config);
    ~ServiceDesk() override;

    /// Puts to use what was kept.
    void load();

private:
    void readLine(const QString& line);
    void tryAsClient();
    void onTried(TrialOutcome outcome);
    void remove();
    [[nodiscard]] Status keep(bool tried);

    Config m_config;
    records::ServiceStore m_store;
    std::optional<practice::ConnectionService> m_service;
    std::unique_ptr<ServiceTrial> m_trial;
};

} // namespace alcove::app
