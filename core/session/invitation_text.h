#pragma once

#include "core/session/invitation.h"

#include <string_view>

namespace alcove::session {

/// The most a file or a pasted text may hold.
inline constexpr std::size_t kMaxInvitationText = 32 * 1024;
inline constexpr std::size_t kMaxLink = 2048;

/// "alcove:join/1/…" without "//": URL classes lower-case what follows it.
[[nodiscard]] Result<std::string> toLink(const Invitation& invitation);

/// One link and nothing else: white space anywhere is dropped, one '/' at the end allowed, scheme in
/// any case. Errors: as decodeInvitation; UnsupportedVersion also for "join/2/".
[[nodiscard]] Result<Invitation> parseLink(std::string_view text);

/// What a .alcove file holds: the invitation, and behind an empty line the practice's signed profile as
/// it stands (empty if there is none).
struct InvitationFile {
    Invitation invitation;
    std::string signedProfile;
};

/// A line "alcove-invite-v1", then the invitation in base64url, 64 characters a line.
[[nodiscard]] Result<std::string> toFileText(const Invitation& invitation, std::string_view signedProfile = {});
[[nodiscard]] Result<InvitationFile> parseFileText(std::string_view text);

/// The one invitation in a pasted e-mail: links wrapped over lines, quoted with '>' or in HTML, and the
/// content of an invitation file.
/// Errors: NotFound without any; InvalidArgument for more than one; else the error of the one that is there.
[[nodiscard]] Result<Invitation> findInvitation(std::string_view pastedText);

} // namespace alcove::session
