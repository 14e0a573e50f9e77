#pragma once

#include "core/session/invitation_book.h"

namespace alcove::app {

/// What the book of invitations says of one link, as a value that crosses from net to ui.
struct BookLine {
    crypto::CredentialId id = 0;
    std::string label;
    std::string peerName;
    crypto::CredentialState state = crypto::CredentialState::Open;
    UnixTime expiry {};
    std::optional<crypto::PublicKey> boundTo;
    std::optional<UnixTime> verified;
    session::InvitationBook::Terms terms;

    friend bool operator==(const BookLine&, const BookLine&) = default;
};

} // namespace alcove::app
