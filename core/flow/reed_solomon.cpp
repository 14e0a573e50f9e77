#include "core/flow/reed_solomon.h"

#include <utility>

namespace alcove::flow {
namespace {

constexpr unsigned kPolynomial = 0x11d;
constexpr std::size_t kMaxShards = 128;

/// Multiplication in GF(256) by logarithms.
struct Field {
    std::array<std::uint8_t, 512> power {};
    std::array<std::uint8_t, 256> logarithm {};

    constexpr Field()
    {
        unsigned value = 1;
        for (std::size_t i = 0; i < 255; ++i) {
            power[i] = static_cast<std::uint8_t>(value);
            power[i + 255] = static_cast<std::uint8_t>(value);
            logarithm[value] = static_cast<std::uint8_t>(i);
            value <<= 1U;
            if ((value & 0x100U) != 0)
                value ^= kPolynomial;
        }
    }

    [[nodiscard]] constexpr std::uint8_t multiply(std::uint8_t a, std::uint8_t b) const
    {
        if (a == 0 || b == 0)
            return 0;
        return power[std::size_t { logarithm[a] } + logarithm[b]];
    }

    [[nodiscard]] constexpr std::uint8_t inverse(std::uint8_t a) const { return power[255U - logarithm[a]]; }
};

constexpr Field kField;

/// Cauchy matrix: parity rows take 128 and up, data columns 0 to 127, so the two never meet.
std::uint8_t coefficient(std::size_t parityIndex, std::size_t dataIndex)
{
    return kField.inverse(static_cast<std::uint8_t>((kMaxShards + parityIndex) ^ dataIndex));
}

/// into += factor × from, as far as `from` goes.
void addScaled(Bytes& into, ByteView from, std::uint8_t factor)
{
    if (factor == 0)
        return;
    const std::size_t count = std::min(into.size(), from.size());
    std::array<std::uint8_t, 256> table {};
    for (unsigned value = 0; value < 256; ++value)
        table[value] = kField.multiply(static_cast<std::uint8_t>(value), factor);
    for (std::size_t i = 0; i < count; ++i)
        into[i] = static_cast<std::uint8_t>(into[i] ^ table[from[i]]);
}

void scale(Bytes& row, std::uint8_t factor)
{
    for (std::uint8_t& byte : row)
        byte = kField.multiply(byte, factor);
}

struct Equation {
    Bytes factors; ///< one for each missing shard
    Bytes sum;
};

/// Gauss–Jordan elimination; the sums become the shards.
bool solve(std::vector<Equation>& equations)
{
    for (std::size_t column = 0; column < equations.size(); ++column) {
        std::size_t pivot = column;
        while (pivot < equations.size() && equations[pivot].factors[column] == 0)
            ++pivot;
        if (pivot == equations.size())
            return false;
        std::swap(equations[column], equations[pivot]);
        const std::uint8_t inverse = kField.inverse(equations[column].factors[column]);
        scale(equations[column].factors, inverse);
        scale(equations[column].sum, inverse);
        for (std::size_t row = 0; row < equations.size(); ++row) {
            const std::uint8_t factor = equations[row].factors[column];
            if (row == column || factor == 0)
                continue;
            addScaled(equations[row].factors, equations[column].factors, factor);
            addScaled(equations[row].sum, equations[column].sum, factor);
        }
    }
    return true;
}

} // namespace

Bytes parityShard(const std::vector<ByteView>& data, std::size_t index)
{
    std::size_t longest = 0;
    for (const ByteView shard : data)
        longest = std::max(longest, shard.size());
    Bytes parity(longest);
    for (std::size_t i = 0; i < data.size(); ++i)
        addScaled(parity, data[i], coefficient(index, i));
    return parity;
}

std::optional<std::vector<Bytes>> recoverShards(const std::vector<std::optional<ByteView>>& data, const std::vector<ParityShard>& parity)
{
    std::vector<std::size_t> missing;
    for (std::size_t i = 0; i < data.size(); ++i) {
        if (!data[i])
            missing.push_back(i);
    }
    if (missing.empty() || data.size() > kMaxShards || parity.size() < missing.size())
        return std::nullopt;
    const std::size_t length = parity.front().bytes.size();
    std::vector<Equation> equations;
    for (std::size_t row = 0; row < missing.size(); ++row) {
        const ParityShard& shard = parity[row];
        if (shard.index >= kMaxShards || shard.bytes.size() != length)
            return std::nullopt;
        Equation equation { {}, toBytes(shard.bytes) };
        for (const std::size_t column : missing)
            equation.factors.push_back(coefficient(shard.index, column));
        for (std::size_t i = 0; i < data.size(); ++i) {
            if (data[i] && data[i]->size() > length)
                return std::nullopt;
            if (data[i])
                addScaled(equation.sum, *data[i], coefficient(shard.index, i));
        }
        equations.push_back(std::move(equation));
    }
    if (!solve(equations))
        return std::nullopt;
    std::vector<Bytes> shards;
    for (Equation& equation : equations)
        shards.push_back(std::move(equation.sum));
    return shards;
}

} // namespace alcove::flow
