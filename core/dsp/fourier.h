#pragma once

#include <complex>
#include <cstddef>
#include <span>
#include <vector>

namespace alcove::dsp {

/// The discrete Fourier transform of one size, a power of two.
/// Invariant: `inverse` undoes `forward`.
/// Sequence: any. Allocates nothing after the constructor.
/// Source: radix-2 decimation in time, J. Cooley and J. Tukey, Math. Comp. 19 (1965).
class Fourier {
public:
    using Value = std::complex<float>;

    /// `size` is a power of two, at least 2.
    explicit Fourier(std::size_t size);

    [[nodiscard]] std::size_t size() const { return m_order.size(); }

    /// In place; `values` has `size()` elements.
    void forward(std::span<Value> values) const;
    /// In place, divided by the size.
    void inverse(std::span<Value> values) const;

private:
    void shuffle(std::span<Value> values) const;
    void combine(std::span<Value> values, float sign) const;

    std::vector<std::size_t> m_order;
    std::vector<Value> m_roots;
};

} // namespace alcove::dsp
