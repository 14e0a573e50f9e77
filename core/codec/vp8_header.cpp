#include "core/codec/vp8_header.h"

#include "core/base/byte_reader.h"

namespace alcove::codec {
namespace {

using wire::ReferenceBuffer;

/// Reads equally likely bits of the first partition (RFC 6386 §7.3 with probability 128).
class BoolReader {
public:
    explicit BoolReader(ByteView bytes) : m_bytes(bytes)
    {
        m_value = nextByte() << 8U;
        m_value |= nextByte();
    }

    /// False after a read past the end, as the bits are then made up.
    [[nodiscard]] bool ok() const { return m_overrun <= 2; }

    bool flag()
    {
        const unsigned split = 1 + ((m_range - 1) * 128 >> 8U);
        const bool one = m_value >= split << 8U;
        if (one) {
            m_range -= split;
            m_value -= split << 8U;
        } else {
            m_range = split;
        }
        while (m_range < 128) {
            m_value <<= 1U;
            m_range <<= 1U;
            if (++m_bitCount == 8) {
                m_bitCount = 0;
                m_value |= nextByte();
            }
        }
        return one;
    }

    unsigned literal(unsigned bits)
    {
        unsigned value = 0;
        for (; bits > 0; --bits)
            value = value << 1U | (flag() ? 1U : 0U);
        return value;
    }

    /// A value with its sign, both there only if a flag says so.
    void skipOptional(unsigned bits, bool hasSign)
    {
        if (flag())
            literal(bits + (hasSign ? 1 : 0));
    }

private:
    unsigned nextByte()
    {
        if (m_at < m_bytes.size())
            return m_bytes[m_at++];
        ++m_overrun; // two bytes are read ahead
        return 0;
    }

    ByteView m_bytes;
    std::size_t m_at = 0;
    unsigned m_overrun = 0;
    unsigned m_value = 0;
    unsigned m_range = 255;
    unsigned m_bitCount = 0;
};

void readSegmentation(BoolReader& bits, Vp8Header& header)
{
    if (!bits.flag())
        return;
    const bool updatesMap = bits.flag();
    const bool updatesData = bits.flag();
    header.inheritsSegmentMap = !updatesMap;
    if (updatesData) {
        bits.flag(); // absolute or delta
        for (int i = 0; i < 4; ++i)
            bits.skipOptional(7, true); // quantizer
        for (int i = 0; i < 4; ++i)
            bits.skipOptional(6, true); // loop filter
    }
    if (updatesMap) {
        for (int i = 0; i < 3; ++i)
            bits.skipOptional(8, false); // tree probabilities
    }
}

void readLoopFilter(BoolReader& bits)
{
    bits.literal(1 + 6 + 3); // type, level, sharpness
    if (!bits.flag() || !bits.flag())
        return;
    for (int i = 0; i < 8; ++i)
        bits.skipOptional(6, true); // four reference and four mode deltas
}

void readReferences(BoolReader& bits, Vp8Header& header)
{
    const bool golden = bits.flag();
    const bool altRef = bits.flag();
    const unsigned toGolden = golden ? 0 : bits.literal(2);
    const unsigned toAltRef = altRef ? 0 : bits.literal(2);
    bits.literal(2); // sign biases
    header.keepsEntropy = bits.flag();
    header.copiesBuffers = toGolden != 0 || toAltRef != 0;
    if (bits.flag())
        header.updated.add(ReferenceBuffer::Last);
    if (golden)
        header.updated.add(ReferenceBuffer::Golden);
    if (altRef)
        header.updated.add(ReferenceBuffer::AltRef);
}

/// The size field of a key frame: start code, then width and height with two bits of scaling each.
bool readKeyFrameStart(ByteReader& reader, Vp8Header& header)
{
    constexpr std::uint32_t kStartCode = 0x9d012a;
    const std::uint32_t startCode = reader.u24();
    const auto size = reader.array<4>();
    header.width = size[0] | (size[1] & 0x3f) << 8;
    header.height = size[2] | (size[3] & 0x3f) << 8;
    header.updated = wire::ReferenceSet::all();
    return reader.ok() && startCode == kStartCode && header.width > 0 && header.height > 0;
}

} // namespace

std::optional<Vp8Header> parseVp8Header(ByteView frame)
{
    ByteReader reader(frame);
    const auto tag = reader.array<3>();
    Vp8Header header;
    header.keyFrame = (tag[0] & 1U) == 0;
    header.shown = (tag[0] & 0x10U) != 0;
    const std::size_t firstPartition = (tag[0] >> 5U) | std::size_t { tag[1] } << 3U | std::size_t { tag[2] } << 11U;
    if (header.keyFrame && !readKeyFrameStart(reader, header))
        return std::nullopt;
    BoolReader bits(reader.bytes(firstPartition));
    if (!reader.ok())
        return std::nullopt;
    if (header.keyFrame)
        bits.literal(2); // colour space, clamping
    readSegmentation(bits, header);
    readLoopFilter(bits);
    bits.literal(2); // partitions
    header.quantizer = static_cast<int>(bits.literal(7));
    for (int i = 0; i < 5; ++i)
        bits.skipOptional(4, true); // quantizer deltas
    if (header.keyFrame)
        header.keepsEntropy = bits.flag();
    else
        readReferences(bits, header);
    if (!bits.ok())
        return std::nullopt;
    return header;
}

} // namespace alcove::codec
