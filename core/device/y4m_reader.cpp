#include "core/device/y4m_reader.h"

#include <charconv>
#include <optional>
#include <string>
#include <string_view>

namespace alcove::device {

namespace {

// The format sets no bound on a line; real headers stay below 200 characters.
constexpr std::size_t kMaxLine = 1024;
// chosen: from a slide show to the fastest cameras; a pause of over ten seconds is not a camera.
constexpr double kMinRate = 0.1;
constexpr double kMaxRate = 240.0;
constexpr std::int64_t kMaxRateTerm = 1'000'000'000;

/// The line up to '\n', or nothing when it is longer than a line may be or ends early.
std::optional<std::string> readLine(std::istream& in)
{
    std::string line;
    for (char c = 0; in.get(c);) {
        if (c == '\n')
            return line;
        if (line.size() == kMaxLine)
            return std::nullopt;
        line.push_back(c);
    }
    return std::nullopt;
}

std::optional<std::int64_t> positiveNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value <= 0)
        return std::nullopt;
    return value;
}

Result<int> parseSide(std::string_view text, int limit)
{
    const auto value = positiveNumber(text);
    if (!value || *value < 2)
        return Error { ErrorCode::Malformed, "y4m: picture size is not a number of at least 2" };
    if (*value > limit)
        return Error { ErrorCode::LimitExceeded, "y4m: pictures larger than 1920x1080 are not taken" };
    return static_cast<int>(*value);
}

Result<FrameRate> parseRate(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos)
        return Error { ErrorCode::Malformed, "y4m: frame rate is not a fraction" };
    const auto numerator = positiveNumber(text.substr(0, colon));
    const auto denominator = positiveNumber(text.substr(colon + 1));
    if (!numerator || !denominator || *numerator > kMaxRateTerm || *denominator > kMaxRateTerm)
        return Error { ErrorCode::Malformed, "y4m: frame rate is not a fraction of positive numbers" };
    const double rate = static_cast<double>(*numerator) / static_cast<double>(*denominator);
    if (rate < kMinRate || rate > kMaxRate)
        return Error { ErrorCode::UnsupportedVersion, "y4m: frame rate is not between 0.1 and 240" };
    return FrameRate { *numerator, *denominator };
}

bool isSupportedChroma(std::string_view name)
{
    // All four are 8-bit 4:2:0; they differ in where chroma was sampled, by half a pixel at most.
    return name == "420" || name == "420jpeg" || name == "420mpeg2" || name == "420paldv";
}

} // namespace

Result<Y4mReader> Y4mReader::open(const std::filesystem::path& file)
{
    std::error_code failure;
    const auto kind = std::filesystem::status(file, failure);
    if (!std::filesystem::exists(kind))
        return Error { ErrorCode::NotFound, "y4m: no such file" };
    if (!std::filesystem::is_regular_file(kind))
        return Error { ErrorCode::Malformed, "y4m: not a regular file" };
    const std::uintmax_t size = std::filesystem::file_size(file, failure);
    Y4mReader reader;
    reader.m_file.open(file, std::ios::binary);
    if (failure || !reader.m_file)
        return Error { ErrorCode::PermissionDenied, "y4m: the file cannot be read" };
    RETURN_IF_ERROR(reader.readHeader());
    RETURN_IF_ERROR(reader.indexFrames(size));
    return reader;
}

Status Y4mReader::readHeader()
{
    const auto line = readLine(m_file);
    constexpr std::string_view magic = "YUV4MPEG2";
    if (!line || std::string_view(*line).substr(0, magic.size()) != magic)
        return Error { ErrorCode::Malformed, "y4m: no YUV4MPEG2 header" };
    std::string_view rest = std::string_view(*line).substr(magic.size());
    if (!rest.empty() && rest.front() != ' ')
        return Error { ErrorCode::Malformed, "y4m: no YUV4MPEG2 header" };
    bool rateGiven = false;
    while (!rest.empty()) {
        rest.remove_prefix(1);
        const std::string_view parameter = rest.substr(0, rest.find(' '));
        rest.remove_prefix(parameter.size());
        RETURN_IF_ERROR(applyParameter(parameter));
        rateGiven = rateGiven || (!parameter.empty() && parameter.front() == 'F');
    }
    if (m_width == 0 || m_height == 0 || !rateGiven)
        return Error { ErrorCode::Malformed, "y4m: header lacks width, height or frame rate" };
    return {};
}

Status Y4mReader::applyParameter(std::string_view parameter)
{
    if (parameter.empty())
        return {};
    const std::string_view value = parameter.substr(1);
    switch (parameter.front()) {
    case 'W': {
        ASSIGN_OR_RETURN(m_width, parseSide(value, kMaxWidth));
        return {};
    }
    case 'H': {
        ASSIGN_OR_RETURN(m_height, parseSide(value, kMaxHeight));
        return {};
    }
    case 'F': {
        ASSIGN_OR_RETURN(m_rate, parseRate(value));
        return {};
    }
    case 'I':
        if (value != "p" && value != "?")
            return Error { ErrorCode::UnsupportedVersion, "y4m: interlaced pictures are not taken" };
        return {};
    case 'C':
        if (!isSupportedChroma(value))
            return Error { ErrorCode::UnsupportedVersion, "y4m: only 8-bit 4:2:0 chroma is taken" };
        return {};
    default: // the pixel aspect and X comments change nothing here
        return {};
    }
}

Status Y4mReader::indexFrames(std::uintmax_t fileSize)
{
    const auto frameSize = static_cast<std::streamoff>(frame::I420Buffer(m_width, m_height).bytes().size());
    const auto end = static_cast<std::streamoff>(fileSize);
    for (std::streamoff at = m_file.tellg(); at < end;) {
        m_file.seekg(at);
        const auto line = readLine(m_file);
        if (!line || (*line != "FRAME" && line->rfind("FRAME ", 0) != 0))
            return Error { ErrorCode::Malformed, "y4m: no frame header before frame " + std::to_string(m_offsets.size()) };
        const std::streamoff pixels = at + static_cast<std::streamoff>(line->size()) + 1;
        if (end - pixels < frameSize)
            return Error { ErrorCode::Malformed, "y4m: file ends within frame " + std::to_string(m_offsets.size()) };
        m_offsets.push_back(pixels);
        at = pixels + frameSize;
    }
    if (m_offsets.empty())
        return Error { ErrorCode::Malformed, "y4m: no frames" };
    return {};
}

Result<std::shared_ptr<frame::I420Buffer>> Y4mReader::read(std::size_t index)
{
    auto picture = std::make_shared<frame::I420Buffer>(m_width, m_height);
    const MutableByteView bytes = picture->mutableBytes();
    m_file.clear();
    m_file.seekg(m_offsets.at(index));
    m_file.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    if (!m_file)
        return Error { ErrorCode::StorageFailed, "y4m: frame could not be read" };
    return picture;
}

} // namespace alcove::device
