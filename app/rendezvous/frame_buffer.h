#pragma once

#include "core/base/bytes.h"

#include <optional>

namespace alcove::rendezvous {

/// Cuts a stream of bytes into bodies: length u16, body.
/// Invariant: a frame above the present limit waits until the limit is raised, so the caller stops
/// reading; one above any limit, or an empty one, ends it all.
class FrameBuffer {
public:
    explicit FrameBuffer(std::size_t longest) : m_longest(longest) { }

    void setLongest(std::size_t longest) { m_longest = longest; }

    void append(ByteView bytes);
    /// The next whole body.
    [[nodiscard]] std::optional<Bytes> next();
    /// The next frame waits for a higher limit, however much more is read.
    [[nodiscard]] bool waitsForLimit() const;
    /// The stream means nothing any more.
    [[nodiscard]] bool broken() const { return m_broken; }

    /// What `frame` makes of a body, in bytes.
    [[nodiscard]] static std::size_t framedSize(ByteView body);
    /// The header of a body of at most 65535 bytes, and the body.
    [[nodiscard]] static Bytes frame(ByteView body);

private:
    [[nodiscard]] std::optional<std::size_t> announced() const;

    Bytes m_bytes;
    std::size_t m_longest;
    bool m_broken = false;
};

} // namespace alcove::rendezvous
