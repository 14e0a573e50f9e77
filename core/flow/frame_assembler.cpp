#include "core/flow/frame_assembler.h"

#include "core/flow/video_packetizer.h"

#include <utility>

namespace alcove::flow {
namespace {

constexpr std::size_t kMaxFrameBytes = 512 * 1024;
constexpr std::size_t kMaxIncomplete = 8;
constexpr std::size_t kMaxPictures = 32;
constexpr std::size_t kMaxBytes = 8 * kMaxFrameBytes;
constexpr Duration kMaxAge = std::chrono::milliseconds(500);

} // namespace

bool FrameAssembler::Picture::complete() const
{
    return first && last && references && static_cast<std::int64_t>(fragments.size()) == *last - *first + 1;
}

bool FrameAssembler::Picture::admits(const VideoFragment& fragment) const
{
    const SequenceNumber sequence = fragment.sequence;
    if (fragments.empty())
        return true;
    const SequenceNumber low = std::min(fragments.begin()->first, sequence);
    const SequenceNumber high = std::max(fragments.rbegin()->first, sequence);
    const bool startFits = !fragment.startsFrame || (!first && sequence == low);
    const bool endFits = !fragment.endsFrame || (!last && sequence == high);
    return timestamp == fragment.timestamp && startFits && endFits && !(first && sequence < *first) && !(last && sequence > *last)
        && high - low < static_cast<std::int64_t>(kMaxFragments) && bytes + fragment.data.size() <= kMaxFrameBytes;
}

FrameAssembler::Outcome FrameAssembler::insert(const VideoFragment& fragment, Instant now)
{
    m_sequence.check();
    const bool malformed = fragment.data.empty() || fragment.data.size() > kMaxFrameBytes
        || fragment.startsFrame != fragment.references.has_value();
    if (malformed || (m_droppedUpTo && fragment.pictureId <= *m_droppedUpTo))
        return Outcome::Refused;
    auto at = m_pictures.find(fragment.pictureId);
    if (at != m_pictures.end() && at->second.fragments.contains(fragment.sequence))
        return Outcome::Duplicate;
    if ((at != m_pictures.end() && !at->second.admits(fragment)) || !makeRoom(fragment.pictureId, fragment.data.size()))
        return Outcome::Refused;
    at = m_pictures.try_emplace(fragment.pictureId).first;
    Picture& picture = at->second;
    if (picture.fragments.empty()) {
        picture.timestamp = fragment.timestamp;
        picture.firstArrival = now;
    }
    picture.fragments.emplace(fragment.sequence, toBytes(fragment.data));
    picture.bytes += fragment.data.size();
    m_bytes += fragment.data.size();
    if (fragment.startsFrame) {
        picture.first = fragment.sequence;
        picture.references = fragment.references;
    }
    if (fragment.endsFrame)
        picture.last = fragment.sequence;
    if (!picture.complete())
        return Outcome::Waiting;
    picture.completed = now;
    return Outcome::Completed;
}

/// Pushes out the oldest pictures until one more fragment fits; false when the newcomer itself is
/// the oldest.
bool FrameAssembler::makeRoom(std::int64_t pictureId, std::size_t bytes)
{
    const auto tooMany = [&] {
        const auto isIncomplete = [](const auto& entry) { return !entry.second.complete(); };
        const auto incomplete = static_cast<std::size_t>(std::count_if(m_pictures.begin(), m_pictures.end(), isIncomplete));
        const bool begins = !m_pictures.contains(pictureId);
        return m_bytes + bytes > kMaxBytes || (begins && (incomplete >= kMaxIncomplete || m_pictures.size() >= kMaxPictures));
    };
    while (tooMany()) {
        if (m_pictures.empty() || m_pictures.begin()->first >= pictureId)
            return false;
        erase(m_pictures.begin());
        ++m_evicted;
    }
    return true;
}

FrameAssembler::Pictures::iterator FrameAssembler::erase(Pictures::iterator picture)
{
    m_bytes -= picture->second.bytes;
    return m_pictures.erase(picture);
}

std::vector<FrameAssembler::Held> FrameAssembler::held() const
{
    std::vector<Held> out;
    out.reserve(m_pictures.size());
    for (const auto& [id, picture] : m_pictures)
        out.push_back({ id, picture.complete(), picture.first, picture.references, picture.fragments.rbegin()->first });
    return out;
}

std::optional<AssembledFrame> FrameAssembler::take(std::int64_t pictureId)
{
    m_sequence.check();
    const auto at = m_pictures.find(pictureId);
    if (at == m_pictures.end() || !at->second.complete())
        return std::nullopt;
    const Picture& picture = at->second;
    AssembledFrame frame { pictureId, picture.timestamp, *picture.references, *picture.first, *picture.last,
        picture.firstArrival, picture.completed, {} };
    frame.payload.reserve(picture.bytes);
    for (const auto& [sequence, data] : picture.fragments)
        frame.payload.insert(frame.payload.end(), data.begin(), data.end());
    erase(at);
    return frame;
}

std::size_t FrameAssembler::dropUpTo(std::int64_t pictureId)
{
    m_sequence.check();
    m_droppedUpTo = std::max(m_droppedUpTo.value_or(pictureId), pictureId);
    std::size_t count = 0;
    for (auto at = m_pictures.begin(); at != m_pictures.end() && at->first <= pictureId; ++count)
        at = erase(at);
    return count;
}

std::size_t FrameAssembler::expire(Instant now)
{
    m_sequence.check();
    std::size_t count = 0;
    for (auto at = m_pictures.begin(); at != m_pictures.end();) {
        if (now - at->second.firstArrival < kMaxAge) {
            ++at;
            continue;
        }
        at = erase(at);
        ++count;
    }
    return count;
}

std::optional<Instant> FrameAssembler::nextWakeup() const
{
    std::optional<Instant> earliest;
    for (const auto& [id, picture] : m_pictures) {
        const Instant at = picture.firstArrival + kMaxAge;
        earliest = std::min(earliest.value_or(at), at);
    }
    return earliest;
}

} // namespace alcove::flow
