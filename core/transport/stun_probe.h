#pragma once

#include "core/base/random.h"
#include "core/transport/ice_path.h"
#include "core/transport/net_loop.h"

namespace alcove::transport {

/// Asks STUN servers, and relays that answer STUN at the same port, how the way to them is (StunQuestions).
/// Invariant: `done` is called once, from a task of its own, within four seconds; what a server says of this computer's
/// address is not looked at.
/// Sequence: net.   Errors: a name that is not found and a socket that does not open are questions without an answer.
class StunProbe {
public:
    using Answers = std::vector<std::optional<Duration>>;
    /// Of the server that answered most.
    using Done = std::function<void(Answers)>;

    static constexpr std::size_t kMaxServers = 4;

    StunProbe(NetLoop& loop, RandomSource& random);
    ~StunProbe();
    StunProbe(const StunProbe&) = delete;
    StunProbe& operator=(const StunProbe&) = delete;

    /// Once.
    void start(const std::vector<StunServer>& servers, Done done);

private:
    class Server;

    void onTimer();
    void arm();
    void finish();

    NetLoop& m_loop;
    RandomSource& m_random;
    std::vector<std::unique_ptr<Server>> m_servers;
    Done m_done;
    NetLoop::Timer m_timer;
    Instant m_until {};
};

} // namespace alcove::transport
