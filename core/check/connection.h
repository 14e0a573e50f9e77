#pragma once

#include "core/base/clock.h"
#include "core/check/standing.h"

#include <optional>
#include <vector>

namespace alcove::check {

/// One question that went out and when its answer came; nothing: never.
using Answer = std::optional<Duration>;

/// What asking the network told. Before the first meeting the only questions are HELLO to the therapist's
/// gate and a STUN binding to the connection service: neither binds anything or rings anybody.
struct ConnectionFindings {
    bool online = true;             ///< this computer has an address beyond itself
    bool hasInvitation = false;
    std::vector<Answer> gate;       ///< HELLO to CHALLENGE at the therapist's computer
    std::vector<Answer> gatePorts;  ///< connecting alone, also where nobody listens: a refusal is an answer
    bool hasService = false;        ///< there is a connection service to ask
    std::vector<Answer> broker;     ///< logging in where both sides meet, each way there once; turning down is an answer
    std::vector<Answer> brokerGate; ///< HELLO to CHALLENGE through it
    std::vector<Answer> service;    ///< STUN binding requests, none of them repeated
};

enum class Reach { Unknown, Direct, Relayed, Blocked };

enum class ConnectionVerdict {
    NotChecked,     ///< nobody to ask: no invitation, no connection service; the network is there
    Offline,
    Steady,         ///< good enough for clear picture and sound
    Uneven,         ///< good enough for sound; also where only what a call's pictures travel by is kept away
    Weak,
    TherapistAway,  ///< the network carries, and nobody listens at the therapist's place
    Blocked,        ///< online, and neither the therapist's place nor the place where both meet can be reached
};

/// Of what was answered. Capacity is not among it: it is tested in the waiting room.
struct ConnectionMeasure {
    double loss = 0.0;
    Duration delay {};  ///< median round trip
    Duration jitter {}; ///< mean difference of successive round trips
    Reach reach = Reach::Unknown;
    std::size_t asked = 0;    ///< the questions that these numbers come from
    std::size_t answered = 0;
};

[[nodiscard]] ConnectionMeasure measureConnection(const ConnectionFindings& findings);
/// Source: the constants in the .cpp.
[[nodiscard]] ConnectionVerdict judgeConnection(const ConnectionFindings& findings);
[[nodiscard]] Standing standingOf(ConnectionVerdict verdict);

} // namespace alcove::check
