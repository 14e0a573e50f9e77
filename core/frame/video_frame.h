#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"

#include <memory>

namespace alcove::frame {

/// One plane of a picture: rows of `stride` bytes, of which the first width bytes count.
struct Plane {
    const std::uint8_t* data = nullptr;
    int stride = 0;
};

/// The pixels of one picture, I420 (BT.601, limited range), each chroma plane (width+1)/2 × (height+1)/2.
/// Invariant: rows are back to back without gaps; sizes are at least 2 × 2.
class I420Buffer {
public:
    I420Buffer(int width, int height);

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int chromaWidth() const { return (m_width + 1) / 2; }
    [[nodiscard]] int chromaHeight() const { return (m_height + 1) / 2; }

    [[nodiscard]] Plane y() const { return { m_bytes.data(), m_width }; }
    [[nodiscard]] Plane u() const { return { m_bytes.data() + ySize(), chromaWidth() }; }
    [[nodiscard]] Plane v() const { return { m_bytes.data() + ySize() + chromaSize(), chromaWidth() }; }
    [[nodiscard]] std::uint8_t* mutableY() { return m_bytes.data(); }
    [[nodiscard]] std::uint8_t* mutableU() { return m_bytes.data() + ySize(); }
    [[nodiscard]] std::uint8_t* mutableV() { return m_bytes.data() + ySize() + chromaSize(); }

    /// All three planes, Y then U then V, as a y4m file holds them.
    [[nodiscard]] ByteView bytes() const { return m_bytes; }
    [[nodiscard]] MutableByteView mutableBytes() { return m_bytes; }

private:
    [[nodiscard]] std::size_t ySize() const { return static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height); }
    [[nodiscard]] std::size_t chromaSize() const
    {
        return static_cast<std::size_t>(chromaWidth()) * static_cast<std::size_t>(chromaHeight());
    }

    int m_width;
    int m_height;
    Bytes m_bytes;
};

/// A picture and the moment it was taken. Copies share the pixels, which no one changes any more.
struct VideoFrame {
    std::shared_ptr<const I420Buffer> pixels;
    Instant captureTime {};
};

} // namespace alcove::frame
