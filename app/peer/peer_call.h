#pragma once

#include "app/engine/call_workshop.h"
#include "app/peer/event_log.h"
#include "app/peer/peer_media.h"
#include "app/peer/peer_options.h"
#include "app/peer/rtp_dump.h"
#include "app/probe/probe.h"

#include <map>
#include <mutex>

namespace alcove::app {

/// What one alcove-peer does with its call, whichever side it is: devices, probe, events, statistics,
/// scripted actions, and the end.
/// Sequence: net, but for `create`, `startDevices` and `finish`, which belong to the main thread.
class PeerCall final : public session::CallObserver {
public:
    /// `done` is called once, on net, with the exit code.
    using Done = std::function<void(int)>;

    [[nodiscard]] static Result<std::unique_ptr<PeerCall>> create(
        const PeerOptions& options, CallWorkshop& workshop, dsp::AudioProcessor* processor, Done done);
    ~PeerCall() override;

    /// The parts of `workshop.makeCall` that are this side's.
    [[nodiscard]] CallWorkshop::Hooks hooks(std::function<void()> wakeupChanged);
    /// The call all this is about; null when it is gone.
    void setCall(session::Call* call);
    [[nodiscard]] EventLog& events() { return *m_events; }

    /// The host lets the client in at this moment.
    void noteAdmit(Instant now);

    Status startDevices();
    /// Stops the devices and completes every file.
    [[nodiscard]] Status finish();

    void onTimer(Instant now);
    [[nodiscard]] std::optional<Instant> nextWakeup() const { return m_nextTick; }

    void onState(session::SessionState state, session::SessionState previous) override;
    void onMilestone(session::CallMilestone milestone) override;
    void onPeerPresence(const session::Presence&) override { }
    void onSafetyWords(const crypto::SafetyWords& words) override;
    void onSafetyAlarm() override;
    void onChat(const std::string& text) override;
    void onPeerLeft(session::ByeReason reason) override;
    bool onPairOffered(const crypto::Key& relationshipSecret) override;
    void onPaired() override { }

    /// The client's side stores the secret here.
    std::function<bool(const crypto::Key&)> storePair;
    /// The other side left for a while: the host waits on.
    std::function<void(session::ByeReason)> peerLeft;

private:
    PeerCall(const PeerOptions& options, CallWorkshop& workshop, dsp::AudioProcessor* processor, Done done);
    Status open();
    void onCaptured(frame::VideoFrame frame);
    void onShown(const media::ShownFrame& shown);
    void onEncoded(const media::EncodedFrameMark& mark);
    void tick(Instant now);
    void writeStatistics(Instant now, bool final);
    void runScript(Instant now);
    void endAsPlanned(Instant now);
    void watchFirsts(Instant now);

    const PeerOptions& m_options;
    CallWorkshop& m_workshop;
    Done m_done;
    PeerMedia m_media;
    AudioHub m_hub;
    std::unique_ptr<probe::Probe> m_probe;
    std::optional<EventLog> m_events;
    std::optional<RtpDump> m_dump;
    std::ofstream m_stats;
    std::ofstream m_control;
    std::unique_ptr<ThreadTaskRunner> m_disk;
    session::Call* m_call = nullptr;

    std::atomic<bool> m_inCall = false;
    std::mutex m_numbersMutex;
    std::map<Instant, std::uint32_t> m_numbers; ///< strip number by capture time, for reconstruction hashes
    std::optional<Instant> m_inCallSince;
    std::optional<Instant> m_firstFrame;
    std::optional<Instant> m_lostSince;
    std::optional<Instant> m_nextTick;
    std::optional<Instant> m_nextStatistics;
    std::size_t m_said = 0;
    bool m_inMoment = false;
    bool m_over = false;
    std::string m_safetyWords;
};

} // namespace alcove::app
