#pragma once

#include "app/engine/call_workshop.h"
#include "core/practice/connection_service.h"
#include "core/session/client_session.h"
#include "core/session/therapist_room.h"

namespace alcove::app {

/// What joining through a connection service came to.
enum class TrialOutcome {
    Works,
    BrokerUnreachable,
    BrokerCertificate,
    TherapistLogin,
    ClientLogin,
    NoAnswer, ///< both are at the broker, and what one leaves there does not reach the other
    NoPath,   ///< they met, and neither a relay nor anything else carried a datagram
    NoSound,
};

/// Joins through a connection service as a client would: a therapist's and a client's side in one
/// program, with keys and an invitation of their own, meet at the broker and nowhere else, go through the
/// relay and nowhere else if there is one, and the client's sound has to come back.
/// Invariant: touches no device, no vault and no visitor of the program it runs in.
/// Sequence: made and destroyed on a thread that is not net; `done` comes on its workshop's net thread.
class ServiceTrial {
public:
    struct Config {
        practice::ConnectionService service;
        std::function<std::unique_ptr<transport::RelayTunnels>(TaskRunner& net)> makeTunnels; ///< as CallWorkshop's
        std::function<std::unique_ptr<transport::RendezvousMailbox>(TaskRunner& callbacks)> makeMailbox;
        std::function<std::unique_ptr<transport::RendezvousConnector>(TaskRunner& callbacks)> makeConnector;
        /// Once.
        std::function<void(TrialOutcome)> done;
    };

    explicit ServiceTrial(Config config);
    ~ServiceTrial();
    ServiceTrial(const ServiceTrial&) = delete;
    ServiceTrial& operator=(const ServiceTrial&) = delete;

private:
    class Run; ///< net

    std::unique_ptr<Config> m_config;
    CallWorkshop m_workshop;
    std::unique_ptr<Run> m_run;
};

} // namespace alcove::app
