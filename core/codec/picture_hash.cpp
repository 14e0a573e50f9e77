#include "core/codec/picture_hash.h"

#include <bit>

namespace alcove::codec {
namespace {

constexpr std::uint64_t kOffset = 0xcbf29ce484222325U; // FNV-1a offset basis, 64 bits
constexpr std::uint64_t kPrime = 0x00000100000001b3U; // FNV prime, 64 bits

std::uint64_t mix(std::uint64_t hash, std::uint64_t word)
{
    return std::rotl((hash ^ word) * kPrime, 29);
}

std::uint64_t littleEndian(const std::uint8_t* bytes, std::size_t count)
{
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < count; ++i)
        word |= std::uint64_t { bytes[i] } << (8 * i);
    return word;
}

std::uint64_t mixPlane(std::uint64_t hash, const frame::Plane& plane, int width, int height)
{
    const auto rowBytes = static_cast<std::size_t>(width);
    for (int row = 0; row < height; ++row) {
        const std::uint8_t* bytes = plane.data + static_cast<std::ptrdiff_t>(row) * plane.stride;
        std::size_t at = 0;
        for (; at + 8 <= rowBytes; at += 8)
            hash = mix(hash, littleEndian(bytes + at, 8));
        if (at < rowBytes)
            hash = mix(hash, littleEndian(bytes + at, rowBytes - at));
    }
    return hash;
}

} // namespace

PictureView viewOf(const frame::I420Buffer& pixels)
{
    return { pixels.width(), pixels.height(), pixels.y(), pixels.u(), pixels.v() };
}

std::uint64_t pictureHash(const PictureView& picture)
{
    const int chromaWidth = (picture.width + 1) / 2;
    const int chromaHeight = (picture.height + 1) / 2;
    std::uint64_t hash = mix(kOffset, static_cast<std::uint64_t>(picture.width) << 32U | static_cast<std::uint32_t>(picture.height));
    hash = mixPlane(hash, picture.y, picture.width, picture.height);
    hash = mixPlane(hash, picture.u, chromaWidth, chromaHeight);
    return mixPlane(hash, picture.v, chromaWidth, chromaHeight);
}

} // namespace alcove::codec
