#pragma once

#include <cstdint>

namespace alcove::session {

/// What a control envelope's type means. State travels outside the sequence, in records only.
enum class ControlType : std::uint8_t {
    State = 0x01,
    WordsCommitment = 0x02,
    WordsNonce = 0x03,
    WordsReveal = 0x04,
    Pair = 0x05,
    PairStored = 0x06,
    PathServers = 0x07,
    IceDescription = 0x08,
    IceCandidate = 0x09,
    Rekey = 0x0B,
    Chat = 0x0C,
    Bye = 0x0D,
    Presence = 0x13,
    /// From here on: what two people hand each other. The call carries these bodies without reading them.
    FirstFeature = 0x20,
    Comfort = 0x21,
    Caption = 0x22,
    PictureFirst = 0x23,
    /// 0x30 to 0x3F: records. Every body names its item; Received answers for it.
    AgreementOffer = 0x30,
    AgreementSigned = 0x31,
    AgreementAnswer = 0x32,
    AgreementWithdrawn = 0x33,
    Reflection = 0x34,
    Feedback = 0x35,
    Goals = 0x36,
    ForToday = 0x37,
    Received = 0x3F,
    PersonName = 0x40,
    AboutYou = 0x41,
    AboutTherapist = 0x42,
    LastFeature = 0x7F,
};

[[nodiscard]] constexpr bool isFeature(ControlType type)
{
    return type >= ControlType::FirstFeature && type <= ControlType::LastFeature;
}

} // namespace alcove::session
