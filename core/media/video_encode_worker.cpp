#include "core/media/video_encode_worker.h"

#include "core/dsp/pixel_convert.h"

namespace alcove::media {

/// What lives on the encoder's thread; jobs keep it alive until they are done.
struct VideoEncodeWorker::Side {
    explicit Side(Config& config)
        : encoder(std::move(config.encoder))
        , clock(config.clock)
    {
    }

    EncodeResult run(const EncodeJob& job, std::uint64_t jobEpoch)
    {
        EncodeResult result;
        result.plan = job.plan;
        result.captureTime = job.frame.captureTime;
        if (jobEpoch != epoch.load(std::memory_order_acquire))
            return result;
        const Instant begun = clock();
        const frame::VideoFrame scaled { dsp::scaleI420(job.frame.pixels, job.size.width, job.size.height), job.frame.captureTime };
        auto encoded = encoder->encode(scaled, { job.plan.keyFrame, job.plan.references, job.plan.updates, job.target });
        result.encodeTime = clock() - begun;
        result.outcome = EncodeResult::Outcome::Failed;
        if (encoded && *encoded) {
            result.outcome = EncodeResult::Outcome::Encoded;
            result.encoded = std::move(**encoded);
        } else if (encoded) {
            result.outcome = EncodeResult::Outcome::LeftOut;
        }
        return result;
    }

    std::unique_ptr<codec::VideoEncoder> encoder;
    std::function<Instant()> clock;
    std::atomic<std::uint64_t> epoch { 0 };
};

VideoEncodeWorker::VideoEncodeWorker(Config config, Done done)
    : m_config(std::move(config))
    , m_side(std::make_shared<Side>(m_config))
    , m_done(std::make_shared<Done>(std::move(done)))
{
}

VideoEncodeWorker::~VideoEncodeWorker()
{
    cancel();
}

void VideoEncodeWorker::cancel()
{
    m_side->epoch.fetch_add(1, std::memory_order_acq_rel);
}

void VideoEncodeWorker::post(EncodeJob job)
{
    const std::uint64_t epoch = m_side->epoch.load(std::memory_order_acquire);
    TaskRunner* net = &m_config.net;
    const std::weak_ptr<Done> done = m_done;
    auto shared = std::make_shared<EncodeJob>(std::move(job));
    m_config.encode.post([side = m_side, shared, epoch, net, done] {
        auto result = std::make_shared<EncodeResult>(side->run(*shared, epoch));
        // The worker dies on net, so that a callback found alive there stays alive for the call.
        net->post([result, done] {
            if (const auto alive = done.lock())
                (*alive)(std::move(*result));
        });
    });
}

} // namespace alcove::media
