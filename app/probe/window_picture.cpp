#include "app/probe/window_picture.h"

#include <libyuv.h>

namespace alcove::probe {

WindowPicture::WindowPicture(int width, int height)
    : m_scaled(width, height)
    , m_pixels(static_cast<std::size_t>(m_scaled.width()) * static_cast<std::size_t>(m_scaled.height()) * 4)
{
}

void WindowPicture::paint(const frame::I420Buffer& picture)
{
    const frame::I420Buffer* source = &picture;
    if (picture.width() != m_scaled.width() || picture.height() != m_scaled.height()) {
        libyuv::I420Scale(picture.y().data, picture.y().stride, picture.u().data, picture.u().stride,
            picture.v().data, picture.v().stride, picture.width(), picture.height(), m_scaled.mutableY(),
            m_scaled.y().stride, m_scaled.mutableU(), m_scaled.u().stride, m_scaled.mutableV(), m_scaled.v().stride,
            m_scaled.width(), m_scaled.height(), libyuv::kFilterBilinear);
        source = &m_scaled;
    }
    libyuv::I420ToARGB(source->y().data, source->y().stride, source->u().data, source->u().stride, source->v().data,
        source->v().stride, m_pixels.data(), m_scaled.width() * 4, m_scaled.width(), m_scaled.height());
}

} // namespace alcove::probe
