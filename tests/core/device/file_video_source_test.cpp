#include "core/device/file_video_source.h"
#include "core/device/y4m_writer.h"
#include "tests/support/catch.h"
#include "tests/support/scratch_directory.h"

#include <condition_variable>
#include <mutex>

using namespace alcove;
using namespace std::chrono_literals;
using device::FileVideoSource;
using device::Repeat;
using device::VideoSourceState;

namespace {

/// A file of `count` pictures of 16 x 16 whose luma is the picture's number, 200 a second.
std::filesystem::path numberedFile(const testing::ScratchDirectory& scratch, int count)
{
    const auto file = scratch / "in.y4m";
    auto writer = device::Y4mWriter::create(file, { 200, 1 });
    REQUIRE(writer);
    for (int number = 0; number < count; ++number) {
        frame::I420Buffer picture(16, 16);
        std::fill_n(picture.mutableY(), 256, static_cast<std::uint8_t>(number));
        REQUIRE(writer->write(picture));
    }
    return file;
}

/// Collects what a source gives.
struct Audience {
    std::mutex mutex;
    std::condition_variable wake;
    std::vector<frame::VideoFrame> frames;
    std::vector<VideoSourceState> states;

    void attach(FileVideoSource& source)
    {
        source.setStateHandler([this](VideoSourceState state) {
            const std::lock_guard lock(mutex);
            states.push_back(state);
            wake.notify_all();
        });
        REQUIRE(source.start([this](frame::VideoFrame frame) {
            const std::lock_guard lock(mutex);
            frames.push_back(std::move(frame));
            wake.notify_all();
        }));
    }
    [[nodiscard]] bool waitForFrames(std::size_t count)
    {
        std::unique_lock lock(mutex);
        return wake.wait_for(lock, 10s, [&] { return frames.size() >= count; });
    }
    [[nodiscard]] bool waitForState(VideoSourceState state)
    {
        std::unique_lock lock(mutex);
        return wake.wait_for(lock, 10s, [&] { return !states.empty() && states.back() == state; });
    }
};

} // namespace

TEST_CASE("FileVideoSource ends after its last picture", "[device]")
{
    const testing::ScratchDirectory scratch;
    auto source = FileVideoSource::open(numberedFile(scratch, 5), Repeat::Once);
    REQUIRE(source);
    Audience audience;
    audience.attach(**source);
    CHECK(audience.waitForState(VideoSourceState::Ended));
    (*source)->stop();
    CHECK(audience.states.front() == VideoSourceState::Running);
    CHECK(audience.frames.size() <= 5);
}

TEST_CASE("FileVideoSource shows the picture that belongs to each moment, in rounds", "[device]")
{
    const testing::ScratchDirectory scratch;
    auto source = FileVideoSource::open(numberedFile(scratch, 4), Repeat::Loop);
    REQUIRE(source);
    Audience audience;
    audience.attach(**source);
    REQUIRE(audience.waitForFrames(10));
    (*source)->stop();
    const Instant first = audience.frames.front().captureTime;
    const int origin = audience.frames.front().pixels->y().data[0];
    for (const auto& frame : audience.frames) {
        const auto number = (frame.captureTime - first) / Duration(5'000) + origin;
        REQUIRE(frame.pixels->y().data[0] == number % 4);
    }
}

TEST_CASE("FileVideoSource never delivers a picture before its time", "[device]")
{
    const testing::ScratchDirectory scratch;
    auto source = FileVideoSource::open(numberedFile(scratch, 4), Repeat::Loop);
    REQUIRE(source);
    Audience audience;
    const Instant before = MonotonicClock::now();
    audience.attach(**source);
    REQUIRE(audience.waitForFrames(6));
    (*source)->stop();
    CHECK(MonotonicClock::now() - before >= Duration(25'000));
    for (std::size_t i = 1; i < audience.frames.size(); ++i)
        REQUIRE(audience.frames[i].captureTime > audience.frames[i - 1].captureTime);
}

TEST_CASE("FileVideoSource can be started again after a stop and not twice", "[device]")
{
    const testing::ScratchDirectory scratch;
    auto source = FileVideoSource::open(numberedFile(scratch, 2), Repeat::Loop);
    REQUIRE(source);
    Audience audience;
    audience.attach(**source);
    CHECK((*source)->start([](frame::VideoFrame) { }).error().code == ErrorCode::InvalidState);
    REQUIRE(audience.waitForFrames(1));
    (*source)->stop();
    const std::size_t seen = audience.frames.size();
    audience.attach(**source);
    CHECK(audience.waitForFrames(seen + 1));
    (*source)->stop();
}

TEST_CASE("FileVideoSource reports a file that shrinks while it plays as lost", "[device]")
{
    const testing::ScratchDirectory scratch;
    const auto file = numberedFile(scratch, 3);
    auto source = FileVideoSource::open(file, Repeat::Loop);
    REQUIRE(source);
    std::filesystem::resize_file(file, 60);
    Audience audience;
    audience.attach(**source);
    CHECK(audience.waitForState(VideoSourceState::Lost));
    (*source)->stop();
}

TEST_CASE("FileVideoSource passes on why a file cannot be played", "[device]")
{
    const testing::ScratchDirectory scratch;
    CHECK(FileVideoSource::open(scratch / "absent.y4m", Repeat::Loop).error().code == ErrorCode::NotFound);
}
