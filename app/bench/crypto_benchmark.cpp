#include "app/bench/measurement.h"

#include "core/crypto/datagram_cipher.h"
#include "core/crypto/handshake_state.h"
#include "core/crypto/record_cipher.h"
#include "core/crypto/system_random.h"

#include <array>

namespace alcove::bench {

namespace {

    using namespace crypto;

    constexpr ReceiveTag kTag { 1, 2, 3 };

    [[nodiscard]] Measurement sealDatagrams(RandomSource& random, std::size_t innerSize)
    {
        DatagramSealer sealer(Key::random(random), kTag);
        const Bytes inner(innerSize);
        Bytes out(innerSize + kDatagramOverhead);
        std::uint32_t counter = 0;
        return measure("seal a datagram of " + std::to_string(innerSize) + " bytes", "packets", [&] {
            return sealer.seal(counter++, inner, out).has_value();
        });
    }

    [[nodiscard]] Measurement sealAndOpenDatagrams(RandomSource& random, std::size_t innerSize)
    {
        const Key key = Key::random(random);
        DatagramSealer sealer(key.clone(), kTag);
        DatagramOpener opener(key.clone(), kTag);
        const Bytes inner(innerSize);
        Bytes out(innerSize + kDatagramOverhead);
        std::uint32_t counter = 0;
        return measure("seal and open a datagram of " + std::to_string(innerSize) + " bytes", "packets", [&] {
            return sealer.seal(counter++, inner, out) && opener.open(out);
        });
    }

    [[nodiscard]] Measurement refuseForgedDatagrams(RandomSource& random)
    {
        DatagramOpener opener(Key::random(random), kTag);
        Bytes forged(kMaxDatagramSize, 7);
        forged[0] = kDatagramType;
        std::copy(kTag.begin(), kTag.end(), forged.begin() + 1);
        return measure("refuse a forged datagram of 1176 bytes", "packets", [&] { return !opener.open(forged); });
    }

    [[nodiscard]] Measurement sealAndOpenRecords(RandomSource& random)
    {
        const Key key = Key::random(random);
        RecordSealer sealer(key.clone(), kTag);
        RecordOpener opener(key.clone(), kTag);
        const Bytes text(1000);
        return measure("seal and open a record of 1000 bytes", "records", [&] {
            const auto body = sealer.seal(text);
            return body && opener.open(*body);
        });
    }

    [[nodiscard]] bool shakeHands(const KeyPair& client, const KeyPair& therapist, const Key& psk, RandomSource& random)
    {
        const auto config = [&](Role role) {
            HandshakeState::Config result;
            result.patternName = "XKpsk3";
            result.role = role;
            result.localStatic = role == Role::Initiator ? client.clone() : therapist.clone();
            if (role == Role::Initiator)
                result.remoteStatic = therapist.publicKey();
            result.psks.push_back(psk.clone());
            return result;
        };
        auto initiator = HandshakeState::create(config(Role::Initiator), random);
        auto responder = HandshakeState::create(config(Role::Responder), random);
        if (!initiator || !responder)
            return false;
        while (!initiator->isFinished()) {
            HandshakeState& from = initiator->isMyTurn() ? *initiator : *responder;
            HandshakeState& to = initiator->isMyTurn() ? *responder : *initiator;
            Bytes message;
            if (!from.writeMessage({}, message) || !to.readMessage(message))
                return false;
        }
        return initiator->handshakeHash() == responder->handshakeHash();
    }

} // namespace

std::vector<Measurement> benchCrypto()
{
    SystemRandom random;
    std::vector<Measurement> result;
    for (const std::size_t size : { std::size_t { 96 }, std::size_t { 1152 } }) {
        result.push_back(sealDatagrams(random, size));
        result.push_back(sealAndOpenDatagrams(random, size));
    }
    result.push_back(refuseForgedDatagrams(random));
    result.push_back(sealAndOpenRecords(random));
    const KeyPair client = KeyPair::generate(random);
    const KeyPair therapist = KeyPair::generate(random);
    const Key psk = Key::random(random);
    result.push_back(measure("both sides of a handshake", "handshakes", [&] { return shakeHands(client, therapist, psk, random); }));
    return result;
}

} // namespace alcove::bench
