#include "core/base/base64url.h"
#include "core/crypto/hash.h"
#include "core/session/invitation_text.h"

#include <cstdlib>

using namespace alcove;
using namespace alcove::session;

namespace {

/// What was accepted must be sayable again and mean the same.
void roundTrip(const Invitation& invitation)
{
    const auto link = toLink(invitation);
    if (!link)
        std::abort();
    const auto again = parseLink(*link);
    if (!again || again->endpoints != invitation.endpoints || again->meeting != invitation.meeting
        || again->brokerAuthority != invitation.brokerAuthority || again->brokerLogin != invitation.brokerLogin || again->practiceId != invitation.practiceId
        || !again->secret.equals(invitation.secret.view()))
        std::abort();
    const auto file = toFileText(invitation);
    if (!file || !parseFileText(*file) || !findInvitation(*file) || !findInvitation("> " + *link))
        std::abort();
    for (const Endpoint& endpoint : invitation.endpoints) {
        if (toString(endpoint).empty())
            std::abort();
    }
}

Bytes withCheck(ByteView content)
{
    Bytes out = toBytes(content);
    const auto check = crypto::blake2b<32>({}, { asBytes("alcove-invite-check"), content });
    out.insert(out.end(), check.begin(), check.begin() + 4);
    return out;
}

} // namespace

/// The input is an invitation's bytes with and without a fitting check, a link, a file and a pasted text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteView bytes(data, size);
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto invitation = decodeInvitation(bytes))
        roundTrip(*invitation);
    if (const auto invitation = decodeInvitation(withCheck(bytes)))
        roundTrip(*invitation);
    if (const auto invitation = parseLink(text))
        roundTrip(*invitation);
    if (const auto invitation = findInvitation(text))
        roundTrip(*invitation);
    if (const auto file = parseFileText(text))
        roundTrip(file->invitation);
    if (const auto decoded = fromBase64Url(text); decoded && toBase64Url(*decoded) != text)
        std::abort();
    return 0;
}
