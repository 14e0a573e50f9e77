#include "app/probe/probe.h"
#include "core/codec/picture_hash.h"
#include "core/device/frame_strip.h"
#include "core/device/synthetic_scene.h"
#include "core/device/wav_reader.h"
#include "tests/support/catch.h"
#include "tests/support/scratch_directory.h"

#include <nlohmann/json.hpp>

using namespace alcove;
using namespace std::chrono_literals;
using nlohmann::json;
using probe::Probe;

namespace {

constexpr Instant kStart { Duration(1'000'000'000) };

json readJson(const std::filesystem::path& file) { return json::parse(testing::ScratchDirectory::read(file)); }

frame::VideoFrame picture(int width = 640, int height = 360)
{
    return { device::SyntheticScene(1, width, height).draw(Duration(0)), kStart };
}

std::uint64_t hashOf(const frame::I420Buffer& picture) { return codec::pictureHash(codec::viewOf(picture)); }

std::unique_ptr<Probe> makeProbe(const testing::ScratchDirectory& scratch)
{
    Probe::Config config;
    config.directory = scratch.path();
    auto created = Probe::create(config);
    REQUIRE(created);
    return *std::move(created);
}

class Loud final : public device::AudioDeviceCallback {
public:
    void onCaptured(const frame::AudioFrame&) override { ++m_captured; }
    void onPlayoutNeeded(frame::AudioFrame& out) override { out.samples.fill(1000); }
    int m_captured = 0;
};

} // namespace

TEST_CASE("Probe numbers captured pictures and records their own number if they had one", "[probe]")
{
    const testing::ScratchDirectory scratch;
    const auto probe = makeProbe(scratch);
    auto clip = std::make_shared<frame::I420Buffer>(640, 360);
    device::stampStrip(*clip, 55);
    const auto first = probe->stampCaptured({ clip, kStart }, kStart);
    const auto second = probe->stampCaptured(picture(), kStart + 33ms);
    CHECK(device::readStrip(*first.pixels) == 0u);
    CHECK(device::readStrip(*second.pixels) == 1u);
    REQUIRE(probe->finish());
    const json sent = readJson(scratch / "A.json")["sent"];
    REQUIRE(sent.size() == 2);
    CHECK(sent[0][2] == 55);
    CHECK(sent[1][0] == 1);
    CHECK(sent[1][2] == -1);
    CHECK(sent[1][1].get<double>() - sent[0][1].get<double>() == Approx(33.0));
}

TEST_CASE("Probe copies a captured picture only while somebody else holds it", "[probe]")
{
    const testing::ScratchDirectory scratch;
    const auto probe = makeProbe(scratch);
    frame::VideoFrame shared = picture();
    const auto* before = shared.pixels.get();
    const auto stamped = probe->stampCaptured(shared, kStart);
    CHECK(stamped.pixels.get() != before);
    CHECK_FALSE(device::readStrip(*shared.pixels));
    CHECK(probe->stampCaptured(std::move(shared), kStart).pixels.get() == before);
}

TEST_CASE("Probe lists painted pictures by number and counts those it cannot read", "[probe]")
{
    const testing::ScratchDirectory scratch;
    const auto probe = makeProbe(scratch);
    const auto stamped = probe->stampCaptured(picture(), kStart);
    probe->onPainted(stamped, kStart + 100ms);
    probe->onPainted(picture(), kStart + 133ms);
    REQUIRE(probe->finish());
    const json record = readJson(scratch / "A.json");
    REQUIRE(record["shown"].size() == 1);
    const json& shown = record["shown"][0];
    CHECK(shown[0] == 0);
    CHECK(shown[1].get<double>() - record["sent"][0][1].get<double>() == Approx(100.0));
    CHECK(shown[3] == 640);
    CHECK(shown[4] == 360);
    CHECK(record["bad"] == 1);
    CHECK(record["events"]["firstFrame"] == shown[1]);
}

TEST_CASE("Probe keeps the luma of one painted picture a second", "[probe]")
{
    const testing::ScratchDirectory scratch;
    const auto probe = makeProbe(scratch);
    std::vector<frame::VideoFrame> frames;
    for (int i = 0; i < 70; ++i) {
        frames.push_back(probe->stampCaptured(i < 40 ? picture() : picture(320, 180), kStart));
        probe->onPainted(frames.back(), kStart + i * 33'333us);
    }
    REQUIRE(probe->finish());
    const json index = readJson(scratch / "A-received.json");
    CHECK(index == json::parse("[[0,640,360],[31,640,360],[61,320,180]]"));
    const Bytes luma = testing::ScratchDirectory::read(scratch / "A-received.y");
    REQUIRE(luma.size() == 2 * 640 * 360 + 320 * 180);
    const ByteView last = ByteView(luma).last(320 * 180);
    CHECK(equal(last, frames[61].pixels->bytes().first(320 * 180)));
}

TEST_CASE("Probe hashes a reconstruction and the same painted picture alike", "[probe]")
{
    const testing::ScratchDirectory scratch;
    const auto probe = makeProbe(scratch);
    const auto stamped = probe->stampCaptured(picture(), kStart);
    probe->onReconstructed(*stamped.pixels);
    probe->onReconstructed(9, 0x0123456789ABCDEFu);
    probe->onPainted(stamped, kStart);
    REQUIRE(probe->finish());
    const json hashes = readJson(scratch / "A-hashes.json");
    CHECK(hashes["reconstructed"][0] == hashes["painted"][0]);
    CHECK(hashes["reconstructed"][1] == json::parse(R"([9, "0123456789abcdef"])"));
}

TEST_CASE("pictureHash sees one changed pixel in any plane and the shape of a picture", "[probe]")
{
    const auto original = picture(64, 36);
    const auto hash = hashOf(*original.pixels);
    for (std::size_t at = 0; at < original.pixels->bytes().size(); at += 7) {
        frame::I420Buffer changed = *original.pixels;
        changed.mutableBytes()[at] ^= 1;
        REQUIRE(hashOf(changed) != hash);
    }
    CHECK(hashOf(frame::I420Buffer(64, 36)) != hashOf(frame::I420Buffer(36, 64)));
}

TEST_CASE("Probe records both directions of sound with a mark at the end of each block", "[probe]")
{
    const testing::ScratchDirectory scratch;
    const auto probe = makeProbe(scratch);
    Loud inner;
    auto& tap = probe->tapAudio(inner);
    frame::AudioFrame block;
    block.samples.fill(-500);
    for (int i = 0; i < 3; ++i) {
        block.time = kStart + i * frame::AudioFrame::kDuration;
        tap.onCaptured(block);
        frame::AudioFrame out;
        tap.onPlayoutNeeded(out);
        CHECK(out.samples[0] == 1000);
    }
    CHECK(inner.m_captured == 3);
    REQUIRE(probe->finish());
    const json marks = readJson(scratch / "A.json")["marks"];
    REQUIRE(marks["sent"].size() == 3);
    CHECK(marks["sent"][0][0] == 480);
    CHECK(marks["sent"][2][0] == 1440);
    CHECK(marks["sent"][2][1].get<double>() - marks["sent"][0][1].get<double>() == Approx(20.0));
    CHECK(marks["received"].size() == 3);
    const auto sent = device::readWav(scratch / "A-sent.wav");
    const auto received = device::readWav(scratch / "A-received.wav");
    REQUIRE(sent);
    REQUIRE(received);
    CHECK(device::toInt16(sent->samples) == std::vector<std::int16_t>(1440, -500));
    CHECK(device::toInt16(received->samples) == std::vector<std::int16_t>(1440, 1000));
}

TEST_CASE("AudioTrack fills what was lost with silence, so that samples stay in place", "[probe]")
{
    const testing::ScratchDirectory scratch;
    auto file = device::WavWriter::create(scratch / "t.wav");
    REQUIRE(file);
    auto track = std::make_unique<probe::AudioTrack>(*std::move(file), probe::WallClock(Duration::zero()));
    frame::AudioFrame block;
    for (int i = 0; i < 520; ++i) { // the queue holds 500
        block.samples.fill(static_cast<std::int16_t>(i + 1));
        track->push(block, kStart + i * frame::AudioFrame::kDuration);
    }
    REQUIRE(track->drain());
    track->push(block, kStart + 520 * frame::AudioFrame::kDuration);
    REQUIRE(track->finish());
    const auto sound = device::readWav(scratch / "t.wav");
    REQUIRE(sound);
    const auto samples = device::toInt16(sound->samples);
    REQUIRE(samples.size() == 521 * 480);
    CHECK(samples[500 * 480 - 1] == 500);
    CHECK(samples[500 * 480] == 0);
    CHECK(samples[520 * 480] == 520);
    CHECK(track->marks().back().sample == 521 * 480);
    CHECK(track->marks().back().milliseconds == Approx(1'000'000.0 + 5200.0));
}

TEST_CASE("Probe keeps statistics as given and the first time of each event", "[probe]")
{
    const testing::ScratchDirectory scratch;
    const auto probe = makeProbe(scratch);
    probe->event("createOffer", kStart);
    probe->event("createOffer", kStart + 5s);
    REQUIRE(probe->addSample(1s, R"([{"type":"inbound-rtp","kind":"video","framesDecoded":30}])"));
    CHECK(probe->addSample(2s, "{}").error().code == ErrorCode::Malformed);
    CHECK(probe->addSample(2s, "[").error().code == ErrorCode::Malformed);
    REQUIRE(probe->finish());
    const json record = readJson(scratch / "A.json");
    CHECK(record["program"] == "alcove");
    CHECK(record["events"].size() == 1);
    REQUIRE(record["samples"].size() == 1);
    CHECK(record["samples"][0]["t"] == 1.0);
    CHECK(record["samples"][0]["stats"][0]["framesDecoded"] == 30);
}

TEST_CASE("Probe says when its directory cannot be used", "[probe]")
{
    const testing::ScratchDirectory scratch;
    Probe::Config config;
    config.directory = scratch.write("file", {}) / "below";
    const auto created = Probe::create(config);
    REQUIRE_FALSE(created);
    CHECK(created.error().code == ErrorCode::PermissionDenied);
}
