#pragma once

#include "core/transport/datagram_path.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace alcove::transport {

/// The ICE sessions of a call, old and new side by side, so that a change of network costs no silence.
/// Invariant: datagrams go on the generation that last delivered an authentic one (until then on the
/// newest connected); an older one is closed 15 s after a newer proved itself and it fell silent; at
/// most three live. Both sides may begin the same generation at once.
/// Sequence: net.   Errors: what names an unknown generation is dropped.
class IceGenerations {
public:
    using Generation = std::uint32_t;
    using PathFactory = std::function<std::unique_ptr<DatagramPath>(Generation)>;

    struct Events {
        std::function<void(ByteView datagram, Generation, Instant now)> onDatagram;
        std::function<void(Generation, PathState, Instant now)> onState;
        std::function<void(Generation, PathCredentials)> onLocalCredentials;
        std::function<void(Generation, std::string candidate)> onLocalCandidate;
        std::function<void(Generation)> onLocalCandidatesDone;
        /// A sealed datagram of padding, or nothing: sent on a newly connected generation until the
        /// other side is heard on it, since neither sends there before it heard something there.
        std::function<Bytes(Instant now)> sealProbe;
    };

    IceGenerations(PathFactory factory, Events events);
    ~IceGenerations();
    IceGenerations(const IceGenerations&) = delete;
    IceGenerations& operator=(const IceGenerations&) = delete;

    /// Begins the next generation. Called by the side that noticed the change.
    Generation begin(Instant now);

    /// Signalling from the other side. Credentials of a newer generation begin it here too.
    bool onRemoteCredentials(Generation generation, const PathCredentials& credentials, Instant now);
    bool onRemoteCandidate(Generation generation, std::string_view candidate);
    void onRemoteCandidatesDone(Generation generation);

    /// A datagram that came on `generation` was opened with the session's keys.
    void onAuthentic(Generation generation, Instant now);

    bool send(ByteView datagram);

    void onTimer(Instant now);
    [[nodiscard]] std::optional<Instant> nextWakeup() const;

    /// The generation `send` uses; nothing while none is connected.
    [[nodiscard]] std::optional<Generation> active() const;
    [[nodiscard]] std::optional<Generation> newest() const;
    [[nodiscard]] std::size_t liveCount() const { return m_paths.size(); }
    /// The path itself, for its details.
    [[nodiscard]] const DatagramPath* path(Generation generation) const;

private:
    struct Entry;
    using Paths = std::map<Generation, std::unique_ptr<Entry>>;

    void start(Generation generation, Instant now);
    Paths::iterator retire(Paths::iterator place);
    void onPathState(Generation generation, PathState state, Instant now);
    [[nodiscard]] std::optional<Instant> closingTime(Generation generation, const Entry& entry) const;
    [[nodiscard]] bool wantsProbe(const Entry& entry) const;

    PathFactory m_factory;
    Events m_events;
    Paths m_paths;
    std::vector<std::unique_ptr<Entry>> m_retired;
    std::optional<Generation> m_active; ///< last delivered an authentic datagram
    std::optional<Generation> m_newestAuthentic;
    std::optional<Instant> m_lastStart;
    Generation m_next = 0;
};

} // namespace alcove::transport
