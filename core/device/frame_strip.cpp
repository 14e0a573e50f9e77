#include "core/device/frame_strip.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace alcove::device {

namespace {

constexpr int kBlocks = 32;
constexpr std::uint32_t kMark = 0xA; // 1010: two light and two dark blocks to judge the others by
constexpr std::uint8_t kDark = 40;
constexpr std::uint8_t kLight = 210;
// chosen: a tenth of what was written; less is noise, fog or a covered strip.
constexpr double kLeastContrast = (kLight - kDark) / 10.0;

using BlockMeans = std::array<double, kBlocks>;

/// The middle of each block alone, where neither blur nor scaling brings in its neighbours.
BlockMeans blockMeans(const GreyView& picture)
{
    const double rows = std::max(2.0, picture.height / 15.0);
    const double top = picture.height - rows;
    const int firstRow = std::clamp(static_cast<int>(top + rows * 0.35), 0, picture.height - 1);
    const int endRow = std::clamp(static_cast<int>(top + rows * 0.65 + 0.999), firstRow + 1, picture.height);
    BlockMeans means {};
    for (int block = 0; block < kBlocks; ++block) {
        const int first = std::min(static_cast<int>((block + 0.3) * picture.width / kBlocks), picture.width - 1);
        const int end = std::clamp(static_cast<int>((block + 0.7) * picture.width / kBlocks + 0.999), first + 1, picture.width);
        long sum = 0;
        for (int row = firstRow; row < endRow; ++row) {
            const std::uint8_t* line = picture.data + static_cast<std::ptrdiff_t>(row) * picture.stride;
            for (int column = first; column < end; ++column)
                sum += line[column];
        }
        means[static_cast<std::size_t>(block)] = static_cast<double>(sum) / ((endRow - firstRow) * (end - first));
    }
    return means;
}

} // namespace

std::uint32_t stripCode(std::uint32_t number)
{
    const std::uint32_t low = number & kMaxStripNumber;
    return kMark << 28 | low << 8 | (low * 2654435761u) >> 24; // Knuth's multiplicative hash
}

int stripHeight(int pictureHeight) { return std::max(2, (pictureHeight / 15) & ~1); }

void stampStrip(frame::I420Buffer& picture, std::uint32_t number)
{
    const std::uint32_t code = stripCode(number);
    const int width = picture.width();
    const int rows = std::min(stripHeight(picture.height()), picture.height());
    std::uint8_t* line = picture.mutableY() + static_cast<std::ptrdiff_t>(picture.height() - rows) * width;
    for (int block = 0; block < kBlocks; ++block) {
        const int first = (block * width + kBlocks - 1) / kBlocks;
        const int end = ((block + 1) * width + kBlocks - 1) / kBlocks;
        std::memset(line + first, code >> (kBlocks - 1 - block) & 1 ? kLight : kDark, static_cast<std::size_t>(end - first));
    }
    for (int row = 1; row < rows; ++row)
        std::memcpy(line + static_cast<std::ptrdiff_t>(row) * width, line, static_cast<std::size_t>(width));
    const int chromaRows = rows / 2;
    const auto offset = static_cast<std::ptrdiff_t>(picture.chromaHeight() - chromaRows) * picture.chromaWidth();
    const auto count = static_cast<std::size_t>(chromaRows) * static_cast<std::size_t>(picture.chromaWidth());
    std::memset(picture.mutableU() + offset, 128, count);
    std::memset(picture.mutableV() + offset, 128, count);
}

std::optional<std::uint32_t> readStrip(const GreyView& picture)
{
    if (picture.data == nullptr || picture.width < kBlocks || picture.height < 15)
        return std::nullopt;
    const BlockMeans means = blockMeans(picture);
    const double light = (means[0] + means[2]) / 2;
    const double dark = (means[1] + means[3]) / 2;
    if (light - dark < kLeastContrast)
        return std::nullopt;
    std::uint32_t code = 0;
    for (const double mean : means)
        code = code << 1 | (mean > (light + dark) / 2 ? 1u : 0u);
    const std::uint32_t number = code >> 8 & kMaxStripNumber;
    if (code != stripCode(number))
        return std::nullopt;
    return number;
}

std::optional<std::uint32_t> readStrip(const frame::I420Buffer& picture)
{
    return readStrip(GreyView { picture.y().data, picture.y().stride, picture.width(), picture.height() });
}

} // namespace alcove::device
