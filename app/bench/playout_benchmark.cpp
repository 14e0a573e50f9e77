#include "app/bench/measurement.h"
#include "app/bench/synthetic_media.h"

#include "core/codec/opus_encoder.h"
#include "core/media/audio_receiver.h"
#include "core/wire/rtp.h"

#include <string>

namespace alcove::bench {

namespace {

    using namespace std::chrono_literals;

    /// Speech as it arrives: RTP packets of 20 ms, made anew from a second of payloads.
    class Speech {
    public:
        [[nodiscard]] bool encode()
        {
            auto encoder = codec::OpusEncoder::create({});
            if (!encoder)
                return false;
            Bytes packet(1275);
            for (int i = 0; i < 100; i += 2) {
                std::array<std::int16_t, 960> samples {};
                const frame::AudioFrame first = voice(i);
                const frame::AudioFrame second = voice(i + 1);
                std::copy(first.samples.begin(), first.samples.end(), samples.begin());
                std::copy(second.samples.begin(), second.samples.end(), samples.begin() + 480);
                m_payloads.push_back(toBytes(ByteView(packet).first(encoder->encode(samples, packet))));
            }
            return true;
        }

        [[nodiscard]] Bytes next()
        {
            const Bytes& payload = m_payloads[m_index % m_payloads.size()];
            const auto number = static_cast<std::uint32_t>(m_index++);
            return wire::writeRtp({ false, wire::kOpusPayloadType, static_cast<std::uint16_t>(number), number * 960,
                                      wire::kAudioSsrc },
                {}, payload);
        }

    private:
        std::vector<Bytes> m_payloads;
        std::size_t m_index = 0;
    };

    /// Every `lossEvery`-th packet never comes; every third comes 15 ms late when `jitter`.
    [[nodiscard]] std::optional<Measurement> play(const std::string& name, std::uint64_t lossEvery, bool jitter)
    {
        Speech speech;
        auto receiver = media::AudioReceiver::create();
        if (!speech.encode() || !receiver)
            return std::nullopt;
        Instant now { 1000s };
        std::uint64_t tick = 0;
        std::optional<Bytes> late;
        frame::AudioFrame out;
        bool taken = true;
        const auto arrive = [&](const Bytes& packet) {
            wire::Block block;
            block.kind = wire::BlockKind::Audio;
            block.body = packet;
            taken = taken && (*receiver)->onAudioBlock(block, now) == media::AudioReceiver::Verdict::Taken;
        };
        return measure(name, "frames", [&] {
            if (late)
                arrive(*late);
            late.reset();
            if (tick % 2 == 0) {
                const Bytes packet = speech.next();
                const std::uint64_t number = tick / 2;
                if (lossEvery == 0 || number % lossEvery != 0) {
                    if (jitter && number % 3 == 0)
                        late = packet;
                    else
                        arrive(packet);
                }
            }
            (*receiver)->pull(out, now, now + 10ms);
            keep(out);
            now += 10ms;
            ++tick;
            return taken;
        });
    }

} // namespace

std::vector<Measurement> benchPlayout()
{
    std::vector<Measurement> result;
    for (auto& measurement : { play("take in and play 10 ms", 0, false), play("the same with jitter", 0, true),
             play("the same with jitter and 10 % loss", 10, true) }) {
        if (measurement)
            result.push_back(*measurement);
    }
    return result;
}

} // namespace alcove::bench
