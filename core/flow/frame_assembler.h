#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/sequence_checker.h"
#include "core/base/units.h"
#include "core/wire/video_references.h"

#include <map>
#include <optional>
#include <utility>

namespace alcove::flow {

/// One packet's part of a picture, parsed and with its numbers unwrapped.
struct VideoFragment {
    SequenceNumber sequence;
    std::int64_t pictureId = 0;
    std::uint32_t timestamp = 0;
    bool startsFrame = false;
    bool endsFrame = false;
    std::optional<wire::VideoReferences> references; ///< in the starting fragment
    ByteView data;
};

/// A picture all of whose packets have come.
struct AssembledFrame {
    std::int64_t pictureId = 0;
    std::uint32_t timestamp = 0;
    wire::VideoReferences references;
    SequenceNumber first;
    SequenceNumber last;
    Instant firstArrival {};
    Instant completed {};
    Bytes payload;
};

/// Puts pictures together from packets in any order.
/// Invariant: at most 8 incomplete pictures, 32 in all, 512 fragments and 512 KiB a picture, 4 MiB
/// together, none older than 500 ms; a picture's packets agree on its timestamp and bounds.
/// Sequence: net.   Errors: none; what does not fit is refused.
/// Source: limits chosen: 8 pictures of the largest size bound the memory; 500 ms is twice the
/// longest time that repair goes on.
class FrameAssembler {
public:
    enum class Outcome { Waiting, Completed, Duplicate, Refused };

    Outcome insert(const VideoFragment& fragment, Instant now);

    /// What is known of a picture held here.
    struct Held {
        std::int64_t pictureId = 0;
        bool complete = false;
        std::optional<SequenceNumber> first; ///< known when the starting fragment is there
        std::optional<wire::VideoReferences> references;
        SequenceNumber highest;
    };
    /// All pictures held, oldest first.
    [[nodiscard]] std::vector<Held> held() const;

    /// Takes a complete picture out.
    [[nodiscard]] std::optional<AssembledFrame> take(std::int64_t pictureId);
    /// Forgets pictures up to and including this one, now and in future; how many were held.
    std::size_t dropUpTo(std::int64_t pictureId);
    /// Forgets pictures begun over 500 ms ago; how many.
    std::size_t expire(Instant now);
    /// How many were pushed out by newer ones since the last call.
    [[nodiscard]] std::size_t takeEvicted() { return std::exchange(m_evicted, 0); }
    [[nodiscard]] std::optional<Instant> nextWakeup() const;
    [[nodiscard]] std::size_t bytesHeld() const { return m_bytes; }

private:
    struct Picture {
        std::uint32_t timestamp = 0;
        std::map<SequenceNumber, Bytes> fragments;
        std::size_t bytes = 0;
        std::optional<SequenceNumber> first;
        std::optional<SequenceNumber> last;
        std::optional<wire::VideoReferences> references;
        Instant firstArrival {};
        Instant completed {};

        [[nodiscard]] bool complete() const;
        [[nodiscard]] bool admits(const VideoFragment& fragment) const;
    };
    using Pictures = std::map<std::int64_t, Picture>;

    [[nodiscard]] bool makeRoom(std::int64_t pictureId, std::size_t bytes);
    Pictures::iterator erase(Pictures::iterator picture);

    Pictures m_pictures;
    std::size_t m_bytes = 0;
    std::size_t m_evicted = 0;
    std::optional<std::int64_t> m_droppedUpTo;
    SequenceChecker m_sequence;
};

} // namespace alcove::flow
