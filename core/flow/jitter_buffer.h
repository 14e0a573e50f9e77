#pragma once

#include "core/flow/audio_packet.h"
#include "core/flow/playout_delay.h"

#include <optional>

namespace alcove::flow {

/// Holds one sender's Opus packets and says, whenever more sound is needed, what to make it of;
/// and when to stretch what was decoded, so that the delay follows its target.
///
/// A packet that is not there when its turn comes is not given up at once: concealment bridges
/// the moment and the packet is still played if it comes before its successors are due.
/// Invariant: packets are decoded in the order of their timestamps, each at most once; at most
/// kCapacity are held. No allocation after creation.
/// Sequence: audio.   Errors: none; what cannot be used is counted.
/// Source: core/flow/README.md.
class JitterBuffer {
public:
    static constexpr std::size_t kCapacity = 96;

    enum class Action {
        Wait,      ///< nothing to play yet: silence that is no loss
        Decode,    ///< `packet`
        DecodeFec, ///< `duration` before `packet`, from the coarse copy in it
        Conceal,   ///< `duration` of whatever follows from what was heard
    };
    struct Decision {
        Action action = Action::Wait;
        const AudioPacket* packet = nullptr; ///< valid until the next call
        SampleCount duration;
    };

    enum class Stretch { None, Shorter, ShorterFast, Longer };
    struct StretchAdvice {
        Stretch kind = Stretch::None;
        SampleCount most;   ///< samples that may go or come
        SampleCount wanted; ///< the number that would be exactly right
    };

    JitterBuffer();

    void insert(const AudioPacket& packet);

    /// More sound is needed behind the `buffered` samples decoded and not yet played.
    [[nodiscard]] Decision next(Instant now, SampleCount buffered);

    /// The next packet if it is here already, for stretching ahead of its turn.
    [[nodiscard]] const AudioPacket* takeIfHere();

    /// To be asked once a pull, before the samples leave.
    [[nodiscard]] StretchAdvice stretchAdvice(Instant now, SampleCount buffered);
    /// `change` samples were inserted, or removed when negative.
    void onStretched(SampleCount change, Instant now);

    /// Of the sample that will be decoded next, or nothing while waiting to start.
    [[nodiscard]] std::optional<RtpTime> decodePosition() const;
    [[nodiscard]] Duration target(Instant now) const { return m_delay.target(now); }
    [[nodiscard]] Duration lastingTarget() const { return m_delay.lastingTarget(); }
    [[nodiscard]] std::uint64_t discarded() const { return m_discarded; }
    [[nodiscard]] std::size_t held() const;

private:
    static constexpr std::size_t kLevels = 100;

    struct Slot {
        bool used = false;
        AudioPacket packet;
    };

    void noteArrival(const AudioPacket& packet);
    void noteLate(const AudioPacket& packet);
    [[nodiscard]] bool firstSeen(SequenceNumber sequence);
    void flush();
    [[nodiscard]] Slot* earliest();
    [[nodiscard]] Slot& slotForNew();
    void discardBefore(RtpTime time);
    [[nodiscard]] bool start(Instant now);
    void catchUp(Instant now, SampleCount buffered);
    [[nodiscard]] Decision take(Slot& slot, Instant now);
    [[nodiscard]] Decision bridge(Slot& following, Instant now, SampleCount buffered);
    [[nodiscard]] Decision conceal();
    /// By how much the sample played now is behind the quickest way to play it.
    [[nodiscard]] Duration level(Instant now, SampleCount buffered) const;
    [[nodiscard]] Duration lowestLevel(std::size_t pulls) const;
    [[nodiscard]] Stretch surplus(Duration target) const;

    std::array<Slot, kCapacity> m_slots {};
    std::array<std::int64_t, 256> m_seen {}; ///< sequence numbers counted, by their low bits
    PlayoutDelay m_delay;
    AudioPacket m_taken; ///< what the last decision points to
    std::optional<RtpTime> m_position; ///< of the next sample to decode
    SequenceNumber m_lastSequence;
    SampleCount m_frame { 960 };       ///< of the newest packet
    SampleCount m_concealed;           ///< since the last decoded frame
    std::array<Duration, kLevels> m_levels {};
    std::size_t m_levelCount = 0;
    Instant m_stretchedAt {};
    std::uint64_t m_discarded = 0;
    double m_repairedShare = 0.0; ///< of the frames of the last ten seconds or so
};

} // namespace alcove::flow
