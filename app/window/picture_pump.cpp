#include "app/window/picture_pump.h"

#include "core/dsp/pixel_convert.h"

#include <cmath>

namespace alcove::app {
namespace {

/// The smallest size of the picture's own form that covers the target.
QSize covering(const frame::I420Buffer& pixels, const QSize& target)
{
    const QSize size(pixels.width(), pixels.height());
    const QSize scaled = size.scaled(target, Qt::KeepAspectRatioByExpanding);
    return { std::max(scaled.width(), 2), std::max(scaled.height(), 2) };
}

QImage toImage(const frame::I420Buffer& pixels)
{
    QImage image(pixels.width(), pixels.height(), QImage::Format_RGB32);
    const auto size = static_cast<std::size_t>(image.sizeInBytes());
    if (!dsp::toArgb(pixels, { image.bits(), size }, static_cast<int>(image.bytesPerLine())))
        return {};
    return image;
}

} // namespace

PicturePump::PicturePump(QObject* parent)
    : ui::PictureSource()
{
    setParent(parent);
}

PicturePump::~PicturePump() = default;

void PicturePump::setTargetSize(const QSize& size)
{
    const std::lock_guard lock(m_mutex);
    m_target = size;
}

void PicturePump::push(frame::VideoFrame frame)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_target.isEmpty())
            return;
        m_waiting = std::move(frame);
        if (std::exchange(m_busy, true))
            return;
    }
    m_runner.post([this] { prepare(); });
}

void PicturePump::clear()
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = {};
    }
    m_picture = {};
    Q_EMIT pictureReady();
}

void PicturePump::prepare()
{
    frame::VideoFrame frame;
    QSize target;
    {
        const std::lock_guard lock(m_mutex);
        frame = std::exchange(m_waiting, {});
        target = m_target;
        m_busy = false;
    }
    if (!frame.pixels || target.isEmpty())
        return;
    const QSize size = covering(*frame.pixels, target);
    const dsp::PixelsPtr scaled = dsp::scaleI420(frame.pixels, size.width(), size.height());
    if (!scaled)
        return;
    QMetaObject::invokeMethod(
        this,
        [this, image = toImage(*scaled)] {
            m_picture = image;
            Q_EMIT pictureReady();
        },
        Qt::QueuedConnection);
}

} // namespace alcove::app
