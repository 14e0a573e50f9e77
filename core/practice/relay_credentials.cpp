#include "core/practice/relay_credentials.h"

#include <glib.h>

#include <memory>

namespace alcove::practice {
namespace {

constexpr std::size_t kIdBytes = 4;
constexpr gsize kSha1Size = 20;

struct FreeHmac {
    void operator()(GHmac* hmac) const { g_hmac_unref(hmac); }
};

std::string hmacSha1Base64(const std::string& key, const std::string& text)
{
    const std::unique_ptr<GHmac, FreeHmac> hmac(
        g_hmac_new(G_CHECKSUM_SHA1, reinterpret_cast<const guchar*>(key.data()), key.size()));
    g_hmac_update(hmac.get(), reinterpret_cast<const guchar*>(text.data()), static_cast<gssize>(text.size()));
    guint8 digest[kSha1Size] = {};
    gsize size = kSha1Size;
    g_hmac_get_digest(hmac.get(), digest, &size);
    gchar* const encoded = g_base64_encode(digest, size);
    std::string out(encoded);
    g_free(encoded);
    return out;
}

} // namespace

RelayLogin makeRelayLogin(const std::string& secret, UnixTime now, RandomSource& random)
{
    RelayLogin login;
    const auto expiry = std::chrono::duration_cast<std::chrono::seconds>((now + kRelayLoginLife).time_since_epoch());
    login.username = std::to_string(expiry.count()) + ':';
    for (const std::uint8_t byte : random.array<kIdBytes>()) {
        constexpr char kDigits[] = "0123456789abcdef";
        login.username += kDigits[byte >> 4];
        login.username += kDigits[byte & 0xF];
    }
    login.password = hmacSha1Base64(secret, login.username);
    return login;
}

} // namespace alcove::practice
