#pragma once

#include "core/session/call.h"

namespace alcove::app {

/// What a screen needs to know of a call, as one value that crosses from net to ui.
struct CallView {
    /// How sound and picture travel just now; Unknown also where the rendezvous carries them.
    enum class Way { Unknown, Direct, Relayed };

    session::SessionState state = session::SessionState::Invitation;
    session::Presence own;
    session::Presence peer;
    std::string peerName;
    crypto::PublicKey peerKey {};
    std::vector<std::string> words; ///< empty until they are agreed
    std::string digits; ///< the same as twelve digits
    bool wordsBroken = false;
    std::optional<UnixTime> verified; ///< when the words of these two computers were compared
    bool otherComputer = false;       ///< this person was verified, on another computer
    std::optional<session::ByeReason> left;
    bool noWay = false; ///< nothing can carry sound and picture, as far as was tried
    bool met = false; ///< the other side has proved itself at least once
    double captureLevel = 0.0;
    double peerLevel = 0.0;
    double loss = 0.0;         ///< of what this side sends
    double lossReceived = 0.0; ///< of what the other side sends, before repair
    Duration roundTrip {};
    Duration queueDelay {};
    bool pictureSuspended = false; ///< too little capacity for our picture
    Way way = Way::Unknown;
};

/// Listens to one call on net and hands views of it to whoever asked.
/// Sequence: net; `publish` and `chat` are called on net and must post.
class CallTap final : public session::CallObserver {
public:
    struct Handlers {
        std::function<void(CallView)> publish;
        std::function<void(std::string)> chat;
        /// The client stores the relationship secret.
        std::function<bool(const crypto::Key&)> storePair {};
        std::function<void(session::ControlType, Bytes)> feature {};
    };

    explicit CallTap(Handlers handlers) : m_handlers(std::move(handlers)) { }

    /// The call must live until another one, or null, is set.
    void setCall(session::Call* call) { m_call = call; }
    /// What the vault knows of these two computers.
    void setKnown(std::optional<UnixTime> verified, bool otherComputer);
    void publish();

    void onState(session::SessionState, session::SessionState) override { publish(); }
    void onMilestone(session::CallMilestone) override { publish(); }
    void onPeerPresence(const session::Presence&) override { publish(); }
    void onSafetyWords(const crypto::SafetyWords& words) override;
    void onSafetyAlarm() override;
    void onChat(const std::string& text) override { m_handlers.chat(text); }
    void onPeerLeft(session::ByeReason reason) override;
    bool onPairOffered(const crypto::Key& secret) override { return m_handlers.storePair && m_handlers.storePair(secret); }
    void onPaired() override { }
    void onFeatureMessage(session::ControlType type, ByteView body, Instant now) override;

private:
    void measureLoss(const media::AudioReceiveStatistics& sound);

    Handlers m_handlers;
    session::Call* m_call = nullptr;
    std::vector<std::string> m_words;
    std::string m_digits;
    std::optional<UnixTime> m_verified;
    bool m_otherComputer = false;
    std::uint64_t m_received = 0;
    std::int64_t m_lost = 0;
    double m_lossReceived = 0.0;
    bool m_wordsBroken = false;
    std::optional<session::ByeReason> m_left;
};

} // namespace alcove::app
