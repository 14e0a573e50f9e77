#pragma once

#include "core/codec/picture_hash.h"
#include "core/media/video_receiver.h"
#include "core/media/video_sender.h"
#include "tests/support/simulated_network.h"

#include <map>

namespace alcove::testing {

/// A drawn picture that moves: a sliding texture, a disc on a circle and sensor noise, so that every
/// frame has motion, uncovered ground and something that cannot be predicted.
class MovingPicture {
public:
    MovingPicture(int width, int height, std::uint64_t seed)
        : m_width(width)
        , m_height(height)
        , m_noise(seed)
    {
    }

    [[nodiscard]] frame::VideoFrame next(Instant captureTime)
    {
        auto pixels = std::make_shared<frame::I420Buffer>(m_width, m_height);
        const double angle = m_index * 0.08;
        const int discX = m_width / 2 + static_cast<int>(std::cos(angle) * m_width / 4);
        const int discY = m_height / 2 + static_cast<int>(std::sin(angle) * m_height / 4);
        const int radius = m_height / 6;
        std::uint8_t* luma = pixels->mutableY();
        for (int y = 0; y < m_height; ++y) {
            for (int x = 0; x < m_width; ++x) {
                const int texture = ((x + m_index) / 8 ^ y / 8) & 31;
                const bool disc = (x - discX) * (x - discX) + (y - discY) * (y - discY) < radius * radius;
                *luma++ = static_cast<std::uint8_t>((disc ? 190 : 60 + texture * 2) + static_cast<int>(m_noise() & 3));
            }
        }
        std::fill_n(pixels->mutableU(), pixels->chromaWidth() * pixels->chromaHeight(), std::uint8_t { 110 });
        std::fill_n(pixels->mutableV(), pixels->chromaWidth() * pixels->chromaHeight(), std::uint8_t { 140 });
        ++m_index;
        return { std::move(pixels), captureTime };
    }

private:
    int m_width;
    int m_height;
    int m_index = 0;
    std::minstd_rand m_noise;
};

struct VideoCallConfig {
    SimulatedLinkConfig forward;
    SimulatedLinkConfig back;
    BitRate target = BitRate::kilobitsPerSecond(600);
    int width = 640;
    int height = 360;
    Duration frameInterval = std::chrono::microseconds(33'333);
};

/// One direction of video between two ends in virtual time: real codec, simulated path, no pacer and
/// no rate control. Round trip and loss are told to both ends as a feedback loop would.
class SimulatedVideoCall {
public:
    SimulatedVideoCall(VideoCallConfig config, std::uint64_t seed)
        : world(seed)
        , forward(world, config.forward)
        , back(world, config.back)
        , m_config(config)
        , m_picture(config.width, config.height, seed)
        , m_senderSink(forward)
        , m_receiverSink(back)
        , m_senderTimer(world, [this](Instant now) { senderTimer(now); })
        , m_receiverTimer(world, [this](Instant now) { receiverTimer(now); })
        , sender({ m_runner, m_runner, m_senderSink, [this] { return world.now(); }, true,
              [this](const media::EncodedFrameMark& mark) { encoded.push_back(mark); } })
        , receiver({ m_runner, m_runner, m_receiverSink, [this] { return world.now(); },
              [this](media::ShownFrame frame) { onShown(std::move(frame)); } })
    {
        forward.setReceiver([this](const Bytes& datagram, Instant) { atReceiver(datagram); });
        back.setReceiver([this](const Bytes& datagram, Instant) { atSender(datagram); });
        setRoundTrip(config.forward.propagation + config.back.propagation);
        sender.setLoss(config.forward.loss, config.forward.loss);
        sender.setTargetBitrate(config.target, world.now());
        capture();
    }

    void setRoundTrip(Duration roundTrip)
    {
        sender.setRoundTripTime(roundTrip);
        receiver.setRoundTripTime(roundTrip);
    }

    struct Shown {
        std::uint16_t pictureId;
        std::uint64_t hash;
        Instant at;
        Duration age; ///< since it was captured
    };

    /// Pictures shown whose pixels are not the encoder's.
    [[nodiscard]] std::size_t foreignPictures() const
    {
        std::size_t count = 0;
        for (const Shown& picture : shown) {
            const auto found = std::find_if(encoded.begin(), encoded.end(), [&](const auto& mark) { return mark.pictureId == picture.pictureId; });
            if (found == encoded.end() || found->reconstructionHash != picture.hash)
                ++count;
        }
        return count;
    }

    /// The longest time without a new picture between two moments after the start.
    [[nodiscard]] Duration longestGap(Duration from, Duration until) const
    {
        Instant last = world.start() + from;
        Duration longest {};
        for (const Shown& picture : shown) {
            if (picture.at < world.start() + from || picture.at > world.start() + until)
                continue;
            longest = std::max(longest, picture.at - last);
            last = picture.at;
        }
        return std::max(longest, world.start() + until - last);
    }

    SimulatedWorld world;
    SimulatedLink forward;
    SimulatedLink back;
    std::vector<media::EncodedFrameMark> encoded;
    std::vector<Shown> shown;
    bool capturing = true;
    std::function<void(const wire::Block&)> watchFeedback;

private:
    class LinkSink final : public flow::DatagramSink {
    public:
        explicit LinkSink(SimulatedLink& link) : m_link(link) { }
        void submit(flow::OutgoingDatagram datagram, Instant) override
        {
            datagram.content.resize(datagram.paddedSize);
            m_link.send(std::move(datagram.content));
        }

    private:
        SimulatedLink& m_link;
    };

    void capture()
    {
        world.scheduleAfter(m_config.frameInterval, [this] {
            if (capturing)
                sender.onCapturedFrame(m_picture.next(world.now()), world.now());
            arm();
            capture();
        });
    }

    void atReceiver(const Bytes& datagram)
    {
        for (const wire::Block& block : wire::parseBlocks(datagram).value_or(std::vector<wire::Block>())) {
            if (block.kind == wire::BlockKind::Video)
                receiver.onVideoBlock(block, world.now());
            else if (block.kind == wire::BlockKind::Fec)
                receiver.onFecBlock(block, world.now());
        }
        arm();
    }

    void atSender(const Bytes& datagram)
    {
        for (const wire::Block& block : wire::parseBlocks(datagram).value_or(std::vector<wire::Block>())) {
            if (watchFeedback)
                watchFeedback(block);
            if (block.kind == wire::BlockKind::Nack)
                sender.onNack(block, world.now());
            else if (block.kind == wire::BlockKind::ReferenceReport)
                sender.onReferenceReport(block, world.now());
        }
        arm();
    }

    void onShown(media::ShownFrame frame)
    {
        const Duration age = world.now() - frame.frame.captureTime;
        shown.push_back({ frame.pictureId, codec::pictureHash(codec::viewOf(*frame.frame.pixels)), world.now(), age });
    }

    void senderTimer(Instant now)
    {
        sender.onTimer(now);
        arm();
    }

    void receiverTimer(Instant now)
    {
        receiver.onTimer(now);
        arm();
    }

    void arm()
    {
        const auto known = [](Instant at) { return at == Instant::max() ? std::nullopt : std::optional(at); };
        m_senderTimer.arm(known(sender.nextWakeup()));
        m_receiverTimer.arm(known(receiver.nextWakeup()));
    }

    VideoCallConfig m_config;
    MovingPicture m_picture;
    InlineTaskRunner m_runner;
    LinkSink m_senderSink;
    LinkSink m_receiverSink;
    SimulatedTimer m_senderTimer;
    SimulatedTimer m_receiverTimer;

public:
    media::VideoSender sender;
    media::VideoReceiver receiver;
};

} // namespace alcove::testing
