#include "app/peer/peer_host.h"

#include "app/engine/endpoints.h"
#include "app/rendezvous/invitation_addresses.h"
#include "core/session/invitation_text.h"

#include <filesystem>
#include <fstream>

namespace alcove::app {
namespace {

constexpr std::chrono::hours kInvitationLifetime { 24 * 7 };
/// Chosen: a measured call begins within a frame of the file's appearance.
constexpr Duration kLookInterval = std::chrono::milliseconds(30);
/// A path that does not connect keeps nobody from being told that the client is here.
constexpr Duration kReadyWithin = std::chrono::seconds(5);
constexpr int kExitUnusable = 2;
constexpr int kExitUnreachable = 3;

bool isAnyAddress(const std::string& address) { return address == "0.0.0.0" || address == "::" || address == "*"; }

std::optional<Instant> earlier(std::optional<Instant> a, std::optional<Instant> b)
{
    if (!a || !b)
        return a ? a : b;
    return std::min(*a, *b);
}

/// The invitation an earlier run made and nobody has taken up yet.
const session::InvitationBook::Entry* openInvitation(const session::InvitationBook& book)
{
    for (const session::InvitationBook::Entry& entry : book.entries()) {
        if (entry.state == crypto::CredentialState::Open && entry.expiry > wallClockNow())
            return &entry;
    }
    return nullptr;
}

/// Written whole or not at all, so that a reader never sees half a link.
Status writeFile(const std::string& path, const std::string& text)
{
    const std::string part = path + ".part";
    std::ofstream file(part, std::ios::trunc);
    file << text << '\n';
    file.close();
    std::error_code error;
    if (file)
        std::filesystem::rename(part, path, error);
    if (!file || error)
        return Error { ErrorCode::StorageFailed, path + " cannot be written" };
    return {};
}

} // namespace

PeerHost::PeerHost(Config config)
    : m_config(std::move(config))
    , m_timer(
          m_config.workshop.loop(), [this] { return nextWakeup(); }, [this](Instant now) { onTimer(now); })
{
    session::TherapistRoom::Config room { m_config.staticKey.clone(), ALCOVE_VERSION, m_config.book, m_config.workshop.random(), *this,
        &MonotonicClock::now, &wallClockNow, [this] { m_timer.changed(); }, {} };
    room.makeCall = [this](session::VisitorId) {
        return m_config.workshop.makeCall(
            session::Side::Therapist, m_config.staticKey.clone(), m_config.call, m_config.call.hooks([this] { m_timer.changed(); }));
    };
    m_room = std::make_unique<session::TherapistRoom>(std::move(room));
}

PeerHost::~PeerHost()
{
    m_timer.stop();
    m_config.call.setCall(nullptr);
    m_config.listener.reset();
    m_room.reset();
}

void PeerHost::start()
{
    transport::RendezvousListener::Events events;
    events.onConnection = [this](std::unique_ptr<transport::RendezvousConnection> connection) { m_room->onConnection(std::move(connection)); };
    events.onListening = [this](std::uint16_t port) { onListening(port); };
    events.onFailed = [this](const Error& error) {
        const std::string place = m_config.options.listen->address + ":" + std::to_string(m_config.options.listen->port);
        m_config.fail(error.code == ErrorCode::AddressInUse ? kExitUnusable : kExitUnreachable,
            error.code == ErrorCode::AddressInUse ? "Another program already uses " + place + "."
                                                  : "Nobody can be waited for at " + place + ": " + error.detail + ".");
    };
    m_config.listener->start(std::move(events));
    m_timer.changed();
}

void PeerHost::onListening(std::uint16_t port)
{
    m_config.call.events().write("listening", MonotonicClock::now());
    if (m_config.options.invitationOut.empty())
        return;
    if (auto written = writeInvitation(port); !written)
        m_config.fail(kExitUnusable, "The invitation could not be written: " + written.error().detail + ".");
}

Status PeerHost::writeInvitation(std::uint16_t port)
{
    const UnixTime expiry = wallClockNow() + kInvitationLifetime;
    const session::InvitationBook::Entry* entry = openInvitation(m_config.book);
    if (!entry) {
        ASSIGN_OR_RETURN(const crypto::CredentialId id, m_config.book.invite("", expiry, false));
        entry = m_config.book.entry(id);
    }
    session::Invitation invitation;
    invitation.expiry = entry->expiry;
    invitation.therapistKey = m_config.staticKey.publicKey();
    invitation.secret = entry->invitationSecret->clone();
    std::vector<AddressAndPort> places = m_config.options.advertise;
    if (places.empty() && !isAnyAddress(m_config.options.listen->address))
        places.push_back({ m_config.options.listen->address, port });
    for (const AddressAndPort& place : places)
        invitation.endpoints.push_back(endpointFor(place.address, place.port));
    if (places.empty()) {
        for (const transport::IpAddress& address : rendezvous::invitationAddresses())
            invitation.endpoints.push_back(endpointFor(address, port));
    }
    if (invitation.endpoints.size() > session::Invitation::kMaxEndpoints)
        invitation.endpoints.resize(session::Invitation::kMaxEndpoints);
    ASSIGN_OR_RETURN(const std::string link, session::toLink(invitation));
    return writeFile(m_config.options.invitationOut, link);
}

void PeerHost::onVisitor(session::VisitorId visitor, bool alsoClaimed)
{
    static_cast<void>(alsoClaimed);
    if (m_visitor)
        return;
    m_visitor = visitor;
    m_config.call.setCall(m_room->call(visitor));
    m_lookForReady = MonotonicClock::now();
    m_lookForAdmit = MonotonicClock::now();
    m_timer.changed();
}

void PeerHost::onVisitorGone(session::VisitorId visitor)
{
    if (m_visitor != visitor)
        return;
    m_visitor.reset();
    m_config.call.setCall(nullptr);
}

void PeerHost::onRefused(const crypto::GateRefusal& refusal)
{
    static_cast<void>(refusal);
    m_config.call.events().write("refused", MonotonicClock::now());
}

/// Ready: the client waits, and what the path to it carries has been tried.
void PeerHost::tellReady(Instant now)
{
    const session::Call* call = m_room->call(*m_visitor);
    if (call && (!call->hasPath() || call->media().provingCapacity()) && now - *m_lookForReady < kReadyWithin)
        return;
    m_lookForReady.reset();
    if (!m_config.options.readyFile.empty())
        static_cast<void>(writeFile(m_config.options.readyFile, "waiting"));
}

void PeerHost::letInWhenAsked(Instant now)
{
    const std::string& file = m_config.options.admitWhenFile;
    if (!file.empty() && !std::filesystem::exists(file)) {
        m_lookForAdmit = now + kLookInterval;
        return;
    }
    m_lookForAdmit.reset();
    m_config.call.noteAdmit(now);
    if (auto done = m_room->letIn(*m_visitor, now); !done)
        m_config.fail(kExitUnusable, "The client could not be let in: " + done.error().detail + ".");
}

void PeerHost::onTimer(Instant now)
{
    if (m_lookForReady && m_visitor)
        tellReady(now);
    if (m_lookForAdmit && m_visitor && *m_lookForAdmit <= now)
        letInWhenAsked(now);
    m_room->onTimer(now);
    m_config.call.onTimer(now);
}

std::optional<Instant> PeerHost::nextWakeup() const
{
    return earlier(earlier(m_room->nextWakeup(), m_lookForAdmit), m_config.call.nextWakeup());
}

} // namespace alcove::app
