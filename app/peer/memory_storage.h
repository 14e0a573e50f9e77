#pragma once

#include "core/session/invitation_book.h"

namespace alcove::app {

/// Keeps invitations as long as the program runs and no longer.
class MemoryStorage final : public session::InvitationBook::Storage {
public:
    Result<std::list<session::InvitationBook::Entry>> load() override { return std::list<session::InvitationBook::Entry> {}; }
    Status save(const session::InvitationBook::Entry&) override { return {}; }
};

} // namespace alcove::app
