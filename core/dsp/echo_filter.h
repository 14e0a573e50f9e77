#pragma once

#include "core/dsp/fourier.h"

#include <optional>
#include <span>
#include <vector>

namespace alcove::dsp {

/// Learns how the speaker is heard by the microphone and takes that away: an adaptive filter that knows
/// how sure it is of itself, and a gain that lowers what it may have missed.
/// Invariant: while both people speak the filter hardly moves, because the other voice counts as noise.
/// Sequence: audio; allocates nothing after the constructor.
/// Source: frequency-domain Kalman filter, G. Enzner and P. Vary, Signal Processing 86 (2006); in
/// partitions: F. Kuech, E. Mabande and G. Enzner, ICASSP 2014. The gain: Wiener with a minimum-tracked
/// leakage, as in J.-M. Valin, IEEE Trans. ASLP 15 (2007).
class EchoFilter {
public:
    static constexpr std::size_t kBlock = 480;
    static constexpr std::size_t kSize = 1024;
    static constexpr std::size_t kBins = kSize / 2 + 1;
    /// 240 ms: a room's echo after the measured delay, or any usual delay when none was measured.
    static constexpr std::size_t kPartitions = 24;

    EchoFilter();

    /// Forgets the room. The echo is expected this many samples after the reference.
    void reset(std::size_t expectedDelay);

    /// `captured` in place, both 10 ms of 48 kHz; the result is 10 ms late.
    void process(std::span<const float, kBlock> reference, std::span<float, kBlock> captured);

    /// By how much the echo moves against the reference, in samples a second, as far as the last quarter
    /// of a second tells; nothing while too little was heard.
    [[nodiscard]] std::optional<double> takeDriftMeasurement();
    /// Of the last second in which the speaker was heard, in dB.
    [[nodiscard]] std::optional<double> enhancement() const;

private:
    using Value = Fourier::Value;
    struct Partition {
        std::vector<Value> input;       ///< a past block of the reference
        std::vector<Value> weight;
        std::vector<float> uncertainty; ///< variance of the weight
    };

    [[nodiscard]] Partition& inputOf(std::size_t age) { return m_partitions[(m_newest + age) % kPartitions]; }
    void takeReference(std::span<const float, kBlock> reference);
    void predictEcho();
    void adapt();
    void constrain(Partition& partition);
    void suppress(std::span<float, kBlock> out);
    void updateGains();
    void measureDrift();
    void measureEnhancement(std::span<const float, kBlock> captured, std::span<const float, kBlock> out);
    [[nodiscard]] double bestShift() const;
    [[nodiscard]] double agreement(double shift) const;

    Fourier m_fourier { kSize };
    std::vector<Partition> m_partitions;
    std::size_t m_newest = 0;
    std::size_t m_nextConstrained = 0;
    std::vector<float> m_reference;  ///< the last kSize samples
    std::vector<Value> m_work;
    std::vector<Value> m_error;
    std::vector<float> m_missed;     ///< power of the echo that the filter may still miss
    std::vector<float> m_near;       ///< power of everything that is no echo
    std::vector<float> m_echoTime;   ///< this and the last block
    std::vector<float> m_errorTime;
    std::vector<float> m_window;
    std::vector<float> m_overlap;
    std::vector<float> m_errorPower;
    std::vector<float> m_echoPower;
    std::vector<float> m_missedPower;
    std::vector<float> m_leakage;    ///< share of the predicted echo that is left, at least
    std::vector<float> m_gain;
    std::vector<std::vector<Value>> m_earlier; ///< weights a quarter of a second ago
    std::vector<Value> m_turned;     ///< how each bin turned since
    std::optional<double> m_drift;
    double m_heardEcho = 0.0;
    double m_leftEcho = 0.0;
    int m_blocks = 0;
    int m_diverged = 0;
    std::size_t m_expected = 0;
};

} // namespace alcove::dsp
