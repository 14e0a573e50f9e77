#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <optional>
#include <string>

namespace alcove::testing {

/// A network device of its own inside a named network namespace, whose packets this process carries (Linux, root).
/// Invariant: up, with an IPv4 and an IPv6 address, while the object lives; the kernel removes it afterwards.
/// Sequence: the thread that opened it.
/// Errors: NotFound for a namespace that is not there; PermissionDenied without the right to make devices.
class TunDevice {
public:
    struct Addresses {
        std::string v4; ///< with prefix length: 10.77.0.1/16
        std::string v6; ///< with prefix length: fd77::1/64
    };

    [[nodiscard]] static Result<TunDevice> open(const std::string& netNamespace, const Addresses& addresses);

    TunDevice(TunDevice&& other) noexcept;
    TunDevice& operator=(TunDevice&&) = delete;
    ~TunDevice();

    /// To wait for packets with poll().
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    /// The next packet that a program in the namespace sent; nothing when there is none now.
    [[nodiscard]] std::optional<Bytes> read();
    /// Hands a packet to the namespace; one that the kernel refuses is lost, as on any network.
    void write(ByteView packet);

private:
    explicit TunDevice(int descriptor) : m_descriptor(descriptor) { }

    int m_descriptor;
};

} // namespace alcove::testing
