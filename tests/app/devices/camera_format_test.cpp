#include "app/devices/camera_format.h"
#include "tests/support/catch.h"

using alcove::devices::CameraMode;
using alcove::devices::chooseMode;

TEST_CASE("chooseMode prefers the wanted size over the largest", "[devices]")
{
    const std::vector<CameraMode> modes { { 1920, 1080, 30, false }, { 640, 480, 30, false }, { 640, 360, 30, false }, { 320, 240, 30, false } };
    CHECK(chooseMode(modes, { 640, 360, 30 }) == 2u);
    CHECK(chooseMode(modes, { 640, 480, 30 }) == 1u);
}

TEST_CASE("chooseMode gives up size before movement", "[devices]")
{
    const std::vector<CameraMode> modes { { 1280, 720, 10, false }, { 640, 480, 30, false } };
    CHECK(chooseMode(modes, { 1280, 720, 30 }) == 1u);
}

TEST_CASE("chooseMode takes 29.97 for 30", "[devices]")
{
    const std::vector<CameraMode> modes { { 640, 480, 30, false }, { 640, 360, 29.97, false } };
    CHECK(chooseMode(modes, { 640, 360, 30 }) == 1u);
}

TEST_CASE("chooseMode takes JPEG only where raw pictures are too slow", "[devices]")
{
    const std::vector<CameraMode> modes { { 1280, 720, 30, true }, { 1280, 720, 9, false }, { 640, 480, 30, true }, { 640, 480, 30, false } };
    CHECK(chooseMode(modes, { 1280, 720, 30 }) == 0u);
    CHECK(chooseMode(modes, { 640, 360, 30 }) == 3u);
}

TEST_CASE("chooseMode takes a larger picture rather than a smaller one, up to 1280 x 720", "[devices]")
{
    CHECK(chooseMode({ { 320, 180, 30, false }, { 1280, 720, 30, false } }, { 640, 360, 30 }) == 1u);
    CHECK(chooseMode({ { 320, 180, 30, false }, { 3840, 2160, 30, false } }, { 640, 360, 30 }) == 0u);
}

TEST_CASE("chooseMode gives nothing for a camera without usable modes", "[devices]")
{
    CHECK_FALSE(chooseMode({}, {}));
    CHECK_FALSE(chooseMode({ { 0, 0, 30, false } }, {}));
}
