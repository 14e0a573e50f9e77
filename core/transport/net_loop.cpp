#include "core/transport/net_loop.h"

#include "core/base/thread_task_runner.h"
#include "core/transport/wake_event.h"

#include <glib.h>

#include <algorithm>
#include <cassert>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace alcove::transport {
namespace {

using namespace std::chrono_literals;

/// chosen: a few round trips to a relay, and not long enough to annoy a person who quits.
constexpr Duration kLongestFarewell = 500ms;
constexpr Duration kFarewellPoll = 5ms;

/// A GSource that calls a function: when its ready time has come, or when its descriptor is readable.
struct LoopSource {
    GSource source;
    std::function<void()>* onReady;
    GPollFD* poll;
};

gboolean checkSource(GSource* source)
{
    const GPollFD* poll = reinterpret_cast<LoopSource*>(source)->poll;
    return poll != nullptr && (poll->revents & G_IO_IN) != 0;
}

gboolean dispatchSource(GSource* source, GSourceFunc, gpointer)
{
    (*reinterpret_cast<LoopSource*>(source)->onReady)();
    return G_SOURCE_CONTINUE;
}

GSourceFuncs sourceFunctions = { nullptr, checkSource, dispatchSource, nullptr, nullptr, nullptr };

/// Owns one LoopSource attached to a context.
class AttachedSource {
public:
    AttachedSource(GMainContext* context, std::function<void()> onReady)
        : m_onReady(std::move(onReady))
        , m_source(g_source_new(&sourceFunctions, sizeof(LoopSource)))
    {
        reinterpret_cast<LoopSource*>(m_source)->onReady = &m_onReady;
        g_source_attach(m_source, context);
    }
    ~AttachedSource()
    {
        g_source_destroy(m_source);
        g_source_unref(m_source);
    }
    AttachedSource(const AttachedSource&) = delete;
    AttachedSource& operator=(const AttachedSource&) = delete;

    void poll(GPollFD& descriptor)
    {
        reinterpret_cast<LoopSource*>(m_source)->poll = &descriptor;
        g_source_add_poll(m_source, &descriptor);
    }
    /// In GLib's monotonic time; zero is at once, negative is never.
    void setReadyTime(std::int64_t time) { g_source_set_ready_time(m_source, time); }

private:
    std::function<void()> m_onReady;
    GSource* m_source;
};

} // namespace

/// Pending timers by time, then in the order they were made.
struct NetLoop::Timer::Queue {
    using Key = std::pair<Instant, std::uint64_t>;

    std::map<Key, Task> pending;
    std::uint64_t made = 0;
    std::function<void()> onChange;
};

struct NetLoop::State {
    explicit State(Clock clockFunction);
    ~State();

    void run();
    void runPosted();
    void runDueTimers();
    void armTimer();
    void beginEnd();
    void endWhenFarewellIsOver();

    Clock clock;
    struct Unref {
        void operator()(GMainContext* object) const { g_main_context_unref(object); }
        void operator()(GMainLoop* object) const { g_main_loop_unref(object); }
    };
    const std::unique_ptr<GMainContext, Unref> ownContext { g_main_context_new() };
    const std::unique_ptr<GMainLoop, Unref> ownLoop { g_main_loop_new(ownContext.get(), FALSE) };
    GMainContext* const context = ownContext.get();
    GMainLoop* const loop = ownLoop.get();
    std::shared_ptr<Timer::Queue> timers = std::make_shared<Timer::Queue>();
    std::shared_ptr<int> keepAlive = std::make_shared<int>();
    Task wakeHandler;
    std::optional<Instant> farewellEnd;

    WakeEvent wake;
    GPollFD wakePoll {};
    std::mutex mutex;
    std::deque<Task> posted;
    bool accepting = true;
    bool stopping = false;

    AttachedSource postSource;
    AttachedSource timerSource;
    AttachedSource wakeSource;
    std::thread thread;
};

NetLoop::State::State(Clock clockFunction)
    : clock(std::move(clockFunction))
    , postSource(context, [this] { runPosted(); })
    , timerSource(context, [this] { runDueTimers(); })
    , wakeSource(context,
          [this] {
              wake.clear();
              if (wakeHandler)
                  wakeHandler();
          })
{
    wakePoll.fd = static_cast<decltype(wakePoll.fd)>(wake.pollHandle());
    wakePoll.events = G_IO_IN;
    wakeSource.poll(wakePoll);
    timers->onChange = [this] { armTimer(); };
    thread = std::thread([this] { run(); });
}

NetLoop::State::~State() { thread.join(); }

void NetLoop::State::run()
{
    nameThisThread("net");
    g_main_context_push_thread_default(context);
    g_main_loop_run(loop);

    // What is left dies on the thread it belongs to; its destructors may post and cancel in vain.
    std::deque<Task> unrun;
    {
        const std::lock_guard lock(mutex);
        accepting = false;
        unrun.swap(posted);
    }
    unrun.clear();
    wakeHandler = nullptr;
    timers->onChange = nullptr;
    const auto unfired = std::exchange(timers->pending, {});
    timers.reset();
    g_main_context_pop_thread_default(context);
}

void NetLoop::State::runPosted()
{
    std::deque<Task> tasks;
    {
        const std::lock_guard lock(mutex);
        tasks.swap(posted);
        postSource.setReadyTime(-1);
    }
    for (; !tasks.empty(); tasks.pop_front())
        tasks.front()();
}

void NetLoop::State::runDueTimers()
{
    const Instant now = clock();
    auto& pending = timers->pending;
    // At most as many as there were: a timer that sets another for now must not keep the rest waiting.
    for (std::size_t left = pending.size(); left > 0 && !pending.empty() && pending.begin()->first.first <= now; --left) {
        const auto node = pending.extract(pending.begin());
        node.mapped()();
    }
    armTimer();
}

void NetLoop::State::armTimer()
{
    if (timers->pending.empty()) {
        timerSource.setReadyTime(-1);
        return;
    }
    const Duration wait = std::max(timers->pending.begin()->first.first - clock(), Duration(0));
    timerSource.setReadyTime(g_get_monotonic_time() + wait.count());
}

void NetLoop::State::beginEnd()
{
    farewellEnd = clock() + kLongestFarewell;
    endWhenFarewellIsOver();
}

void NetLoop::State::endWhenFarewellIsOver()
{
    const Instant now = clock();
    if (keepAlive.use_count() == 1 || now >= *farewellEnd) {
        g_main_loop_quit(loop);
        return;
    }
    timers->pending.emplace(Timer::Queue::Key { now + kFarewellPoll, ++timers->made },
        [this] { endWhenFarewellIsOver(); });
    armTimer();
}

NetLoop::Timer::Timer(std::weak_ptr<Queue> queue, Instant due, std::uint64_t number)
    : m_queue(std::move(queue))
    , m_due(due)
    , m_number(number)
{
}

NetLoop::Timer::Timer(Timer&& other) noexcept
    : m_queue(std::move(other.m_queue))
    , m_due(other.m_due)
    , m_number(other.m_number)
{
    other.m_queue.reset();
}

NetLoop::Timer& NetLoop::Timer::operator=(Timer&& other) noexcept
{
    if (this != &other) {
        cancel();
        m_queue = std::exchange(other.m_queue, {});
        m_due = other.m_due;
        m_number = other.m_number;
    }
    return *this;
}

void NetLoop::Timer::cancel()
{
    const auto queue = m_queue.lock();
    m_queue.reset();
    if (!queue)
        return;
    // Taken out first: destroying the task may cancel other timers.
    const auto node = queue->pending.extract({ m_due, m_number });
}

NetLoop::NetLoop(Clock clock)
    : m_state(std::make_unique<State>(std::move(clock)))
{
}

NetLoop::~NetLoop()
{
    assert(!isCurrent() && "a loop cannot wait for itself");
    stop();
}

void NetLoop::post(Task task)
{
    const std::lock_guard lock(m_state->mutex);
    if (!m_state->accepting)
        return;
    m_state->posted.push_back(std::move(task));
    if (m_state->posted.size() == 1)
        m_state->postSource.setReadyTime(0);
}

void NetLoop::wakeup() noexcept { m_state->wake.signal(); }

void NetLoop::setWakeHandler(Task handler) { m_state->wakeHandler = std::move(handler); }

NetLoop::Timer NetLoop::scheduleAt(Instant due, Task task)
{
    const auto& queue = m_state->timers;
    if (!queue)
        return {};
    const std::uint64_t number = ++queue->made;
    const auto [place, inserted] = queue->pending.emplace(Timer::Queue::Key { due, number }, std::move(task));
    if (place == queue->pending.begin())
        queue->onChange();
    return Timer(queue, due, number);
}

void NetLoop::stop()
{
    const std::lock_guard lock(m_state->mutex);
    if (std::exchange(m_state->stopping, true))
        return;
    m_state->posted.push_back([state = m_state.get()] { state->beginEnd(); });
    m_state->postSource.setReadyTime(0);
}

std::shared_ptr<void> NetLoop::keepAlive() { return m_state->keepAlive; }

Instant NetLoop::now() const { return m_state->clock(); }

bool NetLoop::isCurrent() const { return std::this_thread::get_id() == m_state->thread.get_id(); }

_GMainContext* NetLoop::context() const { return m_state->context; }

} // namespace alcove::transport
