#pragma once

#include "core/base/clock.h"
#include "core/base/bytes.h"
#include "core/crypto/secret.h"

#include <map>
#include <optional>
#include <string>

namespace alcove::records {

/// Writes what is in a record: fields of type u8, length u32. What is not there is left out.
/// Invariant: its memory is wiped when it goes.
class FieldWriter {
public:
    FieldWriter() = default;
    FieldWriter(const FieldWriter&) = delete;
    FieldWriter& operator=(const FieldWriter&) = delete;
    ~FieldWriter() { crypto::wipe(m_bytes); }

    void bytes(std::uint8_t type, ByteView value);
    void text(std::uint8_t type, std::string_view value) { bytes(type, asBytes(value)); }
    void number(std::uint8_t type, std::uint64_t value);
    void time(std::uint8_t type, const std::optional<UnixTime>& value);
    void key(std::uint8_t type, const std::optional<crypto::Key>& value);

    [[nodiscard]] Bytes take() { return std::move(m_bytes); }

private:
    Bytes m_bytes;
};

/// Reads the fields of a record; types it is not asked for are ignored, so that an older program reads
/// what a newer one wrote.
class FieldReader {
public:
    /// `text` must outlive the reader.
    explicit FieldReader(ByteView text);

    /// False when the record is cut or names a field twice.
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool has(std::uint8_t type) const { return m_fields.count(type) != 0; }

    [[nodiscard]] Bytes bytes(std::uint8_t type) const;
    [[nodiscard]] std::string text(std::uint8_t type) const;
    [[nodiscard]] std::uint64_t number(std::uint8_t type) const;
    [[nodiscard]] std::optional<UnixTime> time(std::uint8_t type) const;
    [[nodiscard]] std::optional<crypto::Key> key(std::uint8_t type) const;
    template <std::size_t N>
    [[nodiscard]] std::optional<std::array<std::uint8_t, N>> array(std::uint8_t type) const
    {
        const auto found = m_fields.find(type);
        if (found == m_fields.end() || found->second.size() != N)
            return std::nullopt;
        return toArray<N>(found->second);
    }

private:
    std::map<std::uint8_t, ByteView> m_fields;
    bool m_ok = true;
};

} // namespace alcove::records
