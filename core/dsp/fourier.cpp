#include "core/dsp/fourier.h"

#include <cmath>
#include <numbers>
#include <utility>

namespace alcove::dsp {

Fourier::Fourier(std::size_t size)
    : m_order(size, 0)
    , m_roots(size / 2)
{
    for (std::size_t i = 1; i < size; ++i)
        m_order[i] = m_order[i / 2] / 2 + (i % 2 == 1 ? size / 2 : 0);
    for (std::size_t i = 0; i < m_roots.size(); ++i) {
        const double angle = -2.0 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(size);
        m_roots[i] = { static_cast<float>(std::cos(angle)), static_cast<float>(std::sin(angle)) };
    }
}

void Fourier::shuffle(std::span<Value> values) const
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i < m_order[i])
            std::swap(values[i], values[m_order[i]]);
    }
}

void Fourier::combine(std::span<Value> values, float sign) const
{
    const std::size_t size = values.size();
    for (std::size_t half = 1; half < size; half *= 2) {
        const std::size_t step = size / (2 * half);
        for (std::size_t from = 0; from < size; from += 2 * half) {
            for (std::size_t i = 0; i < half; ++i) {
                const Value root = m_roots[i * step];
                Value& low = values[from + i];
                Value& high = values[from + i + half];
                // Written out: the operator of std::complex also looks for infinities.
                const float imaginary = sign * root.imag();
                const Value turned { high.real() * root.real() - high.imag() * imaginary,
                    high.real() * imaginary + high.imag() * root.real() };
                high = low - turned;
                low += turned;
            }
        }
    }
}

void Fourier::forward(std::span<Value> values) const
{
    shuffle(values);
    combine(values, 1.0F);
}

void Fourier::inverse(std::span<Value> values) const
{
    shuffle(values);
    combine(values, -1.0F);
    const float scale = 1.0F / static_cast<float>(values.size());
    for (Value& value : values)
        value *= scale;
}

} // namespace alcove::dsp
