#include "app/peer/event_log.h"

namespace alcove::app {

Result<EventLog> EventLog::create(const std::string& path)
{
    EventLog log;
    if (path.empty())
        return log;
    log.m_file.open(path, std::ios::trunc);
    if (!log.m_file)
        return Error { ErrorCode::StorageFailed, path + " cannot be written" };
    return log;
}

void EventLog::write(std::string_view event, Instant now)
{
    m_seen.emplace(event);
    if (!m_file.is_open())
        return;
    m_file << "{\"us\":" << now.time_since_epoch().count() << ",\"event\":\"" << event << "\"}\n";
    m_file.flush();
}

void EventLog::writeOnce(std::string_view event, Instant now)
{
    if (!has(event))
        write(event, now);
}

} // namespace alcove::app
