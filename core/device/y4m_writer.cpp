#include "core/device/y4m_writer.h"

namespace alcove::device {

Result<Y4mWriter> Y4mWriter::create(const std::filesystem::path& file, FrameRate rate)
{
    Y4mWriter writer;
    writer.m_rate = rate;
    writer.m_file.open(file, std::ios::binary | std::ios::trunc);
    if (!writer.m_file)
        return Error { ErrorCode::PermissionDenied, "y4m: the file cannot be written" };
    return writer;
}

Status Y4mWriter::write(const frame::I420Buffer& picture)
{
    if (m_width == 0) {
        m_width = picture.width();
        m_height = picture.height();
        m_file << "YUV4MPEG2 W" << m_width << " H" << m_height << " F" << m_rate.numerator << ':'
               << m_rate.denominator << " Ip A1:1 C420jpeg\n";
    }
    if (picture.width() != m_width || picture.height() != m_height)
        return Error { ErrorCode::InvalidArgument, "y4m: picture differs in size from the first" };
    const ByteView bytes = picture.bytes();
    m_file << "FRAME\n";
    m_file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    if (!m_file)
        return Error { ErrorCode::StorageFailed, "y4m: write failed" };
    return {};
}

} // namespace alcove::device
