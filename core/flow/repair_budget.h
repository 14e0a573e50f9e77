#pragma once

#include "core/base/clock.h"
#include "core/base/units.h"

namespace alcove::flow {

/// Keeps repair to a share of the video's rate and says how much of it is in use.
/// Invariant: over any second repair takes at most its share of the target plus one second's saved
/// share; the share is a fifth, and twice the loss where more is lost, up to two fifths, and two fifths
/// where every frame carries parity.
/// Sequence: net.
/// Source: measured at 600 kbit/s and 50 ms one way: with a fifth and two copies of each answer
/// 10 % loss leaves no freeze; at 20 % loss a fifth leaves 12 s of 30 frozen, two fifths 1.3 s.
class RepairBudget {
public:
    void setTarget(BitRate target) { m_target = target; }
    void setLoss(double loss) { m_loss = loss; }
    /// Every frame carries parity, since repeats would come too late.
    void setParityFirst(bool parityFirst) { m_parityFirst = parityFirst; }
    /// What cannot wait may use all that is saved; what only helps leaves half for it.
    enum class Need { Must, Helps };
    /// True, and taken, when there is room for it.
    [[nodiscard]] bool take(DataSize size, Need need, Instant now);
    [[nodiscard]] double share() const;
    /// The rate repair has used lately.
    [[nodiscard]] BitRate used(Instant now);

private:
    void advance(Instant now);

    BitRate m_target;
    double m_loss = 0;
    bool m_parityFirst = false;
    double m_saved = 0; ///< bytes
    double m_usedRate = 0; ///< bytes a second, decaying
    Instant m_updated {};
    bool m_started = false;
};

} // namespace alcove::flow
