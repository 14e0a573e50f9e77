#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace alcove::app {

/// A numeric address and a port as given on the command line.
struct AddressAndPort {
    std::string address;
    std::uint16_t port = 0;
};

/// Whether an address to listen at stands for all that this computer has.
[[nodiscard]] bool isAnyAddress(const std::string& address);

enum class PeerRole { Host, Join, Check };
enum class ProbeSide { A, B };
enum class IceMode { Host, All, Relay };

struct ScriptedMessage {
    std::string text;
    std::chrono::milliseconds at {};
};

struct ScriptedMoment {
    std::chrono::milliseconds from {};
    std::chrono::milliseconds to {};
};

struct TurnOption {
    enum class Transport { Udp, Tcp, Tls };
    std::string host;
    std::uint16_t port = 3478;
    Transport transport = Transport::Udp;
};

/// "mqtts://HOST:PORT" or "wss://HOST:PORT".
struct BrokerOption {
    std::string host;
    std::uint16_t port = 0;
    bool webSocket = false;
};

/// What `alcove-peer host|join|check …` was asked to do.
struct PeerOptions {
    PeerRole role = PeerRole::Host;
    std::optional<AddressAndPort> listen; ///< a literal address, or one that means all
    std::vector<AddressAndPort> advertise;
    bool reach = false; ///< ask the router to open ports
    std::optional<BrokerOption> broker;
    std::string brokerUser;
    std::string brokerPasswordFile;
    std::string brokerAuthorityFile;
    std::string practice;    ///< 16 hexadecimal digits
    std::string profileFile; ///< holds the line of a connection service
    std::string invitationOut;
    std::string invitation; ///< a link, or a file that holds one
    std::string dataDir;    ///< empty: a temporary one

    std::string videoIn = "synthetic";
    std::string audioIn = "synthetic";
    bool loop = false;
    std::string videoOut = "none";
    std::string audioOut = "none";

    std::string probeDir;
    std::optional<ProbeSide> side;
    std::string readyFile;
    std::string admitWhenFile;
    bool processing = true;
    std::string statsFile;
    std::string eventsFile;
    std::string rtpDumpFile;
    std::string controlDumpFile;

    IceMode ice = IceMode::All;
    std::vector<TurnOption> turn; ///< the host's: the client is told in the session
    std::string turnSecretFile;
    std::string turnUser; ///< a fixed account in place of a secret
    std::string turnPasswordFile;
    std::optional<AddressAndPort> stun;

    std::optional<std::chrono::seconds> duration;
    std::optional<BitRate> maxBitrate;
    unsigned threads = 1;

    std::vector<ScriptedMessage> say;
    std::vector<ScriptedMoment> moments;
};

/// Reads the arguments after the program name.
/// Errors: InvalidArgument with a sentence for the person at the terminal.
[[nodiscard]] Result<PeerOptions> parsePeerOptions(const std::vector<std::string>& arguments);

/// How to call the program, for stderr.
[[nodiscard]] std::string_view peerUsage();

} // namespace alcove::app
