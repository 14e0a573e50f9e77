#include "app/window/check_sound.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace alcove::app {

void CheckSound::play(Clip clip)
{
    m_heldBefore = std::exchange(m_held, std::move(clip));
    m_clip.store(m_held.get());
    m_wanted.fetch_add(1);
    // At most one callback long; afterwards the clip before is no longer read.
    while (m_inside.load())
        std::this_thread::yield();
    m_playing.store(m_held != nullptr);
}

void CheckSound::onCaptured(const frame::AudioFrame& captured)
{
    Heard heard { captured, captured, m_begun.load() };
    if (m_processor)
        m_processor->processCapture(heard.cleaned);
    static_cast<void>(m_heard.push(heard));
}

void CheckSound::onPlayoutNeeded(frame::AudioFrame& out)
{
    m_inside.store(true);
    if (const int wanted = m_wanted.load(); wanted != m_begun.load()) {
        m_current = m_clip.load();
        m_at = 0;
        m_begun.store(wanted);
    }
    if (m_current) {
        const std::size_t count = std::min(out.samples.size(), m_current->size() - m_at);
        std::copy_n(m_current->begin() + static_cast<std::ptrdiff_t>(m_at), count, out.samples.begin());
        m_at += count;
        if (m_at == m_current->size()) {
            m_current = nullptr;
            m_playing.store(false);
        }
    }
    m_inside.store(false);
    if (m_processor)
        m_processor->processRender(out);
}

} // namespace alcove::app
