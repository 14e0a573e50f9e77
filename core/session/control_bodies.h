#pragma once

#include "core/base/bytes.h"

#include <optional>
#include <string>

namespace alcove::session {

/// What one side is doing, sent as a whole: the newest snapshot counts.
struct Presence {
    enum class Note { None, FewMinutes, LittleLonger };

    bool ready = false;         ///< the therapist let the client in; the client pressed Go in
    bool moment = false;        ///< this side asked for a moment and has not ended it
    bool microphoneOff = false;
    bool cameraOff = false;
    Note note = Note::None;
    bool wordsMatch = false;
    bool wordsDiffer = false;
    bool away = false;          ///< a moment closed this side's devices, and its person has not come back
    bool notAlone = false;      ///< someone else came into this person's room
    bool wordsAsDigits = false; ///< this side has no list of words in its language, or rather reads digits

    friend bool operator==(const Presence&, const Presence&) = default;
};

enum class ByeReason { SteppedOut, Ended, Declined };

/// The first message of an attachment: which call, what is expected next, what this side is doing.
struct StateBody {
    std::optional<std::array<std::uint8_t, 16>> callId;
    std::uint32_t nextExpected = 0;
    Presence presence;
    bool serversFollow = false; ///< from the therapist: PathServers comes next
};

struct IceDescriptionBody {
    std::uint32_t generation = 0;
    std::string usernameFragment;
    std::string password;
};

struct IceCandidateBody {
    std::uint32_t generation = 0;
    std::string candidate; ///< empty: gathering is done
};

struct RekeyBody {
    std::uint32_t round = 0;
    std::uint32_t step = 0;
    Bytes noise;
};

/// Bodies as bytes on the wire, and back. Every parser checks the size before it parses and the
/// fields after; what a peer sent wrong is nothing.
[[nodiscard]] Bytes encode(const Presence& presence);
[[nodiscard]] Bytes encode(const StateBody& body);
[[nodiscard]] Bytes encode(const IceDescriptionBody& body);
[[nodiscard]] Bytes encode(const IceCandidateBody& body);
[[nodiscard]] Bytes encode(const RekeyBody& body);
[[nodiscard]] Bytes encode(ByeReason reason);
[[nodiscard]] Bytes encodeSafetyWords(ByteView value);
[[nodiscard]] Bytes encodePair(ByteView relationshipSecret);
[[nodiscard]] Bytes encodeChat(std::string_view text);

[[nodiscard]] std::optional<Presence> parsePresence(ByteView body);
[[nodiscard]] std::optional<StateBody> parseState(ByteView body);
[[nodiscard]] std::optional<IceDescriptionBody> parseIceDescription(ByteView body);
[[nodiscard]] std::optional<IceCandidateBody> parseIceCandidate(ByteView body);
[[nodiscard]] std::optional<RekeyBody> parseRekey(ByteView body);
[[nodiscard]] std::optional<ByeReason> parseBye(ByteView body);
[[nodiscard]] std::optional<Bytes> parseSafetyWords(ByteView body);
[[nodiscard]] std::optional<Bytes> parsePair(ByteView body);
/// Control and bidirectional formatting characters are left out; the rest is literal text.
[[nodiscard]] std::optional<std::string> parseChat(ByteView body);

} // namespace alcove::session
