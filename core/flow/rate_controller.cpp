#include "core/flow/rate_controller.h"

namespace alcove::flow {

std::string_view toString(RateState state)
{
    switch (state) {
    case RateState::Start:
        return "start";
    case RateState::Rise:
        return "rise";
    case RateState::Drain:
        return "drain";
    case RateState::Trial:
        return "trial";
    case RateState::Compete:
        return "compete";
    case RateState::Silence:
        return "silence";
    }
    return "unknown";
}

} // namespace alcove::flow
