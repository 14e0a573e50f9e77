#include "core/device/wav_reader.h"

#include "core/base/bytes.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <fstream>

namespace alcove::device {

namespace {

constexpr std::uintmax_t kMaxData = 1u << 30;
constexpr std::uint16_t kPcm = 1;
constexpr std::uint16_t kFloat = 3;
constexpr std::uint16_t kExtensible = 0xFFFE;

/// Little-endian, as RIFF has it; `bytes` holds at least the width of the value.
std::uint32_t le32(const std::uint8_t* b)
{
    return std::uint32_t { b[0] } | std::uint32_t { b[1] } << 8 | std::uint32_t { b[2] } << 16 | std::uint32_t { b[3] } << 24;
}
std::uint16_t le16(const std::uint8_t* b) { return static_cast<std::uint16_t>(b[0] | b[1] << 8); }

struct Format {
    std::uint16_t encoding = 0;
    int channels = 0;
    int sampleRate = 0;
    int bits = 0;
};

Result<Format> parseFormat(ByteView chunk)
{
    if (chunk.size() < 16)
        return Error { ErrorCode::Malformed, "wav: fmt chunk is too short" };
    const std::uint8_t* b = chunk.data();
    Format format { le16(b), le16(b + 2), static_cast<int>(std::min(le32(b + 4), 1'000'000u)), le16(b + 14) };
    if (format.encoding == kExtensible) {
        if (chunk.size() < 40)
            return Error { ErrorCode::Malformed, "wav: extensible fmt chunk is too short" };
        format.encoding = le16(b + 24); // the first two bytes of the sub-format's GUID
    }
    const bool pcm = format.encoding == kPcm && (format.bits == 8 || format.bits == 16 || format.bits == 24 || format.bits == 32);
    if (!pcm && !(format.encoding == kFloat && format.bits == 32))
        return Error { ErrorCode::UnsupportedVersion, "wav: only PCM of 8 to 32 bit and 32-bit float are taken" };
    if (format.channels < 1 || format.channels > 8)
        return Error { ErrorCode::UnsupportedVersion, "wav: only 1 to 8 channels are taken" };
    if (format.sampleRate < 8'000 || format.sampleRate > 192'000)
        return Error { ErrorCode::UnsupportedVersion, "wav: only 8 to 192 kHz are taken" };
    if (le16(b + 12) != format.channels * format.bits / 8)
        return Error { ErrorCode::Malformed, "wav: block size does not fit channels and bits" };
    return format;
}

float decode(const std::uint8_t* b, const Format& format)
{
    switch (format.bits) {
    case 8:
        return static_cast<float>(b[0] - 128) / 128.0f;
    case 16:
        return static_cast<float>(static_cast<std::int16_t>(le16(b))) / 32768.0f;
    case 24: {
        const auto high = static_cast<std::int32_t>(std::uint32_t { b[0] } << 8 | std::uint32_t { b[1] } << 16 | std::uint32_t { b[2] } << 24);
        return static_cast<float>(high) / 2147483648.0f;
    }
    default:
        break;
    }
    if (format.encoding == kPcm)
        return static_cast<float>(static_cast<std::int32_t>(le32(b))) / 2147483648.0f;
    const float value = std::bit_cast<float>(le32(b));
    return std::isfinite(value) ? std::clamp(value, -1.0f, 1.0f) : 0.0f;
}

Result<WavSound> decodeAll(ByteView data, const Format& format)
{
    const std::size_t width = static_cast<std::size_t>(format.bits) / 8;
    const std::size_t frames = data.size() / (width * static_cast<std::size_t>(format.channels));
    if (frames == 0)
        return Error { ErrorCode::Malformed, "wav: no sound in the file" };
    WavSound sound { format.sampleRate, format.channels, {} };
    sound.samples.resize(frames * static_cast<std::size_t>(format.channels));
    for (std::size_t i = 0; i < sound.samples.size(); ++i)
        sound.samples[i] = decode(data.data() + i * width, format);
    return sound;
}

Result<Bytes> readWhole(const std::filesystem::path& file)
{
    std::error_code failure;
    const auto kind = std::filesystem::status(file, failure);
    if (!std::filesystem::exists(kind))
        return Error { ErrorCode::NotFound, "wav: no such file" };
    if (!std::filesystem::is_regular_file(kind))
        return Error { ErrorCode::Malformed, "wav: not a regular file" };
    const std::uintmax_t size = std::filesystem::file_size(file, failure);
    std::ifstream in(file, std::ios::binary);
    if (failure || !in)
        return Error { ErrorCode::PermissionDenied, "wav: the file cannot be read" };
    if (size > kMaxData)
        return Error { ErrorCode::LimitExceeded, "wav: files above 1 GiB are not taken" };
    Bytes bytes(static_cast<std::size_t>(size));
    in.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    if (!in)
        return Error { ErrorCode::StorageFailed, "wav: the file could not be read to its end" };
    return bytes;
}

/// A recorder that could not go back to fill in the length leaves one of these.
bool isOpenEnded(std::uint32_t size) { return size == 0 || size >= 0x7FFF'0000u; }

} // namespace

Result<WavSound> readWav(const std::filesystem::path& file)
{
    ASSIGN_OR_RETURN(const Bytes bytes, readWhole(file));
    const ByteView all = bytes;
    if (all.size() < 12 || !equal(all.subspan(0, 4), asBytes("RIFF")) || !equal(all.subspan(8, 4), asBytes("WAVE")))
        return Error { ErrorCode::Malformed, "wav: no RIFF/WAVE header" };
    Format format;
    std::size_t at = 12;
    while (all.size() - at >= 8) {
        const ByteView name = all.subspan(at, 4);
        const std::uint32_t size = le32(all.data() + at + 4);
        const ByteView rest = all.subspan(at + 8);
        const bool isData = equal(name, asBytes("data"));
        if (size > rest.size() && !(isData && isOpenEnded(size)))
            return Error { ErrorCode::Malformed, "wav: a chunk is longer than the file" };
        if (isData) {
            if (format.encoding == 0)
                return Error { ErrorCode::Malformed, "wav: sound before its format" };
            return decodeAll(isOpenEnded(size) ? rest : rest.first(size), format);
        }
        if (equal(name, asBytes("fmt "))) {
            ASSIGN_OR_RETURN(format, parseFormat(rest.first(size)));
        }
        at += 8 + std::min<std::size_t>(size + (size & 1u), rest.size()); // chunks are padded to even
    }
    return Error { ErrorCode::Malformed, "wav: no sound in the file" };
}

std::vector<float> WavSound::mono() const
{
    const auto width = static_cast<std::size_t>(channels);
    std::vector<float> out(samples.size() / width);
    for (std::size_t i = 0; i < out.size(); ++i) {
        float sum = 0.0f;
        for (std::size_t c = 0; c < width; ++c)
            sum += samples[i * width + c];
        out[i] = sum / static_cast<float>(channels);
    }
    return out;
}

std::vector<std::int16_t> toInt16(const std::vector<float>& samples)
{
    std::vector<std::int16_t> out(samples.size());
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const float value = std::isfinite(samples[i]) ? samples[i] : 0.0f;
        out[i] = static_cast<std::int16_t>(std::clamp(std::lround(value * 32768.0f), -32768L, 32767L));
    }
    return out;
}

} // namespace alcove::device
