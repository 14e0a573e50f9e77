#include "core/transport/ice_path.h"

#include "core/base/log.h"
#include "core/transport/local_addresses.h"
#include "core/transport/net_loop.h"

#include <gio/gio.h>
#include <nice/agent.h>

#ifdef _WIN32
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

#include <algorithm>

namespace alcove::transport {
namespace {

constexpr guint kComponent = NICE_COMPONENT_TYPE_RTP;
/// RFC 8445 §14.2 lets Ta go down to 5 ms; the first working pair then comes that much sooner.
constexpr guint kPacing = 5;
/// chosen: RFC 8489 §6.2.1 begins at 500 ms for unknown networks; checks are small and paced, and a
/// lost first check should not cost half a second of silence.
constexpr guint kFirstStunTimeout = 100;
/// Source: RFC 8489 §6.2.1, Rc = 7: from 100 ms on it gives up after about 8 s, satellite links included.
constexpr guint kStunTransmissions = 7;
/// Five hosts, their five reflexive and three relayed each are the 25 the other side keeps.
constexpr std::size_t kMaxGatherAddresses = 5;
constexpr std::size_t kMaxRelays = 3;
/// chosen: 200 ms of 20 Mbit/s, so that a busy net thread loses nothing; systems cap it as they like.
constexpr gint kReceiveBuffer = 512 * 1024;
/// AF41, interactive video with or without audio (RFC 8837 §5); all media share one socket.
constexpr gint kTypeOfService = 34 << 2;
/// ICE's own least sizes, RFC 8839 §5.4; above the largest libnice makes.
constexpr std::size_t kMinUsername = 4;
constexpr std::size_t kMinPassword = 22;
constexpr std::size_t kMaxCredential = 64;

struct FreeCandidate {
    void operator()(NiceCandidate* candidate) const { nice_candidate_free(candidate); }
};
using CandidatePointer = std::unique_ptr<NiceCandidate, FreeCandidate>;

bool isIceText(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
    });
}

CandidateType fromNice(NiceCandidateType type)
{
    switch (type) {
    case NICE_CANDIDATE_TYPE_HOST:
        return CandidateType::Host;
    case NICE_CANDIDATE_TYPE_SERVER_REFLEXIVE:
        return CandidateType::ServerReflexive;
    case NICE_CANDIDATE_TYPE_PEER_REFLEXIVE:
        return CandidateType::PeerReflexive;
    case NICE_CANDIDATE_TYPE_RELAYED:
        break;
    }
    return CandidateType::Relayed;
}

NiceCandidateType toNice(CandidateType type)
{
    switch (type) {
    case CandidateType::Host:
        return NICE_CANDIDATE_TYPE_HOST;
    case CandidateType::ServerReflexive:
        return NICE_CANDIDATE_TYPE_SERVER_REFLEXIVE;
    case CandidateType::PeerReflexive:
        return NICE_CANDIDATE_TYPE_PEER_REFLEXIVE;
    case CandidateType::Relayed:
        break;
    }
    return NICE_CANDIDATE_TYPE_RELAYED;
}

std::optional<Candidate> fromNice(const NiceCandidate& candidate)
{
    gchar text[NICE_ADDRESS_STRING_LEN] = {};
    nice_address_to_string(&candidate.addr, text);
    const auto address = parseIpAddress(text);
    if (!address)
        return std::nullopt;
    return Candidate { candidate.foundation, candidate.priority, *address,
        static_cast<std::uint16_t>(nice_address_get_port(&candidate.addr)), fromNice(candidate.type) };
}

/// RFC 8445 §5.1.2.2 recommends 100 for server-reflexive candidates.
constexpr std::uint32_t kReflexivePreference = 100;

/// The candidate a STUN server would have told of for `host`, when a router leads to its port.
std::optional<Candidate> throughRouter(const Candidate& host, const DatagramPorts& ports)
{
    if (host.type != CandidateType::Host || !ports.outside || host.address != ports.inside)
        return std::nullopt;
    const auto door = std::find_if(ports.doors.begin(), ports.doors.end(),
        [&](const Door& d) { return d.protocol == DoorProtocol::Udp && d.inside == host.port; });
    if (door == ports.doors.end())
        return std::nullopt;
    // Of another type, so of another foundation (RFC 8445 §5.1.1.3).
    const std::uint32_t priority = (host.priority & 0x00FF'FFFF) | kReflexivePreference << 24;
    return Candidate { "d" + host.foundation.substr(0, 31), priority, *ports.outside, door->outside, CandidateType::ServerReflexive };
}

} // namespace

/// The NiceAgent and what its signals need; its address is their user data.
struct IcePath::Agent {
    Agent(NetLoop& netLoop, IceConfig iceConfig);
    ~Agent();
    Agent(const Agent&) = delete;
    Agent& operator=(const Agent&) = delete;

    void addServers();
    void addLocalAddresses();
    void announceCredentials();
    void enlargeSocketBuffers();
    void connectSignals();
    void tell(PathState next);
    void giveUp();
    [[nodiscard]] bool hasUsableRelay() const;
    void tellCandidate(const Candidate& own);
    bool gather();
    void applyWaitingCandidates();

    static void onReceive(NiceAgent*, guint, guint, guint size, gchar* data, gpointer self);
    static void onStateChanged(NiceAgent*, guint, guint, guint state, gpointer self);
    static void onNewCandidate(NiceAgent*, NiceCandidate* candidate, gpointer self);
    static void onGatheringDone(NiceAgent*, guint, gpointer self);
    static void onSelectedPair(NiceAgent*, guint, guint, NiceCandidate* local, NiceCandidate* remote, gpointer self);

    NetLoop& loop;
    const IceConfig config;
    Events events;
    NiceAgent* nice = nullptr;
    guint stream = 0;
    std::optional<PathState> state;
    std::size_t toldCandidates = 0;
    std::size_t remoteCandidates = 0;
    bool haveRemoteCredentials = false;
    bool remoteDone = false;
    bool withoutWay = false; ///< relays alone may be used, and none gave an address
    std::vector<Candidate> waiting; ///< came before the credentials
    std::optional<SelectedPair> pair;
};

IcePath::Agent::Agent(NetLoop& netLoop, IceConfig iceConfig)
    : loop(netLoop)
    , config(std::move(iceConfig))
    , nice(nice_agent_new_full(netLoop.context(), NICE_COMPATIBILITY_RFC5245, NICE_AGENT_OPTION_ICE_TRICKLE))
{
    // UPnP asks routers to open ports and stalls gathering; consent is judged by authentic datagrams.
    g_object_set(nice, "controlling-mode", gboolean { config.role == IceRole::Controlling }, //
        "upnp", FALSE, //
        "ice-tcp", FALSE, //
        "keepalive-conncheck", FALSE, //
        "force-relay", gboolean { config.relayUse == RelayUse::Only }, //
        "stun-pacing-timer", kPacing, //
        "stun-initial-timeout", kFirstStunTimeout, //
        "stun-max-retransmissions", kStunTransmissions, nullptr);
    stream = nice_agent_add_stream(nice, 1);
    nice_agent_set_stream_tos(nice, stream, kTypeOfService);
}

IcePath::Agent::~Agent()
{
    g_signal_handlers_disconnect_by_data(nice, this);
    nice_agent_attach_recv(nice, stream, kComponent, loop.context(), nullptr, nullptr);
    // A relay holds an address for us until it is given back, which takes a round trip.
    auto* const token = new std::shared_ptr<void>(loop.keepAlive());
    nice_agent_close_async(
        nice,
        [](GObject* closed, GAsyncResult*, gpointer data) {
            g_object_unref(closed);
            delete static_cast<std::shared_ptr<void>*>(data);
        },
        token);
}

void IcePath::Agent::addServers()
{
    if (!config.stunServers.empty() && config.relayUse != RelayUse::Only) {
        g_object_set(nice, "stun-server", config.stunServers.front().address.c_str(), //
            "stun-server-port", guint { config.stunServers.front().port }, nullptr);
    }
    for (std::size_t i = 0; i < std::min(config.relays.size(), kMaxRelays); ++i) {
        const RelayServer& relay = config.relays[i];
        if (relay.protocol == RelayProtocol::Tls)
            continue;
        nice_agent_set_relay_info(nice, stream, kComponent, relay.address.c_str(), relay.port, relay.username.c_str(),
            relay.password.c_str(),
            relay.protocol == RelayProtocol::Tcp ? NICE_RELAY_TYPE_TURN_TCP : NICE_RELAY_TYPE_TURN_UDP);
    }
}

void IcePath::Agent::addLocalAddresses()
{
    std::vector<std::string> addresses = config.gatherOn;
    if (addresses.empty()) {
        for (const LocalAddress& local : localAddresses(config.loopback))
            addresses.push_back(local.address.toString());
    }
    if (addresses.size() > kMaxGatherAddresses)
        addresses.resize(kMaxGatherAddresses);
    for (const std::string& text : addresses) {
        NiceAddress address;
        nice_address_init(&address);
        if (nice_address_set_from_string(&address, text.c_str()))
            nice_agent_add_local_address(nice, &address);
    }
}

void IcePath::Agent::announceCredentials()
{
    gchar* username = nullptr;
    gchar* password = nullptr;
    if (!nice_agent_get_local_credentials(nice, stream, &username, &password))
        return;
    PathCredentials credentials { username, password };
    g_free(username);
    g_free(password);
    events.onLocalCredentials(std::move(credentials));
}

void IcePath::Agent::enlargeSocketBuffers()
{
    GPtrArray* const sockets = nice_agent_get_sockets(nice, stream, kComponent);
    if (sockets == nullptr)
        return;
    for (guint i = 0; i < sockets->len; ++i) {
        auto* const socket = static_cast<GSocket*>(g_ptr_array_index(sockets, i));
        g_socket_set_option(socket, SOL_SOCKET, SO_RCVBUF, kReceiveBuffer, nullptr);
    }
    g_ptr_array_unref(sockets);
}

void IcePath::Agent::connectSignals()
{
    const auto connect = [this](const char* signal, GCallback handler) {
        g_signal_connect_data(nice, signal, handler, this, nullptr, GConnectFlags {});
    };
    connect("component-state-changed", reinterpret_cast<GCallback>(&Agent::onStateChanged));
    connect("new-candidate-full", reinterpret_cast<GCallback>(&Agent::onNewCandidate));
    connect("candidate-gathering-done", reinterpret_cast<GCallback>(&Agent::onGatheringDone));
    connect("new-selected-pair-full", reinterpret_cast<GCallback>(&Agent::onSelectedPair));
    nice_agent_attach_recv(nice, stream, kComponent, loop.context(), &Agent::onReceive, this);
}

void IcePath::Agent::tellCandidate(const Candidate& own)
{
    if (toldCandidates == kMaxCandidates)
        return;
    ++toldCandidates;
    events.onLocalCandidate(formatCandidate(own));
}

bool IcePath::Agent::gather()
{
    const DatagramPorts& ports = config.ports;
    if (ports.count != 0) {
        nice_agent_set_port_range(nice, stream, kComponent, ports.first, guint { ports.first } + ports.count - 1);
        if (nice_agent_gather_candidates(nice, stream))
            return true;
        // Other programs hold the whole range: a path without a door is better than none.
        log(LogLevel::Warning, "ice", "none of the chosen ports is free");
        nice_agent_set_port_range(nice, stream, kComponent, 0, 0);
    }
    return nice_agent_gather_candidates(nice, stream);
}

void IcePath::Agent::tell(PathState next)
{
    if (state == next || withoutWay)
        return;
    state = next;
    events.onState(next, loop.now());
}

bool IcePath::Agent::hasUsableRelay() const
{
    return std::any_of(config.relays.begin(), config.relays.end(), [](const RelayServer& relay) { return relay.protocol != RelayProtocol::Tls; });
}

void IcePath::Agent::giveUp()
{
    tell(PathState::Failed);
    withoutWay = true;
}

void IcePath::Agent::applyWaitingCandidates()
{
    GSList* list = nullptr;
    for (const Candidate& candidate : waiting) {
        NiceCandidate* const made = nice_candidate_new(toNice(candidate.type));
        made->transport = NICE_CANDIDATE_TRANSPORT_UDP;
        made->stream_id = stream;
        made->component_id = kComponent;
        made->priority = candidate.priority;
        g_strlcpy(made->foundation, candidate.foundation.c_str(), sizeof made->foundation);
        nice_address_set_from_string(&made->addr, candidate.address.toString().c_str());
        nice_address_set_port(&made->addr, candidate.port);
        list = g_slist_append(list, made);
    }
    waiting.clear();
    if (list != nullptr)
        nice_agent_set_remote_candidates(nice, stream, kComponent, list);
    g_slist_free_full(list, [](gpointer candidate) { nice_candidate_free(static_cast<NiceCandidate*>(candidate)); });
}

void IcePath::Agent::onReceive(NiceAgent*, guint, guint, guint size, gchar* data, gpointer self)
{
    auto* const agent = static_cast<Agent*>(self);
    agent->events.onDatagram({ reinterpret_cast<const std::uint8_t*>(data), size }, agent->loop.now());
}

void IcePath::Agent::onStateChanged(NiceAgent*, guint, guint, guint state, gpointer self)
{
    auto* const agent = static_cast<Agent*>(self);
    switch (static_cast<NiceComponentState>(state)) {
    case NICE_COMPONENT_STATE_GATHERING:
        return agent->tell(PathState::Gathering);
    case NICE_COMPONENT_STATE_CONNECTING:
        return agent->tell(PathState::Connecting);
    case NICE_COMPONENT_STATE_CONNECTED:
    case NICE_COMPONENT_STATE_READY:
        return agent->tell(PathState::Connected);
    case NICE_COMPONENT_STATE_FAILED:
        return agent->tell(PathState::Failed);
    case NICE_COMPONENT_STATE_DISCONNECTED:
    case NICE_COMPONENT_STATE_LAST:
        return;
    }
}

void IcePath::Agent::onNewCandidate(NiceAgent*, NiceCandidate* candidate, gpointer self)
{
    auto* const agent = static_cast<Agent*>(self);
    const auto own = fromNice(*candidate);
    const bool hidden = agent->config.relayUse == RelayUse::Only && own && own->type != CandidateType::Relayed;
    if (!own || hidden)
        return;
    agent->tellCandidate(*own);
    if (const auto outside = throughRouter(*own, agent->config.ports))
        agent->tellCandidate(*outside);
}

void IcePath::Agent::onGatheringDone(NiceAgent*, guint, gpointer self)
{
    auto* const agent = static_cast<Agent*>(self);
    agent->events.onLocalCandidatesDone();
    if (agent->config.relayUse == RelayUse::Only && agent->toldCandidates == 0)
        agent->giveUp();
}

void IcePath::Agent::onSelectedPair(NiceAgent*, guint, guint, NiceCandidate* local, NiceCandidate* remote, gpointer self)
{
    static_cast<Agent*>(self)->pair = SelectedPair { fromNice(local->type), fromNice(remote->type) };
}

IcePath::IcePath(NetLoop& loop, IceConfig config)
    : m_agent(std::make_unique<Agent>(loop, std::move(config)))
{
}

IcePath::~IcePath() = default;

void IcePath::start(Events events)
{
    m_agent->events = std::move(events);
    m_agent->connectSignals();
    m_agent->addServers();
    m_agent->addLocalAddresses();
    m_agent->announceCredentials();
    if (m_agent->config.relayUse == RelayUse::Only && !m_agent->hasUsableRelay()) {
        // Not even a socket is opened: there is nobody it could ask.
        m_agent->events.onLocalCandidatesDone();
        m_agent->giveUp();
        return;
    }
    if (!m_agent->gather()) {
        log(LogLevel::Warning, "ice", "no candidates could be gathered");
        m_agent->tell(PathState::Failed);
        return;
    }
    m_agent->enlargeSocketBuffers();
}

bool IcePath::send(ByteView datagram)
{
    const gint sent = nice_agent_send(m_agent->nice, m_agent->stream, kComponent, static_cast<guint>(datagram.size()),
        reinterpret_cast<const gchar*>(datagram.data()));
    return sent == static_cast<gint>(datagram.size());
}

bool IcePath::setRemoteCredentials(const PathCredentials& credentials)
{
    const auto& [username, password] = credentials;
    if (username.size() < kMinUsername || username.size() > kMaxCredential || password.size() < kMinPassword
        || password.size() > kMaxCredential || !isIceText(username) || !isIceText(password)
        || m_agent->haveRemoteCredentials)
        return false;
    if (!nice_agent_set_remote_credentials(m_agent->nice, m_agent->stream, username.c_str(), password.c_str()))
        return false;
    m_agent->haveRemoteCredentials = true;
    m_agent->applyWaitingCandidates();
    if (m_agent->remoteDone)
        nice_agent_peer_candidate_gathering_done(m_agent->nice, m_agent->stream);
    return true;
}

bool IcePath::addRemoteCandidate(std::string_view candidate)
{
    const auto parsed = parseCandidate(candidate, m_agent->config.loopback);
    if (!parsed || m_agent->remoteCandidates == kMaxCandidates || m_agent->remoteDone)
        return false;
    ++m_agent->remoteCandidates;
    m_agent->waiting.push_back(*parsed);
    if (m_agent->haveRemoteCredentials)
        m_agent->applyWaitingCandidates();
    return true;
}

void IcePath::remoteCandidatesDone()
{
    if (!m_agent->remoteDone && m_agent->haveRemoteCredentials)
        nice_agent_peer_candidate_gathering_done(m_agent->nice, m_agent->stream);
    m_agent->remoteDone = true;
}

std::optional<IcePath::SelectedPair> IcePath::selectedPair() const { return m_agent->pair; }

} // namespace alcove::transport
