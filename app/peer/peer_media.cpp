#include "app/peer/peer_media.h"

#include "core/device/file_audio_device.h"
#include "core/device/synthetic_speech.h"
#include "core/device/synthetic_video_source.h"
#include "core/device/wav_reader.h"
#include "core/dsp/resampler.h"

namespace alcove::app {
namespace {

constexpr std::chrono::seconds kSyntheticSpeech { 20 };
constexpr device::FrameRate kPaintedRate { 30, 1 };

/// Each side has a voice and a face of its own.
std::uint64_t seedOf(PeerRole role) { return role == PeerRole::Host ? 1 : 2; }

Error about(const std::string& file, const Error& error) { return { error.code, file + ": " + error.detail }; }

Result<std::optional<std::vector<std::int16_t>>> microphone(const PeerOptions& options)
{
    if (options.audioIn == "none")
        return std::optional<std::vector<std::int16_t>> {};
    if (options.audioIn == "synthetic")
        return std::optional(device::synthesizeSpeech(seedOf(options.role), kSyntheticSpeech));
    auto sound = device::readWav(options.audioIn);
    if (!sound)
        return about(options.audioIn, sound.error());
    const std::vector<float> mono = sound->mono();
    std::vector<std::int16_t> samples = device::toInt16(mono);
    if (sound->sampleRate == SampleCount::kPerSecond)
        return std::optional(std::move(samples));
    ASSIGN_OR_RETURN(dsp::Resampler resampler,
        dsp::Resampler::create({ sound->sampleRate, 1 }, { static_cast<int>(SampleCount::kPerSecond), 1 }, samples.size()));
    const auto resampled = resampler.process(samples);
    return std::optional(std::vector<std::int16_t>(resampled.begin(), resampled.end()));
}

Result<std::unique_ptr<device::VideoSource>> camera(const PeerOptions& options)
{
    if (options.videoIn == "none")
        return std::unique_ptr<device::VideoSource>();
    if (options.videoIn == "synthetic")
        return std::unique_ptr<device::VideoSource>(std::make_unique<device::SyntheticVideoSource>(seedOf(options.role), device::VideoFormat {}));
    auto source = device::FileVideoSource::open(options.videoIn, options.loop ? device::Repeat::Loop : device::Repeat::Once);
    if (!source)
        return about(options.videoIn, source.error());
    return std::unique_ptr<device::VideoSource>(std::move(source).value());
}

} // namespace

Result<PeerMedia> PeerMedia::open(const PeerOptions& options)
{
    PeerMedia media;
    device::FileAudioDevice::Config audio;
    ASSIGN_OR_RETURN(audio.microphone, microphone(options));
    audio.repeat = options.loop || options.audioIn == "synthetic" ? device::Repeat::Loop : device::Repeat::Once;
    if (options.audioOut != "none")
        audio.playoutFile = options.audioOut;
    auto device = device::FileAudioDevice::create(std::move(audio));
    if (!device)
        return about(options.audioOut, device.error());
    media.audio = std::move(device).value();
    ASSIGN_OR_RETURN(media.video, camera(options));
    if (options.videoOut != "none") {
        auto writer = device::Y4mWriter::create(options.videoOut, kPaintedRate);
        if (!writer)
            return about(options.videoOut, writer.error());
        media.videoOut = std::move(writer).value();
    }
    return media;
}

} // namespace alcove::app
