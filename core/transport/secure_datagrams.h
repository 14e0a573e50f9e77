#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/units.h"
#include "core/crypto/datagram_cipher.h"

#include <list>

namespace alcove::transport {

/// When a new key starts to be sent under.
enum class SwitchOver {
    AtOnce,          ///< the first key of a call
    OnConfirmation,  ///< the client: when the control channel acknowledged its last handshake message
    OnFirstDatagram, ///< the therapist: when the first valid datagram under the new key came
};

/// How the numbers of datagrams go on.
enum class Numbering {
    Restart,  ///< a full handshake: from zero, one handshake further
    Continue, ///< a rekey: the next number
};

/// The datagram layer of one call: which keys are valid, and which number comes next.
/// Invariant: no number is sealed twice under one key; each key has its own replay window; a key is
/// accepted from the moment it is installed until 15 s after a newer one took over, then erased.
/// Sequence: net.   Errors: crypto::DatagramDrop, counted; a dropped datagram is never answered.
class SecureDatagrams {
public:
    /// The datagram keys of a finished handshake with the tags both sides chose in it.
    struct Keys {
        crypto::Key send;
        crypto::Key receive;
        crypto::ReceiveTag remoteTag {};
        crypto::ReceiveTag localTag {};
    };

    struct Sealed {
        Bytes datagram;
        SequenceNumber sequence; ///< handshakes of this call above 32 bits of counter
    };
    struct Opened {
        ByteView inner; ///< inside the datagram's own memory
        SequenceNumber sequence;
        std::uint32_t epoch = 0;
    };

    /// Gives the new epoch's number, the first being 1. A key that was not switched to yet is replaced.
    /// Errors: InvalidArgument when a live epoch has the same local tag.
    Result<std::uint32_t> install(Keys keys, Numbering numbering, SwitchOver switchOver, Instant now);
    /// Sends under the newest key from now on.
    void confirm(Instant now);
    /// Erases every key.
    void clear();

    /// Nothing without a key, when the key is worn out, or for an inner that is too long or too short.
    [[nodiscard]] std::optional<Sealed> seal(ByteView inner, Instant now);
    /// Decrypts in place.
    [[nodiscard]] std::optional<Opened> open(MutableByteView datagram, Instant now);

    /// The key sent under is 120 s old or has sealed 2²² datagrams: time for a rekey.
    [[nodiscard]] bool rekeyDue(Instant now) const;
    /// No rekey succeeded for 600 s or 2³⁰ datagrams: nothing is sealed any more; a full handshake is due.
    [[nodiscard]] bool wornOut(Instant now) const;

    [[nodiscard]] bool canSeal(Instant now) const { return m_sending != nullptr && !wornOut(now); }
    [[nodiscard]] bool isLocalTag(const crypto::ReceiveTag& tag) const;
    [[nodiscard]] std::size_t liveEpochs() const { return m_epochs.size(); }
    [[nodiscard]] std::uint64_t dropped(crypto::DatagramDrop reason) const;

    void onTimer(Instant now);
    [[nodiscard]] std::optional<Instant> nextWakeup() const;

private:
    struct Epoch {
        Epoch(Keys keys, std::uint32_t epochNumber, std::uint32_t handshakeNumber, SwitchOver how);

        crypto::DatagramSealer sealer;
        crypto::DatagramOpener opener;
        std::uint32_t number;
        std::uint32_t handshake;
        SwitchOver switchOver;
        Instant usedSince {};
        std::uint32_t sealed = 0;
        std::optional<Instant> eraseAt;
    };

    void switchTo(Epoch& epoch, Instant now);

    std::list<Epoch> m_epochs; ///< oldest first; addresses stay
    Epoch* m_sending = nullptr;
    std::uint32_t m_installed = 0;
    std::uint32_t m_handshakes = 0;
    std::uint32_t m_nextCounter = 0; ///< of the handshake that is sent under
    std::array<std::uint64_t, 7> m_dropped {};
};

} // namespace alcove::transport
