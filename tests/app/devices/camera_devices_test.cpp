#include "app/devices/device_list.h"
#include "app/devices/qt_video_source.h"
#include "tests/app/devices/qt_application.h"
#include "tests/support/catch.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <string>

using namespace alcove;
using device::VideoSourceState;
using devices::DeviceList;
using devices::QtVideoSource;
using testing::waitUntil;

namespace {

std::string node() { return std::getenv("ALCOVE_CAMERA_NODE"); }
std::string control(const char* name) { return std::getenv("ALCOVE_CAMERA_CONTROL") + std::string("/") + name; }
bool lightIsOn() { return access(control("streaming").c_str(), F_OK) == 0; }

/// Tells the camera to be so while this lives.
class CameraIs {
public:
    explicit CameraIs(const char* what) : m_file(control(what)) { std::ofstream(m_file).put('1'); }
    ~CameraIs() { end(); }
    void end() const { unlink(m_file.c_str()); }

private:
    std::string m_file;
};

void unplug() { REQUIRE(unlink(node().c_str()) == 0); }
void plugIn(mode_t mode = 0600) { REQUIRE(mkfifo(node().c_str(), mode) == 0); }

/// A started camera and what came from it.
struct Watched {
    explicit Watched(DeviceList& list, device::VideoFormat wanted = {}) : source(list, {}, wanted)
    {
        source.setStateHandler([this](VideoSourceState state) { states.push_back(state); });
    }
    Status start()
    {
        return source.start([this](frame::VideoFrame frame) { frames.push_back(std::move(frame)); });
    }
    [[nodiscard]] bool waitForState(VideoSourceState state)
    {
        return waitUntil([&] { return !states.empty() && states.back() == state; });
    }
    [[nodiscard]] bool waitForFrames(std::size_t more)
    {
        const std::size_t wanted = frames.size() + more;
        return waitUntil([&] { return frames.size() >= wanted; });
    }

    std::vector<frame::VideoFrame> frames;
    std::vector<VideoSourceState> states;
    QtVideoSource source;
};

} // namespace

TEST_CASE("DeviceList names the camera and tells when it is pulled out and put back", "[devices]")
{
    testing::qtApplication();
    DeviceList list;
    REQUIRE(list.cameras().size() == 1);
    CHECK(list.cameras().front().description() == QStringLiteral("Virtual Camera"));
    int changes = 0;
    QObject::connect(&list, &DeviceList::camerasChanged, &list, [&] { ++changes; });
    unplug();
    CHECK(waitUntil([&] { return list.cameras().isEmpty(); }));
    plugIn();
    CHECK(waitUntil([&] { return list.cameras().size() == 1; }));
    CHECK(changes == 2);
}

TEST_CASE("QtVideoSource gives pictures of the wanted size and lets the light go out", "[devices]")
{
    testing::qtApplication();
    DeviceList list;
    Watched camera(list, { 640, 360, 30 });
    CHECK_FALSE(lightIsOn());
    REQUIRE(camera.start());
    CHECK(camera.start().error().code == ErrorCode::InvalidState);
    REQUIRE(camera.waitForFrames(15));
    CHECK(lightIsOn());
    CHECK(camera.states == std::vector { VideoSourceState::Running });
    CHECK(camera.frames.back().pixels->width() == 640);
    CHECK(camera.frames.back().pixels->height() == 360);
    // The stripes: luma rises by one from pixel to pixel, four from picture to picture.
    const std::uint8_t* row = camera.frames.back().pixels->y().data + 640 * 100;
    int steps = 0;
    for (int column = 0; column + 1 < 640; ++column)
        steps += row[column + 1] - row[column] == 1 ? 1 : 0;
    CHECK(steps > 600);
    CHECK_FALSE(equal(camera.frames.back().pixels->bytes(), camera.frames[camera.frames.size() - 2].pixels->bytes()));
    for (std::size_t i = 1; i < camera.frames.size(); ++i)
        REQUIRE(camera.frames[i].captureTime > camera.frames[i - 1].captureTime);
    camera.source.stop();
    CHECK_FALSE(lightIsOn());
    CHECK(camera.source.state() == VideoSourceState::Stopped);
}

TEST_CASE("QtVideoSource takes a larger mode when asked", "[devices]")
{
    testing::qtApplication();
    DeviceList list;
    Watched camera(list, { 1280, 720, 30 });
    REQUIRE(camera.start());
    REQUIRE(camera.waitForFrames(3));
    CHECK(camera.frames.back().pixels->width() == 1280);
    CHECK(camera.frames.back().pixels->height() == 720);
}

TEST_CASE("QtVideoSource notices a camera that is pulled out and takes it again when it is back", "[devices]")
{
    testing::qtApplication();
    DeviceList list;
    Watched camera(list);
    REQUIRE(camera.start());
    REQUIRE(camera.waitForFrames(5));
    unplug();
    CHECK(camera.waitForState(VideoSourceState::Lost));
    plugIn();
    CHECK(camera.waitForState(VideoSourceState::Running));
    CHECK(camera.waitForFrames(5));
}

TEST_CASE("QtVideoSource says when another program holds the camera and waits for it", "[devices]")
{
    testing::qtApplication();
    DeviceList list;
    const CameraIs busy("busy");
    Watched refused(list);
    CHECK(refused.start().error().code == ErrorCode::Busy);
    busy.end();
    REQUIRE(refused.start());
    CHECK(refused.waitForFrames(3));
}

TEST_CASE("QtVideoSource says when the system denies the camera", "[devices]")
{
    testing::qtApplication();
    DeviceList list;
    REQUIRE(list.cameras().size() == 1);
    REQUIRE(chmod(node().c_str(), 0) == 0);
    Watched camera(list);
    const Status denied = camera.start();
    REQUIRE(chmod(node().c_str(), 0600) == 0);
    REQUIRE_FALSE(denied);
    // A node that cannot be opened may also have left the list by then.
    CHECK((denied.error().code == ErrorCode::PermissionDenied || denied.error().code == ErrorCode::NotFound));
}

TEST_CASE("QtVideoSource reports a camera that hangs and gets it going again", "[devices]")
{
    testing::qtApplication();
    DeviceList list;
    Watched camera(list);
    REQUIRE(camera.start());
    REQUIRE(camera.waitForFrames(3));
    {
        const CameraIs stalled("stalled");
        CHECK(camera.waitForState(VideoSourceState::Stalled));
    }
    CHECK(camera.waitForState(VideoSourceState::Running));
    CHECK(camera.waitForFrames(3));
}

TEST_CASE("QtVideoSource without a camera says so", "[devices]")
{
    testing::qtApplication();
    unplug();
    DeviceList list;
    Watched camera(list);
    const Status absent = camera.start();
    plugIn();
    REQUIRE_FALSE(absent);
    CHECK(absent.error().code == ErrorCode::NotFound);
}
