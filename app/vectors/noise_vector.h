#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace alcove::vectors {

enum class Outcome { Passed, Failed, Skipped };

struct Verdict {
    Outcome outcome = Outcome::Passed;
    std::string reason; ///< of a failure or a skip
};

/// Plays one vector in cacophony's JSON form through core/crypto: both sides, every handshake message,
/// the handshake hash, and the transport messages after the split. Vectors of other suites and of
/// modifiers other than psk are skipped.
/// Source: the wiki page "Test vectors" of the Noise specification.
[[nodiscard]] Verdict runNoiseVector(const nlohmann::json& vector);

} // namespace alcove::vectors
