#include "core/check/light.h"

#include "tests/support/catch.h"

#include <cmath>
#include <random>

using namespace alcove;
using namespace alcove::check;

namespace {

/// A head and shoulders before a wall with a window, drawn with a light of each.
struct Scene {
    double person = 0.45;
    double wall = 0.5;
    double window = 0.55;
    double noise = 0.01;
    std::uint32_t seed = 1;
};

frame::I420Buffer draw(const Scene& scene, int width = 640, int height = 360)
{
    frame::I420Buffer picture(width, height);
    std::mt19937 random(scene.seed);
    std::normal_distribution<double> noise(0.0, 1.0);
    for (int row = 0; row < height; ++row) {
        for (int column = 0; column < width; ++column) {
            const double x = static_cast<double>(column) / width - 0.5;
            const double y = static_cast<double>(row) / height;
            const bool head = std::pow(x / 0.11, 2.0) + std::pow((y - 0.4) / 0.26, 2.0) < 1.0;
            const bool body = y > 0.62 && std::abs(x) < 0.13 + 0.3 * (y - 0.62);
            const bool window = x < -0.25 && y < 0.7;
            double light = head ? scene.person : body ? scene.person * 0.7 : window ? scene.window : scene.wall;
            if (head && std::abs(y - 0.35) < 0.02)
                light *= 0.5; // eyes
            light = std::clamp(light + scene.noise * noise(random), 0.0, 1.0);
            picture.mutableY()[row * width + column] = static_cast<std::uint8_t>(std::lround(16.0 + 219.0 * light));
        }
    }
    return picture;
}

LightVerdict judge(const Scene& scene) { return judgeLight(measureLight(draw(scene))); }

} // namespace

TEST_CASE("Light agrees with labelled pictures", "[check]")
{
    struct Labelled {
        Scene scene;
        LightVerdict verdict;
    };
    const std::vector<Labelled> pictures {
        { { 0.45, 0.5, 0.55, 0.01, 1 }, LightVerdict::Fine }, { { 0.55, 0.35, 0.4, 0.02, 2 }, LightVerdict::Fine },
        { { 0.4, 0.4, 0.7, 0.01, 3 }, LightVerdict::Fine }, { { 0.5, 0.75, 0.8, 0.01, 4 }, LightVerdict::Fine },
        { { 0.15, 0.1, 0.12, 0.02, 5 }, LightVerdict::Dark }, { { 0.22, 0.25, 0.3, 0.02, 6 }, LightVerdict::Dark },
        { { 0.3, 0.08, 0.08, 0.02, 7 }, LightVerdict::Dark }, { { 0.97, 0.9, 0.99, 0.01, 8 }, LightVerdict::Bright },
        { { 0.95, 0.95, 0.95, 0.01, 9 }, LightVerdict::Bright }, { { 0.1, 0.6, 0.95, 0.01, 10 }, LightVerdict::BackLit },
        { { 0.15, 0.55, 0.9, 0.02, 11 }, LightVerdict::BackLit }, { { 0.0, 0.0, 0.0, 0.0, 12 }, LightVerdict::Black },
        { { 0.03, 0.03, 0.03, 0.015, 13 }, LightVerdict::Covered }, { { 0.06, 0.06, 0.06, 0.02, 14 }, LightVerdict::Covered },
    };
    for (const Labelled& picture : pictures) {
        const LightFindings found = measureLight(draw(picture.scene));
        INFO("picture " << picture.scene.seed << " centre " << found.centre << " edge " << found.edge << " variation "
                        << found.variation);
        CHECK(judgeLight(found) == picture.verdict);
    }
}

TEST_CASE("The size of the picture does not change what is said of its light", "[check]")
{
    for (const auto& [width, height] : { std::pair(2, 2), std::pair(320, 180), std::pair(1280, 720) }) {
        const LightFindings found = measureLight(draw({}, width, height));
        CHECK(found.mean > 0.3);
        CHECK(found.mean < 0.7);
    }
    CHECK(judge({}) == LightVerdict::Fine);
}
