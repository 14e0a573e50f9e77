#pragma once

#include "core/flow/feedback_collector.h"
#include "core/flow/pacer.h"
#include "core/flow/rate_controller.h"
#include "core/flow/sent_history.h"
#include "tests/support/simulated_network.h"

#include <memory>
#include <optional>
#include <vector>

namespace alcove::testing {

struct FlowEndpointConfig {
    BitRate mostVideo = BitRate::kilobitsPerSecond(2500); ///< nothing: no video
    std::optional<BitRate> proven;                        ///< as probe trains would have shown
    Duration videoFrom {};
    std::vector<std::pair<Duration, Duration>> pauses;    ///< of video
};

/// What one endpoint sent and received in a tenth of a second.
struct FlowSample {
    Duration at {};
    BitRate target;
    BitRate received; ///< by the other endpoint, of this one's datagrams, headers included
    Duration queue {};
    flow::RateState state = flow::RateState::Start;
};

/// One end of a call with everything of core/flow that decides when what is sent, and a synthetic
/// source: audio of 128 bytes each 20 ms, video of 30 frames a second that follows the target with
/// 20 % of noise (after RFC 8593 §5) and starts with a key frame.
class FlowEndpoint {
public:
    FlowEndpoint(SimulatedWorld& world, SimulatedLink& outgoing, FlowEndpointConfig config,
        std::unique_ptr<flow::RateController> controller);

    void connect(FlowEndpoint& other) { m_other = &other; }
    void start();

    [[nodiscard]] const flow::RateController& controller() const { return *m_controller; }
    [[nodiscard]] const flow::SentHistory& history() const { return m_history; }
    [[nodiscard]] const flow::PacerStats& pacerStats() const { return m_pacer.stats(); }
    [[nodiscard]] const std::vector<FlowSample>& samples() const { return m_samples; }
    [[nodiscard]] DataSize received() const { return m_received; }
    [[nodiscard]] std::uint64_t datagramsSent() const { return m_counter; }
    [[nodiscard]] std::uint64_t feedbackDatagrams() const { return m_feedbackDatagrams; }
    [[nodiscard]] int framesSkipped() const { return m_framesSkipped; }

private:
    void onArrival(Bytes datagram, Instant arrival);
    void captureAudio();
    void captureVideo();
    void enqueueFrame(DataSize frame, flow::Pace pace);
    void run();
    void send(flow::OutgoingDatagram datagram);
    void sample();
    [[nodiscard]] bool videoOn() const;
    [[nodiscard]] Instant ownClock() const;

    SimulatedWorld& m_world;
    SimulatedLink& m_link;
    FlowEndpointConfig m_config;
    SimulatedChance m_chance;
    std::unique_ptr<flow::RateController> m_controller;
    flow::Pacer m_pacer;
    flow::SentHistory m_history;
    flow::FeedbackCollector m_collector;
    SimulatedTimer m_timer;
    FlowEndpoint* m_other = nullptr;
    std::uint64_t m_counter = 0;
    std::uint64_t m_feedbackDatagrams = 0;
    int m_framesSkipped = 0;
    bool m_keyFrame = true;
    DataSize m_received; ///< of the other end's
    DataSize m_sampled;
    std::vector<FlowSample> m_samples;
};

/// A share of the samples' values between two times.
[[nodiscard]] BitRate meanReceived(const std::vector<FlowSample>& samples, Duration from, Duration until);
[[nodiscard]] Duration queuePercentile(const std::vector<FlowSample>& samples, Duration from, Duration until, double share);

} // namespace alcove::testing
