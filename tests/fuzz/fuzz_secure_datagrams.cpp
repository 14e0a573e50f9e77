#include "core/transport/secure_datagrams.h"

#include <cstdlib>
#include <set>

using namespace alcove;
using namespace alcove::transport;
using namespace std::chrono_literals;

namespace {

/// A client that seals and a therapist that opens, with the keys of as many handshakes as there were.
struct Pair {
    SecureDatagrams client;
    SecureDatagrams therapist;
    Instant now { 100s };
    std::uint8_t handshakes = 0;
    struct Kept {
        Bytes datagram;
        SequenceNumber sequence;
    };
    std::vector<Kept> kept;
    std::set<std::size_t> opened;

    void handshake(Numbering numbering)
    {
        ++handshakes;
        const bool first = handshakes == 1;
        const auto keys = [this](std::uint8_t send, std::uint8_t receive) {
            SecureDatagrams::Keys out;
            out.send = crypto::Key(Bytes(32, static_cast<std::uint8_t>(handshakes ^ send)));
            out.receive = crypto::Key(Bytes(32, static_cast<std::uint8_t>(handshakes ^ receive)));
            out.remoteTag = { send, 1, handshakes };
            out.localTag = { receive, 1, handshakes };
            return out;
        };
        const bool installed = client.install(keys(0x40, 0x80), numbering, first ? SwitchOver::AtOnce : SwitchOver::OnConfirmation, now)
            && therapist.install(keys(0x80, 0x40), numbering, first ? SwitchOver::AtOnce : SwitchOver::OnFirstDatagram, now);
        if (!installed)
            std::abort();
    }
    void seal()
    {
        if (auto sealed = client.seal(Bytes(8, handshakes), now); sealed && kept.size() < 64)
            kept.push_back({ std::move(sealed->datagram), sealed->sequence });
    }
    void deliver(std::size_t index, std::uint8_t at, std::uint8_t change)
    {
        Bytes datagram = kept[index].datagram;
        datagram[at % datagram.size()] ^= change;
        const auto result = therapist.open(datagram, now);
        if (!result)
            return;
        if (change != 0 || !opened.insert(index).second || result->sequence != kept[index].sequence)
            std::abort(); // forged, replayed, or counted wrongly
    }
};

} // namespace

/// The input is a script of two-byte steps: sealing, delivering with or without a changed byte, rekeys,
/// handshakes, confirmations, time; and raw bytes as datagrams. Nothing forged or replayed may open.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Pair pair;
    pair.handshake(Numbering::Restart);
    for (std::size_t i = 0; i + 3 <= size; i += 3) {
        const std::uint8_t a = data[i + 1];
        const std::uint8_t b = data[i + 2];
        switch (data[i] % 8) {
        case 0:
        case 1:
            pair.seal();
            break;
        case 2:
        case 3:
            if (!pair.kept.empty())
                pair.deliver(a % pair.kept.size(), b, data[i] % 8 == 2 ? 0 : a);
            break;
        case 4:
            if (pair.handshakes < 20)
                pair.handshake(a % 4 == 0 ? Numbering::Restart : Numbering::Continue);
            break;
        case 5:
            pair.client.confirm(pair.now);
            break;
        case 6:
            pair.now += std::chrono::milliseconds(a * 100);
            pair.client.onTimer(pair.now);
            pair.therapist.onTimer(pair.now);
            break;
        default: {
            Bytes raw(data + i, data + std::min(size, i + 1 + a));
            if (pair.therapist.open(raw, pair.now))
                std::abort();
        }
        }
        if (pair.client.liveEpochs() > 22)
            std::abort();
    }
    return 0;
}
