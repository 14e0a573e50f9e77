#pragma once

#include "core/frame/video_frame.h"

#include <cstdint>

namespace alcove::device {

/// Draws a head and shoulders that sway, nod, blink and speak before a lit wall with camera grain.
/// It stands in for a camera: enough motion and detail to make an encoder work as with a person.
/// Invariant: the picture depends on the seed, the size and the time alone; two seeds differ in
/// colours, background and movement.
class SyntheticScene {
public:
    SyntheticScene(std::uint64_t seed, int width, int height);

    [[nodiscard]] int width() const { return m_background.width(); }
    [[nodiscard]] int height() const { return m_background.height(); }

    [[nodiscard]] std::shared_ptr<frame::I420Buffer> draw(Duration sinceStart) const;

private:
    struct Colour {
        std::uint8_t y;
        std::uint8_t u;
        std::uint8_t v;
    };
    struct Ellipse {
        double x;
        double y;
        double halfWidth;
        double halfHeight;
    };

    void paintBackground();
    void fillGrain();
    void drawPerson(frame::I420Buffer& picture, double seconds) const;
    void addGrain(frame::I420Buffer& picture, std::int64_t number) const;
    static void fill(frame::I420Buffer& picture, Ellipse shape, Colour colour);

    std::uint64_t m_seed;
    double m_phase;
    Colour m_skin;
    Colour m_cloth;
    Colour m_hair;
    frame::I420Buffer m_background;
    Bytes m_grain;
};

} // namespace alcove::device
