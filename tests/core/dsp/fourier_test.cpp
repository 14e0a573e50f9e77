#include "core/dsp/fourier.h"

#include "tests/support/catch.h"

#include <cmath>
#include <numbers>
#include <random>

using namespace alcove::dsp;

TEST_CASE("Fourier finds a tone in its own bin alone", "[dsp]")
{
    const Fourier fourier(64);
    std::vector<Fourier::Value> values(64);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = { static_cast<float>(std::cos(2.0 * std::numbers::pi * 5.0 * static_cast<double>(i) / 64.0)), 0.0F };
    fourier.forward(values);
    for (std::size_t k = 0; k < values.size(); ++k)
        CHECK(std::abs(values[k]) == Approx(k == 5 || k == 59 ? 32.0F : 0.0F).margin(1e-3));
}

TEST_CASE("Fourier gives back what it was given", "[dsp]")
{
    const Fourier fourier(1024);
    std::mt19937 random(3);
    std::normal_distribution<float> normal;
    std::vector<Fourier::Value> values(1024);
    for (Fourier::Value& value : values)
        value = { normal(random), normal(random) };
    const std::vector<Fourier::Value> before = values;
    fourier.forward(values);
    fourier.inverse(values);
    float worst = 0.0F;
    for (std::size_t i = 0; i < values.size(); ++i)
        worst = std::max(worst, std::abs(values[i] - before[i]));
    CHECK(worst < 1e-4F);
}
