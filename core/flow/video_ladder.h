#pragma once

#include "core/base/clock.h"
#include "core/base/units.h"
#include "core/flow/encode_load.h"

#include <optional>

namespace alcove::flow {

struct PictureSize {
    int width = 0;
    int height = 0;
    friend bool operator==(const PictureSize&, const PictureSize&) = default;
};

/// Chooses size and frame rate of the picture by what the path and the computer can carry.
/// Invariant: never larger than the camera's picture, sides even, shape kept; sizes change at least
/// 3 s apart, for each change costs a key frame.
/// Sequence: net.
/// Source: steps chosen near those of Chromium's encoder defaults, where each size begins to look
/// better than the one below it stretched; up at 1.15 times a step's floor for 2 s, down at 0.75
/// times for 1 s, so that a wavering rate settles on one.
class VideoLadder {
public:
    enum class Limit { None, Cpu, Bandwidth };

    void setSource(PictureSize source) { m_source = source; }
    /// At least 24 frames a second before size: for signing.
    void setFramesFirst(bool on) { m_framesFirst = on; }
    void onQuantizer(int quantizer);
    void onEncodeTime(Duration encodeTime, Instant now);
    void onRate(BitRate rate, Instant now);

    /// No picture at all: under 80 kbit/s for 2 s, until 150 kbit/s for 4 s.
    [[nodiscard]] bool isSuspended() const { return m_suspended; }
    [[nodiscard]] PictureSize size() const;
    [[nodiscard]] double framesPerSecond() const;
    [[nodiscard]] Limit limit() const;

private:
    [[nodiscard]] std::size_t top() const;
    [[nodiscard]] std::size_t ceiling() const;
    [[nodiscard]] std::size_t frameRateSteps() const;
    [[nodiscard]] PictureSize sizeAt(std::size_t step) const;
    void suspendOrResume(Instant now);
    void moveStep(Instant now);
    void moveLoad(Instant now);

    PictureSize m_source { 640, 360 };
    BitRate m_rate;
    std::size_t m_step = 0;
    std::size_t m_cpuSteps = 0; ///< how far below full the computer holds us
    bool m_started = false;
    Instant m_startedAt {};
    bool m_suspended = false;
    bool m_framesFirst = false;
    double m_quantizer = 0;
    EncodeLoad m_load;
    std::optional<Instant> m_lowSince;
    std::optional<Instant> m_highSince;
    std::optional<Instant> m_offSince;
    std::optional<Instant> m_onSince;
    std::optional<Instant> m_lastMove;
};

} // namespace alcove::flow
