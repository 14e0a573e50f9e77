#include "core/crypto/datagram_cipher.h"
#include "core/crypto/record_cipher.h"

#include <cstdlib>

using namespace alcove;
using namespace alcove::crypto;

namespace {

constexpr ReceiveTag kTag { 0xaa, 0xbb, 0xcc };

Key testKey() { return Key(Bytes(32, 0x5A)); }

} // namespace

/// The input is taken for a datagram and for a RECORD body as it is (nothing may open without the key),
/// and as a script of changes to sealed ones.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    DatagramOpener datagrams(testKey(), kTag);
    RecordOpener records(testKey(), kTag);
    Bytes raw(data, data + size);
    static_cast<void>(datagramTag(raw));
    static_cast<void>(recordTag(raw));
    if (records.open(raw) || datagrams.open(raw))
        std::abort();

    DatagramSealer datagramSealer(testKey(), kTag);
    RecordSealer recordSealer(testKey(), kTag);
    for (std::size_t i = 0; i + 3 <= size && i < 300; i += 3) {
        Bytes datagram(64 + kDatagramOverhead);
        if (!datagramSealer.seal(static_cast<std::uint32_t>(i), Bytes(64), datagram))
            std::abort();
        Bytes record = recordSealer.seal(Bytes(data[i])).value();
        const Bytes sealedDatagram = datagram;
        datagram[data[i + 1] % datagram.size()] ^= data[i + 2];
        record[data[i + 1] % record.size()] ^= data[i + 2];
        const bool changed = data[i + 2] != 0;
        if (datagrams.open(datagram).has_value() == changed || records.open(record).has_value() == changed)
            std::abort();
        Bytes again = sealedDatagram;
        if (datagrams.open(again).has_value() != changed)
            std::abort(); // the first time only
    }
    return 0;
}
