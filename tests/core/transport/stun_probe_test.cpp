#include "core/transport/stun_probe.h"

#include "core/transport/stun_questions.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

#include <gio/gio.h>

#include <future>

using namespace alcove;
using namespace alcove::transport;
using alcove::testing::SeededRandom;
using namespace std::chrono_literals;

namespace {

/// Answers bindings on this computer until its end; `answered` of four get an answer.
class Server {
public:
    explicit Server(int answered) : m_answered(answered), m_socket(g_socket_new(G_SOCKET_FAMILY_IPV4, G_SOCKET_TYPE_DATAGRAM, G_SOCKET_PROTOCOL_UDP, nullptr))
    {
        GInetAddress* const here = g_inet_address_new_from_string("127.0.0.1");
        GSocketAddress* const place = g_inet_socket_address_new(here, 0);
        g_socket_bind(m_socket, place, FALSE, nullptr);
        g_object_unref(place);
        g_object_unref(here);
        GSocketAddress* const bound = g_socket_get_local_address(m_socket, nullptr);
        port = g_inet_socket_address_get_port(G_INET_SOCKET_ADDRESS(bound));
        g_object_unref(bound);
        g_socket_set_timeout(m_socket, 1);
        m_thread = std::thread([this] { run(); });
    }
    ~Server()
    {
        m_enough = true;
        m_thread.join();
        g_object_unref(m_socket);
    }

    std::uint16_t port = 0;

private:
    void run()
    {
        for (int number = 0; !m_enough;) {
            std::array<char, 1500> buffer {};
            GSocketAddress* from = nullptr;
            const gssize size = g_socket_receive_from(m_socket, &from, buffer.data(), buffer.size(), nullptr, nullptr);
            if (size >= 20 && number++ % 4 < m_answered) {
                buffer[0] = 1;
                g_socket_send_to(m_socket, from, buffer.data(), 20, nullptr, nullptr);
            }
            if (from)
                g_object_unref(from);
        }
    }

    int m_answered;
    GSocket* m_socket;
    std::atomic<bool> m_enough = false;
    std::thread m_thread;
};

StunProbe::Answers askedAt(const std::vector<StunServer>& servers)
{
    std::promise<StunProbe::Answers> answers; // outlives the loop, whose thread may still be inside set_value
    SeededRandom random(3);
    NetLoop loop;
    std::unique_ptr<StunProbe> probe;
    loop.post([&] {
        probe = std::make_unique<StunProbe>(loop, random);
        probe->start(servers, [&answers](StunProbe::Answers found) { answers.set_value(std::move(found)); });
    });
    StunProbe::Answers found = answers.get_future().get();
    std::promise<void> gone;
    loop.post([&] {
        probe.reset();
        gone.set_value();
    });
    gone.get_future().wait();
    return found;
}

std::ptrdiff_t answered(const StunProbe::Answers& answers)
{
    return std::count_if(answers.begin(), answers.end(), [](const auto& answer) { return answer.has_value(); });
}

} // namespace

TEST_CASE("A STUN server that answers is measured, the better one of two", "[transport][real]")
{
    const Server good(4);
    const Server poor(1);
    const StunProbe::Answers answers = askedAt({ { "127.0.0.1", poor.port }, { "127.0.0.1", good.port } });
    CHECK(answers.size() == StunQuestions::kCount);
    CHECK(answered(answers) == static_cast<std::ptrdiff_t>(StunQuestions::kCount));
}

TEST_CASE("A STUN server that loses questions loses them in the answers", "[transport][real]")
{
    const Server poor(3);
    CHECK(answered(askedAt({ { "127.0.0.1", poor.port } })) == 15);
}

TEST_CASE("Where no STUN server is, nothing answers and it ends all the same", "[transport][real]")
{
    CHECK(answered(askedAt({ { "127.0.0.1", 9 } })) == 0);
    CHECK(answered(askedAt({ { "nobody.invalid", 3478 } })) == 0);
}
