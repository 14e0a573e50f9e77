#include "app/rendezvous/direct_rendezvous.h"
#include "app/rendezvous/frame_buffer.h"
#include "app/rendezvous/invitation_addresses.h"

#include "core/base/thread_task_runner.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <future>
#include <list>

using namespace alcove;
using namespace alcove::rendezvous;
using namespace alcove::transport;
using namespace std::chrono_literals;

namespace {

/// Qt wants one before its threads.
struct Application {
    Application()
    {
        static int count = 1;
        static char name[] = "rendezvous_test";
        static char* arguments[] = { name, nullptr };
        static const QCoreApplication application(count, arguments);
    }
};

/// Waits for something that another thread brings about.
class Changes {
public:
    template <typename Change>
    void make(Change change)
    {
        const std::lock_guard lock(m_mutex);
        change();
        m_changed.notify_all();
    }
    template <typename Condition>
    bool waitFor(Condition condition, std::chrono::milliseconds longest = 10s)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, longest, condition);
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
};

/// Whether a plain socket is let in there.
bool isReachable(const char* address, std::uint16_t port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QString::fromLatin1(address)), port);
    return socket.waitForConnected(2000);
}

/// One end of a connection and what it was told. Its sequence is the runner's.
struct End {
    std::unique_ptr<RendezvousConnection> connection;
    std::vector<Bytes> bodies;
    std::optional<ErrorCode> closed;
};

/// A listener and a connector over real TCP on this computer.
struct Direct {
    explicit Direct(DirectLimits limits = {}, std::uint16_t port = 0, std::optional<IpAddress> address = {})
        : rendezvous(runner, limits)
    {
        onRunner([&] {
            connector = rendezvous.makeConnector();
            listener = rendezvous.makeListener(port, address);
            listener->start({ [this](std::unique_ptr<RendezvousConnection> connection) { adopt(accepted, std::move(connection)); },
                [this](std::uint16_t listening) { changes.make([&] { listeningPort = listening; }); },
                [this](const Error& error) { changes.make([&] { failure = error.code; }); } });
        });
        changes.waitFor([&] { return listeningPort != 0 || failure; });
    }
    ~Direct()
    {
        onRunner([&] {
            attempts.clear();
            accepted.clear();
            connected.clear();
            listener.reset();
            connector.reset();
        });
    }

    void onRunner(std::function<void()> task)
    {
        std::promise<void> done;
        runner.post([&] {
            task();
            done.set_value();
        });
        done.get_future().wait();
    }
    void adopt(std::list<End>& ends, std::unique_ptr<RendezvousConnection> connection)
    {
        changes.make([&] {
            End& end = ends.emplace_back();
            end.connection = std::move(connection);
            end.connection->start({ [this, &end](Bytes body) { changes.make([&] { end.bodies.push_back(std::move(body)); }); },
                [this, &end](const Error& error) { changes.make([&] { end.closed = error.code; }); } });
        });
    }
    void connect(const std::string& host, std::uint16_t port, Duration timeout = 5s)
    {
        onRunner([&] {
            attempts.push_back(connector->connect({ host, port }, timeout, [this](auto result) {
                if (result)
                    adopt(connected, std::move(*result));
                else
                    changes.make([&] { refusals.push_back(result.error().code); });
            }));
        });
    }
    void connectBoth(const std::string& host = "127.0.0.1")
    {
        connect(host, listeningPort);
        REQUIRE(changes.waitFor([&] { return !accepted.empty() && !connected.empty(); }));
    }
    void send(End& end, Bytes body)
    {
        onRunner([&] { end.connection->send(std::move(body)); });
    }

    Application application;
    ThreadTaskRunner runner { "test" };
    Changes changes;
    std::uint16_t listeningPort = 0;
    std::optional<ErrorCode> failure;
    std::list<End> accepted;
    std::list<End> connected;
    std::vector<ErrorCode> refusals;
    std::vector<std::unique_ptr<RendezvousConnector::Attempt>> attempts;
    DirectRendezvous rendezvous;
    std::unique_ptr<RendezvousConnector> connector;
    std::unique_ptr<RendezvousListener> listener;
};

/// A client outside of Alcove, from an address of its own in 127.0.0.0/8.
std::unique_ptr<QTcpSocket> stranger(std::uint16_t port, int number)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->bind(QHostAddress(QStringLiteral("127.0.%1.%2").arg(1 + number / 200).arg(1 + number % 200)));
    socket->connectToHost(QStringLiteral("127.0.0.1"), port);
    socket->waitForConnected(2000);
    return socket;
}

bool endedByOther(QTcpSocket& socket, int milliseconds)
{
    return socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected(milliseconds);
}

} // namespace

TEST_CASE("FrameBuffer cuts bodies out of a stream however it is sliced", "[rendezvous]")
{
    Bytes stream;
    const std::vector<Bytes> bodies { Bytes(1, 1), Bytes(512, 2), Bytes(300, 3) };
    for (const Bytes& body : bodies) {
        const Bytes frame = FrameBuffer::frame(body);
        stream.insert(stream.end(), frame.begin(), frame.end());
    }
    for (const std::size_t slice : { std::size_t { 1 }, std::size_t { 7 }, stream.size() }) {
        FrameBuffer buffer(512);
        std::vector<Bytes> out;
        for (std::size_t at = 0; at < stream.size(); at += slice) {
            buffer.append(ByteView(stream).subspan(at, std::min(slice, stream.size() - at)));
            while (auto body = buffer.next())
                out.push_back(std::move(*body));
        }
        CHECK(out == bodies);
    }
}

TEST_CASE("FrameBuffer keeps a frame above the limit until the limit is raised", "[rendezvous]")
{
    FrameBuffer buffer(512);
    buffer.append(FrameBuffer::frame(Bytes(513, 7)));
    CHECK_FALSE(buffer.next());
    CHECK(buffer.waitsForLimit());
    CHECK_FALSE(buffer.broken());
    buffer.setLongest(20'000);
    CHECK(buffer.next() == Bytes(513, 7));
}

TEST_CASE("FrameBuffer is broken by an empty frame and by one above every limit", "[rendezvous]")
{
    for (const Bytes& header : { Bytes { 0, 0 }, Bytes { 0x4E, 0x21 }, Bytes { 0xFF, 0xFF } }) {
        FrameBuffer buffer(512);
        buffer.append(header);
        buffer.append(FrameBuffer::frame(Bytes { 1 }));
        CHECK_FALSE(buffer.next());
        CHECK(buffer.broken());
    }
}

TEST_CASE("Sockets before authentication are counted by IPv4 address and IPv6 /64", "[rendezvous]")
{
    using crypto::PeerAddress;
    PreAuthenticationLimits limits({ 6, 4, 5s });
    const auto v4 = PreAuthenticationLimits::networkOf(PeerAddress::v4({ 192, 0, 2, 1 }, 1));
    CHECK(v4 == PreAuthenticationLimits::networkOf(PeerAddress::v4({ 192, 0, 2, 1 }, 2)));
    CHECK(v4 != PreAuthenticationLimits::networkOf(PeerAddress::v4({ 192, 0, 2, 2 }, 1)));
    std::array<std::uint8_t, 16> address { 0x20, 0x01, 0x0D, 0xB8 };
    const auto v6 = PreAuthenticationLimits::networkOf(PeerAddress::v6(address, 1));
    address[15] = 9;
    CHECK(v6 == PreAuthenticationLimits::networkOf(PeerAddress::v6(address, 1)));
    address[7] = 9;
    CHECK(v6 != PreAuthenticationLimits::networkOf(PeerAddress::v6(address, 1)));

    for (int i = 0; i < 4; ++i)
        CHECK(limits.enter(v4));
    CHECK_FALSE(limits.enter(v4));
    CHECK(limits.enter(v6));
    CHECK(limits.enter(v6));
    CHECK(limits.full());
    CHECK_FALSE(limits.enter(v6));
    limits.leave(v4);
    CHECK(limits.enter(v6));
}

TEST_CASE("Bodies travel both ways in order over TCP, IPv4 and IPv6", "[rendezvous][real]")
{
    for (const char* host : { "127.0.0.1", "::1", "localhost" }) {
        INFO(host);
        Direct direct;
        REQUIRE(direct.listeningPort != 0);
        direct.connectBoth(host);
        for (std::uint8_t i = 0; i < 3; ++i) {
            direct.send(direct.connected.front(), Bytes(100, i));
            direct.send(direct.accepted.front(), Bytes(200, i));
        }
        const std::vector<Bytes> toTherapist { Bytes(100, 0), Bytes(100, 1), Bytes(100, 2) };
        const std::vector<Bytes> toClient { Bytes(200, 0), Bytes(200, 1), Bytes(200, 2) };
        CHECK(direct.changes.waitFor([&] { return direct.accepted.front().bodies == toTherapist; }));
        CHECK(direct.changes.waitFor([&] { return direct.connected.front().bodies == toClient; }));
        direct.onRunner([&] {
            CHECK(direct.accepted.front().connection->isLoopback());
            CHECK(direct.connected.front().connection->peerAddress().port == direct.listeningPort);
        });
    }
}

TEST_CASE("A long body waits for authentication and then arrives", "[rendezvous][real]")
{
    Direct direct;
    direct.connectBoth();
    direct.send(direct.connected.front(), Bytes { 1 });
    direct.send(direct.connected.front(), Bytes(20'000, 2));
    REQUIRE(direct.changes.waitFor([&] { return direct.accepted.front().bodies.size() == 1; }));
    CHECK_FALSE(direct.changes.waitFor([&] { return direct.accepted.front().bodies.size() == 2; }, 50ms));
    direct.onRunner([&] { direct.accepted.front().connection->setAuthenticated(); });
    REQUIRE(direct.changes.waitFor([&] { return direct.accepted.front().bodies.size() == 2; }));
    CHECK(direct.accepted.front().bodies.back() == Bytes(20'000, 2));
}

TEST_CASE("A flood of frames after authentication is slowed down, not lost", "[rendezvous][real]")
{
    Direct direct;
    direct.connectBoth();
    direct.onRunner([&] { direct.accepted.front().connection->setAuthenticated(); });
    const Instant began = MonotonicClock::now();
    direct.onRunner([&] {
        for (int i = 0; i < 300; ++i)
            direct.connected.front().connection->send(Bytes(10, static_cast<std::uint8_t>(i)));
    });
    REQUIRE(direct.changes.waitFor([&] { return direct.accepted.front().bodies.size() == 300; }));
    CHECK(MonotonicClock::now() - began > 900ms);
}

TEST_CASE("Closing tells the other side after what was sent before", "[rendezvous][real]")
{
    Direct direct;
    direct.connectBoth();
    direct.onRunner([&] {
        direct.connected.front().connection->send(Bytes(300, 5));
        direct.connected.front().connection.reset();
    });
    REQUIRE(direct.changes.waitFor([&] { return direct.accepted.front().closed.has_value(); }));
    CHECK(direct.accepted.front().closed == ErrorCode::SessionLost);
    CHECK(direct.accepted.front().bodies == std::vector<Bytes> { Bytes(300, 5) });
}

TEST_CASE("A port in use is told as such", "[rendezvous][real]")
{
    Direct first;
    REQUIRE(first.listeningPort != 0);
    const Direct second({}, first.listeningPort);
    CHECK(second.failure == ErrorCode::AddressInUse);
}

TEST_CASE("A listener with an address of its own answers there and nowhere else", "[rendezvous][real]")
{
    Direct direct({}, 0, parseIpAddress("127.0.0.2"));
    REQUIRE(direct.listeningPort != 0);
    CHECK(isReachable("127.0.0.2", direct.listeningPort));
    CHECK_FALSE(isReachable("127.0.0.1", direct.listeningPort));
    CHECK_FALSE(isReachable("::1", direct.listeningPort));
}

TEST_CASE("Listening on an address of another computer is Unreachable", "[rendezvous][real]")
{
    const Direct direct({}, 0, parseIpAddress("192.0.2.7"));
    CHECK(direct.failure == ErrorCode::Unreachable);
}

TEST_CASE("Connecting where nobody listens is Unreachable, and without a port InvalidArgument", "[rendezvous][real]")
{
    Direct direct;
    std::uint16_t unused = 0;
    {
        QTcpServer server;
        REQUIRE(server.listen(QHostAddress::LocalHost));
        unused = static_cast<std::uint16_t>(server.serverPort());
    }
    direct.connect("127.0.0.1", unused);
    REQUIRE(direct.changes.waitFor([&] { return direct.refusals.size() == 1; }));
    CHECK(direct.refusals[0] == ErrorCode::Unreachable);
    direct.connect("127.0.0.1", 0);
    REQUIRE(direct.changes.waitFor([&] { return direct.refusals.size() == 2; }));
    CHECK(direct.refusals[1] == ErrorCode::InvalidArgument);
}

TEST_CASE("Connecting to a host that does not answer is TimedOut", "[rendezvous][real]")
{
    // A listener whose queue is full: the system leaves further connections unanswered.
    const int listening = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    REQUIRE(bind(listening, reinterpret_cast<const sockaddr*>(&address), size) == 0);
    REQUIRE(listen(listening, 0) == 0);
    getsockname(listening, reinterpret_cast<sockaddr*>(&address), &size);
    const std::uint16_t port = ntohs(address.sin_port);
    QTcpSocket filler;
    filler.connectToHost(QStringLiteral("127.0.0.1"), port);
    REQUIRE(filler.waitForConnected());

    Direct direct;
    direct.connect("127.0.0.1", port, 200ms);
    REQUIRE(direct.changes.waitFor([&] { return direct.refusals.size() == 1; }));
    CHECK(direct.refusals[0] == ErrorCode::TimedOut);
    close(listening);
}

TEST_CASE("An abandoned attempt never calls back and leaves no connection", "[rendezvous][real]")
{
    Direct direct;
    direct.onRunner([&] {
        bool called = false;
        direct.connector->connect({ "127.0.0.1", direct.listeningPort }, 5s, [&called](auto) { called = true; }).reset();
        CHECK_FALSE(called);
    });
    direct.connect("127.0.0.1", direct.listeningPort);
    REQUIRE(direct.changes.waitFor([&] { return !direct.connected.empty(); }));
    CHECK(direct.connected.size() == 1);
}

TEST_CASE("An idle connection is closed at the deadline, an authenticated one is not", "[rendezvous][real]")
{
    Direct direct({ 64, 4, 150ms });
    direct.connectBoth();
    direct.onRunner([&] { direct.accepted.front().connection->setAuthenticated(); });
    const auto idle = stranger(direct.listeningPort, 0);
    CHECK(endedByOther(*idle, 3000));
    REQUIRE(direct.changes.waitFor([&] { return direct.accepted.size() == 2 && direct.accepted.back().closed; }));
    CHECK(direct.accepted.back().closed == ErrorCode::LimitExceeded);
    CHECK_FALSE(direct.accepted.front().closed);
}

TEST_CASE("A fifth connection of one network is closed at once", "[rendezvous][real]")
{
    Direct direct({ 64, 4, 30s });
    std::vector<std::unique_ptr<QTcpSocket>> held;
    for (int i = 0; i < 4; ++i)
        held.push_back(stranger(direct.listeningPort, 0));
    const auto fifth = stranger(direct.listeningPort, 0);
    CHECK(endedByOther(*fifth, 3000));
    const auto elsewhere = stranger(direct.listeningPort, 1);
    CHECK(direct.changes.waitFor([&] { return direct.accepted.size() == 5; }));
}

TEST_CASE("200 idle connections are capped and closed at the deadline, and a real client enters", "[rendezvous][real]")
{
    Direct direct({ 64, 4, 400ms });
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (int i = 0; i < 200; ++i)
        idle.push_back(stranger(direct.listeningPort, i));
    std::size_t most = 0;
    const auto unclosed = [&] {
        std::size_t count = 0;
        for (const End& end : direct.accepted)
            count += end.closed ? 0 : 1;
        most = std::max(most, count);
        return count;
    };
    CHECK(direct.changes.waitFor([&] { return unclosed() > 0; }));
    direct.connect("127.0.0.1", direct.listeningPort, 10s);
    // The client waits in the system's queue behind the idle ones, whose turns end at the deadline.
    const bool entered = direct.changes.waitFor([&] {
        unclosed();
        if (direct.connected.empty())
            return false;
        const std::size_t last = direct.accepted.size();
        return last == 201;
    });
    CHECK(entered);
    CHECK(most <= 64);
    CHECK(direct.changes.waitFor([&] { return unclosed() == 0; }));
}

TEST_CASE("An invitation names at most eight addresses, and loopback only alone", "[rendezvous][real]")
{
    const auto addresses = invitationAddresses();
    REQUIRE_FALSE(addresses.empty());
    CHECK(addresses.size() <= 8);
    if (addresses.size() > 2) {
        for (const IpAddress& address : addresses)
            CHECK_FALSE(address.isLoopback());
    }
}
