#include "core/transport/port_mapping.h"

#include "core/transport/gateway_socket.h"
#include "core/transport/local_addresses.h"
#include "core/transport/nat_pmp_router.h"
#include "core/transport/pcp_router.h"
#include "core/transport/upnp_router.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace alcove::transport {
namespace {

using namespace std::chrono_literals;

/// chosen: how soon a changed address is noticed where the system does not tell; asking costs one system call.
constexpr Duration kLookAtAddresses = 5s;
/// chosen: a router sends its first event within milliseconds; this covers one that is busy.
constexpr Duration kKnock = 3s;
/// chosen: the way out to the router and back in by its outside address, two lost packets included.
constexpr Duration kHairpin = 3500ms;

std::vector<IpAddress> ownAddresses()
{
    std::vector<IpAddress> out;
    for (const LocalAddress& local : localAddresses(LoopbackUse::Refused))
        out.push_back(local.address);
    return out;
}

} // namespace

struct PortMapping::Worker {
    explicit Worker(Config given)
        : config(std::move(given))
        , keeper(std::move(config.finders))
        , thread([this] { run(); })
    {
    }

    ~Worker()
    {
        tell(&Worker::stopping);
        thread.join();
    }

    void tell(bool Worker::*flag)
    {
        const std::lock_guard lock(mutex);
        this->*flag = true;
        changed.notify_all();
    }

    void publish()
    {
        config.callbacks.post([report = report, handler = config.onReport] { handler(report); });
    }

    [[nodiscard]] bool isStopping()
    {
        const std::lock_guard lock(mutex);
        return stopping;
    }

    /// Whether one came by then.
    bool waitForStranger(Duration most)
    {
        std::unique_lock lock(mutex);
        changed.wait_for(lock, most, [this] { return stranger || stopping; });
        return stranger;
    }

    void open()
    {
        {
            const std::lock_guard lock(mutex);
            again = false;
            stranger = false;
        }
        report = {};
        report.own = ownAddresses();
        publish();
        report.doors = keeper.open(config.plan, MonotonicClock::now());
        report.looking = false;
        publish();
        if (report.throughRouter())
            tryEntrance();
    }

    void tryEntrance()
    {
        const bool asked = !isStopping() && keeper.askToKnock();
        bool open = waitForStranger(asked ? kKnock : 0s);
        if (!open && !isStopping()) {
            const Door door = *report.doors.door(DoorProtocol::Tcp);
            open = GatewaySocket::tcp(*report.doors.outside, door.outside, kHairpin).has_value();
        }
        if (isStopping())
            return;
        using Entrance = ReachReport::Entrance;
        report.entrance = open ? Entrance::Open : asked ? Entrance::Blocked : Entrance::Unknown;
        publish();
    }

    void look()
    {
        if (ownAddresses() != report.own) {
            open();
            return;
        }
        const DoorReport before = report.doors;
        if (MonotonicClock::now() >= keeper.nextWakeup() && keeper.onTimer(MonotonicClock::now()) != before) {
            report.doors = keeper.report();
            publish();
        }
        bool came = false;
        {
            const std::lock_guard lock(mutex);
            came = stranger;
        }
        if (came && report.entrance != ReachReport::Entrance::Open) {
            report.entrance = ReachReport::Entrance::Open;
            publish();
        }
    }

    void run()
    {
        open();
        for (;;) {
            bool anew = false;
            {
                std::unique_lock lock(mutex);
                changed.wait_for(lock, kLookAtAddresses, [this] { return stopping || again; });
                if (stopping)
                    break;
                anew = again;
            }
            if (anew)
                open();
            else
                look();
        }
        keeper.close();
    }

    Config config;
    DoorKeeper keeper;
    ReachReport report; ///< the thread's own
    std::mutex mutex;   ///< guards the flags
    std::condition_variable changed;
    bool stopping = false;
    bool again = false;
    bool stranger = false;
    std::thread thread; ///< last: it uses all of the above
};

PortMapping::PortMapping(Config config)
    : m_worker(std::make_unique<Worker>(std::move(config)))
{
}

PortMapping::~PortMapping() = default;

void PortMapping::noteStranger() { m_worker->tell(&Worker::stranger); }

void PortMapping::lookAgain() { m_worker->tell(&Worker::again); }

std::vector<DoorKeeper::Finder> gatewayFinders(RandomSource& random)
{
    const auto atGateway = [](auto find) -> DoorKeeper::Finder {
        return [find]() -> std::unique_ptr<Router> {
            const auto gateway = defaultGateway();
            return gateway ? find(*gateway) : nullptr;
        };
    };
    return {
        atGateway([&random](const IpAddress& gateway) { return PcpRouter::find(gateway, random); }),
        atGateway([](const IpAddress& gateway) { return NatPmpRouter::find(gateway); }),
        atGateway([](const IpAddress& gateway) { return UpnpRouter::find(gateway); }),
    };
}

} // namespace alcove::transport
