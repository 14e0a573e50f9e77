#pragma once

#include "app/probe/audio_track.h"
#include "app/probe/window_picture.h"
#include "core/device/audio_device.h"
#include "core/device/deadline_thread.h"

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace alcove::probe {

/// The record of one side of a measured call. It numbers every captured picture, reads the number
/// of every painted one, and keeps both directions of sound with their clock, so that delay, loss
/// and quality can be worked out from the two sides' files alone.
///
/// Files in the directory, SIDE being A or B:
///   SIDE.json           program, events, sent, shown, bad, marks, samples
///   SIDE-sent.wav       what the microphone gave; SIDE-received.wav what the speaker pulled
///   SIDE-received.y     luma of one painted picture a second, their numbers in SIDE-received.json
///   SIDE-hashes.json    hashes of the encoder's reconstructions and of the painted pictures by number
///
/// Invariant: nothing here waits for the disk on a media thread; a thread of its own writes.
/// Sequence: each function names its own; `finish` after the devices have stopped.
/// Errors: those of WavWriter when a file cannot be made; StorageFailed from `finish`.
class Probe final : private device::AudioDeviceCallback {
public:
    struct Config {
        std::filesystem::path directory;
        std::string side = "A";
        std::string program = "alcove";
        /// The window that each picture is scaled for.
        int windowWidth = 640;
        int windowHeight = 360;
    };

    [[nodiscard]] static Result<std::unique_ptr<Probe>> create(Config config);
    ~Probe() override;

    /// Remembers the first time of each name: createOffer, pc:connected, firstFrame. Any thread.
    void event(const std::string& name, Instant at);

    /// Puts the running number into a captured picture, just before it goes to the encoder. The
    /// pixels are copied unless this frame is their only owner. Sequence: the video source's.
    [[nodiscard]] frame::VideoFrame stampCaptured(frame::VideoFrame captured, Instant now);

    /// Sequence: the one that paints.
    void onPainted(const frame::VideoFrame& painted, Instant now);

    /// What the encoder holds as the picture the other side will decode, by its strip. Sequence:
    /// video encode.
    void onReconstructed(const frame::I420Buffer& reconstruction);

    /// The same when the hash is made elsewhere, by pictureHash. Sequence: video encode.
    void onReconstructed(std::uint32_t number, std::uint64_t hash);

    /// A callback for the device that records both directions and hands everything on to `inner`,
    /// which must live as long as the device runs.
    [[nodiscard]] device::AudioDeviceCallback& tapAudio(device::AudioDeviceCallback& inner);

    /// One second's statistics: `stats` is a JSON array of objects with W3C webrtc-stats names.
    /// Any thread. Errors: Malformed when it is not an array.
    [[nodiscard]] Status addSample(Duration sinceStart, const std::string& stats);

    /// Writes everything out. Nothing may be recorded afterwards.
    [[nodiscard]] Status finish();

private:
    struct Sent {
        std::uint32_t number;
        double milliseconds;
        std::int64_t clipNumber;
    };
    struct Shown {
        std::uint32_t number;
        double milliseconds;
        int width;
        int height;
    };
    struct Hash {
        std::uint32_t number;
        std::uint64_t value;
    };
    struct Sample {
        double seconds;
        std::string stats;
    };
    struct Luma {
        std::uint32_t number;
        std::shared_ptr<const frame::I420Buffer> picture;
    };
    struct LumaIndex {
        std::uint32_t number;
        int width;
        int height;
    };

    Probe(Config config, device::WavWriter sentFile, device::WavWriter receivedFile, std::ofstream lumaFile);

    void onCaptured(const frame::AudioFrame& captured) override;
    void onPlayoutNeeded(frame::AudioFrame& out) override;

    [[nodiscard]] std::filesystem::path file(std::string_view ending) const;
    void drain();
    [[nodiscard]] Status writeRecord() const;
    [[nodiscard]] Status writeHashes() const;
    [[nodiscard]] Status writeLumaIndex() const;

    Config m_config;
    WallClock m_clock;

    device::AudioDeviceCallback* m_inner = nullptr;
    std::unique_ptr<AudioTrack> m_sentSound;
    std::unique_ptr<AudioTrack> m_receivedSound;

    std::uint32_t m_nextNumber = 0; ///< video source only
    WindowPicture m_window;         ///< painting only, as the next
    std::optional<Instant> m_nextLuma;

    mutable std::mutex m_mutex; ///< short appends only; guards what follows
    std::map<std::string, double> m_events;
    std::vector<Sent> m_sent;
    std::vector<Shown> m_shown;
    std::vector<Hash> m_reconstructed;
    std::vector<Hash> m_painted;
    std::vector<Sample> m_samples;
    std::vector<Luma> m_waitingLuma;
    std::int64_t m_bad = 0;

    std::ofstream m_lumaFile; ///< the writing thread only, as the next two
    std::vector<LumaIndex> m_lumaIndex;
    Status m_written;
    bool m_finished = false;
    std::optional<device::DeadlineThread> m_writer;
};

} // namespace alcove::probe
