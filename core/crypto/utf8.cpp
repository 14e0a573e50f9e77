#include "core/crypto/utf8.h"

#include <array>
#include <cstdint>

namespace alcove::crypto {
namespace {

struct SequenceForm {
    std::uint8_t mask;
    std::uint8_t lead;
    char32_t lowest;
};

constexpr std::array kForms {
    SequenceForm { 0x80, 0x00, 0 },
    SequenceForm { 0xE0, 0xC0, 0x80 },
    SequenceForm { 0xF0, 0xE0, 0x800 },
    SequenceForm { 0xF8, 0xF0, 0x10000 },
};

bool isScalarValue(char32_t value)
{
    return value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
}

} // namespace

DecodedCharacter decodeUtf8(std::string_view text)
{
    const auto lead = static_cast<std::uint8_t>(text.front());
    for (std::size_t following = 0; following < kForms.size(); ++following) {
        const SequenceForm& form = kForms[following];
        if ((lead & form.mask) != form.lead)
            continue;
        if (text.size() < following + 1)
            return {};
        char32_t value = lead & static_cast<std::uint8_t>(~form.mask);
        for (std::size_t i = 1; i <= following; ++i) {
            const auto byte = static_cast<std::uint8_t>(text[i]);
            if ((byte & 0xC0) != 0x80)
                return {};
            value = value << 6 | (byte & 0x3Fu);
        }
        if (value < form.lowest || !isScalarValue(value))
            return {};
        return { value, following + 1 };
    }
    return {};
}

bool isControlOrBidi(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x061C || c == 0x180E || c == 0x200B || c == 0x200E || c == 0x200F
        
        || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB)
        || (c >= 0xE0000 && c <= 0xE007F);
}

} // namespace alcove::crypto
