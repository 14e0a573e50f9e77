#include "app/window/call_view.h"

#include "core/transport/ice_path.h"

#include <algorithm>

namespace alcove::app {
namespace {

CallView::Way wayOf(const session::Call& call)
{
    const transport::IceGenerations& paths = call.paths();
    const auto active = call.viaRendezvous() ? std::nullopt : paths.active();
    const auto* ice = active ? dynamic_cast<const transport::IcePath*>(paths.path(*active)) : nullptr;
    const auto pair = ice ? ice->selectedPair() : std::nullopt;
    if (!pair)
        return CallView::Way::Unknown;
    const bool relayed = pair->local == transport::CandidateType::Relayed || pair->remote == transport::CandidateType::Relayed;
    return relayed ? CallView::Way::Relayed : CallView::Way::Direct;
}

} // namespace

void CallTap::publish()
{
    if (!m_call)
        return;
    CallView view;
    view.state = m_call->state();
    view.own = m_call->presence();
    view.peer = m_call->peerPresence();
    view.peerName = m_call->peerName();
    view.peerKey = m_call->peerStatic();
    view.words = m_words;
    view.digits = m_digits;
    view.verified = m_verified;
    view.otherComputer = m_otherComputer;
    view.wordsBroken = m_wordsBroken;
    view.left = m_left;
    view.met = session::isLive(view.state);
    view.noWay = m_call->hasNoWay();
    const media::MediaEngine::Statistics statistics = m_call->media().statistics();
    view.captureLevel = statistics.audioSend.audioLevel;
    view.peerLevel = statistics.audioReceive.audioLevel;
    view.loss = statistics.rate.lossOverOneSecond;
    measureLoss(statistics.audioReceive);
    view.lossReceived = m_lossReceived;
    view.roundTrip = statistics.roundTrip.value_or(Duration {});
    view.queueDelay = statistics.rate.queueDelay;
    view.pictureSuspended = statistics.pictureSuspended;
    view.way = wayOf(*m_call);
    m_handlers.publish(std::move(view));
}

void CallTap::setKnown(std::optional<UnixTime> verified, bool otherComputer)
{
    m_verified = verified;
    m_otherComputer = otherComputer;
}

/// Over about a second: views come five times in one.
void CallTap::measureLoss(const media::AudioReceiveStatistics& sound)
{
    constexpr double kWeight = 0.2;
    const auto received = static_cast<double>(sound.packetsReceived - m_received);
    const auto lost = static_cast<double>(std::max<std::int64_t>(0, sound.packetsLost - m_lost));
    m_received = sound.packetsReceived;
    m_lost = sound.packetsLost;
    if (received + lost > 0)
        m_lossReceived += (lost / (received + lost) - m_lossReceived) * kWeight;
}

void CallTap::onSafetyWords(const crypto::SafetyWords& words)
{
    m_words.assign(words.words.begin(), words.words.end());
    m_digits = words.digits;
    publish();
}

void CallTap::onSafetyAlarm()
{
    m_wordsBroken = true;
    publish();
}

void CallTap::onPeerLeft(session::ByeReason reason)
{
    m_left = reason;
    publish();
}

void CallTap::onFeatureMessage(session::ControlType type, ByteView body, Instant)
{
    if (m_handlers.feature)
        m_handlers.feature(type, Bytes(body.begin(), body.end()));
}

} // namespace alcove::app
