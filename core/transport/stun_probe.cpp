#include "core/transport/stun_probe.h"

#include "core/base/earlier.h"
#include "core/transport/stun_questions.h"

#include <gio/gio.h>

#include <algorithm>

namespace alcove::transport {
namespace {

/// chosen: a name that takes longer to find is of no use to a person who waits.
constexpr Duration kLongest = std::chrono::seconds(4);
/// RFC 8489 §6.1: answers to a request without attributes stay far below the least MTU.
constexpr std::size_t kLargestAnswer = 1280;

} // namespace

/// One server: its name being looked up, then a socket of its own.
class StunProbe::Server {
public:
    Server(NetLoop& loop, const StunServer& place, std::function<void()> changed)
        : m_loop(loop)
        , m_port(place.port)
        , m_changed(std::move(changed))
        , m_cancel(g_cancellable_new())
    {
        GResolver* const resolver = g_resolver_get_default();
        g_resolver_lookup_by_name_async(resolver, place.address.c_str(), m_cancel, &Server::onFound, this);
        g_object_unref(resolver);
    }

    ~Server()
    {
        g_cancellable_cancel(m_cancel); // the lookup still calls back, and sees it
        if (m_source) {
            g_source_destroy(m_source);
            g_source_unref(m_source);
        }
        if (m_socket)
            g_object_unref(m_socket);
        g_object_unref(m_cancel);
    }

    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    void onTimer(Instant now, RandomSource& random)
    {
        if (!m_questions)
            return;
        const auto question = m_questions->onTimer(now, random);
        if (question)
            g_socket_send(m_socket, reinterpret_cast<const gchar*>(question->data()), question->size(), nullptr, nullptr);
    }

    [[nodiscard]] std::optional<Instant> nextWakeup() const { return m_questions ? m_questions->nextWakeup() : std::nullopt; }
    /// Nobody has to wait for it any more.
    [[nodiscard]] bool isOver(Instant now) const { return m_unusable || (m_questions && m_questions->isOver(now)); }
    [[nodiscard]] Answers answers() const { return m_questions ? m_questions->answers() : Answers { std::nullopt }; }

private:
    static void onFound(GObject* resolver, GAsyncResult* result, gpointer self)
    {
        GError* error = nullptr;
        GList* const addresses = g_resolver_lookup_by_name_finish(G_RESOLVER(resolver), result, &error);
        const bool cancelled = error && g_error_matches(error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
        g_clear_error(&error);
        // Cancelled: the server is gone.
        if (!cancelled)
            static_cast<Server*>(self)->open(addresses ? static_cast<GInetAddress*>(addresses->data) : nullptr);
        if (addresses)
            g_resolver_free_addresses(addresses);
    }

    void open(GInetAddress* address)
    {
        m_unusable = !address || !connect(address);
        if (!m_unusable)
            m_questions.emplace(m_loop.now());
        m_changed();
    }

    [[nodiscard]] bool connect(GInetAddress* address)
    {
        m_socket = g_socket_new(g_inet_address_get_family(address), G_SOCKET_TYPE_DATAGRAM, G_SOCKET_PROTOCOL_UDP, nullptr);
        if (!m_socket)
            return false;
        g_socket_set_blocking(m_socket, FALSE);
        GSocketAddress* const place = g_inet_socket_address_new(address, m_port);
        const bool connected = g_socket_connect(m_socket, place, nullptr, nullptr);
        g_object_unref(place);
        if (!connected)
            return false;
        m_source = g_socket_create_source(m_socket, G_IO_IN, nullptr);
        g_source_set_callback(m_source, reinterpret_cast<GSourceFunc>(reinterpret_cast<void (*)()>(&Server::onReadable)), this, nullptr);
        g_source_attach(m_source, m_loop.context());
        return true;
    }

    static gboolean onReadable(GSocket* socket, GIOCondition, gpointer self)
    {
        auto* const server = static_cast<Server*>(self);
        std::array<std::uint8_t, kLargestAnswer> buffer {};
        const gssize size = g_socket_receive(socket, reinterpret_cast<gchar*>(buffer.data()), buffer.size(), nullptr, nullptr);
        if (size > 0)
            server->m_questions->onDatagram(ByteView(buffer).first(static_cast<std::size_t>(size)), server->m_loop.now());
        if (server->isOver(server->m_loop.now()))
            server->m_changed();
        return G_SOURCE_CONTINUE;
    }

    NetLoop& m_loop;
    std::uint16_t m_port;
    std::function<void()> m_changed;
    GCancellable* m_cancel;
    GSocket* m_socket = nullptr;
    GSource* m_source = nullptr;
    std::optional<StunQuestions> m_questions;
    bool m_unusable = false;
};

StunProbe::StunProbe(NetLoop& loop, RandomSource& random)
    : m_loop(loop)
    , m_random(random)
{
}

StunProbe::~StunProbe() = default;

void StunProbe::start(const std::vector<StunServer>& servers, Done done)
{
    m_done = std::move(done);
    m_until = m_loop.now() + kLongest;
    for (const StunServer& server : servers) {
        if (m_servers.size() < kMaxServers)
            m_servers.push_back(std::make_unique<Server>(m_loop, server, [this] { arm(); }));
    }
    arm();
}

void StunProbe::onTimer()
{
    const Instant now = m_loop.now();
    for (const auto& server : m_servers)
        server->onTimer(now, m_random);
    const bool over = std::all_of(m_servers.begin(), m_servers.end(), [now](const auto& server) { return server->isOver(now); });
    if (over || now >= m_until)
        finish();
    else
        arm();
}

void StunProbe::arm()
{
    const Instant now = m_loop.now();
    std::optional<Instant> next = m_until;
    bool over = true;
    for (const auto& server : m_servers) {
        next = earlier(next, server->nextWakeup());
        over = over && server->isOver(now);
    }
    m_timer = m_loop.scheduleAt(over ? now : *next, [this] { onTimer(); });
}

void StunProbe::finish()
{
    const auto answered = [](const Answers& answers) {
        return std::count_if(answers.begin(), answers.end(), [](const auto& answer) { return answer.has_value(); });
    };
    Answers best;
    for (const auto& server : m_servers) {
        Answers answers = server->answers();
        if (best.empty() || answered(answers) > answered(best))
            best = std::move(answers);
    }
    m_timer.cancel();
    m_servers.clear();
    if (m_done)
        std::exchange(m_done, nullptr)(std::move(best));
}

} // namespace alcove::transport
