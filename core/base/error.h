#pragma once

#include <string>
#include <string_view>

namespace alcove {

/// The cases a caller would treat differently. Closed: a `switch` over it has no default.
enum class ErrorCode {
    Malformed,         ///< bytes that are not what they claim to be
    UnsupportedVersion,///< a version or format this program does not speak
    Expired,           ///< an invitation after its day
    Revoked,           ///< an invitation that was turned off
    AlreadyUsed,       ///< an invitation bound to another computer
    Busy,              ///< the other side or a device is in use
    Unreachable,       ///< nobody answers at that address
    TimedOut,          ///< an answer did not come in time
    AddressInUse,      ///< the port to listen on belongs to another program
    NotFound,          ///< a file or device that is not there
    PermissionDenied,  ///< the system does not allow it
    AuthenticationFailed, ///< a tag, signature or handshake that does not verify
    Refused,           ///< the other side said no
    SessionLost,       ///< the session ended and could not be resumed
    StorageFailed,     ///< a read or write on disk did not succeed
    LimitExceeded,     ///< more than a stated limit allows
    InvalidState,      ///< asked for something the present state has no place for
    InvalidArgument,   ///< a command line or configuration value out of range
};

/// An error with its class and an English detail for logs only: never shown to a person, never
/// holding a name, key, address or media.
struct Error {
    ErrorCode code;
    std::string detail;
};

/// A stable lower-case word for logs and exit messages.
[[nodiscard]] std::string_view toString(ErrorCode code);

} // namespace alcove
