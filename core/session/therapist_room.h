#pragma once

#include "core/session/call.h"
#include "core/session/invitation_book.h"

namespace alcove::session {

using VisitorId = std::uint64_t;

/// Who hears what happens at the therapist's door.
/// Sequence: net; calls may come from inside any input.
class TherapistRoomObserver {
public:
    virtual ~TherapistRoomObserver() = default;

    /// Someone finished the handshake and waits. `alsoClaimed`: somebody else came with the same
    /// invitation before and is still here.
    virtual void onVisitor(VisitorId visitor, bool alsoClaimed) = 0;
    /// The visitor's call ended or the visitor left the waiting room.
    virtual void onVisitorGone(VisitorId visitor) = 0;
    /// Someone knocked with an invitation that belongs to another, was turned off or is past its day.
    virtual void onRefused(const crypto::GateRefusal& refusal) = 0;
};

/// The therapist's side of the door: answers knocks, keeps one call for each visitor, and gives a
/// returning visitor the same call back.
/// Invariant: one call for each client key; only a visitor who was let in binds an invitation; however many keys
/// come with one invitation, kMostOfOneInvitation of them are kept.
/// Sequence: net.
class TherapistRoom {
public:
    struct Config {
        crypto::KeyPair staticKey;
        std::string appVersion;
        InvitationBook& book;
        RandomSource& random;
        TherapistRoomObserver& observer;
        std::function<Instant()> clock;
        std::function<UnixTime()> wallClock;
        std::function<void()> wakeupChanged;
        /// What a visitor's call is made of; its observer is the visitor's own.
        std::function<Call::Config(VisitorId)> makeCall;
    };

    /// A visitor who was let in comes straight back within this time.
    /// Source: chosen: longer than a restart of computer or router, shorter than a coffee.
    static constexpr Duration kReadmit = std::chrono::minutes(5);

    /// What is written after a session still goes over within this time.
    /// Source: chosen: an answer takes a few minutes; longer would keep a stranger's line open.
    static constexpr Duration kAfterSession = std::chrono::minutes(10);

    /// Calls kept for one invitation: a call costs memory, and whoever holds an open invitation can make keys.
    /// Source: chosen: a person's two devices, someone else whom the link reached, and one place to spare.
    static constexpr std::size_t kMostOfOneInvitation = 4;

    explicit TherapistRoom(Config config);
    ~TherapistRoom();
    TherapistRoom(const TherapistRoom&) = delete;
    TherapistRoom& operator=(const TherapistRoom&) = delete;

    void onConnection(std::unique_ptr<transport::RendezvousConnection> connection);
    /// Knocks at a broker are answered as well. `onReachable` hears nothing when it works, else why not.
    void openMailbox(std::unique_ptr<transport::RendezvousMailbox> mailbox,
        std::function<void(std::optional<Error>)> onReachable);
    /// They are no more; who came through it keeps the call.
    void closeMailbox();

    /// Binds the invitation, then tells the visitor.
    Status letIn(VisitorId visitor, Instant now);
    void decline(VisitorId visitor, Instant now);
    /// Back to the waiting room, without a goodbye: the visitor is let in again or not.
    void stepAway(VisitorId visitor, Instant now);
    /// Ends the visitor's call for good; its control line stands kAfterSession longer, without media.
    void endSession(VisitorId visitor, Instant now);
    [[nodiscard]] Call* call(VisitorId visitor);
    /// Those whose session is not over.
    [[nodiscard]] std::vector<VisitorId> visitors() const;
    /// Also those who left less than kAfterSession ago and can still be written to.
    [[nodiscard]] std::vector<VisitorId> everyone() const;
    [[nodiscard]] const InvitationBook::Entry* invitationOf(VisitorId visitor) const;

    /// This computer's addresses changed, or it woke from sleep.
    void onInterfaceChange(Instant now);
    void onTimer(Instant now);
    [[nodiscard]] std::optional<Instant> nextWakeup() const;

private:
    struct Visitor {
        std::unique_ptr<Call> call;
        crypto::CredentialId credential = 0;
        crypto::PublicKey client {};
        crypto::ReplyAddress reply {}; ///< zero: did not come through the mailbox
        bool letIn = false;
        bool declined = false; ///< never to be written to
        std::optional<Instant> removeAt;
    };

    void onBody(std::uint64_t connection, Bytes body);
    void onGateOutcome(std::uint64_t connection, crypto::GateResponderOutcome outcome, Instant now);
    void onMailboxBody(Bytes body);
    void onMailboxRecord(const crypto::ReceiveTag& tag, Bytes body, Instant now);
    void onMailboxOpen();
    void onEstablished(crypto::GateEstablished established,
        std::unique_ptr<transport::RendezvousConnection> connection, Instant now);
    void onReturned(VisitorId id, Visitor& visitor, crypto::HandshakeResult result,
        std::unique_ptr<transport::RendezvousConnection> connection, Instant now);
    void attach(std::uint64_t connection, Bytes body, Instant now);
    void offerPair(Visitor& visitor, Instant now);
    void removeGone(Instant now);
    [[nodiscard]] bool hasRoom(const InvitationBook::Entry& entry, const crypto::PublicKey& client) const;
    void makeRoom(crypto::CredentialId credential);
    [[nodiscard]] bool someoneElseClaims(const Visitor& visitor) const;

    Config m_config;
    crypto::GateResponder m_gate;
    std::map<std::uint64_t, std::unique_ptr<transport::RendezvousConnection>> m_connections;
    std::unique_ptr<transport::RendezvousMailbox> m_mailbox;
    std::map<VisitorId, Visitor> m_visitors;
    std::uint64_t m_nextConnection = 1;
    VisitorId m_nextVisitor = 1;
    std::optional<Instant> m_nextNote;
};

} // namespace alcove::session
