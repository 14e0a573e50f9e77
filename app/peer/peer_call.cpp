#include "app/peer/peer_call.h"

#include "app/peer/peer_statistics.h"
#include "core/base/log.h"
#include "core/device/frame_strip.h"

#include <nlohmann/json.hpp>

namespace alcove::app {
namespace {

constexpr Duration kTick = std::chrono::milliseconds(50);
constexpr Duration kStatisticsInterval = std::chrono::seconds(1);
/// After this long without the other side the session counts as lost.
constexpr Duration kGiveUp = std::chrono::minutes(5);
constexpr int kExitPlanned = 0;
constexpr int kExitLost = 5;
/// Reconstructions follow their capture within this many frames.
constexpr std::size_t kKeptNumbers = 64;

std::string_view nameOf(session::CallMilestone milestone)
{
    switch (milestone) {
    case session::CallMilestone::HandshakeDone: return "handshake-done";
    case session::CallMilestone::PathConnected: return "ice-connected";
    case session::CallMilestone::PathRestarted: return "path-restarted";
    case session::CallMilestone::OverRendezvous: return "over-rendezvous";
    case session::CallMilestone::Rekeyed: return "rekeyed";
    case session::CallMilestone::Resumed: return "resumed";
    }
    return "unknown";
}

std::string_view nameOf(transport::CandidateType type)
{
    switch (type) {
    case transport::CandidateType::Host: return "host";
    case transport::CandidateType::ServerReflexive: return "srflx";
    case transport::CandidateType::PeerReflexive: return "prflx";
    case transport::CandidateType::Relayed: return "relay";
    }
    return "unknown";
}

/// The kinds of the candidates in use, ours first, by their names in RFC 8839; empty without a path.
std::string pathKinds(const session::Call& call)
{
    if (call.viaRendezvous())
        return "rendezvous";
    const transport::IceGenerations& paths = call.paths();
    const auto active = paths.active();
    const auto* ice = active ? dynamic_cast<const transport::IcePath*>(paths.path(*active)) : nullptr;
    const auto pair = ice ? ice->selectedPair() : std::nullopt;
    if (!pair)
        return {};
    std::string kinds(nameOf(pair->local));
    return kinds.append("/").append(nameOf(pair->remote));
}

} // namespace

PeerCall::PeerCall(const PeerOptions& options, CallWorkshop& workshop, dsp::AudioProcessor* processor, Done done)
    : m_options(options)
    , m_workshop(workshop)
    , m_done(std::move(done))
    , m_hub(processor)
{
}

PeerCall::~PeerCall() = default;

Result<std::unique_ptr<PeerCall>> PeerCall::create(
    const PeerOptions& options, CallWorkshop& workshop, dsp::AudioProcessor* processor, Done done)
{
    std::unique_ptr<PeerCall> call(new PeerCall(options, workshop, processor, std::move(done)));
    RETURN_IF_ERROR(call->open());
    return call;
}

Status PeerCall::open()
{
    ASSIGN_OR_RETURN(m_media, PeerMedia::open(m_options));
    ASSIGN_OR_RETURN(m_events, EventLog::create(m_options.eventsFile));
    if (!m_options.rtpDumpFile.empty()) {
        ASSIGN_OR_RETURN(m_dump, RtpDump::create(m_options.rtpDumpFile));
    }
    if (!m_options.statsFile.empty()) {
        m_stats.open(m_options.statsFile, std::ios::trunc);
        if (!m_stats)
            return Error { ErrorCode::StorageFailed, m_options.statsFile + " cannot be written" };
    }
    if (!m_options.controlDumpFile.empty()) {
        m_control.open(m_options.controlDumpFile, std::ios::trunc);
        if (!m_control)
            return Error { ErrorCode::StorageFailed, m_options.controlDumpFile + " cannot be written" };
    }
    if (!m_options.probeDir.empty()) {
        probe::Probe::Config config;
        config.directory = m_options.probeDir;
        config.side = m_options.side == ProbeSide::B ? "B" : "A";
        ASSIGN_OR_RETURN(m_probe, probe::Probe::create(std::move(config)));
    }
    if (m_media.videoOut)
        m_disk = std::make_unique<ThreadTaskRunner>("painted file");
    return {};
}

CallWorkshop::Hooks PeerCall::hooks(std::function<void()> wakeupChanged)
{
    CallWorkshop::Hooks hooks;
    hooks.wakeupChanged = std::move(wakeupChanged);
    hooks.onFrame = [this](const media::ShownFrame& shown) { onShown(shown); };
    if (m_probe)
        hooks.onFrameEncoded = [this](const media::EncodedFrameMark& mark) { onEncoded(mark); };
    if (m_control.is_open())
        hooks.onControl = [this](bool sent, session::ControlType type, ByteView body) {
            m_control << nlohmann::json { { "sent", sent }, { "type", static_cast<int>(type) }, { "body", toHex(body) } }.dump() << '\n';
            m_control.flush();
        };
    if (m_dump)
        hooks.onRtp = [this](media::RtpDirection direction, ByteView rtp) {
            m_dump->write(direction == media::RtpDirection::Sent ? RtpDump::Direction::Sent : RtpDump::Direction::Received, rtp,
                MonotonicClock::now());
        };
    return hooks;
}

void PeerCall::setCall(session::Call* call)
{
    m_call = call;
    m_hub.setActive(call ? &call->media() : nullptr);
    m_workshop.loop().setWakeHandler([this] {
        if (m_call)
            m_call->onAudioEncoded(MonotonicClock::now());
    });
    m_nextTick = MonotonicClock::now() + kTick;
}

Status PeerCall::startDevices()
{
    device::AudioDeviceCallback& callback = m_probe ? m_probe->tapAudio(m_hub) : static_cast<device::AudioDeviceCallback&>(m_hub);
    RETURN_IF_ERROR(m_media.audio->start(callback));
    // What lies in the sound files lies there from this moment on. The call's own events are written by net.
    m_workshop.loop().post([this, started = MonotonicClock::now()] { m_events->write("devices-started", started); });
    if (m_media.video)
        RETURN_IF_ERROR(m_media.video->start([this](frame::VideoFrame frame) { onCaptured(std::move(frame)); }));
    return {};
}

Status PeerCall::finish()
{
    if (m_media.video)
        m_media.video->stop();
    m_media.audio->stop();
    m_disk.reset();
    if (m_probe)
        return m_probe->finish();
    return {};
}

/// On the source's thread. Numbers are given only to pictures of a call.
void PeerCall::onCaptured(frame::VideoFrame frame)
{
    if (!m_inCall.load())
        return;
    const Instant now = MonotonicClock::now();
    if (m_probe) {
        frame = m_probe->stampCaptured(std::move(frame), now);
        if (const auto number = device::readStrip(*frame.pixels)) {
            const std::lock_guard lock(m_numbersMutex);
            m_numbers[frame.captureTime] = *number;
            if (m_numbers.size() > kKeptNumbers)
                m_numbers.erase(m_numbers.begin());
        }
    }
    m_workshop.loop().post([this, frame = std::move(frame)]() mutable {
        if (m_call)
            m_call->onCapturedFrame(std::move(frame), MonotonicClock::now());
    });
}

void PeerCall::onEncoded(const media::EncodedFrameMark& mark)
{
    const std::lock_guard lock(m_numbersMutex);
    const auto found = m_numbers.find(mark.captureTime);
    if (found != m_numbers.end() && mark.reconstructionHash)
        m_probe->onReconstructed(found->second, *mark.reconstructionHash);
}

void PeerCall::onShown(const media::ShownFrame& shown)
{
    const Instant now = MonotonicClock::now();
    if (!m_firstFrame) {
        m_firstFrame = now;
        m_events->writeOnce("first-frame", now);
        if (m_probe)
            m_probe->event("firstFrame", now);
    }
    if (m_probe)
        m_probe->onPainted(shown.frame, now);
    if (m_disk)
        m_disk->post([this, frame = shown.frame] {
            if (auto written = m_media.videoOut->write(*frame.pixels); !written)
                log(LogLevel::Warning, "peer", written.error().detail);
        });
}

void PeerCall::noteAdmit(Instant now)
{
    if (m_probe)
        m_probe->event("createOffer", now);
    m_events->writeOnce("admitted", now);
}

void PeerCall::onState(session::SessionState state, session::SessionState previous)
{
    const Instant now = MonotonicClock::now();
    m_inCall = state == session::SessionState::InCall;
    switch (state) {
    case session::SessionState::Waiting: m_events->writeOnce("waiting", now); break;
    case session::SessionState::InCall:
        m_lostSince.reset();
        m_events->writeOnce("admitted", now);
        if (!m_inCallSince) {
            m_inCallSince = now;
            m_nextStatistics = now;
            m_events->write("in-call", now);
        }
        break;
    case session::SessionState::Reconnecting:
        m_lostSince = now;
        m_events->write("reconnecting", now);
        break;
    case session::SessionState::Ended: m_events->writeOnce("ended", now); break;
    case session::SessionState::Moment: m_events->write("moment", now); break;
    case session::SessionState::Invitation:
    case session::SessionState::Gate:
    case session::SessionState::Handshake:
    case session::SessionState::Admitted: break;
    }
    static_cast<void>(previous);
}

void PeerCall::onMilestone(session::CallMilestone milestone)
{
    const Instant now = MonotonicClock::now();
    m_events->write(nameOf(milestone), now);
    if (milestone == session::CallMilestone::PathConnected && m_probe)
        m_probe->event("pc:connected", now);
}

void PeerCall::onSafetyWords(const crypto::SafetyWords& words)
{
    m_safetyWords.clear();
    for (const std::string_view word : words.words) {
        if (!m_safetyWords.empty())
            m_safetyWords += ' ';
        m_safetyWords += word;
    }
}

void PeerCall::onSafetyAlarm() { m_events->write("safety-alarm", MonotonicClock::now()); }

void PeerCall::onChat(const std::string& text)
{
    static_cast<void>(text);
    m_events->write("message", MonotonicClock::now());
}

void PeerCall::onPeerLeft(session::ByeReason reason)
{
    if (reason == session::ByeReason::SteppedOut && m_options.role == PeerRole::Host) {
        m_events->write("stepped-out", MonotonicClock::now());
        return;
    }
    endAsPlanned(MonotonicClock::now());
}

bool PeerCall::onPairOffered(const crypto::Key& relationshipSecret) { return storePair && storePair(relationshipSecret); }

void PeerCall::onTimer(Instant now)
{
    if (!m_nextTick || now < *m_nextTick)
        return;
    m_nextTick = now + kTick;
    tick(now);
}

void PeerCall::tick(Instant now)
{
    if (!m_call || m_over)
        return;
    watchFirsts(now);
    runScript(now);
    if (m_nextStatistics && now >= *m_nextStatistics) {
        m_nextStatistics = *m_nextStatistics + kStatisticsInterval;
        writeStatistics(now, false);
    }
    if (m_lostSince && now - *m_lostSince > kGiveUp) {
        m_over = true;
        m_done(kExitLost);
        return;
    }
    if (m_inCallSince && m_options.duration && now - *m_inCallSince >= *m_options.duration) {
        m_call->leave(m_options.role == PeerRole::Host ? session::ByeReason::Ended : session::ByeReason::SteppedOut, now);
        endAsPlanned(now);
    }
}

void PeerCall::watchFirsts(Instant now)
{
    if (!m_events->has("first-audio") && m_call->media().statistics().audioReceive.totalSamplesReceived > 0)
        m_events->write("first-audio", now);
}

void PeerCall::runScript(Instant now)
{
    const Instant begin = m_firstFrame.value_or(m_inCallSince.value_or(now));
    if (!m_inCallSince)
        return;
    while (m_said < m_options.say.size() && now - begin >= m_options.say[m_said].at) {
        if (auto sent = m_call->sendChat(m_options.say[m_said].text, now); !sent)
            log(LogLevel::Warning, "peer", sent.error().detail);
        ++m_said;
    }
    bool moment = false;
    for (const ScriptedMoment& scripted : m_options.moments)
        moment = moment || (now - begin >= scripted.from && now - begin < scripted.to);
    if (moment != m_inMoment) {
        m_inMoment = moment;
        m_call->setMoment(moment, now);
    }
    // Nobody sits here who would press: having no devices, it comes back when the other side does.
    if (!moment && m_call->presence().away && !m_call->peerPresence().moment)
        m_call->setMoment(false, now);
}

void PeerCall::writeStatistics(Instant now, bool final)
{
    const Duration since = now - m_inCallSince.value_or(now);
    const nlohmann::json objects
        = statisticsObjects(m_call->media().statistics(), { m_safetyWords, pathKinds(*m_call), m_call->keyEpoch() });
    if (m_stats.is_open()) {
        nlohmann::json line { { "t", std::chrono::duration<double>(since).count() }, { "stats", objects } };
        if (final)
            line["final"] = true;
        m_stats << line.dump() << '\n';
        m_stats.flush();
    }
    if (m_probe) {
        if (auto added = m_probe->addSample(since, objects.dump()); !added)
            log(LogLevel::Warning, "peer", added.error().detail);
    }
}

void PeerCall::endAsPlanned(Instant now)
{
    if (m_over)
        return;
    m_over = true;
    m_inCall = false;
    if (m_call && m_inCallSince)
        writeStatistics(now, true);
    m_events->writeOnce("ended", now);
    m_done(kExitPlanned);
}

} // namespace alcove::app
