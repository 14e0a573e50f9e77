#include "core/media/video_decode_worker.h"

namespace alcove::media {

/// What lives on the decoder's thread; frames keep it alive until they are done.
struct VideoDecodeWorker::Side {
    explicit Side(Config& config)
        : decoder(std::move(config.decoder))
        , clock(config.clock)
    {
    }

    DecodeResult run(flow::AssembledFrame frame, std::uint64_t epoch)
    {
        DecodeResult result;
        result.epoch = epoch;
        const Instant begun = clock();
        if (auto decoded = decoder->decode(frame.payload, frame.references, begun))
            result.decoded = std::move(*decoded);
        result.decodeTime = clock() - begun;
        result.frame = std::move(frame);
        result.frame.payload = {};
        return result;
    }

    std::unique_ptr<codec::VideoDecoder> decoder;
    std::function<Instant()> clock;
};

VideoDecodeWorker::VideoDecodeWorker(Config config, Done done)
    : m_config(std::move(config))
    , m_side(std::make_shared<Side>(m_config))
    , m_done(std::make_shared<Done>(std::move(done)))
{
}

void VideoDecodeWorker::post(flow::AssembledFrame frame, std::uint64_t epoch)
{
    TaskRunner* net = &m_config.net;
    const std::weak_ptr<Done> done = m_done;
    auto shared = std::make_shared<flow::AssembledFrame>(std::move(frame));
    m_config.decode.post([side = m_side, shared, epoch, net, done] {
        auto result = std::make_shared<DecodeResult>(side->run(std::move(*shared), epoch));
        net->post([result, done] {
            if (const auto alive = done.lock())
                (*alive)(std::move(*result));
        });
    });
}

} // namespace alcove::media
