#pragma once

#include "tests/support/seeded_random.h"

#include <deque>
#include <map>

namespace alcove::testing {

/// Gives prepared bytes to whoever asks for that many, in order; seeded ones when none are prepared.
class ScriptedRandom final : public RandomSource {
public:
    void prepare(Bytes bytes) { m_prepared[bytes.size()].push_back(std::move(bytes)); }

    void fill(MutableByteView out) override
    {
        std::deque<Bytes>& queue = m_prepared[out.size()];
        if (queue.empty()) {
            m_rest.fill(out);
            return;
        }
        std::copy(queue.front().begin(), queue.front().end(), out.begin());
        queue.pop_front();
    }

private:
    std::map<std::size_t, std::deque<Bytes>> m_prepared;
    SeededRandom m_rest { 1 };
};

} // namespace alcove::testing
