#include "app/engine/call_workshop.h"
#include "app/engine/endpoints.h"
#include "app/engine/net_task.h"
#include "tests/support/catch.h"

#include <future>

using namespace alcove;
using namespace alcove::app;

namespace {

class NoObserver final : public session::CallObserver {
    void onState(session::SessionState, session::SessionState) override { }
    void onMilestone(session::CallMilestone) override { }
    void onPeerPresence(const session::Presence&) override { }
    void onSafetyWords(const crypto::SafetyWords&) override { }
    void onSafetyAlarm() override { }
    void onChat(const std::string&) override { }
    void onPeerLeft(session::ByeReason) override { }
    bool onPairOffered(const crypto::Key&) override { return false; }
    void onPaired() override { }
};

/// What the first path of a client's call tells of this computer; it may use the loopback address.
std::vector<std::string> toldBy(transport::RelayUse use, bool relayOnlyCall)
{
    CallWorkshop workshop { CallWorkshop::Config {} };
    NoObserver observer;
    std::vector<std::string> told;
    std::unique_ptr<transport::DatagramPath> path;
    std::promise<void> done;
    workshop.loop().post([&] {
        workshop.setRelayUse(use);
        CallWorkshop::Hooks hooks;
        hooks.wakeupChanged = [] { };
        hooks.relayOnly = relayOnlyCall;
        const session::Call::Config call
            = workshop.makeCall(session::Side::Client, crypto::KeyPair::generate(workshop.random()), observer, std::move(hooks));
        path = call.makePath(0, true);
        path->start({ [](ByteView, Instant) { }, [](transport::PathState, Instant) { }, [](const transport::PathCredentials&) { },
            [&told](std::string candidate) { told.push_back(std::move(candidate)); }, [&done] { done.set_value(); } });
    });
    done.get_future().wait();
    onNetAndWait(workshop, [&path] { path.reset(); });
    return told;
}

} // namespace

TEST_CASE("A call tells this computer's addresses unless somebody chose that it shall not", "[app][real]")
{
    CHECK_FALSE(toldBy(transport::RelayUse::WhenNeeded, false).empty());
    // The person's own setting.
    CHECK(toldBy(transport::RelayUse::Only, false).empty());
    // The link's wish.
    CHECK(toldBy(transport::RelayUse::WhenNeeded, true).empty());
}

TEST_CASE("Whoever shall not be found out knocks at brokers alone", "[app]")
{
    session::Invitation invitation;
    invitation.endpoints = { session::Ipv4Endpoint { { 192, 0, 2, 1 }, 4740 }, session::BrokerEndpoint { "broker.example", 8883 },
        session::HostEndpoint { "home.example", 4740 } };
    CHECK(meetingPlaces(invitation).size() == 3);
    const auto hidden = hiddenMeetingPlaces(invitation);
    REQUIRE(hidden.size() == 1);
    CHECK(hidden.front().broker);
    invitation.endpoints.erase(invitation.endpoints.begin() + 1);
    CHECK(hiddenMeetingPlaces(invitation).empty());
}
