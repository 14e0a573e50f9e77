#include "core/base/error.h"

namespace alcove {

std::string_view toString(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Malformed: return "malformed";
    case ErrorCode::UnsupportedVersion: return "unsupported-version";
    case ErrorCode::Expired: return "expired";
    case ErrorCode::Revoked: return "revoked";
    case ErrorCode::AlreadyUsed: return "already-used";
    case ErrorCode::Busy: return "busy";
    case ErrorCode::Unreachable: return "unreachable";
    case ErrorCode::TimedOut: return "timed-out";
    case ErrorCode::AddressInUse: return "address-in-use";
    case ErrorCode::NotFound: return "not-found";
    case ErrorCode::PermissionDenied: return "permission-denied";
    case ErrorCode::AuthenticationFailed: return "authentication-failed";
    case ErrorCode::Refused: return "refused";
    case ErrorCode::SessionLost: return "session-lost";
    case ErrorCode::StorageFailed: return "storage-failed";
    case ErrorCode::LimitExceeded: return "limit-exceeded";
    case ErrorCode::InvalidState: return "invalid-state";
    case ErrorCode::InvalidArgument: return "invalid-argument";
    }
    return "unknown";
}

} // namespace alcove
