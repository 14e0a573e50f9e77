#include "app/peer/peer_host.h"

#include "app/engine/endpoints.h"
#include "app/peer/peer_service.h"
#include "app/rendezvous/invitation_addresses.h"
#include "core/base/earlier.h"
#include "core/session/invitation_text.h"
#include "core/transport/reach_verdict.h"

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
    , m_network(m_config.workshop.loop(), [this](Instant now) {
        m_config.call.events().write("network-changed", now);
        m_room->onInterfaceChange(now);
    })
{
    session::TherapistRoom::Config room { m_config.staticKey.clone(), ALCOVE_VERSION, m_config.book, m_config.workshop.random(), *this,
        &MonotonicClock::now, &wallClockNow, [this] { m_timer.changed(); }, {} };
    room.makeCall = [this](session::VisitorId) { return makeCall(); };
    m_room = std::make_unique<session::TherapistRoom>(std::move(room));
}

/// Only the client who is served has the devices and the files: what others do must not reach them.
session::Call::Config PeerHost::makeCall()
{
    const auto changed = [this] { m_timer.changed(); };
    if (!m_visitor)
        return m_config.workshop.makeCall(session::Side::Therapist, m_config.staticKey.clone(), m_config.call, m_config.call.hooks(changed));
    CallWorkshop::Hooks hooks;
    hooks.onFrame = [](const media::ShownFrame&) { };
    hooks.wakeupChanged = changed;
    return m_config.workshop.makeCall(session::Side::Therapist, m_config.staticKey.clone(), m_unheard, std::move(hooks));
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
    if (m_config.listener)
        listen();
    if (m_config.mailbox)
        openMailbox();
    m_timer.changed();
}

void PeerHost::openMailbox()
{
    m_room->openMailbox(std::move(m_config.mailbox), [this](const std::optional<Error>& error) {
        const bool first = !std::exchange(m_atBroker, m_atBroker || !error);
        if (error && first)
            m_config.fail(kExitUnreachable, brokerSentence(*error));
        else if (first)
            onReachable();
    });
}

void PeerHost::listen()
{
    transport::RendezvousListener::Events events;
    events.onConnection = [this](std::unique_ptr<transport::RendezvousConnection> connection) {
        if (m_config.reach)
            m_config.reach->noteConnection(*connection);
        m_room->onConnection(std::move(connection));
    };
    events.onListening = [this](std::uint16_t port) {
        m_port = port;
        onReachable();
    };
    events.onFailed = [this](const Error& error) {
        const std::string place = m_config.options.listen->address + ":" + std::to_string(m_config.options.listen->port);
        m_config.fail(kExitUnusable,
            error.code == ErrorCode::AddressInUse ? "Another program already uses " + place + "."
                                                  : "Nobody can be waited for at " + place + ": " + error.detail + ".");
    };
    m_config.listener->start(std::move(events));
}

/// The invitation is written once every way it names works.
void PeerHost::onReachable()
{
    const bool listens = !m_config.options.listen || m_port;
    const bool atBroker = !m_config.service || !m_config.service->broker || m_atBroker;
    if (!listens || !atBroker)
        return;
    m_config.call.events().write("listening", MonotonicClock::now());
    if (m_config.reach && m_port)
        m_config.reach->start(*m_port);
    else
        inviteOnce();
}

void PeerHost::onReach(const transport::ReachReport& report)
{
    const Instant now = MonotonicClock::now();
    const transport::ReachVerdict verdict = transport::judge(report);
    m_config.call.events().write("reach-" + std::string(transport::toString(verdict)), now);
    if (verdict == transport::ReachVerdict::Looking)
        return;
    if (report.doors.method) {
        static constexpr std::array<const char*, 3> kMethods { "reach-pcp", "reach-nat-pmp", "reach-upnp" };
        m_config.call.events().writeOnce(kMethods[static_cast<std::size_t>(*report.doors.method)], now);
    }
    if (report.entrance != transport::ReachReport::Entrance::NotTried) {
        static constexpr std::array<const char*, 4> kEntrances { "", "reach-entrance-open", "reach-entrance-blocked", "reach-entrance-unknown" };
        m_config.call.events().write(kEntrances[static_cast<std::size_t>(report.entrance)], now);
    }
    inviteOnce();
}

void PeerHost::inviteOnce()
{
    if (m_invited || m_config.options.invitationOut.empty())
        return;
    m_invited = true;
    if (auto written = writeInvitation(); !written)
        m_config.fail(kExitUnusable, "The invitation could not be written: " + written.error().detail + ".");
}

std::vector<session::Endpoint> PeerHost::endpoints() const
{
    std::vector<session::Endpoint> out;
    for (const AddressAndPort& place : m_config.options.advertise)
        out.push_back(endpointFor(place.address, place.port));
    if (!out.empty() || !m_port)
        return out;
    const AddressAndPort& listen = *m_config.options.listen;
    if (!m_config.reach && !isAnyAddress(listen.address))
        return { endpointFor(listen.address, *m_port) };
    const transport::ReachReport report = m_config.reach ? m_config.reach->report() : transport::ReachReport();
    for (const transport::RendezvousEndpoint& place : rendezvous::invitationPlaces(report, *m_port))
        out.push_back(endpointFor(place.host, place.port));
    return out;
}

Status PeerHost::writeInvitation()
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
    invitation.endpoints = endpoints();
    // Two places stay free for the broker's ways.
    const std::size_t most = session::Invitation::kMaxEndpoints - (m_config.service ? 2 : 0);
    if (invitation.endpoints.size() > most)
        invitation.endpoints.resize(most);
    if (m_config.service)
        addBroker(invitation, *m_config.service);
    invitation.relayOnly = !m_port && m_config.options.ice == IceMode::Relay;
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
