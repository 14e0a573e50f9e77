#include "core/codec/vp8_decoder.h"
#include "core/codec/vp8_header.h"

#include <cstdlib>

using namespace alcove;

/// One VP8 frame of a stranger: the header parser, and behind it the decoder with a key frame's and with an inter
/// frame's announcement.
/// Invariant tested: nothing crashes, and a picture that comes out has the header's size within the limits.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteView frame(data, size);
    const auto header = codec::parseVp8Header(frame);
    codec::Vp8Decoder decoder;
    wire::VideoReferences announced { {}, wire::ReferenceSet::all(), {} };
    const auto decoded = decoder.decode(frame, announced, Instant(std::chrono::seconds(1)));
    if (decoded) {
        const bool fits = header && header->keyFrame && decoded->pixels->width() == header->width
            && decoded->pixels->height() == header->height && header->width <= 1920 && header->height <= 1080;
        if (!fits)
            std::abort();
        announced.used = wire::ReferenceSet::all();
        (void)decoder.decode(frame, announced, Instant(std::chrono::seconds(2)));
    }
    return 0;
}
