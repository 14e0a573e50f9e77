#include "app/probe/picture_hash.h"

#include "core/codec/picture_hash.h"

namespace alcove::probe {

std::uint64_t pictureHash(const frame::I420Buffer& picture) { return codec::pictureHash(codec::viewOf(picture)); }

} // namespace alcove::probe
