#include "core/dsp/echo_reference.h"

#include <cmath>
#include <numbers>

namespace alcove::dsp {
namespace {

/// So far may what is read and what is written drift apart before the place is found anew: devices hand
/// over in bursts of up to 100 ms.
constexpr double kMostAhead = 4'800.0;
constexpr double kMostBehind = 9'600.0;
constexpr int kMisplacedBlocks = 100; // chosen: a second; a burst is over by then

} // namespace

EchoReference::EchoReference()
    : m_samples(kCapacity)
{
    for (std::size_t phase = 0; phase <= kPhases; ++phase) {
        for (std::size_t tap = 0; tap < kTaps; ++tap) {
            const double distance = static_cast<double>(tap) - (kTaps / 2.0 - 1.0) - static_cast<double>(phase) / kPhases;
            const double angle = std::numbers::pi * distance;
            const double sinc = std::abs(distance) < 1e-9 ? 1.0 : std::sin(angle) / angle;
            const double window = 0.5 + 0.5 * std::cos(2.0 * angle / kTaps);
            m_kernel[phase][tap] = static_cast<float>(sinc * (std::abs(distance) < kTaps / 2.0 ? window : 0.0));
        }
    }
}

void EchoReference::setLag(std::size_t samples)
{
    m_lag = samples;
    m_placed = false;
}

void EchoReference::write(std::span<const std::int16_t, kBlock> played)
{
    for (const std::int16_t sample : played) {
        m_samples[static_cast<std::size_t>(m_written) % kCapacity] = static_cast<float>(sample);
        ++m_written;
    }
}

bool EchoReference::read(std::span<float, kBlock> out)
{
    // The block that is read ends `lag` before the end of what is written.
    const double wanted = static_cast<double>(m_written) - static_cast<double>(m_lag + kBlock);
    const double behind = wanted - m_position;
    m_misplaced = behind > kMostBehind || behind < -kMostAhead ? m_misplaced + 1 : 0;
    const bool lost = !m_placed || m_misplaced > kMisplacedBlocks;
    if (lost) {
        m_position = wanted;
        m_misplaced = 0;
        // Before anything was played there is no place yet.
        m_placed = m_written > 0;
    }
    for (float& sample : out) {
        sample = at(m_position);
        m_position += m_speed;
    }
    return !lost;
}

float EchoReference::stored(std::int64_t position) const
{
    const bool there = position >= 0 && position < m_written && m_written - position <= static_cast<std::int64_t>(kCapacity);
    return there ? m_samples[static_cast<std::size_t>(position) % kCapacity] : 0.0F;
}

float EchoReference::at(double position) const
{
    const double whole = std::floor(position);
    const double phase = (position - whole) * kPhases;
    const auto index = static_cast<std::size_t>(phase);
    const auto share = static_cast<float>(phase - static_cast<double>(index));
    const auto first = static_cast<std::int64_t>(whole) - static_cast<std::int64_t>(kTaps / 2 - 1);
    float sum = 0.0F;
    for (std::size_t tap = 0; tap < kTaps; ++tap) {
        const float weight = m_kernel[index][tap] + share * (m_kernel[index + 1][tap] - m_kernel[index][tap]);
        sum += weight * stored(first + static_cast<std::int64_t>(tap));
    }
    return sum;
}

} // namespace alcove::dsp
