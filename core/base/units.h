#pragma once

#include <chrono>
#include <compare>
#include <cstdint>

namespace alcove {

/// An amount of data.
class DataSize {
public:
    constexpr DataSize() = default;
    [[nodiscard]] static constexpr DataSize bytes(std::int64_t count) { return DataSize(count); }

    [[nodiscard]] constexpr std::int64_t inBytes() const { return m_bytes; }
    [[nodiscard]] constexpr std::int64_t inBits() const { return m_bytes * 8; }

    constexpr DataSize& operator+=(DataSize other) { m_bytes += other.m_bytes; return *this; }
    constexpr DataSize& operator-=(DataSize other) { m_bytes -= other.m_bytes; return *this; }
    friend constexpr DataSize operator+(DataSize a, DataSize b) { return DataSize(a.m_bytes + b.m_bytes); }
    friend constexpr DataSize operator-(DataSize a, DataSize b) { return DataSize(a.m_bytes - b.m_bytes); }
    friend constexpr auto operator<=>(DataSize, DataSize) = default;

private:
    explicit constexpr DataSize(std::int64_t count) : m_bytes(count) { }
    std::int64_t m_bytes = 0;
};

/// Data over time.
class BitRate {
public:
    constexpr BitRate() = default;
    [[nodiscard]] static constexpr BitRate bitsPerSecond(std::int64_t value) { return BitRate(value); }
    [[nodiscard]] static constexpr BitRate kilobitsPerSecond(std::int64_t value) { return BitRate(value * 1000); }

    [[nodiscard]] constexpr std::int64_t inBitsPerSecond() const { return m_bitsPerSecond; }
    [[nodiscard]] constexpr double inKilobitsPerSecond() const { return static_cast<double>(m_bitsPerSecond) / 1000.0; }

    friend constexpr BitRate operator+(BitRate a, BitRate b) { return BitRate(a.m_bitsPerSecond + b.m_bitsPerSecond); }
    friend constexpr BitRate operator-(BitRate a, BitRate b) { return BitRate(a.m_bitsPerSecond - b.m_bitsPerSecond); }
    friend constexpr BitRate operator*(BitRate a, double factor)
    {
        return BitRate(static_cast<std::int64_t>(static_cast<double>(a.m_bitsPerSecond) * factor));
    }
    friend constexpr double operator/(BitRate a, BitRate b)
    {
        return static_cast<double>(a.m_bitsPerSecond) / static_cast<double>(b.m_bitsPerSecond);
    }
    friend constexpr auto operator<=>(BitRate, BitRate) = default;

private:
    explicit constexpr BitRate(std::int64_t value) : m_bitsPerSecond(value) { }
    std::int64_t m_bitsPerSecond = 0;
};

/// How long `size` takes at `rate`; a rate of zero gives the longest duration.
[[nodiscard]] constexpr std::chrono::microseconds operator/(DataSize size, BitRate rate)
{
    if (rate.inBitsPerSecond() <= 0)
        return std::chrono::microseconds::max();
    return std::chrono::microseconds(size.inBits() * 1'000'000 / rate.inBitsPerSecond());
}

/// How much `rate` carries in a time.
[[nodiscard]] constexpr DataSize operator*(BitRate rate, std::chrono::microseconds time)
{
    return DataSize::bytes(rate.inBitsPerSecond() * time.count() / 8'000'000);
}

/// The mean rate of `size` over a time longer than zero.
[[nodiscard]] constexpr BitRate operator/(DataSize size, std::chrono::microseconds time)
{
    return BitRate::bitsPerSecond(time.count() <= 0 ? 0 : size.inBits() * 1'000'000 / time.count());
}

/// Samples of one channel at 48 kHz.
class SampleCount {
public:
    static constexpr std::int64_t kPerSecond = 48'000;

    constexpr SampleCount() = default;
    explicit constexpr SampleCount(std::int64_t count) : m_count(count) { }
    [[nodiscard]] static constexpr SampleCount of(std::chrono::microseconds time)
    {
        return SampleCount(time.count() * kPerSecond / 1'000'000);
    }

    [[nodiscard]] constexpr std::int64_t count() const { return m_count; }
    [[nodiscard]] constexpr std::chrono::microseconds duration() const
    {
        return std::chrono::microseconds(m_count * 1'000'000 / kPerSecond);
    }

    constexpr SampleCount& operator+=(SampleCount other) { m_count += other.m_count; return *this; }
    friend constexpr SampleCount operator+(SampleCount a, SampleCount b) { return SampleCount(a.m_count + b.m_count); }
    friend constexpr SampleCount operator-(SampleCount a, SampleCount b) { return SampleCount(a.m_count - b.m_count); }
    friend constexpr auto operator<=>(SampleCount, SampleCount) = default;

private:
    std::int64_t m_count = 0;
};

/// An RTP timestamp, unwrapped when parsed. Audio counts 48 kHz, video 90 kHz (RFC 7587, RFC 7741).
class RtpTime {
public:
    constexpr RtpTime() = default;
    explicit constexpr RtpTime(std::int64_t ticks) : m_ticks(ticks) { }
    [[nodiscard]] constexpr std::int64_t ticks() const { return m_ticks; }
    [[nodiscard]] constexpr std::uint32_t onWire() const { return static_cast<std::uint32_t>(m_ticks); }
    friend constexpr auto operator<=>(RtpTime, RtpTime) = default;

private:
    std::int64_t m_ticks = 0;
};

/// A packet number, unwrapped when parsed, so that order is plain comparison.
class SequenceNumber {
public:
    constexpr SequenceNumber() = default;
    explicit constexpr SequenceNumber(std::int64_t value) : m_value(value) { }
    [[nodiscard]] constexpr std::int64_t value() const { return m_value; }
    [[nodiscard]] constexpr SequenceNumber next() const { return SequenceNumber(m_value + 1); }
    friend constexpr SequenceNumber operator+(SequenceNumber a, std::int64_t n) { return SequenceNumber(a.m_value + n); }
    friend constexpr SequenceNumber operator-(SequenceNumber a, std::int64_t n) { return SequenceNumber(a.m_value - n); }
    friend constexpr std::int64_t operator-(SequenceNumber a, SequenceNumber b) { return a.m_value - b.m_value; }
    friend constexpr auto operator<=>(SequenceNumber, SequenceNumber) = default;

private:
    std::int64_t m_value = 0;
};

/// Follows a counter of `Bits` bits on the wire and gives its unwrapped value, nearest to the last.
template <unsigned Bits>
class Unwrapper {
public:
    static_assert(Bits > 1 && Bits < 63);

    constexpr std::int64_t unwrap(std::uint64_t wire)
    {
        m_last = m_started ? peek(wire) : static_cast<std::int64_t>(wire);
        m_started = true;
        return m_last;
    }

    /// What `unwrap` would give, without moving on.
    [[nodiscard]] constexpr std::int64_t peek(std::uint64_t wire) const
    {
        if (!m_started)
            return static_cast<std::int64_t>(wire);
        constexpr std::int64_t span = std::int64_t { 1 } << Bits;
        std::int64_t difference = (static_cast<std::int64_t>(wire) - m_last) & (span - 1);
        if (difference >= span / 2)
            difference -= span;
        return m_last + difference;
    }

private:
    std::int64_t m_last = 0;
    bool m_started = false;
};

} // namespace alcove
