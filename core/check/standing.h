#pragma once

namespace alcove::check {

/// How one thing of a check stands.
enum class Standing {
    NotTried,
    Fine,
    CouldBeBetter,
    NotWorking,
};

} // namespace alcove::check
