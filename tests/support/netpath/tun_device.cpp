#include "tests/support/netpath/tun_device.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace alcove::testing {

namespace {

constexpr const char* kDeviceName = "path0";

/// The largest packet an IP header can announce.
constexpr std::size_t kMaxPacket = 65'535;

Error systemError(const std::string& doing)
{
    const ErrorCode code = errno == EPERM || errno == EACCES ? ErrorCode::PermissionDenied : ErrorCode::NotFound;
    return Error { code, doing + ": " + std::strerror(errno) };
}

/// Puts the calling thread into a namespace, and back at the end of the scope.
class NamespaceVisit {
public:
    explicit NamespaceVisit(const std::string& name)
        : m_home(::open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC))
        , m_there(::open(("/run/netns/" + name).c_str(), O_RDONLY | O_CLOEXEC))
        , m_entered(m_there >= 0 && setns(m_there, CLONE_NEWNET) == 0)
    {
    }
    ~NamespaceVisit()
    {
        if (m_entered && setns(m_home, CLONE_NEWNET) != 0)
            std::abort(); // carrying on in the wrong network would falsify every result
        for (const int descriptor : { m_there, m_home }) {
            if (descriptor >= 0)
                close(descriptor);
        }
    }
    NamespaceVisit(const NamespaceVisit&) = delete;
    NamespaceVisit& operator=(const NamespaceVisit&) = delete;

    [[nodiscard]] bool entered() const { return m_entered; }

private:
    int m_home;
    int m_there;
    bool m_entered;
};

bool runIp(const std::string& arguments) { return std::system(("ip " + arguments).c_str()) == 0; }

bool bringUp(const TunDevice::Addresses& addresses)
{
    const std::string device = std::string(" dev ") + kDeviceName;
    return runIp("link set lo up") && runIp("link set" + device + " mtu 1500 up")
        && runIp("address add " + addresses.v4 + device) && runIp("address add " + addresses.v6 + device + " nodad");
}

} // namespace

Result<TunDevice> TunDevice::open(const std::string& netNamespace, const Addresses& addresses)
{
    const NamespaceVisit visit(netNamespace);
    if (!visit.entered())
        return systemError("network namespace " + netNamespace);
    TunDevice device(::open("/dev/net/tun", O_RDWR | O_NONBLOCK | O_CLOEXEC));
    if (device.m_descriptor < 0)
        return systemError("tun device");
    ifreq request {};
    request.ifr_flags = IFF_TUN | IFF_NO_PI;
    std::strncpy(request.ifr_name, kDeviceName, IFNAMSIZ - 1);
    if (ioctl(device.m_descriptor, TUNSETIFF, &request) != 0)
        return systemError("tun device");
    if (!bringUp(addresses))
        return Error { ErrorCode::PermissionDenied, "addresses of the tun device" };
    return device;
}

TunDevice::TunDevice(TunDevice&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) { }

TunDevice::~TunDevice()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

std::optional<Bytes> TunDevice::read()
{
    Bytes packet(kMaxPacket);
    const ssize_t size = ::read(m_descriptor, packet.data(), packet.size());
    if (size <= 0)
        return std::nullopt;
    packet.resize(static_cast<std::size_t>(size));
    return packet;
}

void TunDevice::write(ByteView packet) { (void)!::write(m_descriptor, packet.data(), packet.size()); }

} // namespace alcove::testing
