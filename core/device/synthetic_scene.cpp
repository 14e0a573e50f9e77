#include "core/device/synthetic_scene.h"

#include "core/device/seeded_sequence.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>

namespace alcove::device {

namespace {

constexpr double kPi = std::numbers::pi;

std::uint8_t toByte(double value) { return static_cast<std::uint8_t>(std::clamp(value, 16.0, 235.0)); }

void fillRows(std::uint8_t* plane, int width, int height, double x, double y, double rx, double ry, std::uint8_t value)
{
    const int top = std::max(static_cast<int>(std::ceil(y - ry)), 0);
    const int bottom = std::min(static_cast<int>(std::floor(y + ry)), height - 1);
    for (int row = top; row <= bottom; ++row) {
        const double dy = (row - y) / ry;
        const double half = rx * std::sqrt(std::max(0.0, 1.0 - dy * dy));
        const int left = std::max(static_cast<int>(std::ceil(x - half)), 0);
        const int right = std::min(static_cast<int>(std::floor(x + half)), width - 1);
        if (left <= right)
            std::memset(plane + static_cast<std::ptrdiff_t>(row) * width + left, value, static_cast<std::size_t>(right - left + 1));
    }
}

} // namespace

SyntheticScene::SyntheticScene(std::uint64_t seed, int width, int height)
    : m_seed(seed)
    , m_background(width, height)
{
    SeededSequence numbers(seed);
    m_phase = numbers.between(0.0, 2.0 * kPi);
    m_skin = { toByte(numbers.between(90, 190)), toByte(numbers.between(104, 118)), toByte(numbers.between(142, 158)) };
    m_cloth = { toByte(numbers.between(40, 150)), toByte(numbers.between(90, 170)), toByte(numbers.between(90, 170)) };
    m_hair = { toByte(numbers.between(24, 90)), 124, 132 };
    paintBackground();
    fillGrain();
}

void SyntheticScene::paintBackground()
{
    SeededSequence numbers(m_seed ^ 0x5ce4e);
    const double tilt = numbers.between(-0.5, 0.5);
    const double stripes = numbers.between(6.0, 16.0);
    const double brightness = numbers.between(110, 150);
    for (int row = 0; row < height(); ++row) {
        for (int column = 0; column < width(); ++column) {
            const double x = static_cast<double>(column) / width();
            const double y = static_cast<double>(row) / height();
            const double light = 40.0 * std::cos((x + tilt * y) * kPi);
            const double pattern = 8.0 * std::sin(stripes * 2.0 * kPi * (x - tilt * y));
            m_background.mutableY()[row * width() + column] = toByte(brightness + light + pattern);
        }
    }
    const auto chroma = static_cast<std::size_t>(m_background.chromaWidth()) * static_cast<std::size_t>(m_background.chromaHeight());
    std::memset(m_background.mutableU(), toByte(numbers.between(112, 144)), chroma);
    std::memset(m_background.mutableV(), toByte(numbers.between(112, 144)), chroma);
}

void SyntheticScene::fillGrain()
{
    // Two pictures' worth, so that every frame can begin at another place.
    m_grain.resize(static_cast<std::size_t>(width()) * static_cast<std::size_t>(height()) * 2);
    SeededSequence numbers(m_seed ^ 0x6a41);
    for (std::uint8_t& value : m_grain)
        value = static_cast<std::uint8_t>(numbers.next() >> 62); // 0 to 3: sigma 1.1, a quiet webcam
}

std::shared_ptr<frame::I420Buffer> SyntheticScene::draw(Duration sinceStart) const
{
    auto picture = std::make_shared<frame::I420Buffer>(m_background);
    const double seconds = static_cast<double>(sinceStart.count()) / 1e6;
    drawPerson(*picture, seconds);
    addGrain(*picture, sinceStart.count());
    return picture;
}

void SyntheticScene::drawPerson(frame::I420Buffer& picture, double seconds) const
{
    const double unit = height();
    const double middle = width() / 2.0;
    const double sway = unit * 0.03 * std::sin(0.7 * seconds + m_phase) + unit * 0.01 * std::sin(2.3 * seconds);
    const double nod = unit * 0.015 * std::sin(1.1 * seconds + 2.0 * m_phase);
    const double headX = middle + sway;
    const double headY = unit * 0.42 + nod;

    fill(picture, { middle + sway * 0.4, unit * 1.02, unit * 0.42, unit * 0.34 }, m_cloth);
    fill(picture, { headX * 0.7 + middle * 0.3, unit * 0.66, unit * 0.09, unit * 0.14 }, m_skin);
    fill(picture, { headX, headY - unit * 0.05, unit * 0.21, unit * 0.26 }, m_hair);
    fill(picture, { headX, headY, unit * 0.18, unit * 0.24 }, m_skin);

    // A blink of 150 ms every four seconds; syllables at about four a second, with pauses.
    const bool blinking = std::fmod(seconds + m_phase, 4.0) < 0.15;
    const double lid = unit * (blinking ? 0.004 : 0.016);
    const Colour white { 200, 128, 128 };
    const Colour dark { 34, 128, 128 };
    for (const double side : { -1.0, 1.0 }) {
        const double eyeX = headX + side * unit * 0.07;
        fill(picture, { eyeX, headY - unit * 0.03, unit * 0.028, lid }, white);
        fill(picture, { eyeX + sway * 0.1, headY - unit * 0.03, unit * 0.012, lid }, dark);
    }
    const bool speaking = std::sin(0.5 * seconds + m_phase) > -0.3;
    const double open = speaking ? 0.5 + 0.5 * std::sin(2.0 * kPi * 4.0 * seconds) : 0.0;
    fill(picture, { headX, headY + unit * 0.12, unit * 0.055, unit * (0.006 + 0.026 * open) }, { 60, 116, 160 });
    const double lift = std::max(0.0, std::sin(0.9 * seconds + m_phase));
    fill(picture, { middle + unit * 0.36, unit * (1.02 - 0.3 * lift), unit * 0.06, unit * 0.07 }, m_skin);
}

void SyntheticScene::addGrain(frame::I420Buffer& picture, std::int64_t number) const
{
    const std::size_t count = m_grain.size() / 2;
    const std::size_t from = static_cast<std::size_t>(SeededSequence(static_cast<std::uint64_t>(number)).next() % count);
    std::uint8_t* luma = picture.mutableY();
    for (std::size_t i = 0; i < count; ++i)
        luma[i] = static_cast<std::uint8_t>(luma[i] + m_grain[from + i]);
}

void SyntheticScene::fill(frame::I420Buffer& picture, Ellipse s, Colour colour)
{
    fillRows(picture.mutableY(), picture.width(), picture.height(), s.x, s.y, s.halfWidth, s.halfHeight, colour.y);
    for (auto [plane, value] : { std::pair(picture.mutableU(), colour.u), std::pair(picture.mutableV(), colour.v) }) {
        fillRows(plane, picture.chromaWidth(), picture.chromaHeight(), s.x / 2, s.y / 2, s.halfWidth / 2,
            s.halfHeight / 2, value);
    }
}

} // namespace alcove::device
