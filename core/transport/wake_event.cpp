#include "core/transport/wake_event.h"

#include <system_error>

#ifdef _WIN32
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace alcove::transport {

#ifdef _WIN32

WakeEvent::WakeEvent()
{
    const HANDLE event = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (event == nullptr)
        throw std::system_error(static_cast<int>(GetLastError()), std::system_category(), "event");
    m_readEnd = reinterpret_cast<std::int64_t>(event);
}

WakeEvent::~WakeEvent() { CloseHandle(reinterpret_cast<HANDLE>(m_readEnd)); }

void WakeEvent::signal() noexcept
{
    if (!m_signalled.exchange(true))
        SetEvent(reinterpret_cast<HANDLE>(m_readEnd));
}

void WakeEvent::clear() noexcept
{
    ResetEvent(reinterpret_cast<HANDLE>(m_readEnd));
    m_signalled = false;
}

#else

WakeEvent::WakeEvent()
{
    int ends[2] = { -1, -1 };
    if (pipe(ends) != 0)
        throw std::system_error(errno, std::generic_category(), "pipe");
    for (const int end : ends) {
        fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK);
        fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    m_readEnd = ends[0];
    m_writeEnd = ends[1];
}

WakeEvent::~WakeEvent()
{
    close(static_cast<int>(m_readEnd));
    close(static_cast<int>(m_writeEnd));
}

void WakeEvent::signal() noexcept
{
    const char byte = 0;
    // At most one byte is ever in the pipe, so this neither blocks nor fails.
    if (!m_signalled.exchange(true))
        [[maybe_unused]] const ssize_t written = write(static_cast<int>(m_writeEnd), &byte, 1);
}

void WakeEvent::clear() noexcept
{
    char byte = 0;
    [[maybe_unused]] const ssize_t count = read(static_cast<int>(m_readEnd), &byte, 1);
    // Only now may the next signal write: one that came since the read began is seen by whoever
    // looks after this call.
    m_signalled = false;
}

#endif

} // namespace alcove::transport
