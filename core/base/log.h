#pragma once

#include <functional>
#include <string_view>

namespace alcove {

enum class LogLevel { Debug, Info, Warning };

/// Where log lines go. Callers pass text without names, keys, links, candidates, addresses or
/// media: secret types have no formatter, and there is no formatting of peers' bytes.
/// Sequence: any thread; the sink is set once, before other threads start.
using LogSink = std::function<void(LogLevel, std::string_view area, std::string_view text)>;

void setLogSink(LogSink sink);
void log(LogLevel level, std::string_view area, std::string_view text);

} // namespace alcove
