#pragma once

#include "core/base/bytes.h"

#include <optional>

namespace alcove::flow {

/// Systematic Reed–Solomon erasure code over GF(256) with a Cauchy matrix: any `data.size()` of data
/// and parity together give back the data.
/// Invariant: at most 128 data and 128 parity shards; all shards of a group are equally long.
/// Source: Cauchy matrix: Blömer et al., "An XOR-Based Erasure-Resilient Coding Scheme", 1995 (every
/// square part of it is invertible); field polynomial x^8 + x^4 + x^3 + x^2 + 1 (0x11d), generator 2.

/// Parity shard `index` over data shards, each as long as the longest: shorter ones count as
/// followed by zeros.
[[nodiscard]] Bytes parityShard(const std::vector<ByteView>& data, std::size_t index);

struct ParityShard {
    std::size_t index = 0;
    ByteView bytes;
};

/// The missing shards, where `data` has nothing, in their order; nothing when there is too little
/// parity or lengths do not fit. Shards come back as long as the parity.
[[nodiscard]] std::optional<std::vector<Bytes>> recoverShards(
    const std::vector<std::optional<ByteView>>& data, const std::vector<ParityShard>& parity);

} // namespace alcove::flow
