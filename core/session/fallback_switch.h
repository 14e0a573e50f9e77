#pragma once

#include "core/transport/ice_generations.h"

namespace alcove::session {

/// Decides when sealed datagrams travel over the rendezvous instead of a UDP path.
/// Invariant: only after the therapist has let the client in; a path that was in use when it gave out
/// is not trusted again, a newer one is as soon as the other side is heard on it.
/// Sequence: net.
class FallbackSwitch {
public:
    using Generation = transport::IceGenerations::Generation;

    /// chosen: most pairs are found in one second, the last of libnice's first three checks leaves
    /// after 700 ms, and a person waits four seconds for a first picture without doubt.
    static constexpr Duration kPatience = std::chrono::seconds(4);
    /// While it is on, a better way is looked for this often. chosen: rarely enough to cost nothing, soon
    /// enough that somebody who leaves a guest network has pictures again before asking.
    static constexpr Duration kTryEvery = std::chrono::seconds(15);
    /// A path heard within this time is in use, whatever comes over the rendezvous.
    /// chosen: ten probes of a newly connected path.
    static constexpr Duration kHeardLately = std::chrono::seconds(1);

    /// How the UDP paths stand.
    struct Paths {
        std::optional<Generation> active;
        std::optional<Generation> newest;
    };
    enum class Action { None, Began, TryPath };

    /// The other side's program began anew: nothing is known of any path.
    void reset();
    void setLetIn(bool letIn);
    /// An authentic datagram came on a path. True: sending goes back to it.
    bool onPathHeard(Generation generation, Instant now);
    /// No pair of this generation works.
    void onPathFailed(Generation generation) { m_failed = generation; }
    /// No pair of the newest generation works, and no older path is in use.
    [[nodiscard]] bool hasFailed(const Paths& paths) const { return paths.newest && m_failed == paths.newest && !paths.active; }
    /// An authentic datagram came over the rendezvous: the other side hears nothing on a path. True: began.
    bool onRendezvousHeard(const Paths& paths, Instant now);

    /// What is due. Call until None.
    [[nodiscard]] Action poll(const Paths& paths, Instant now);
    [[nodiscard]] std::optional<Instant> nextWakeup() const;
    [[nodiscard]] bool isOn() const { return m_on; }

private:
    void begin(const Paths& paths, Instant now);

    bool m_letIn = false;
    bool m_on = false;
    std::optional<Instant> m_since; ///< when a path was last heard, or the first one began
    std::optional<Instant> m_heard;
    std::optional<Generation> m_known;
    std::optional<Generation> m_failed;
    std::optional<Generation> m_distrusted; ///< this one and older ones
    Instant m_tryAt {};
};

} // namespace alcove::session
