#pragma once

#include "core/frame/audio_frame.h"

#include <cmath>
#include <numbers>
#include <random>

namespace alcove::testing {

/// Sound with the traits of a voice that matter to codecs, cancellers and stretching: pulses of a
/// gliding pitch through three formants, syllables, pauses, and some breath. The same seed gives
/// the same samples.
class SpeechLike {
public:
    explicit SpeechLike(std::uint32_t seed, double amplitude = 8000.0)
        : m_random(seed)
        , m_amplitude(amplitude)
    {
        nextSyllable();
    }

    std::int16_t next()
    {
        if (m_left-- <= 0)
            nextSyllable();
        const double progress = 1.0 - static_cast<double>(m_left) / m_length;
        const double envelope = m_pause ? 0.0 : std::sin(std::numbers::pi * progress);
        const double pitch = m_pitch * (1.0 + 0.12 * std::sin(2.0 * progress));
        m_phase += pitch / kRate;
        double source = 0.02 * m_noise(m_random);
        if (m_phase >= 1.0) {
            m_phase -= 1.0;
            source += 1.0;
        }
        double voice = 0.0;
        for (Resonator& formant : m_formants)
            voice += formant.filter(source);
        return static_cast<std::int16_t>(std::clamp(m_amplitude * envelope * voice, -32000.0, 32000.0));
    }

    void fill(frame::AudioFrame& frame)
    {
        for (std::int16_t& sample : frame.samples)
            sample = next();
    }

private:
    static constexpr double kRate = 48'000.0;

    struct Resonator {
        double a1 = 0.0;
        double a2 = 0.0;
        double gain = 0.0;
        double y1 = 0.0;
        double y2 = 0.0;

        void tune(double frequency, double width)
        {
            const double radius = std::exp(-std::numbers::pi * width / kRate);
            a1 = 2.0 * radius * std::cos(2.0 * std::numbers::pi * frequency / kRate);
            a2 = -radius * radius;
            gain = 6.0 * width / 100.0 * std::sin(2.0 * std::numbers::pi * frequency / kRate) ;
        }
        double filter(double x)
        {
            const double y = gain * x + a1 * y1 + a2 * y2;
            y2 = y1;
            y1 = y;
            return y;
        }
    };

    double between(double low, double high) { return std::uniform_real_distribution<double>(low, high)(m_random); }

    void nextSyllable()
    {
        m_pause = !m_pause && between(0.0, 1.0) < 0.25;
        m_length = kRate * (m_pause ? between(0.1, 0.4) : between(0.12, 0.3));
        m_left = static_cast<int>(m_length);
        m_pitch = between(95.0, 230.0);
        m_formants[0].tune(between(300.0, 800.0), 80.0);
        m_formants[1].tune(between(900.0, 2200.0), 110.0);
        m_formants[2].tune(between(2300.0, 3200.0), 170.0);
    }

    std::mt19937 m_random;
    std::uniform_real_distribution<double> m_noise { -1.0, 1.0 };
    double m_amplitude;
    bool m_pause = true;
    double m_length = 1.0;
    int m_left = 0;
    double m_pitch = 120.0;
    double m_phase = 0.0;
    std::array<Resonator, 3> m_formants {};
};

} // namespace alcove::testing
