#include "core/crypto/sealed_stream.h"
#include "core/crypto/signature.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

using namespace alcove;
using namespace alcove::crypto;
using alcove::testing::SeededRandom;

namespace {

Bytes unhex(std::string_view text)
{
    Bytes out;
    for (std::size_t i = 0; i + 1 < text.size(); i += 2)
        out.push_back(static_cast<std::uint8_t>(std::stoi(std::string(text.substr(i, 2)), nullptr, 16)));
    return out;
}

} // namespace

TEST_CASE("SigningKey signs as RFC 8032 section 7.1 test 2 says", "[crypto]")
{
    const SigningKey key(Key(unhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")));
    CHECK(toBytes(key.publicKey()) == unhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
    const Bytes message { 0x72 };
    const Signature signature = key.sign(message);
    CHECK(toBytes(signature)
        == unhex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
    CHECK(verify(key.publicKey(), message, signature));
}

TEST_CASE("A signature over anything else, by another key or of another length does not verify", "[crypto]")
{
    SeededRandom random(3);
    const SigningKey key = SigningKey::generate(random);
    const Bytes message { 1, 2, 3 };
    Signature signature = key.sign(message);
    CHECK_FALSE(verify(key.publicKey(), Bytes { 1, 2, 4 }, signature));
    CHECK_FALSE(verify(SigningKey::generate(random).publicKey(), message, signature));
    CHECK_FALSE(verify(key.publicKey(), message, ByteView(signature).subspan(1)));
    CHECK_FALSE(verify(PublicKey {}, message, Signature {}));
    signature[3] ^= 1;
    CHECK_FALSE(verify(key.publicKey(), message, signature));
}

TEST_CASE("A sealed stream opens in order, to its end, and only with its key", "[crypto]")
{
    SeededRandom random(4);
    const Key key = Key::random(random);
    StreamSealer sealer(key);
    const Bytes first = sealer.seal(Bytes { 1, 2 }, false, Bytes { 9 });
    const Bytes last = sealer.seal(Bytes { 3 }, true);
    StreamOpener opener(key, sealer.header());
    CHECK(opener.open(first, Bytes { 9 }).value() == Bytes { 1, 2 });
    CHECK_FALSE(opener.isComplete());
    CHECK(opener.open(last).value() == Bytes { 3 });
    CHECK(opener.isComplete());
    CHECK(opener.open(last).error().code == ErrorCode::InvalidState);

    StreamOpener disordered(key, sealer.header());
    CHECK(disordered.open(last).error().code == ErrorCode::AuthenticationFailed);
    StreamOpener otherWords(key, sealer.header());
    CHECK_FALSE(otherWords.open(first, Bytes { 8 }));
    StreamOpener otherKey(Key::random(random), sealer.header());
    CHECK_FALSE(otherKey.open(first, Bytes { 9 }));
    StreamOpener sized(key, sealer.header());
    CHECK(sized.open(Bytes(5)).error().code == ErrorCode::LimitExceeded);
    CHECK(sized.open(Bytes(StreamSealer::kChunk + 100)).error().code == ErrorCode::LimitExceeded);
}
