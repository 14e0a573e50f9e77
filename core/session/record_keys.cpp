#include "core/session/record_keys.h"

namespace alcove::session {

void RecordKeys::restart(Epoch epoch)
{
    m_entries.clear();
    m_entries.push_back({ std::move(epoch), std::nullopt });
    m_sending = &m_entries.back();
}

void RecordKeys::add(Epoch epoch)
{
    if (!m_entries.empty() && &m_entries.back() != m_sending)
        m_entries.pop_back(); // a rekey that was never confirmed
    m_entries.push_back({ std::move(epoch), std::nullopt });
}

void RecordKeys::confirm(Instant now)
{
    if (m_entries.empty() || m_sending == &m_entries.back())
        return;
    for (Entry& entry : m_entries)
        entry.eraseAt = entry.eraseAt.value_or(now + kKeepOld);
    m_sending = &m_entries.back();
    m_sending->eraseAt.reset();
}

bool RecordKeys::isLocalTag(const crypto::ReceiveTag& tag) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.epoch.opener.tag() == tag; });
}

Result<Bytes> RecordKeys::seal(ByteView text)
{
    if (!m_sending)
        return Error { ErrorCode::InvalidState, "no record key" };
    return m_sending->epoch.sealer.seal(text);
}

std::optional<Bytes> RecordKeys::open(ByteView body, Instant now)
{
    const auto tag = crypto::recordTag(body);
    for (Entry& entry : m_entries) {
        if (!tag || entry.epoch.opener.tag() != *tag)
            continue;
        auto text = entry.epoch.opener.open(body);
        if (text && &entry == &m_entries.back())
            confirm(now);
        return text;
    }
    return std::nullopt;
}

void RecordKeys::onTimer(Instant now)
{
    m_entries.remove_if([&](const Entry& entry) { return entry.eraseAt && *entry.eraseAt <= now; });
}

std::optional<Instant> RecordKeys::nextWakeup() const
{
    std::optional<Instant> next;
    for (const Entry& entry : m_entries) {
        if (entry.eraseAt)
            next = std::min(next.value_or(Instant::max()), *entry.eraseAt);
    }
    return next;
}

} // namespace alcove::session
