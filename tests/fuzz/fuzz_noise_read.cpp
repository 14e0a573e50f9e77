#include "core/crypto/handshake_payload.h"
#include "core/crypto/handshake_state.h"
#include "core/crypto/utf8.h"
#include "tests/support/seeded_random.h"

#include <cstdlib>

using namespace alcove;
using namespace alcove::crypto;
using alcove::testing::SeededRandom;

namespace {

struct Sides {
    SeededRandom random { 3 };
    KeyPair initiatorStatic = KeyPair::generate(random);
    KeyPair responderStatic = KeyPair::generate(random);
    Key psk = Key::random(random);

    HandshakeState make(Role role)
    {
        HandshakeState::Config config;
        config.patternName = "XKpsk3";
        config.role = role;
        config.localStatic = (role == Role::Initiator ? initiatorStatic : responderStatic).clone();
        if (role == Role::Initiator)
            config.remoteStatic = responderStatic.publicKey();
        config.psks.push_back(psk.clone());
        return HandshakeState::create(std::move(config), random).value();
    }
};

void readPayloads(ByteView bytes)
{
    for (const std::size_t size : { kPayload1Size, kPayload3Size }) {
        Bytes sized = toBytes(bytes.first(std::min(bytes.size(), size)));
        sized.resize(size);
        const auto payload = parsePayload(sized, size);
        if (payload && (payload->name.size() > kMaxNameSize || sanitizeName(payload->name) != payload->name))
            std::abort();
        if (payload && !parsePayload(encodePayload(*payload, size), size))
            std::abort();
    }
}

} // namespace

/// The first byte says how many genuine messages go before; the rest is the next message, read by the
/// side whose turn it is. It must fail unless it is the genuine one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const ByteView rest(data + 1, size - 1);
    readPayloads(rest);
    static_cast<void>(HandshakePattern::parse({ reinterpret_cast<const char*>(rest.data()), rest.size() }));
    Sides sides;
    HandshakeState initiator = sides.make(Role::Initiator);
    HandshakeState responder = sides.make(Role::Responder);
    const std::size_t before = data[0] % 3u;
    for (std::size_t i = 0; i <= before; ++i) {
        HandshakeState& sender = i % 2 == 0 ? initiator : responder;
        HandshakeState& receiver = i % 2 == 0 ? responder : initiator;
        Bytes genuine;
        if (!sender.writeMessage({}, genuine))
            std::abort();
        if (i < before) {
            if (!receiver.readMessage(genuine))
                std::abort();
        } else if (receiver.readMessage(rest) && !equal(rest, genuine)) {
            std::abort();
        }
    }
    return 0;
}
