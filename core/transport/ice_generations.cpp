#include "core/transport/ice_generations.h"

#include <algorithm>

namespace alcove::transport {
namespace {

using namespace std::chrono_literals;

/// Long enough for what is still on its way, and for the other side to notice and follow.
constexpr Duration kOldGenerationLife = 15s;
/// chosen: below what an ear notices as a gap, and few datagrams.
constexpr Duration kProbeInterval = 100ms;
/// chosen: a path on which ten seconds of probes found no answer does not work both ways.
constexpr Duration kProbeTime = 10s;
/// chosen: several round trips. While both generations work, datagrams still on their way on the old
/// one must not pull the sending back there, or the two sides could chase each other for ever.
constexpr Duration kNewerSilent = 1s;
/// chosen: an honest side waits 5 s before it tries again.
constexpr Duration kShortestRemoteInterval = 1s;
constexpr std::size_t kMaxLive = 3;
/// chosen: more than one restart each 5 s of the longest absence that is bridged.
constexpr std::uint32_t kFurthestAhead = 100;

} // namespace

struct IceGenerations::Entry {
    std::unique_ptr<DatagramPath> path;
    PathState state = PathState::Gathering;
    Instant probeAt {};
    Instant probeUntil {};
    std::optional<Instant> firstAuthentic;
    Instant lastAuthentic {};
};

IceGenerations::IceGenerations(PathFactory factory, Events events)
    : m_factory(std::move(factory))
    , m_events(std::move(events))
{
}

IceGenerations::~IceGenerations() = default;

IceGenerations::Generation IceGenerations::begin(Instant now)
{
    const Generation generation = m_next;
    start(generation, now);
    return generation;
}

void IceGenerations::start(Generation generation, Instant now)
{
    m_next = generation + 1;
    m_lastStart = now;
    // An attempt that proved nothing yet is given up for the newer one; of the rest the oldest goes.
    for (auto it = m_paths.begin(); it != m_paths.end();) {
        const bool unproven = it->first != m_active && !it->second->firstAuthentic;
        it = unproven ? retire(it) : std::next(it);
    }
    while (m_paths.size() >= kMaxLive)
        retire(m_paths.begin()->first == m_active ? std::next(m_paths.begin()) : m_paths.begin());

    auto entry = std::make_unique<Entry>();
    entry->path = m_factory(generation);
    DatagramPath& path = *entry->path;
    m_paths.emplace(generation, std::move(entry));
    path.start({
        [this, generation](ByteView datagram, Instant at) {
            if (m_paths.contains(generation))
                m_events.onDatagram(datagram, generation, at);
        },
        [this, generation](PathState state, Instant at) { onPathState(generation, state, at); },
        [this, generation](PathCredentials credentials) {
            m_events.onLocalCredentials(generation, std::move(credentials));
        },
        [this, generation](std::string candidate) {
            if (m_paths.contains(generation))
                m_events.onLocalCandidate(generation, std::move(candidate));
        },
        [this, generation] {
            if (m_paths.contains(generation))
                m_events.onLocalCandidatesDone(generation);
        },
    });
}

IceGenerations::Paths::iterator IceGenerations::retire(Paths::iterator place)
{
    // Its own callback may be running, so it is destroyed by the timer.
    m_retired.push_back(std::move(place->second));
    return m_paths.erase(place);
}

void IceGenerations::onPathState(Generation generation, PathState state, Instant now)
{
    const auto found = m_paths.find(generation);
    if (found == m_paths.end())
        return;
    Entry& entry = *found->second;
    if (state == PathState::Connected && entry.state != PathState::Connected) {
        entry.probeAt = now;
        entry.probeUntil = now + kProbeTime;
    }
    entry.state = state;
    m_events.onState(generation, state, now);
}

bool IceGenerations::onRemoteCredentials(Generation generation, const PathCredentials& credentials, Instant now)
{
    if (generation >= m_next) {
        const bool tooSoon = m_lastStart && now - *m_lastStart < kShortestRemoteInterval && m_next > 1;
        if (tooSoon || generation - m_next >= kFurthestAhead)
            return false;
        start(generation, now);
    }
    const auto found = m_paths.find(generation);
    return found != m_paths.end() && found->second->path->setRemoteCredentials(credentials);
}

bool IceGenerations::onRemoteCandidate(Generation generation, std::string_view candidate)
{
    const auto found = m_paths.find(generation);
    return found != m_paths.end() && found->second->path->addRemoteCandidate(candidate);
}

void IceGenerations::onRemoteCandidatesDone(Generation generation)
{
    const auto found = m_paths.find(generation);
    if (found != m_paths.end())
        found->second->path->remoteCandidatesDone();
}

void IceGenerations::onAuthentic(Generation generation, Instant now)
{
    const auto found = m_paths.find(generation);
    if (found == m_paths.end())
        return;
    Entry& entry = *found->second;
    entry.lastAuthentic = now;
    if (!entry.firstAuthentic)
        entry.firstAuthentic = now;
    m_newestAuthentic = std::max(m_newestAuthentic.value_or(generation), generation);
    if (m_active && generation < *m_active) {
        const auto active = m_paths.find(*m_active);
        if (active != m_paths.end() && now - active->second->lastAuthentic < kNewerSilent)
            return;
    }
    m_active = generation;
}

std::optional<IceGenerations::Generation> IceGenerations::active() const
{
    if (m_active) {
        const auto found = m_paths.find(*m_active);
        if (found != m_paths.end() && found->second->state != PathState::Failed)
            return m_active;
    }
    for (auto it = m_paths.rbegin(); it != m_paths.rend(); ++it) {
        if (it->second->state == PathState::Connected)
            return it->first;
    }
    return std::nullopt;
}

std::optional<IceGenerations::Generation> IceGenerations::newest() const
{
    return m_paths.empty() ? std::nullopt : std::optional(m_paths.rbegin()->first);
}

const DatagramPath* IceGenerations::path(Generation generation) const
{
    const auto found = m_paths.find(generation);
    return found == m_paths.end() ? nullptr : found->second->path.get();
}

bool IceGenerations::send(ByteView datagram)
{
    const auto generation = active();
    return generation && m_paths.at(*generation)->path->send(datagram);
}

bool IceGenerations::wantsProbe(const Entry& entry) const
{
    return entry.state == PathState::Connected && !entry.firstAuthentic && entry.probeAt < entry.probeUntil;
}

std::optional<Instant> IceGenerations::closingTime(Generation generation, const Entry& entry) const
{
    if (!m_newestAuthentic || generation >= *m_newestAuthentic)
        return std::nullopt;
    const auto newer = m_paths.find(*m_newestAuthentic);
    if (newer == m_paths.end())
        return std::nullopt;
    return std::max(*newer->second->firstAuthentic, entry.lastAuthentic) + kOldGenerationLife;
}

void IceGenerations::onTimer(Instant now)
{
    m_retired.clear();
    for (auto it = m_paths.begin(); it != m_paths.end();) {
        const auto closing = closingTime(it->first, *it->second);
        it = closing && *closing <= now ? m_paths.erase(it) : std::next(it);
    }
    for (const auto& [generation, entry] : m_paths) {
        if (!wantsProbe(*entry) || entry->probeAt > now)
            continue;
        entry->probeAt = now + kProbeInterval;
        if (const Bytes probe = m_events.sealProbe(now); !probe.empty())
            entry->path->send(probe);
    }
}

std::optional<Instant> IceGenerations::nextWakeup() const
{
    if (!m_retired.empty())
        return m_lastStart;
    std::optional<Instant> next;
    const auto consider = [&next](Instant at) { next = next ? std::min(*next, at) : at; };
    for (const auto& [generation, entry] : m_paths) {
        if (wantsProbe(*entry))
            consider(entry->probeAt);
        if (const auto closing = closingTime(generation, *entry))
            consider(*closing);
    }
    return next;
}

} // namespace alcove::transport
