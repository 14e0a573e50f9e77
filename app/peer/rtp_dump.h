#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <fstream>

namespace alcove::app {

/// Writes decrypted RTP as UDP packets into a capture file that protocol analysers open.
/// Shape: classic pcap, raw IPv4; the two directions have the addresses 10.0.0.1 and 10.0.0.2.
/// Sequence: net.
/// Source: draft-ietf-opsawg-pcap (file header and link type 101).
class RtpDump {
public:
    enum class Direction { Sent, Received };

    [[nodiscard]] static Result<RtpDump> create(const std::string& path);

    void write(Direction direction, ByteView rtp, Instant now);

private:
    explicit RtpDump(std::ofstream file) : m_file(std::move(file)) { }

    std::ofstream m_file;
};

} // namespace alcove::app
