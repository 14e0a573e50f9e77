#include "core/crypto/sealed_stream.h"

#include <sodium.h>

namespace alcove::crypto {
namespace {

using State = crypto_secretstream_xchacha20poly1305_state;
static_assert(sizeof(State) <= 64 && alignof(State) <= 16);
static_assert(crypto_secretstream_xchacha20poly1305_HEADERBYTES == StreamSealer::kHeader);
static_assert(crypto_secretstream_xchacha20poly1305_ABYTES == StreamSealer::kOverhead);

State* stateIn(Secret<64>& memory) { return reinterpret_cast<State*>(memory.writable().data()); }

} // namespace

StreamSealer::StreamSealer(const Key& key)
{
    ensureSodium();
    crypto_secretstream_xchacha20poly1305_init_push(stateIn(m_state), m_header.data(), key.view().data());
}

Bytes StreamSealer::seal(ByteView text, bool last, ByteView associated)
{
    Bytes out(text.size() + kOverhead);
    const unsigned char tag = last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    crypto_secretstream_xchacha20poly1305_push(stateIn(m_state), out.data(), nullptr, text.data(), text.size(),
        associated.data(), associated.size(), tag);
    return out;
}

StreamOpener::StreamOpener(const Key& key, const std::array<std::uint8_t, StreamSealer::kHeader>& header)
{
    ensureSodium();
    m_usable = crypto_secretstream_xchacha20poly1305_init_pull(stateIn(m_state), header.data(), key.view().data()) == 0;
}

Result<Bytes> StreamOpener::open(ByteView sealed, ByteView associated)
{
    if (!m_usable || m_complete)
        return { ErrorCode::InvalidState, "the stream has ended" };
    if (sealed.size() < StreamSealer::kOverhead || sealed.size() > StreamSealer::kChunk + StreamSealer::kOverhead)
        return { ErrorCode::LimitExceeded, "a chunk of a wrong size" };
    Bytes out(sealed.size() - StreamSealer::kOverhead);
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(stateIn(m_state), out.data(), nullptr, &tag, sealed.data(), sealed.size(),
            associated.data(), associated.size())
        != 0) {
        m_usable = false;
        return { ErrorCode::AuthenticationFailed, "a chunk does not open" };
    }
    m_complete = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return out;
}

} // namespace alcove::crypto
