#pragma once

#include "core/frame/video_frame.h"

namespace alcove::probe {

/// Does what a window does with a picture: scales it to its own size and turns it into the
/// screen's colours. A program without a window then costs what one with a window costs.
/// Sequence: the one that paints.
class WindowPicture {
public:
    WindowPicture(int width, int height);

    void paint(const frame::I420Buffer& picture);

    /// BGRA, rows back to back.
    [[nodiscard]] ByteView pixels() const { return m_pixels; }

private:
    frame::I420Buffer m_scaled;
    Bytes m_pixels;
};

} // namespace alcove::probe
