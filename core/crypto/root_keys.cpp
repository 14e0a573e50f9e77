#include "core/crypto/root_keys.h"

#include "core/base/byte_writer.h"

namespace alcove::crypto {
namespace {

constexpr std::string_view kContext = "ALCVroot";

} // namespace

Locator locatorFor(const Key& locatorKey, std::uint32_t day)
{
    const Bytes dayBytes = ByteWriter(4).u32(day).take();
    return blake2b<16>(locatorKey.view(), { asBytes("loc"), dayBytes });
}

RootKeys RootKeys::derive(const Key& root)
{
    return { deriveKey(root, 1, kContext), deriveKey(root, 2, kContext), deriveKey(root, 3, kContext) };
}

} // namespace alcove::crypto
