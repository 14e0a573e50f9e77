#include "core/base/host_name.h"

#include <algorithm>

namespace alcove {
namespace {

constexpr std::size_t kMaxHost = 253; // RFC 1035 §2.3.4, without the root
constexpr std::size_t kMaxLabel = 63;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLabelCharacter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '-'; }

} // namespace

bool isHostName(std::string_view host)
{
    if (host.empty() || host.size() > kMaxHost)
        return false;
    std::string_view lastLabel;
    while (!host.empty()) {
        lastLabel = host.substr(0, host.find('.'));
        const bool plain = std::all_of(lastLabel.begin(), lastLabel.end(), isLabelCharacter);
        if (lastLabel.empty() || lastLabel.size() > kMaxLabel || !plain || lastLabel.front() == '-'
            || lastLabel.back() == '-' || host.size() == lastLabel.size() + 1)
            return false;
        host.remove_prefix(std::min(host.size(), lastLabel.size() + 1));
    }
    // A name that ends in a number would be read as an IPv4 address by resolvers.
    return !std::all_of(lastLabel.begin(), lastLabel.end(), isDigit);
}

} // namespace alcove
