#include "core/transport/secure_datagrams.h"

#include <algorithm>

namespace alcove::transport {
namespace {

using namespace std::chrono_literals;

/// How long datagrams under the old key may still be on their way: far above any network's delay,
/// short beside the life of a key.
constexpr Duration kOldKeyLife = 15s;
/// chosen: bounds what a stolen key opens to two minutes and the life of the old key.
constexpr Duration kRekeyAge = 120s;
constexpr std::uint32_t kRekeyCount = 1U << 22;
/// chosen: five missed rekeys; a session that cannot rekey is broken.
constexpr Duration kWornOutAge = 600s;
constexpr std::uint32_t kWornOutCount = 1U << 30;

SequenceNumber unwrapped(std::uint32_t handshake, std::uint32_t counter)
{
    return SequenceNumber(static_cast<std::int64_t>(std::uint64_t { handshake } << 32 | counter));
}

} // namespace

SecureDatagrams::Epoch::Epoch(Keys keys, std::uint32_t epochNumber, std::uint32_t handshakeNumber, SwitchOver how)
    : sealer(std::move(keys.send), keys.remoteTag)
    , opener(std::move(keys.receive), keys.localTag)
    , number(epochNumber)
    , handshake(handshakeNumber)
    , switchOver(how)
{
}

Result<std::uint32_t> SecureDatagrams::install(Keys keys, Numbering numbering, SwitchOver switchOver, Instant now)
{
    if (isLocalTag(keys.localTag))
        return Error { ErrorCode::InvalidArgument, "receive tag already in use" };
    // One that waits to be switched to will never be: its handshake was overtaken.
    m_epochs.remove_if([this](const Epoch& epoch) { return &epoch != m_sending && !epoch.eraseAt; });
    if (numbering == Numbering::Restart && m_installed > 0)
        ++m_handshakes;
    m_epochs.emplace_back(std::move(keys), ++m_installed, m_handshakes, switchOver);
    if (switchOver == SwitchOver::AtOnce || m_sending == nullptr)
        switchTo(m_epochs.back(), now);
    return m_installed;
}

void SecureDatagrams::confirm(Instant now)
{
    if (!m_epochs.empty() && &m_epochs.back() != m_sending)
        switchTo(m_epochs.back(), now);
}

void SecureDatagrams::clear()
{
    m_sending = nullptr;
    m_epochs.clear();
}

void SecureDatagrams::switchTo(Epoch& epoch, Instant now)
{
    if (m_sending != nullptr) {
        m_sending->eraseAt = now + kOldKeyLife;
        if (m_sending->handshake != epoch.handshake)
            m_nextCounter = 0;
    }
    epoch.usedSince = now;
    m_sending = &epoch;
}

std::optional<SecureDatagrams::Sealed> SecureDatagrams::seal(ByteView inner, Instant now)
{
    if (!canSeal(now))
        return std::nullopt;
    Sealed out { Bytes(inner.size() + crypto::kDatagramOverhead), unwrapped(m_sending->handshake, m_nextCounter) };
    if (!m_sending->sealer.seal(m_nextCounter, inner, out.datagram))
        return std::nullopt;
    ++m_nextCounter;
    ++m_sending->sealed;
    return out;
}

std::optional<SecureDatagrams::Opened> SecureDatagrams::open(MutableByteView datagram, Instant now)
{
    const auto drop = [this](crypto::DatagramDrop reason) {
        ++m_dropped[static_cast<std::size_t>(reason)];
        return std::nullopt;
    };
    if (datagram.size() < crypto::kMinDatagramSize || datagram.size() > crypto::kMaxDatagramSize)
        return drop(crypto::DatagramDrop::Length);
    const std::optional<crypto::ReceiveTag> tag = crypto::datagramTag(datagram);
    if (!tag)
        return drop(crypto::DatagramDrop::Type);
    const auto epoch = std::find_if(m_epochs.begin(), m_epochs.end(),
        [&](const Epoch& candidate) { return candidate.opener.tag() == *tag; });
    if (epoch == m_epochs.end() || (epoch->eraseAt && *epoch->eraseAt <= now))
        return drop(crypto::DatagramDrop::Tag);
    const std::optional<crypto::OpenedDatagram> opened = epoch->opener.open(datagram);
    if (!opened)
        return drop(epoch->opener.lastDrop());
    const Opened out { opened->inner, unwrapped(epoch->handshake, opened->counter), epoch->number };
    if (&*epoch != m_sending && !epoch->eraseAt && epoch->switchOver == SwitchOver::OnFirstDatagram)
        switchTo(*epoch, now);
    return out;
}

bool SecureDatagrams::rekeyDue(Instant now) const
{
    return m_sending != nullptr && (now - m_sending->usedSince >= kRekeyAge || m_sending->sealed >= kRekeyCount);
}

bool SecureDatagrams::wornOut(Instant now) const
{
    return m_sending != nullptr && (now - m_sending->usedSince >= kWornOutAge || m_sending->sealed >= kWornOutCount);
}

bool SecureDatagrams::isLocalTag(const crypto::ReceiveTag& tag) const
{
    return std::any_of(m_epochs.begin(), m_epochs.end(), [&](const Epoch& epoch) { return epoch.opener.tag() == tag; });
}

std::uint64_t SecureDatagrams::dropped(crypto::DatagramDrop reason) const
{
    return m_dropped[static_cast<std::size_t>(reason)];
}

void SecureDatagrams::onTimer(Instant now)
{
    m_epochs.remove_if([now](const Epoch& epoch) { return epoch.eraseAt && *epoch.eraseAt <= now; });
}

std::optional<Instant> SecureDatagrams::nextWakeup() const
{
    std::optional<Instant> next;
    for (const Epoch& epoch : m_epochs) {
        if (epoch.eraseAt && (!next || *epoch.eraseAt < *next))
            next = epoch.eraseAt;
    }
    return next;
}

} // namespace alcove::transport
