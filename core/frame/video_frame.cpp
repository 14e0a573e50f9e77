#include "core/frame/video_frame.h"

namespace alcove::frame {

I420Buffer::I420Buffer(int width, int height)
    : m_width(std::max(width, 2))
    , m_height(std::max(height, 2))
    , m_bytes(ySize() + 2 * chromaSize())
{
}

} // namespace alcove::frame
