#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <fstream>
#include <set>
#include <string>

namespace alcove::app {

/// One JSON object a line: what happened and when, in microseconds of the monotonic clock.
/// Sequence: net.
class EventLog {
public:
    /// An empty path writes nothing.
    [[nodiscard]] static Result<EventLog> create(const std::string& path);

    void write(std::string_view event, Instant now);
    /// Only the first time.
    void writeOnce(std::string_view event, Instant now);
    [[nodiscard]] bool has(std::string_view event) const { return m_seen.count(std::string(event)) != 0; }

private:
    std::ofstream m_file;
    std::set<std::string> m_seen;
};

} // namespace alcove::app
