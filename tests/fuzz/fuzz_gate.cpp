#include "tests/core/crypto/gate_pair.h"

#include <cstdlib>

using namespace alcove;
using namespace alcove::crypto;
using namespace alcove::testing;

namespace {

constexpr std::size_t kMacSize = 16;

/// A therapist, a client, and an attacker in between who knows the invitation.
struct Scene {
    GatePair pair;
    GateInitiator client = pair.makeClient();
    RootKeys keys = RootKeys::derive(pair.root);
    Instant now = kStart;
    Bytes fromClient;
    Bytes fromTherapist;
    std::optional<Hash64> clientHash;
    std::uint64_t connection = 1;

    Scene()
    {
        client.start(now);
        connect();
    }
    void connect()
    {
        auto outcome = client.onConnected(1, {}, now, kWall);
        if (const auto* send = std::get_if<GateSend>(&outcome))
            fromClient = send->body;
    }
    void resign(Bytes& body, char side) const
    {
        if (body.size() < kMacSize)
            return;
        const std::size_t size = body.size() - kMacSize;
        const char label[] = { 'A', 'L', 'C', 'V', '1', side };
        const auto mac = blake2b<kMacSize>(keys.gate.view(), { asBytes({ label, sizeof label }), ByteView(body).first(size) });
        std::copy(mac.begin(), mac.end(), body.end() - kMacSize);
    }
    void toTherapist(const Bytes& body)
    {
        auto outcome = pair.responder.onBody(connection, pair.peer, body, now, kWall);
        if (const auto* reply = std::get_if<GateReply>(&outcome))
            fromTherapist = reply->body;
        // Whatever was changed on the way: a session exists only when both sides saw the same handshake.
        const auto* established = std::get_if<GateEstablished>(&outcome);
        if (established && established->result.handshakeHash != clientHash)
            std::abort();
        if (pair.responder.halfOpenCount() > 64)
            std::abort();
    }
    void toClient(const Bytes& body)
    {
        auto outcome = client.onBody(1, body, now);
        if (const auto* send = std::get_if<GateSend>(&outcome))
            fromClient = send->body;
        if (const auto* done = std::get_if<GateInitiated>(&outcome)) {
            fromClient = done->body;
            clientHash = done->result.handshakeHash;
        }
    }
    void wait(Duration time)
    {
        now += time;
        pair.responder.onTimer(now);
        if (std::holds_alternative<GateRetry>(client.onTimer(now))) {
            pair.responder.onConnectionClosed(connection++);
            connect();
        }
    }
};

void change(Bytes& body, std::uint8_t at, std::uint8_t with)
{
    if (!body.empty())
        body[at % body.size()] ^= with;
}

} // namespace

/// The input is a script of three-byte steps: bodies go over as they are, changed, changed and signed
/// again, or made up; time passes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Scene scene;
    for (std::size_t i = 0; i + 3 <= size && i < 3 * 24; i += 3) {
        const std::uint8_t a = data[i + 1];
        const std::uint8_t b = data[i + 2];
        Bytes body;
        switch (data[i] % 8) {
        case 0:
            scene.toTherapist(scene.fromClient);
            break;
        case 1:
            scene.toClient(scene.fromTherapist);
            break;
        case 2:
            body = scene.fromClient;
            change(body, a, b);
            scene.toTherapist(body);
            break;
        case 3:
            body = scene.fromClient;
            change(body, a, b);
            scene.resign(body, 'i');
            scene.toTherapist(body);
            break;
        case 4:
            body = scene.fromTherapist;
            change(body, a, b);
            scene.resign(body, 'r');
            scene.toClient(body);
            break;
        case 5:
            scene.wait(std::chrono::milliseconds(100 * a));
            break;
        case 6:
            body.assign(data + i, data + std::min(size, i + 2u * a));
            scene.resign(body, 'i');
            scene.toTherapist(body);
            break;
        default:
            body.assign(data + i, data + std::min(size, i + 2u * a));
            scene.resign(body, 'r');
            scene.toClient(body);
        }
    }
    return 0;
}
