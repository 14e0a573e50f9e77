#include "app/probe/audio_track.h"

namespace alcove::probe {

namespace {

constexpr auto kBlock = static_cast<std::int64_t>(frame::AudioFrame::kSamples);

} // namespace

AudioTrack::AudioTrack(device::WavWriter file, WallClock clock)
    : m_file(std::move(file))
    , m_clock(clock)
{
}

void AudioTrack::push(const frame::AudioFrame& block, Instant end)
{
    // A refused block is found by its missing index.
    static_cast<void>(m_queue.push(Block { m_pushed, end, block.samples }));
    ++m_pushed;
}

Status AudioTrack::drain()
{
    constexpr std::array<std::int16_t, frame::AudioFrame::kSamples> silence {};
    while (const auto block = m_queue.pop()) {
        while (m_file.sampleCount() < block->index * kBlock)
            RETURN_IF_ERROR(m_file.write(silence));
        RETURN_IF_ERROR(m_file.write(block->samples));
        m_marks.push_back({ m_file.sampleCount(), m_clock.milliseconds(block->end) });
    }
    return {};
}

Status AudioTrack::finish()
{
    RETURN_IF_ERROR(drain());
    return m_file.finish();
}

} // namespace alcove::probe
