#pragma once

#include "core/base/clock.h"
#include "core/base/units.h"

namespace alcove::flow {

/// Keeps repair to a fifth of the video's rate and says how much of it is in use.
/// Invariant: over any second repair takes at most 20 % of the target plus one second's saved share.
/// Sequence: net.
/// Source: chosen: at 10 % loss with one repetition in ten, repair needs 11 %; beyond a fifth the
/// path is better served by a smaller picture.
class RepairBudget {
public:
    void setTarget(BitRate target) { m_target = target; }
    /// True, and taken, when there is room for it.
    [[nodiscard]] bool take(DataSize size, Instant now);
    /// The rate repair has used lately.
    [[nodiscard]] BitRate used(Instant now);

private:
    void advance(Instant now);

    BitRate m_target;
    double m_saved = 0; ///< bytes
    double m_usedRate = 0; ///< bytes a second, decaying
    Instant m_updated {};
    bool m_started = false;
};

} // namespace alcove::flow
