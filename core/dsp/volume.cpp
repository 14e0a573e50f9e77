#include "core/dsp/volume.h"

#include <algorithm>
#include <cmath>

namespace alcove::dsp {
namespace {

constexpr double kCeiling = 32'000.0; // chosen: 0.2 dB below full scale, room for the device's own filters
// chosen: e-fold in 80 ms at 48 kHz, slow against the pitch of a voice so that it does not buzz
constexpr double kRelease = 1.0 / (0.080 * 48'000.0);

} // namespace

void Volume::setGain(double gain) { m_wanted = std::isfinite(gain) ? std::clamp(gain, 0.0, kMost) : 1.0; }

void Volume::apply(std::span<std::int16_t> samples)
{
    if (samples.empty() || (m_wanted == 1.0 && m_gain == 1.0 && m_limit > 0.999))
        return;
    const double step = (m_wanted - m_gain) / static_cast<double>(samples.size());
    for (std::int16_t& sample : samples) {
        m_gain += step;
        m_limit += (1.0 - m_limit) * kRelease;
        const double value = sample * m_gain;
        const double size = std::abs(value);
        if (size * m_limit > kCeiling)
            m_limit = kCeiling / size;
        sample = static_cast<std::int16_t>(std::lrint(value * m_limit));
    }
    m_gain = m_wanted;
}

} // namespace alcove::dsp
