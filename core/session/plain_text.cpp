#include "core/session/plain_text.h"

namespace alcove::session {
namespace {

bool isRemoved(char32_t c)
{
    return (c < 0x20 && c != '\n') || (c >= 0x7f && c <= 0x9f) || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069) || c == 0x61c;
}

} // namespace

std::string withoutFormatting(std::string_view text, std::size_t& characters)
{
    std::string out;
    characters = 0;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        char32_t c = length == 1 ? lead : lead & (0xffU >> (length + 1));
        for (std::size_t k = 1; k < length && i + k < text.size(); ++k)
            c = c << 6 | (static_cast<unsigned char>(text[i + k]) & 0x3fU);
        if (!isRemoved(c)) {
            out.append(text.substr(i, length));
            ++characters;
        }
        i += length;
    }
    return out;
}

} // namespace alcove::session
