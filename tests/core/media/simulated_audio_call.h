#pragma once

#include "core/media/audio_receiver.h"
#include "core/media/audio_sender.h"
#include "core/wire/block.h"
#include "tests/support/seeded_random.h"

#include <deque>
#include <functional>
#include <map>
#include <random>

namespace alcove::testing {

using namespace std::chrono_literals;

/// What a path does to datagrams.
struct SimulatedPath {
    Duration delay = 20ms;
    double loss = 0.0;
    double burstLength = 1.0;   ///< mean datagrams lost in a row
    Duration jitter {};         ///< mean of an exponential, order kept
    std::uint32_t seed = 1;
    std::function<bool(Instant)> blocked; ///< holds everything until it is false again
};

/// One direction of a call in virtual time: a microphone, AudioSender, a path, AudioReceiver, a
/// speaker that pulls on its own clock.
class SimulatedAudioCall : public flow::DatagramSink {
public:
    using Source = std::function<std::int16_t()>;

    SimulatedAudioCall(SimulatedPath path, Source source, Duration pullPhase = 3ms, double speakerPpm = 0.0)
        : m_path(std::move(path))
        , m_random(m_path.seed)
        , m_source(std::move(source))
        , m_nextPull(kStart + pullPhase)
        , m_speakerPpm(speakerPpm)
    {
        media::AudioSender::Config config;
        sender = std::move(*media::AudioSender::create(std::move(config), *this, m_senderRandom));
        receiver = std::move(*media::AudioReceiver::create());
        sender->setSending(true);
    }

    void run(Duration length)
    {
        const Instant end = m_now + length;
        while (true) {
            Instant next = std::min({ m_nextCapture, m_nextPull, m_nextReport });
            if (!m_inFlight.empty())
                next = std::min(next, m_inFlight.begin()->first);
            if (next > end)
                break;
            m_now = next;
            step();
        }
        m_now = end;
    }

    void submit(flow::OutgoingDatagram datagram, Instant now) override
    {
        sizes.push_back(datagram.paddedSize);
        contents.push_back(datagram.content.size());
        ++m_sent;
        if (lost()) {
            ++m_lost;
            return;
        }
        const std::exponential_distribution<double> late(1.0);
        auto distribution = late;
        const Duration extra(static_cast<std::int64_t>(distribution(m_random) * static_cast<double>(m_path.jitter.count())));
        m_lastArrival = std::max(m_lastArrival, now + m_path.delay + extra);
        while (m_path.blocked && m_path.blocked(m_lastArrival))
            m_lastArrival += 1ms;
        m_inFlight.emplace(m_lastArrival, std::move(datagram.content));
    }

    [[nodiscard]] double concealedShare() const
    {
        const auto now = receiver->statistics();
        return static_cast<double>(now.concealedSamples) / static_cast<double>(std::max<std::uint64_t>(1, now.totalSamplesReceived));
    }

    [[nodiscard]] Instant now() const { return m_now; }

    static constexpr Instant kStart { 100s };
    std::unique_ptr<media::AudioSender> sender;
    std::unique_ptr<media::AudioReceiver> receiver;
    BitRate target = BitRate::kilobitsPerSecond(800);
    std::vector<std::int16_t> heard;      ///< everything pulled
    std::vector<Instant> heardAt;         ///< one a pull, of its first sample
    std::vector<std::int16_t> spoken;     ///< everything captured, from kStart on
    std::vector<std::size_t> sizes;
    std::vector<std::size_t> contents;

private:
    void step()
    {
        if (m_now == m_nextReport) {
            report();
            m_nextReport += 100ms;
        }
        while (!m_inFlight.empty() && m_inFlight.begin()->first <= m_now) {
            deliver(m_inFlight.begin()->second);
            m_inFlight.erase(m_inFlight.begin());
        }
        if (m_now == m_nextCapture) {
            frame::AudioFrame frame;
            frame.time = m_now - 10ms;
            for (std::int16_t& sample : frame.samples)
                sample = m_source();
            spoken.insert(spoken.end(), frame.samples.begin(), frame.samples.end());
            sender->onCaptured(frame);
            sender->drain(m_now);
            m_nextCapture += 10ms;
        }
        if (m_now == m_nextPull)
            pull();
    }

    void pull()
    {
        frame::AudioFrame frame;
        receiver->pull(frame, m_now, m_now);
        heard.insert(heard.end(), frame.samples.begin(), frame.samples.end());
        heardAt.push_back(m_now);
        m_pullRemainder += 10'000.0 * (1.0 - m_speakerPpm / 1e6);
        const auto whole = static_cast<std::int64_t>(m_pullRemainder);
        m_pullRemainder -= static_cast<double>(whole);
        m_nextPull += Duration(whole);
    }

    void deliver(const Bytes& content)
    {
        const auto blocks = wire::parseBlocks(content);
        for (const wire::Block& block : *blocks)
            receiver->onAudioBlock(block, m_now);
    }

    /// The controller's view of the path, as feedback would give it.
    void report()
    {
        m_window.push_back({ m_sent, m_lost });
        if (m_window.size() > 100)
            m_window.pop_front();
        const auto loss = [&](std::size_t back) {
            const auto& then = m_window[m_window.size() - 1 - std::min(back, m_window.size() - 1)];
            const int sent = m_sent - then.first;
            return sent == 0 ? 0.0 : static_cast<double>(m_lost - then.second) / sent;
        };
        flow::AudioNetworkState state;
        state.target = target;
        state.lossOneSecond = loss(10);
        state.lossTenSeconds = loss(100);
        state.longestBurst = m_longestBurst;
        sender->setNetworkState(state, m_now);
    }

    bool lost()
    {
        std::uniform_real_distribution<double> uniform(0.0, 1.0);
        // Two states: the share of time in the bad one is the loss, its mean stay the burst.
        const double leave = 1.0 / m_path.burstLength;
        const double enter = m_path.loss >= 1.0 ? 1.0 : m_path.loss * leave / (1.0 - m_path.loss);
        m_bad = uniform(m_random) < (m_bad ? 1.0 - leave : enter);
        if (m_path.burstLength <= 1.0)
            m_bad = uniform(m_random) < m_path.loss;
        m_run = m_bad ? m_run + 1 : 0;
        m_longestBurst = std::max(m_longestBurst, m_run);
        return m_bad;
    }

    SimulatedPath m_path;
    std::mt19937 m_random;
    SeededRandom m_senderRandom { 7 };
    Source m_source;
    Instant m_now = kStart;
    Instant m_nextCapture = kStart + 10ms;
    Instant m_nextPull;
    Instant m_nextReport = kStart + 100ms;
    Instant m_lastArrival {};
    double m_speakerPpm;
    double m_pullRemainder = 0.0;
    std::multimap<Instant, Bytes> m_inFlight;
    std::deque<std::pair<int, int>> m_window;
    int m_sent = 0;
    int m_lost = 0;
    int m_run = 0;
    int m_longestBurst = 0;
    bool m_bad = false;
};

} // namespace alcove::testing
