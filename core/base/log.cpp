#include "core/base/log.h"

namespace alcove {
namespace {

LogSink& sinkSlot()
{
    static LogSink sink;
    return sink;
}

} // namespace

void setLogSink(LogSink sink) { sinkSlot() = std::move(sink); }

void log(LogLevel level, std::string_view area, std::string_view text)
{
    if (sinkSlot())
        sinkSlot()(level, area, text);
}

} // namespace alcove
