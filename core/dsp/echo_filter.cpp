#include "core/dsp/echo_filter.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace alcove::dsp {
namespace {

constexpr std::size_t kWindow = 2 * EchoFilter::kBlock;
constexpr double kRate = 48'000.0;

// chosen by measurement (core/dsp/README.md): a path that keeps for about five seconds. Less follows a
// moving laptop faster and is less exact at rest.
constexpr float kKeep = 0.999F;
// chosen: as loud as it was played, half the power; louder microphones are learnt, later
constexpr float kFirstUncertainty = 0.5F;
// chosen: before and after the expected delay, per block of 10 ms; a room of 0.5 s falls by 1.2 dB
constexpr double kDecadesBefore = 0.6;
constexpr double kUnsurePartitions = 2.0; // 20 ms: a delay is measured to 15
constexpr double kDecadesAfter = 0.12;
constexpr float kLeastFirstUncertainty = 5e-4F;
constexpr float kLeastUncertainty = 1e-9F;
constexpr float kNearMemory = 0.8F;  // chosen: 50 ms, a syllable's rise is noticed at once
constexpr float kShare = static_cast<float>(EchoFilter::kBlock) / static_cast<float>(EchoFilter::kSize);
constexpr std::size_t kConstrained = 4; // chosen: every partition each 60 ms; all at once gain nothing
// The gain. chosen by measurement: 3 and 2 keep a voice beside the echo within half a decibel.
constexpr float kPowerMemory = 0.5F;
constexpr float kMissedWeight = 3.0F;
constexpr float kLeakageWeight = 2.0F;
constexpr float kLeastGain = 0.056F;  // -25 dB
constexpr float kAudibleEcho = 1e5F;  // of one bin: some -60 dBFS in all
constexpr float kLeakageFall = 0.3F;
constexpr float kLeakageRise = 1.004F; // doubles in 1.7 s when the room changes
constexpr float kLeastLeakage = 1e-5F;
constexpr float kTiny = 1e-3F;
// Drift. chosen: a quarter of a second turns 4 kHz by less than half a circle up to 250 ppm
constexpr int kDriftBlocks = 25;
constexpr int kFirstDriftBlock = 50;
constexpr std::size_t kLowestDriftBin = 4;   // 190 Hz
constexpr std::size_t kHighestDriftBin = 64; // 3 kHz
constexpr double kMostShift = 6.0;           // samples in a quarter of a second: 500 ppm
constexpr double kLeastAgreement = 0.6;
constexpr int kDivergedBlocks = 20;

float power(const Fourier::Value& value) { return value.real() * value.real() + value.imag() * value.imag(); }

float powerOf(std::span<const float> samples)
{
    float sum = 0.0F;
    for (const float sample : samples)
        sum += sample * sample;
    return sum;
}

/// The upper half of a real signal's spectrum.
void mirror(std::span<Fourier::Value> spectrum)
{
    for (std::size_t k = EchoFilter::kBins; k < EchoFilter::kSize; ++k)
        spectrum[k] = std::conj(spectrum[EchoFilter::kSize - k]);
}

} // namespace

EchoFilter::EchoFilter()
    : m_partitions(kPartitions)
    , m_reference(kSize)
    , m_work(kSize)
    , m_error(kBins)
    , m_missed(kBins)
    , m_near(kBins)
    , m_echoTime(kWindow)
    , m_errorTime(kWindow)
    , m_window(kWindow)
    , m_overlap(kWindow)
    , m_errorPower(kBins)
    , m_echoPower(kBins)
    , m_missedPower(kBins)
    , m_leakage(kBins)
    , m_gain(kBins)
    , m_earlier(kPartitions, std::vector<Value>(kBins))
    , m_turned(kBins)
{
    for (Partition& partition : m_partitions) {
        partition.input.resize(kBins);
        partition.weight.resize(kBins);
        partition.uncertainty.resize(kBins);
    }
    for (std::size_t i = 0; i < kWindow; ++i)
        m_window[i] = static_cast<float>(std::sin(std::numbers::pi * (static_cast<double>(i) + 0.5) / kWindow));
    reset(0);
}

void EchoFilter::reset(std::size_t expectedDelay)
{
    m_expected = expectedDelay;
    const auto peak = static_cast<double>(expectedDelay / kBlock);
    for (std::size_t p = 0; p < kPartitions; ++p) {
        Partition& partition = m_partitions[p];
        std::fill(partition.input.begin(), partition.input.end(), Value());
        std::fill(partition.weight.begin(), partition.weight.end(), Value());
        const double distance = static_cast<double>(p) - peak;
        const double decades = distance < 0.0 ? std::max(0.0, -distance - kUnsurePartitions) * kDecadesBefore : distance * kDecadesAfter;
        const float first = std::max(kFirstUncertainty * static_cast<float>(std::pow(10.0, -decades)), kLeastFirstUncertainty);
        std::fill(partition.uncertainty.begin(), partition.uncertainty.end(), first);
        std::fill(m_earlier[p].begin(), m_earlier[p].end(), Value());
    }
    for (auto* values : { &m_reference, &m_near, &m_echoTime, &m_errorTime, &m_overlap, &m_errorPower, &m_echoPower, &m_missedPower })
        std::fill(values->begin(), values->end(), 0.0F);
    std::fill(m_leakage.begin(), m_leakage.end(), 1.0F);
    m_drift.reset();
    m_blocks = 0;
    m_diverged = 0;
}

void EchoFilter::process(std::span<const float, kBlock> reference, std::span<float, kBlock> captured)
{
    takeReference(reference);
    predictEcho();
    std::copy(m_errorTime.begin() + kBlock, m_errorTime.end(), m_errorTime.begin());
    for (std::size_t i = 0; i < kBlock; ++i)
        m_errorTime[kBlock + i] = captured[i] - m_echoTime[kBlock + i];
    const float heard = powerOf(captured);
    const float left = powerOf(std::span(m_errorTime).last(kBlock));
    // A filter that adds sound has lost its room: the person moved, the volume jumped, a device changed.
    m_diverged = left > 2.0F * heard + 1e6F ? m_diverged + 1 : 0;
    if (m_diverged > kDivergedBlocks)
        reset(m_expected);
    adapt();
    if (++m_blocks % kDriftBlocks == 0)
        measureDrift();
    suppress(captured);
    measureEnhancement(std::span<const float, kBlock>(m_echoTime.data(), kBlock), captured);
}

void EchoFilter::takeReference(std::span<const float, kBlock> reference)
{
    std::copy(m_reference.begin() + kBlock, m_reference.end(), m_reference.begin());
    std::copy(reference.begin(), reference.end(), m_reference.end() - kBlock);
    std::copy(m_reference.begin(), m_reference.end(), m_work.begin());
    m_fourier.forward(m_work);
    m_newest = (m_newest + kPartitions - 1) % kPartitions;
    std::copy_n(m_work.begin(), kBins, m_partitions[m_newest].input.begin());
}

void EchoFilter::predictEcho()
{
    std::fill(m_work.begin(), m_work.end(), Value());
    std::fill(m_missed.begin(), m_missed.end(), 0.0F);
    for (std::size_t p = 0; p < kPartitions; ++p) {
        const Value* x = inputOf(p).input.data();
        const Value* w = m_partitions[p].weight.data();
        const float* u = m_partitions[p].uncertainty.data();
        for (std::size_t k = 0; k < kBins; ++k) {
            m_work[k] += Value(x[k].real() * w[k].real() - x[k].imag() * w[k].imag(),
                x[k].real() * w[k].imag() + x[k].imag() * w[k].real());
            m_missed[k] += u[k] * power(x[k]);
        }
    }
    mirror(m_work);
    m_fourier.inverse(m_work);
    std::copy(m_echoTime.begin() + kBlock, m_echoTime.end(), m_echoTime.begin());
    for (std::size_t i = 0; i < kBlock; ++i)
        m_echoTime[kBlock + i] = m_work[kSize - kBlock + i].real();
}

void EchoFilter::adapt()
{
    std::fill(m_work.begin(), m_work.end(), Value());
    std::copy(m_errorTime.begin() + kBlock, m_errorTime.end(), m_work.end() - kBlock);
    m_fourier.forward(m_work);
    std::copy_n(m_work.begin(), kBins, m_error.begin());
    for (std::size_t k = 0; k < kBins; ++k) {
        const float now = power(m_error[k]);
        m_near[k] = m_blocks == 0 ? now : kNearMemory * m_near[k] + (1.0F - kNearMemory) * now;
    }
    for (std::size_t p = 0; p < kPartitions; ++p) {
        const Value* x = inputOf(p).input.data();
        Value* w = m_partitions[p].weight.data();
        float* u = m_partitions[p].uncertainty.data();
        for (std::size_t k = 0; k < kBins; ++k) {
            const float step = u[k] / (m_missed[k] + m_near[k] / kShare + kTiny);
            w[k] += step * Value(x[k].real() * m_error[k].real() + x[k].imag() * m_error[k].imag(),
                        x[k].real() * m_error[k].imag() - x[k].imag() * m_error[k].real());
            const float kept = std::max(0.0F, 1.0F - kShare * step * power(x[k])) * u[k];
            u[k] = std::max(kLeastUncertainty, kKeep * kKeep * kept + (1.0F - kKeep * kKeep) * power(w[k]));
        }
    }
    for (std::size_t i = 0; i < kConstrained; ++i) {
        m_nextConstrained = (m_nextConstrained + 1) % kPartitions;
        constrain(m_partitions[m_nextConstrained]);
    }
}

void EchoFilter::constrain(Partition& partition)
{
    std::copy(partition.weight.begin(), partition.weight.end(), m_work.begin());
    mirror(m_work);
    m_fourier.inverse(m_work);
    std::fill(m_work.begin() + kBlock, m_work.end(), Value());
    m_fourier.forward(m_work);
    std::copy_n(m_work.begin(), kBins, partition.weight.begin());
}

void EchoFilter::suppress(std::span<float, kBlock> out)
{
    // Two real signals in one transform: the error and the predicted echo.
    std::fill(m_work.begin(), m_work.end(), Value());
    for (std::size_t i = 0; i < kWindow; ++i)
        m_work[i] = Value(m_errorTime[i], m_echoTime[i]) * m_window[i];
    m_fourier.forward(m_work);
    for (std::size_t k = 0; k < kBins; ++k) {
        const Value here = m_work[k];
        const Value there = std::conj(m_work[(kSize - k) % kSize]);
        m_error[k] = (here + there) * 0.5F;
        const float echo = power((here - there) * 0.5F);
        m_errorPower[k] = kPowerMemory * m_errorPower[k] + (1.0F - kPowerMemory) * power(m_error[k]);
        m_echoPower[k] = kPowerMemory * m_echoPower[k] + (1.0F - kPowerMemory) * echo;
        m_missedPower[k] = kPowerMemory * m_missedPower[k] + (1.0F - kPowerMemory) * m_missed[k] * kShare;
    }
    updateGains();
    for (std::size_t k = 0; k < kBins; ++k)
        m_work[k] = m_error[k] * m_gain[k];
    mirror(m_work);
    m_fourier.inverse(m_work);
    for (std::size_t i = 0; i < kWindow; ++i)
        m_overlap[i] += m_work[i].real() * m_window[i];
    std::copy_n(m_overlap.begin(), kBlock, out.begin());
    std::copy(m_overlap.begin() + kBlock, m_overlap.end(), m_overlap.begin());
    std::fill(m_overlap.begin() + kBlock, m_overlap.end(), 0.0F);
}

void EchoFilter::updateGains()
{
    for (std::size_t k = 0; k < kBins; ++k) {
        if (m_echoPower[k] > kAudibleEcho) {
            const float ratio = m_errorPower[k] / m_echoPower[k];
            // A near voice only ever makes the ratio larger, so its minimum is the filter's own fault.
            m_leakage[k] = ratio < m_leakage[k] ? m_leakage[k] + kLeakageFall * (ratio - m_leakage[k])
                                                : m_leakage[k] * kLeakageRise;
            m_leakage[k] = std::clamp(m_leakage[k], kLeastLeakage, 1.0F);
        }
        const float left = std::max(kMissedWeight * m_missedPower[k], kLeakageWeight * m_leakage[k] * m_echoPower[k]);
        m_gain[k] = std::max(kLeastGain, 1.0F - left / (m_errorPower[k] + kTiny));
    }
}

double EchoFilter::agreement(double shift) const
{
    double sum = 0.0;
    for (std::size_t k = kLowestDriftBin; k < kHighestDriftBin; ++k) {
        const double angle = 2.0 * std::numbers::pi * static_cast<double>(k) * shift / static_cast<double>(kSize);
        sum += std::cos(angle) * static_cast<double>(m_turned[k].real()) - std::sin(angle) * static_cast<double>(m_turned[k].imag());
    }
    return sum;
}

double EchoFilter::bestShift() const
{
    double best = 0.0;
    for (double shift = -kMostShift; shift <= kMostShift; shift += 0.25) {
        if (agreement(shift) > agreement(best))
            best = shift;
    }
    constexpr double kStep = 0.1;
    for (int i = 0; i < 3; ++i) {
        const double before = agreement(best - kStep);
        const double at = agreement(best);
        const double after = agreement(best + kStep);
        const double bend = before - 2.0 * at + after;
        if (bend < 0.0)
            best += std::clamp(0.5 * kStep * (before - after) / bend, -0.2, 0.2);
    }
    return best;
}

void EchoFilter::measureDrift()
{
    std::fill(m_turned.begin(), m_turned.end(), Value());
    double now = 0.0;
    double earlier = 0.0;
    for (std::size_t p = 0; p < kPartitions; ++p) {
        for (std::size_t k = kLowestDriftBin; k < kHighestDriftBin; ++k) {
            const Value& w = m_partitions[p].weight[k];
            m_turned[k] += w * std::conj(m_earlier[p][k]);
            now += static_cast<double>(power(w));
            earlier += static_cast<double>(power(m_earlier[p][k]));
        }
        std::copy(m_partitions[p].weight.begin(), m_partitions[p].weight.end(), m_earlier[p].begin());
    }
    if (m_blocks < kFirstDriftBlock + kDriftBlocks || earlier <= 0.0)
        return;
    const double shift = bestShift();
    if (agreement(shift) >= kLeastAgreement * std::sqrt(now * earlier) && std::abs(shift) < kMostShift)
        m_drift = shift / (static_cast<double>(kDriftBlocks) * kBlock / kRate);
}

std::optional<double> EchoFilter::takeDriftMeasurement() { return std::exchange(m_drift, std::nullopt); }

void EchoFilter::measureEnhancement(std::span<const float, kBlock> echo, std::span<const float, kBlock> out)
{
    const double predicted = static_cast<double>(powerOf(echo));
    if (predicted < kAudibleEcho)
        return;
    constexpr double kMemory = 0.99; // a second
    m_heardEcho = kMemory * m_heardEcho + predicted;
    m_leftEcho = kMemory * m_leftEcho + static_cast<double>(powerOf(out));
}

std::optional<double> EchoFilter::enhancement() const
{
    if (m_heardEcho <= 0.0)
        return std::nullopt;
    return 10.0 * std::log10(m_heardEcho / (m_leftEcho + 1.0));
}

} // namespace alcove::dsp
