#pragma once

#include "core/wire/video_references.h"

#include <optional>

namespace alcove::flow {

/// Which picture each of a decoder's buffers holds, by PictureID.
/// Invariant: follows every frame given to the decoder, and only those.
class HeldReferences {
public:
    /// Whether every buffer the frame uses holds the picture it was coded from.
    [[nodiscard]] bool satisfy(const wire::VideoReferences& references) const
    {
        for (const wire::ReferenceBuffer buffer : wire::kReferenceBuffers) {
            const auto index = static_cast<std::size_t>(buffer);
            if (references.used.has(buffer) && m_pictureIds[index] != references.pictureIds[index])
                return false;
        }
        return true;
    }

    void apply(const wire::VideoReferences& references, std::uint16_t pictureId)
    {
        for (const wire::ReferenceBuffer buffer : wire::kReferenceBuffers) {
            if (references.updated.has(buffer))
                m_pictureIds[static_cast<std::size_t>(buffer)] = pictureId;
        }
        m_lastDecodable = pictureId;
    }

    void forget() { *this = {}; }

    [[nodiscard]] bool empty() const { return !m_lastDecodable; }
    [[nodiscard]] std::optional<std::uint16_t> lastDecodable() const { return m_lastDecodable; }
    [[nodiscard]] std::optional<std::uint16_t> holding(wire::ReferenceBuffer buffer) const
    {
        return m_pictureIds[static_cast<std::size_t>(buffer)];
    }

private:
    std::array<std::optional<std::uint16_t>, 3> m_pictureIds;
    std::optional<std::uint16_t> m_lastDecodable;
};

} // namespace alcove::flow
