#pragma once

#include "core/crypto/gate_initiator.h"
#include "core/crypto/gate_responder.h"
#include "tests/support/seeded_random.h"

#include <list>
#include <set>

namespace alcove::testing {

inline constexpr UnixTime kWall { std::chrono::seconds(20000LL * 86400 + 40000) };
inline constexpr Instant kStart { std::chrono::seconds(1000) };

/// A directory a test fills by hand.
class FakeDirectory final : public crypto::GateDirectory {
public:
    struct Entry {
        crypto::RootKeys keys;
        crypto::GateCredential credential;
    };

    crypto::GateCredential& add(const crypto::Key& root, crypto::HandshakeContext context = crypto::HandshakeContext::Invitation)
    {
        Entry& entry = m_entries.emplace_back(Entry { crypto::RootKeys::derive(root), {} });
        entry.credential.id = m_entries.size();
        entry.credential.context = context;
        entry.credential.gateKey = &entry.keys.gate;
        entry.credential.psk = &entry.keys.psk;
        ++m_revision;
        return entry.credential;
    }

    [[nodiscard]] std::uint64_t revision() const override { return m_revision; }
    [[nodiscard]] std::vector<LocatorKey> locatorKeys() const override
    {
        std::vector<LocatorKey> out;
        for (const Entry& entry : m_entries)
            out.push_back({ entry.credential.id, &entry.keys.locatorKey });
        return out;
    }
    [[nodiscard]] std::optional<crypto::GateCredential> find(crypto::CredentialId id, UnixTime) const override
    {
        for (const Entry& entry : m_entries) {
            if (entry.credential.id == id)
                return entry.credential;
        }
        return std::nullopt;
    }
    [[nodiscard]] std::optional<crypto::GateError> refuse(crypto::CredentialId, const crypto::PublicKey&) override
    {
        return refusal;
    }
    [[nodiscard]] bool isTagInUse(const crypto::ReceiveTag& tag) const override { return tagsInUse.count(tag) != 0; }

    std::optional<crypto::GateError> refusal;
    std::set<crypto::ReceiveTag> tagsInUse;

private:
    std::list<Entry> m_entries;
    std::uint64_t m_revision = 0;
};

/// A therapist with one invitation and a client that has it.
struct GatePair {
    explicit GatePair(std::uint64_t seed = 7)
        : random(seed)
        , root(crypto::Key::random(random))
        , therapistKey(crypto::KeyPair::generate(random))
        , clientKey(crypto::KeyPair::generate(random))
        , credential(directory.add(root))
        , responder({ therapistKey.clone(), 5, "0.1.0", {} }, directory, random)
    {
    }

    [[nodiscard]] crypto::GateInitiator makeClient(const crypto::KeyPair& key, const crypto::Key& clientRoot,
        crypto::HandshakeContext context = crypto::HandshakeContext::Invitation)
    {
        return crypto::GateInitiator({ key.clone(), therapistKey.publicKey(), crypto::RootKeys::derive(clientRoot),
                                         context, 9, "Sam", "0.1.0", 3, {} },
            random);
    }
    [[nodiscard]] crypto::GateInitiator makeClient() { return makeClient(clientKey, root); }

    /// The HELLO of a client that has just begun.
    [[nodiscard]] Bytes hello(crypto::GateInitiator& client)
    {
        client.start(kStart);
        return std::get<crypto::GateSend>(client.onConnected(1, {}, kStart, kWall)).body;
    }
    [[nodiscard]] crypto::GateResponderOutcome knock(ByteView body, std::uint64_t connection = 1)
    {
        return responder.onBody(connection, peer, body, kStart, kWall);
    }
    [[nodiscard]] Bytes answer(ByteView body, std::uint64_t connection = 1)
    {
        return std::get<crypto::GateReply>(knock(body, connection)).body;
    }
    [[nodiscard]] Bytes next(crypto::GateInitiator& client, ByteView body)
    {
        return std::get<crypto::GateSend>(client.onBody(1, body, kStart)).body;
    }
    /// The whole exchange up to HS3, which the test delivers itself.
    [[nodiscard]] crypto::GateInitiated upToHs3(crypto::GateInitiator& client, std::uint64_t connection = 1)
    {
        const Bytes challenge = answer(hello(client), connection);
        const Bytes hs2 = answer(next(client, challenge), connection);
        return std::get<crypto::GateInitiated>(client.onBody(1, hs2, kStart));
    }

    SeededRandom random;
    crypto::Key root;
    crypto::KeyPair therapistKey;
    crypto::KeyPair clientKey;
    FakeDirectory directory;
    crypto::GateCredential& credential;
    crypto::GateResponder responder;
    crypto::PeerAddress peer = crypto::PeerAddress::v4({ 192, 0, 2, 1 }, 50000);
};

} // namespace alcove::testing
