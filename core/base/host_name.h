#pragma once

#include <string_view>

namespace alcove {

/// A name that resolvers look up and never read as a number: letters, digits and hyphens in labels of
/// 1 to 63, at most 253 in all, and a last label that is no number.
/// Source: RFC 1035 §2.3.4, RFC 1123 §2.1.
[[nodiscard]] bool isHostName(std::string_view host);

} // namespace alcove
