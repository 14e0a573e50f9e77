#include "core/device/wav_writer.h"

#include "core/base/bytes.h"

namespace alcove::device {

namespace {

constexpr std::uint32_t kSampleRate = 48'000;
constexpr std::uint32_t kUntilEnd = 0xFFFF'FFFFu;
constexpr std::uint32_t kHeaderAfterRiff = 36;
constexpr std::int64_t kMaxSamples = (std::int64_t { 0x7FFF'0000 } - 1) / 2;

void append(Bytes& out, std::string_view text) { out.insert(out.end(), text.begin(), text.end()); }
void append(Bytes& out, std::uint32_t value, int width)
{
    for (int i = 0; i < width; ++i)
        out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

} // namespace

Result<WavWriter> WavWriter::create(const std::filesystem::path& file)
{
    WavWriter writer;
    writer.m_file.open(file, std::ios::binary | std::ios::trunc);
    if (!writer.m_file)
        return Error { ErrorCode::PermissionDenied, "wav: the file cannot be written" };
    writer.writeHeader(kUntilEnd);
    return writer;
}

Status WavWriter::write(std::span<const std::int16_t> samples)
{
    if (m_samples + static_cast<std::int64_t>(samples.size()) > kMaxSamples)
        return Error { ErrorCode::LimitExceeded, "wav: longer than readers agree on" };
    Bytes bytes;
    bytes.reserve(samples.size() * 2);
    for (const std::int16_t sample : samples)
        append(bytes, static_cast<std::uint16_t>(sample), 2);
    m_file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    if (!m_file)
        return Error { ErrorCode::StorageFailed, "wav: write failed" };
    m_samples += static_cast<std::int64_t>(samples.size());
    return {};
}

Status WavWriter::finish()
{
    m_file.seekp(0);
    writeHeader(static_cast<std::uint32_t>(m_samples * 2));
    m_file.seekp(0, std::ios::end);
    m_file.flush();
    if (!m_file)
        return Error { ErrorCode::StorageFailed, "wav: header could not be completed" };
    return {};
}

void WavWriter::writeHeader(std::uint32_t dataSize)
{
    Bytes header;
    append(header, "RIFF");
    append(header, dataSize == kUntilEnd ? kUntilEnd : dataSize + kHeaderAfterRiff, 4);
    append(header, "WAVEfmt ");
    append(header, 16, 4);
    append(header, 1, 2); // PCM
    append(header, 1, 2); // one channel
    append(header, kSampleRate, 4);
    append(header, kSampleRate * 2, 4);
    append(header, 2, 2); // bytes a frame
    append(header, 16, 2);
    append(header, "data");
    append(header, dataSize, 4);
    m_file.write(reinterpret_cast<const char*>(header.data()), static_cast<std::streamsize>(header.size()));
}

} // namespace alcove::device
