#pragma once

#include <cstddef>

namespace alcove::wire {

/// Limits checked before a control body is parsed and on its fields afterwards.
/// Chosen: the largest honest message of each kind with room to spare; anything larger is hostile.
inline constexpr std::size_t kMaxControlBody = 16 * 1024;
inline constexpr std::size_t kMaxChatCharacters = 4000;
inline constexpr std::size_t kMaxCandidate = 128;
/// ICE: RFC 8839 §5.4 allows 256 characters for each.
inline constexpr std::size_t kMaxIceCredential = 256;

} // namespace alcove::wire
