#include "core/crypto/handshake_payload.h"

#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"
#include "core/crypto/utf8.h"

namespace alcove::crypto {
namespace {

enum class Field : std::uint8_t { Padding = 0, Capabilities = 1, Tag = 2, Name = 3, AppVersion = 4 };
constexpr std::uint8_t kFirstIgnorable = 0x80;
constexpr std::size_t kFieldHeader = 3;
constexpr std::size_t kMaxAppVersion = 32;

void writeField(ByteWriter& writer, Field field, ByteView value)
{
    writer.u8(static_cast<std::uint8_t>(field)).u16(static_cast<std::uint16_t>(value.size())).bytes(value);
}

bool isAllZero(ByteView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte == 0; });
}

bool isPrintableAscii(ByteView text)
{
    return std::all_of(text.begin(), text.end(), [](std::uint8_t c) { return c >= 0x20 && c < 0x7F; });
}

std::string asText(ByteView bytes) { return { bytes.begin(), bytes.end() }; }

bool readField(HandshakePayload& payload, std::uint8_t type, ByteView value)
{
    switch (static_cast<Field>(type)) {
    case Field::Capabilities:
        if (payload.capabilities || value.size() != 4)
            return false;
        payload.capabilities = ByteReader(value).u32();
        return true;
    case Field::Tag:
        if (payload.tag || value.size() != 3 || isAllZero(value))
            return false;
        payload.tag = toArray<3>(value);
        return true;
    case Field::Name:
        if (!payload.name.empty() || value.size() > kMaxNameSize)
            return false;
        payload.name = sanitizeName(asText(value));
        return true;
    case Field::AppVersion:
        if (!payload.appVersion.empty() || value.size() > kMaxAppVersion || !isPrintableAscii(value))
            return false;
        payload.appVersion = asText(value);
        return true;
    case Field::Padding:
        break;
    }
    return type >= kFirstIgnorable;
}

} // namespace

Bytes encodePayload(const HandshakePayload& payload, std::size_t size)
{
    ByteWriter writer(size);
    if (payload.capabilities)
        writeField(writer, Field::Capabilities, ByteWriter(4).u32(*payload.capabilities).take());
    if (payload.tag)
        writeField(writer, Field::Tag, *payload.tag);
    const std::string name = sanitizeName(payload.name);
    if (!name.empty() && writer.size() + kFieldHeader + name.size() <= size)
        writeField(writer, Field::Name, asBytes(name));
    const std::size_t room = size - std::min(size, writer.size() + kFieldHeader);
    const ByteView version = asBytes(payload.appVersion).first(std::min({ payload.appVersion.size(), room, kMaxAppVersion }));
    if (!version.empty() && isPrintableAscii(version))
        writeField(writer, Field::AppVersion, version);
    return writer.padTo(size).take();
}

std::optional<HandshakePayload> parsePayload(ByteView bytes, std::size_t size)
{
    if (bytes.size() != size)
        return std::nullopt;
    HandshakePayload payload;
    ByteReader reader(bytes);
    while (reader.remaining() > 0) {
        const std::uint8_t type = reader.u8();
        if (type == static_cast<std::uint8_t>(Field::Padding)) {
            if (!isAllZero(reader.rest()))
                return std::nullopt;
            break;
        }
        const std::uint16_t length = reader.u16();
        const ByteView value = reader.bytes(length);
        if (!reader.ok() || !readField(payload, type, value))
            return std::nullopt;
    }
    return payload;
}

std::string sanitizeName(std::string_view name)
{
    std::string out;
    while (!name.empty()) {
        const DecodedCharacter character = decodeUtf8(name);
        const std::string_view bytes = name.substr(0, character.size);
        name.remove_prefix(character.size);
        if (!character.codePoint || isControlOrBidi(*character.codePoint))
            continue;
        if (out.size() + bytes.size() > kMaxNameSize)
            break;
        out += bytes;
    }
    return out;
}

} // namespace alcove::crypto
