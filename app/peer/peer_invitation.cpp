#include "app/peer/peer_invitation.h"

#include "core/session/invitation_text.h"

#include <fstream>

namespace alcove::app {

Result<session::Invitation> readInvitation(const std::string& text)
{
    std::string content = text;
    if (text.rfind("alcove:", 0) != 0) {
        std::ifstream file(text, std::ios::binary);
        if (!file)
            return Error { ErrorCode::NotFound, "The invitation file cannot be read: " + text };
        content.assign(std::istreambuf_iterator<char>(file), {});
    }
    auto invitation = session::findInvitation(content);
    if (!invitation)
        return Error { invitation.error().code, "This invitation cannot be used: " + invitation.error().detail };
    return invitation;
}

} // namespace alcove::app
