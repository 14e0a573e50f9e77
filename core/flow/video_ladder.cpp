#include "core/flow/video_ladder.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace alcove::flow {
namespace {

using std::chrono::seconds;

struct Step {
    BitRate floor;
    PictureSize size;
    double framesPerSecond;
};

constexpr std::array<Step, 5> kSteps { {
    { BitRate::kilobitsPerSecond(80), { 320, 180 }, 15 },
    { BitRate::kilobitsPerSecond(200), { 480, 270 }, 20 },
    { BitRate::kilobitsPerSecond(320), { 640, 360 }, 30 },
    { BitRate::kilobitsPerSecond(700), { 960, 540 }, 30 },
    { BitRate::kilobitsPerSecond(1200), { 1280, 720 }, 30 },
} };

constexpr double kUp = 1.15;
constexpr double kDown = 0.75;
constexpr Duration kUpAfter = seconds(2);
constexpr Duration kDownAfter = seconds(1);
constexpr Duration kBetweenMoves = seconds(3);
/// While a call begins its path is being proven: what is proven is used at once. Chosen: a blurred first
/// minute is what people remember, and a key frame in the first seconds disturbs nobody.
constexpr Duration kYoung = seconds(3);
/// A receiver takes one change of size a second, the first size counted; a little more, since clocks differ.
constexpr Duration kLeastBetweenMoves = std::chrono::milliseconds(1100);
constexpr double kGoodQuantizer = 55;
constexpr double kBadQuantizer = 95;
/// Weight of one frame: about a second's memory at 20 frames a second.
constexpr double kQuantizerWeight = 0.05;

constexpr BitRate kOffBelow = BitRate::kilobitsPerSecond(80);
constexpr Duration kOffAfter = seconds(2);
constexpr BitRate kOnFrom = BitRate::kilobitsPerSecond(150);
constexpr Duration kOnAfter = seconds(4);

/// What a busy computer gives up: first frames, then size.
constexpr std::array kCpuFrameRates { 30.0, 24.0, 20.0, 15.0 };
constexpr double kLeastFrameRate = 10;
/// Chosen: at the rate of film a hand's way is still one movement; at 15 it is steps.
constexpr double kSigningFrameRate = 24;
constexpr std::size_t kSigningCpuSteps = 1; // 30, then 24; from there on size is given up

int even(double side)
{
    return std::max(2, static_cast<int>(std::lround(side / 2)) * 2);
}

/// True once `condition` has held for `wait`.
bool heldFor(std::optional<Instant>& since, bool condition, Duration wait, Instant now)
{
    if (!condition)
        since.reset();
    else if (!since)
        since = now;
    return since && now - *since >= wait;
}

} // namespace

void VideoLadder::onQuantizer(int quantizer)
{
    m_quantizer += (quantizer - m_quantizer) * kQuantizerWeight;
}

void VideoLadder::onEncodeTime(Duration encodeTime, Instant now)
{
    m_load.onFrame(encodeTime, Duration(static_cast<Duration::rep>(1e6 / framesPerSecond())), now);
    moveLoad(now);
}

void VideoLadder::onRate(BitRate rate, Instant now)
{
    m_rate = rate;
    if (!m_started) {
        m_started = true;
        m_startedAt = now;
        while (m_step + 1 < kSteps.size() && rate >= kSteps[m_step + 1].floor)
            ++m_step;
    }
    m_step = std::min(m_step, top());
    suspendOrResume(now);
    moveStep(now);
}

void VideoLadder::suspendOrResume(Instant now)
{
    if (!m_suspended && heldFor(m_offSince, m_rate < kOffBelow, kOffAfter, now)) {
        m_suspended = true;
        m_step = 0;
        m_onSince.reset();
    } else if (m_suspended && heldFor(m_onSince, m_rate >= kOnFrom, kOnAfter, now)) {
        m_suspended = false;
        m_offSince.reset();
    }
}

void VideoLadder::moveStep(Instant now)
{
    const bool mayRise = m_step < top() && m_rate >= kSteps[m_step + 1].floor * kUp && m_quantizer < kGoodQuantizer;
    const bool mustFall = m_step > 0 && (m_rate < kSteps[m_step].floor * kDown || m_quantizer > kBadQuantizer);
    const bool young = now - m_startedAt < kYoung;
    const bool rise = heldFor(m_highSince, mayRise, young ? Duration {} : kUpAfter, now);
    const bool fall = heldFor(m_lowSince, mustFall, kDownAfter, now);
    const Duration apart = now - m_lastMove.value_or(m_startedAt);
    if ((!rise && !fall) || apart < kLeastBetweenMoves || (m_lastMove && !young && apart < kBetweenMoves))
        return;
    if (rise) {
        ++m_step;
        while (young && m_step < top() && m_rate >= kSteps[m_step + 1].floor * kUp)
            ++m_step;
    } else {
        --m_step;
        while (m_step > 0 && m_rate < kSteps[m_step].floor * kDown)
            --m_step;
    }
    m_lastMove = now;
    m_highSince.reset();
    m_lowSince.reset();
    m_quantizer = (kGoodQuantizer + kBadQuantizer) / 2; // says nothing of the new size yet
}

void VideoLadder::moveLoad(Instant now)
{
    constexpr std::size_t kMost = kCpuFrameRates.size() - 1 + kSteps.size() - 1;
    const EncodeLoad::Verdict verdict = m_load.takeVerdict(now);
    if (verdict == EncodeLoad::Verdict::Lighter && m_cpuSteps < kMost)
        ++m_cpuSteps;
    else if (verdict == EncodeLoad::Verdict::Heavier && m_cpuSteps > 0)
        --m_cpuSteps;
}

/// The lowest step that already shows the camera's whole picture.
std::size_t VideoLadder::top() const
{
    std::size_t step = 0;
    while (step + 1 < kSteps.size() && sizeAt(step) != sizeAt(kSteps.size() - 1))
        ++step;
    return step;
}

/// How many of a busy computer's steps take frames; those after them take size.
std::size_t VideoLadder::frameRateSteps() const { return m_framesFirst ? kSigningCpuSteps : kCpuFrameRates.size() - 1; }

/// The highest step the computer can bear.
std::size_t VideoLadder::ceiling() const
{
    const std::size_t sizeSteps = m_cpuSteps - std::min(m_cpuSteps, frameRateSteps());
    return top() - std::min(top(), sizeSteps);
}

PictureSize VideoLadder::sizeAt(std::size_t step) const
{
    const double pixels = static_cast<double>(kSteps[step].size.width) * kSteps[step].size.height;
    const double source = static_cast<double>(m_source.width) * m_source.height;
    if (source <= pixels)
        return m_source;
    const double scale = std::sqrt(pixels / source);
    return { even(m_source.width * scale), even(m_source.height * scale) };
}

PictureSize VideoLadder::size() const
{
    return sizeAt(std::min(m_step, ceiling()));
}

double VideoLadder::framesPerSecond() const
{
    const std::size_t step = std::min(m_step, ceiling());
    double rate = kSteps[step].framesPerSecond;
    if (step == 0) { // 10 at 80 kbit/s to 15 at 200
        const double share = (m_rate - kSteps[0].floor) / (kSteps[1].floor - kSteps[0].floor);
        rate = kLeastFrameRate + std::clamp(share, 0.0, 1.0) * (rate - kLeastFrameRate);
    }
    if (m_framesFirst)
        rate = std::max(rate, kSigningFrameRate);
    return std::min(rate, kCpuFrameRates[std::min(m_cpuSteps, frameRateSteps())]);
}

VideoLadder::Limit VideoLadder::limit() const
{
    if (m_suspended || m_step < top())
        return m_step <= ceiling() ? Limit::Bandwidth : Limit::Cpu;
    return m_cpuSteps > 0 ? Limit::Cpu : Limit::None;
}

} // namespace alcove::flow
