#include "app/window/call_view.h"

namespace alcove::app {

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
    view.wordsBroken = m_wordsBroken;
    view.left = m_left;
    view.met = session::isLive(view.state);
    const media::MediaEngine::Statistics statistics = m_call->media().statistics();
    view.captureLevel = statistics.audioSend.audioLevel;
    view.peerLevel = statistics.audioReceive.audioLevel;
    view.loss = statistics.rate.lossOverOneSecond;
    view.roundTrip = statistics.roundTrip.value_or(Duration {});
    view.queueDelay = statistics.rate.queueDelay;
    view.pictureSuspended = statistics.pictureSuspended;
    m_handlers.publish(std::move(view));
}

void CallTap::onSafetyWords(const crypto::SafetyWords& words)
{
    m_words.assign(words.words.begin(), words.words.end());
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
