#include "app/probe/probe.h"

#include "core/base/log.h"
#include "core/codec/picture_hash.h"
#include "core/device/frame_strip.h"

#include <nlohmann/json.hpp>

namespace alcove::probe {

namespace {

using nlohmann::json;

// chosen: a tenth of what a sound track holds in memory; the disk sees few and large writes.
constexpr Duration kWriteEvery = std::chrono::milliseconds(500);
constexpr Duration kLumaEvery = std::chrono::seconds(1);
constexpr std::size_t kExpectedFrames = 30 * 60 * 10;

Status writeJson(const std::filesystem::path& path, const json& value)
{
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out << value.dump() << '\n';
    out.flush();
    if (!out)
        return Error { ErrorCode::StorageFailed, "probe: a record could not be written" };
    return {};
}

json marksAsJson(const AudioTrack& track)
{
    json out = json::array();
    for (const AudioMark& mark : track.marks())
        out.push_back({ mark.sample, mark.milliseconds });
    return out;
}

} // namespace

Result<std::unique_ptr<Probe>> Probe::create(Config config)
{
    std::error_code failure;
    std::filesystem::create_directories(config.directory, failure);
    const auto named = [&](const char* ending) { return config.directory / (config.side + ending); };
    ASSIGN_OR_RETURN(auto sent, device::WavWriter::create(named("-sent.wav")));
    ASSIGN_OR_RETURN(auto received, device::WavWriter::create(named("-received.wav")));
    std::ofstream luma(named("-received.y"), std::ios::binary | std::ios::trunc);
    if (!luma)
        return Error { ErrorCode::PermissionDenied, "probe: the directory cannot be written to" };
    return std::unique_ptr<Probe>(new Probe(std::move(config), std::move(sent), std::move(received), std::move(luma)));
}

Probe::Probe(Config config, device::WavWriter sentFile, device::WavWriter receivedFile, std::ofstream lumaFile)
    : m_config(std::move(config))
    , m_sentSound(std::make_unique<AudioTrack>(std::move(sentFile), m_clock))
    , m_receivedSound(std::make_unique<AudioTrack>(std::move(receivedFile), m_clock))
    , m_window(m_config.windowWidth, m_config.windowHeight)
    , m_lumaFile(std::move(lumaFile))
{
    // Ten minutes without a new allocation under the lock.
    m_sent.reserve(kExpectedFrames);
    m_shown.reserve(kExpectedFrames);
    m_reconstructed.reserve(kExpectedFrames);
    m_painted.reserve(kExpectedFrames);
    m_writer.emplace("probe", device::DeadlineThread::Priority::Normal, MonotonicClock::now() + kWriteEvery,
        [this](Instant now) {
            drain();
            return now + kWriteEvery;
        });
}

Probe::~Probe()
{
    if (m_finished)
        return;
    if (const Status done = finish(); !done)
        log(LogLevel::Warning, "probe", done.error().detail);
}

void Probe::event(const std::string& name, Instant at)
{
    const std::lock_guard lock(m_mutex);
    m_events.emplace(name, m_clock.milliseconds(at));
}

frame::VideoFrame Probe::stampCaptured(frame::VideoFrame captured, Instant now)
{
    const auto clipNumber = device::readStrip(*captured.pixels);
    // Every picture is made as a changeable one; while nobody else holds it, it may still change.
    std::shared_ptr<frame::I420Buffer> pixels = captured.pixels.use_count() == 1
        ? std::const_pointer_cast<frame::I420Buffer>(captured.pixels)
        : std::make_shared<frame::I420Buffer>(*captured.pixels);
    const std::uint32_t number = m_nextNumber++ & device::kMaxStripNumber;
    device::stampStrip(*pixels, number);
    captured.pixels = std::move(pixels);
    const std::lock_guard lock(m_mutex);
    m_sent.push_back({ number, m_clock.milliseconds(now), clipNumber ? std::int64_t { *clipNumber } : -1 });
    return captured;
}

void Probe::onPainted(const frame::VideoFrame& painted, Instant now)
{
    event("firstFrame", now);
    const frame::I420Buffer& picture = *painted.pixels;
    const auto number = device::readStrip(picture);
    if (number) {
        const std::uint64_t hash = codec::pictureHash(codec::viewOf(picture));
        const bool keepLuma = !m_nextLuma || now >= *m_nextLuma;
        if (keepLuma)
            m_nextLuma = m_nextLuma ? std::max(*m_nextLuma + kLumaEvery, now) : now + kLumaEvery;
        const std::lock_guard lock(m_mutex);
        m_shown.push_back({ *number, m_clock.milliseconds(now), picture.width(), picture.height() });
        m_painted.push_back({ *number, hash });
        if (keepLuma)
            m_waitingLuma.push_back({ *number, painted.pixels });
    } else {
        const std::lock_guard lock(m_mutex);
        ++m_bad;
    }
    m_window.paint(picture);
}

void Probe::onReconstructed(const frame::I420Buffer& reconstruction)
{
    if (const auto number = device::readStrip(reconstruction))
        onReconstructed(*number, codec::pictureHash(codec::viewOf(reconstruction)));
}

void Probe::onReconstructed(std::uint32_t number, std::uint64_t hash)
{
    const std::lock_guard lock(m_mutex);
    m_reconstructed.push_back({ number, hash });
}

device::AudioDeviceCallback& Probe::tapAudio(device::AudioDeviceCallback& inner)
{
    m_inner = &inner;
    return *this;
}

void Probe::onCaptured(const frame::AudioFrame& captured)
{
    m_sentSound->push(captured, captured.time + frame::AudioFrame::kDuration);
    m_inner->onCaptured(captured);
}

void Probe::onPlayoutNeeded(frame::AudioFrame& out)
{
    const Instant pulled = MonotonicClock::now();
    m_inner->onPlayoutNeeded(out);
    // The block is heard from the moment it was pulled on, so its last sample is one block later.
    m_receivedSound->push(out, pulled + frame::AudioFrame::kDuration);
}

Status Probe::addSample(Duration sinceStart, const std::string& stats)
{
    const json parsed = json::parse(stats, nullptr, false);
    if (!parsed.is_array())
        return Error { ErrorCode::Malformed, "probe: statistics are not a JSON array" };
    const std::lock_guard lock(m_mutex);
    m_samples.push_back({ static_cast<double>(sinceStart.count()) / 1e6, stats });
    return {};
}

void Probe::drain()
{
    std::vector<Luma> pictures;
    {
        const std::lock_guard lock(m_mutex);
        pictures.swap(m_waitingLuma);
    }
    for (const Luma& luma : pictures) {
        const frame::I420Buffer& picture = *luma.picture;
        const auto size = static_cast<std::streamsize>(picture.width()) * picture.height();
        m_lumaFile.write(reinterpret_cast<const char*>(picture.y().data), size);
        m_lumaIndex.push_back({ luma.number, picture.width(), picture.height() });
    }
    for (AudioTrack* track : { m_sentSound.get(), m_receivedSound.get() }) {
        Status drained = track->drain();
        if (!drained && m_written)
            m_written = std::move(drained);
    }
}

Status Probe::finish()
{
    m_finished = true;
    m_writer.reset();
    drain();
    m_lumaFile.flush();
    RETURN_IF_ERROR(m_sentSound->finish());
    RETURN_IF_ERROR(m_receivedSound->finish());
    RETURN_IF_ERROR(m_written);
    if (!m_lumaFile)
        return Error { ErrorCode::StorageFailed, "probe: pictures could not be written" };
    const std::lock_guard lock(m_mutex);
    RETURN_IF_ERROR(writeLumaIndex());
    RETURN_IF_ERROR(writeHashes());
    return writeRecord();
}

std::filesystem::path Probe::file(std::string_view ending) const
{
    return m_config.directory / (m_config.side + std::string(ending));
}

Status Probe::writeRecord() const
{
    json sent = json::array();
    for (const Sent& entry : m_sent)
        sent.push_back({ entry.number, entry.milliseconds, entry.clipNumber });
    json shown = json::array();
    for (const Shown& entry : m_shown)
        shown.push_back({ entry.number, entry.milliseconds, entry.milliseconds, entry.width, entry.height });
    json samples = json::array();
    for (const Sample& sample : m_samples)
        samples.push_back({ { "t", sample.seconds }, { "stats", json::parse(sample.stats) } });
    return writeJson(file(".json"),
        { { "program", m_config.program }, { "events", m_events }, { "sent", std::move(sent) }, { "shown", std::move(shown) },
            { "bad", m_bad }, { "marks", { { "sent", marksAsJson(*m_sentSound) }, { "received", marksAsJson(*m_receivedSound) } } },
            { "samples", std::move(samples) } });
}

Status Probe::writeHashes() const
{
    // As text: JSON readers keep 53 bits of a number.
    const auto list = [](const std::vector<Hash>& hashes) {
        json out = json::array();
        for (const Hash& hash : hashes) {
            Bytes bytes;
            for (int shift = 56; shift >= 0; shift -= 8)
                bytes.push_back(static_cast<std::uint8_t>(hash.value >> shift));
            out.push_back({ hash.number, toHex(bytes) });
        }
        return out;
    };
    return writeJson(file("-hashes.json"), { { "reconstructed", list(m_reconstructed) }, { "painted", list(m_painted) } });
}

Status Probe::writeLumaIndex() const
{
    json index = json::array();
    for (const LumaIndex& entry : m_lumaIndex)
        index.push_back({ entry.number, entry.width, entry.height });
    return writeJson(file("-received.json"), index);
}

} // namespace alcove::probe
