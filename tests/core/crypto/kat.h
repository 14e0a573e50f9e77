#pragma once

#include "core/crypto/key_pair.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <string>

namespace alcove::testing {

/// Alcove's own known answers, tests/vectors/kat.json.
class KnownAnswers {
public:
    KnownAnswers()
    {
        std::ifstream file(ALCOVE_SOURCE_DIR "/tests/vectors/kat.json");
        m_json = nlohmann::json::parse(file);
    }

    [[nodiscard]] Bytes bytes(const std::string& name) const { return fromHex(text(name)).value(); }
    [[nodiscard]] std::string text(const std::string& name) const { return m_json.at(name).get<std::string>(); }
    [[nodiscard]] std::uint64_t number(const std::string& name) const { return m_json.at(name).get<std::uint64_t>(); }
    [[nodiscard]] const nlohmann::json& json() const { return m_json; }

    template <std::size_t N>
    [[nodiscard]] std::array<std::uint8_t, N> array(const std::string& name) const
    {
        const Bytes value = bytes(name);
        if (value.size() != N)
            throw std::length_error(name);
        return toArray<N>(value);
    }
    [[nodiscard]] crypto::Key key(const std::string& name) const { return crypto::Key(array<32>(name)); }
    [[nodiscard]] crypto::KeyPair keyPair(const std::string& name) const { return crypto::KeyPair::fromSecret(key(name)); }

private:
    nlohmann::json m_json;
};

} // namespace alcove::testing
