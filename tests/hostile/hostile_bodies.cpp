#include "tests/hostile/hostile_bodies.h"

#include "core/session/control_bodies.h"
#include "core/session/control_type.h"
#include "core/wire/control_envelope.h"
#include "core/wire/rtp.h"

#include <array>

namespace alcove::testing {
namespace {

using session::ControlType;

constexpr std::array kKinds { wire::BlockKind::Audio, wire::BlockKind::Video, wire::BlockKind::Feedback, wire::BlockKind::Control,
    wire::BlockKind::AudioRedundancy, wire::BlockKind::Nack, wire::BlockKind::ReferenceReport, wire::BlockKind::Fec,
    wire::BlockKind::Bulk, wire::BlockKind::SenderReport };

} // namespace

Bytes HostileBodies::noise(std::size_t size)
{
    Bytes out(size);
    for (std::uint8_t& byte : out)
        byte = static_cast<std::uint8_t>(m_engine());
    return out;
}

void HostileBodies::change(Bytes& bytes)
{
    if (bytes.empty())
        return;
    for (std::uint32_t left = 1 + below(8); left > 0; --left)
        bytes[below(static_cast<std::uint32_t>(bytes.size()))] = static_cast<std::uint8_t>(m_engine());
}

Bytes HostileBodies::bodyOf(wire::BlockKind kind)
{
    const std::size_t size = below(8) == 0 ? below(1100) : below(120);
    if (kind == wire::BlockKind::Control)
        return envelope();
    if ((kind == wire::BlockKind::Audio || kind == wire::BlockKind::Video) && below(4) != 0) {
        const bool audio = kind == wire::BlockKind::Audio;
        const wire::RtpHeader header { below(2) == 0, audio ? wire::kOpusPayloadType : wire::kVp8PayloadType,
            static_cast<std::uint16_t>(m_engine()), static_cast<std::uint32_t>(m_engine()), audio ? wire::kAudioSsrc : wire::kVideoSsrc };
        const Bytes extension = noise(below(3) == 0 ? below(16) : 0);
        return wire::writeRtp(header, extension, noise(size));
    }
    return noise(size);
}

Bytes HostileBodies::blocks()
{
    if (below(8) == 0)
        return noise(16 + below(1100));
    Bytes out;
    for (std::uint32_t left = 1 + below(6); left > 0; --left) {
        const bool known = below(16) != 0;
        const auto kind = known ? kKinds[below(kKinds.size())] : static_cast<wire::BlockKind>(m_engine() & 0xff);
        const Bytes body = bodyOf(kind);
        if (out.size() + wire::kBlockHeader + body.size() > wire::kMaxInner)
            break;
        wire::appendBlock(out, kind, below(4) == 0 ? static_cast<std::uint8_t>(m_engine()) : std::uint8_t { 0 }, body);
    }
    // Some sizes end exactly, some in zeros, some in rubbish.
    out.resize(std::min<std::size_t>(wire::kMaxInner, out.size() + below(64)));
    if (below(8) == 0)
        change(out);
    if (out.size() < 16)
        out.resize(16);
    return out;
}

Bytes HostileBodies::controlBody(std::uint8_t type)
{
    Bytes body;
    switch (static_cast<ControlType>(type)) {
    case ControlType::State: body = session::encode(session::StateBody { std::nullopt, below(100), {} }); break;
    case ControlType::Presence: body = session::encode(session::Presence { true, below(2) == 0, below(2) == 0, below(2) == 0 }); break;
    case ControlType::IceDescription: body = session::encode(session::IceDescriptionBody { below(8), "user", "passwordpasswordpassword" }); break;
    case ControlType::IceCandidate:
        body = session::encode(session::IceCandidateBody { below(4), "candidate:1 1 UDP 2013266431 10.77.0.2 40000 typ host" });
        break;
    case ControlType::Rekey: body = session::encode(session::RekeyBody { below(3), below(4), noise(below(200)) }); break;
    case ControlType::Chat: body = session::encodeChat("something to say"); break;
    case ControlType::WordsCommitment:
    case ControlType::WordsNonce:
    case ControlType::WordsReveal: body = session::encodeSafetyWords(noise(32)); break;
    case ControlType::Pair: body = session::encodePair(noise(32)); break;
    default: body = noise(below(6) == 0 ? below(1000) : below(80)); break;
    }
    if (below(3) != 0)
        change(body);
    return body;
}

Bytes HostileBodies::envelope()
{
    auto type = static_cast<std::uint8_t>(below(8) == 0 ? m_engine() & 0xff : 1 + below(0x40));
    // A goodbye would end what is to be tried.
    if (type == static_cast<std::uint8_t>(ControlType::Bye))
        type = wire::kControlAckType;
    const std::uint32_t near = m_nextExpected + (below(2) == 0 ? 0 : below(40));
    const std::uint32_t number = below(4) == 0 ? static_cast<std::uint32_t>(m_engine()) : near;
    const Bytes body = controlBody(type);
    Bytes out = wire::writeControlEnvelope({ type, below(4) == 0, number, body });
    if (below(8) == 0)
        change(out);
    return out;
}

} // namespace alcove::testing
