#include "core/flow/audio_ladder.h"

#include "core/flow/outgoing_datagram.h"

#include <algorithm>

namespace alcove::flow {
namespace {

// Below 1 Mbit/s the headers of a hundred packets a second cost more than 10 ms of delay are worth;
// below 150 and 60 kbit/s the next mode is the least that still leaves room for control.
constexpr BitRate kFastFrom = BitRate::kilobitsPerSecond(1000);
constexpr BitRate kNormalFrom = BitRate::kilobitsPerSecond(150);
constexpr BitRate kThinFrom = BitRate::kilobitsPerSecond(60);
// chosen: from here on one copy takes no more than a tenth of what is sent
constexpr BitRate kCopyFrom = BitRate::kilobitsPerSecond(500);
constexpr double kSomeLoss = 0.03;
constexpr double kMuchLoss = 0.10;
constexpr int kBurst = 2;
// chosen: of a scarce path the voice may take seven tenths, picture waits
constexpr double kVoiceShare = 0.7;

AudioMode modeFor(BitRate target)
{
    if (target >= kFastFrom)
        return AudioMode::Fast;
    if (target >= kNormalFrom)
        return AudioMode::Normal;
    return target >= kThinFrom ? AudioMode::Thin : AudioMode::Survival;
}

AudioCopies copiesForLoss(const AudioNetworkState& state)
{
    const double loss = std::max(state.lossOneSecond, state.lossTenSeconds);
    if (loss > kMuchLoss)
        return AudioCopies::Three;
    return loss > kSomeLoss || state.longestBurst >= kBurst ? AudioCopies::Two : AudioCopies::None;
}

AudioCopies fewer(AudioCopies copies) { return static_cast<AudioCopies>(static_cast<int>(copies) - 1); }

} // namespace

AudioModeFormat formatOf(AudioMode mode)
{
    switch (mode) {
    case AudioMode::Fast:
        return { SampleCount(480), BitRate::kilobitsPerSecond(40) }; // at 32 Opus falls back to wideband at 10 ms
    case AudioMode::Normal:
        return { SampleCount(960), BitRate::kilobitsPerSecond(32) };
    case AudioMode::Thin:
        return { SampleCount(960), BitRate::kilobitsPerSecond(24) };
    case AudioMode::Survival:
        break;
    }
    return { SampleCount(2880), BitRate::kilobitsPerSecond(12) };
}

AudioStep allowed(AudioStep step)
{
    if (step.mode == AudioMode::Survival)
        step.copies = AudioCopies::None;
    if (step.mode == AudioMode::Thin)
        step.copies = std::min(step.copies, AudioCopies::One);
    return step;
}

std::size_t paddedSizeOf(AudioStep step)
{
    // By mode and copies. A body is RTP and Opus; each copy adds its header; the rest is room for
    // feedback, so that it needs no datagram of its own.
    constexpr std::size_t kSizes[4][4] = {
        { 96, 192, 256, 256 },
        { 128, 256, 320, 384 },
        { 96, 192, 192, 192 },
        { 128, 128, 128, 128 },
    };
    return kSizes[static_cast<std::size_t>(step.mode)][static_cast<std::size_t>(step.copies)];
}

std::array<int, 3> distancesOf(AudioCopies copies)
{
    switch (copies) {
    case AudioCopies::None:
        return { 0, 0, 0 };
    case AudioCopies::One:
        return { 1, 0, 0 };
    case AudioCopies::Two:
        return { 1, 2, 0 };
    case AudioCopies::Three:
        break;
    }
    return { 1, 2, 4 };
}

bool usesInBandFec(AudioStep step)
{
    // Copies repair better; ten-millisecond frames are coded without the part that could carry one.
    return step.mode >= AudioMode::Thin || (step.mode == AudioMode::Normal && step.copies == AudioCopies::None);
}

BitRate wireRateOf(AudioStep step)
{
    return sizeOnWire(paddedSizeOf(step)) / formatOf(step.mode).frame.duration();
}

std::int64_t AudioLadder::HeldLargest::update(std::int64_t value, Instant now)
{
    const auto second = std::chrono::floor<std::chrono::seconds>(now.time_since_epoch()).count();
    const auto slot = static_cast<std::size_t>(std::max<std::int64_t>(second, 0)) % kSeconds;
    if (!m_started)
        m_second.fill(second - static_cast<std::int64_t>(kSeconds));
    m_started = true;
    m_largest[slot] = m_second[slot] == second ? std::max(m_largest[slot], value) : value;
    m_second[slot] = second;
    std::int64_t largest = value;
    for (std::size_t i = 0; i < kSeconds; ++i) {
        if (second - m_second[i] < static_cast<std::int64_t>(kSeconds))
            largest = std::max(largest, m_largest[i]);
    }
    return largest;
}

AudioStep AudioLadder::update(const AudioNetworkState& state, Instant now)
{
    const auto target = BitRate::bitsPerSecond(-m_negatedTarget.update(-state.target.inBitsPerSecond(), now));
    const auto forLoss = m_lossLevel.update(static_cast<std::int64_t>(copiesForLoss(state)), now);
    AudioStep step { modeFor(target), static_cast<AudioCopies>(forLoss) };
    if (target >= kCopyFrom)
        step.copies = std::max(step.copies, AudioCopies::One);
    step = allowed(step);
    while (step.copies != AudioCopies::None && wireRateOf(step) > target * kVoiceShare)
        step.copies = fewer(step.copies);
    m_step = step;
    return step;
}

} // namespace alcove::flow
