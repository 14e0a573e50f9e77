#include "core/check/connection.h"

#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::check;
using namespace std::chrono_literals;

namespace {

std::vector<Answer> answers(std::size_t count, Duration trip, Duration step = {}, std::size_t lost = 0)
{
    std::vector<Answer> out;
    for (std::size_t i = 0; i < count; ++i)
        out.push_back(i < lost ? Answer() : Answer(i % 2 == 0 ? trip : trip + step));
    return out;
}

ConnectionFindings asked(std::vector<Answer> gate)
{
    ConnectionFindings findings;
    findings.hasInvitation = true;
    findings.gatePorts = gate;
    findings.gate = std::move(gate);
    return findings;
}

} // namespace

TEST_CASE("A short and even way is steady and direct", "[check]")
{
    const ConnectionFindings findings = asked(answers(8, 40ms, 5ms));
    CHECK(judgeConnection(findings) == ConnectionVerdict::Steady);
    CHECK(measureConnection(findings).reach == Reach::Direct);
    CHECK(measureConnection(findings).jitter == 5ms);
}

TEST_CASE("A long, shaking or leaking way is uneven, and more of it weak", "[check]")
{
    CHECK(judgeConnection(asked(answers(8, 400ms))) == ConnectionVerdict::Uneven);
    CHECK(judgeConnection(asked(answers(8, 40ms, 80ms))) == ConnectionVerdict::Uneven);
    CHECK(judgeConnection(asked(answers(8, 40ms, 0ms, 1))) == ConnectionVerdict::Uneven);
    CHECK(judgeConnection(asked(answers(8, 900ms))) == ConnectionVerdict::Weak);
    CHECK(judgeConnection(asked(answers(8, 40ms, 200ms))) == ConnectionVerdict::Weak);
    CHECK(judgeConnection(asked(answers(8, 40ms, 0ms, 3))) == ConnectionVerdict::Weak);
}

TEST_CASE("A therapist's computer that is off is no fault of this one", "[check]")
{
    // Refused at once: the way is there, nobody listens.
    ConnectionFindings refused;
    refused.hasInvitation = true;
    refused.gate = answers(4, 0ms, 0ms, 4);
    refused.gatePorts = answers(4, 30ms);
    CHECK(judgeConnection(refused) == ConnectionVerdict::TherapistAway);
    // Silence there, and the connection service answers.
    ConnectionFindings silent = refused;
    silent.gatePorts = answers(4, 0ms, 0ms, 4);
    silent.hasService = true;
    silent.service = answers(4, 30ms);
    CHECK(judgeConnection(silent) == ConnectionVerdict::TherapistAway);
    CHECK(measureConnection(silent).reach == Reach::Relayed);
    CHECK(standingOf(ConnectionVerdict::TherapistAway) == Standing::Fine);
}

TEST_CASE("A network that lets nothing through is blocked only where something should have answered", "[check]")
{
    ConnectionFindings findings;
    findings.hasInvitation = true;
    findings.hasService = true;
    findings.gate = answers(4, 0ms, 0ms, 4);
    findings.gatePorts = answers(4, 0ms, 0ms, 4);
    findings.service = answers(4, 0ms, 0ms, 4);
    CHECK(judgeConnection(findings) == ConnectionVerdict::Blocked);
    findings.hasService = false;
    findings.service.clear();
    CHECK(judgeConnection(findings) == ConnectionVerdict::TherapistAway);
}

namespace {

/// A link that leads to a broker alone, which lets this side in.
ConnectionFindings atBroker(std::vector<Answer> gate, std::vector<Answer> service)
{
    ConnectionFindings findings;
    findings.hasInvitation = true;
    findings.hasService = true;
    findings.broker = { 120ms };
    findings.brokerGate = std::move(gate);
    findings.service = std::move(service);
    return findings;
}

} // namespace

TEST_CASE("Through a broker the way to the relay tells most", "[check]")
{
    const ConnectionFindings findings = atBroker(answers(4, 700ms), answers(20, 60ms, 4ms));
    CHECK(judgeConnection(findings) == ConnectionVerdict::Steady);
    const ConnectionMeasure measure = measureConnection(findings);
    CHECK(measure.reach == Reach::Relayed);
    CHECK(measure.asked == 20);
    CHECK(measure.answered == 20);
    CHECK(judgeConnection(atBroker(answers(4, 60ms), answers(20, 60ms, 4ms, 2))) == ConnectionVerdict::Uneven);
    CHECK(judgeConnection(atBroker(answers(4, 60ms), answers(20, 60ms, 4ms, 5))) == ConnectionVerdict::Weak);
}

TEST_CASE("A broker that lets in where the therapist does not answer is a result of its own", "[check]")
{
    CHECK(judgeConnection(atBroker(answers(2, 0ms, 0ms, 2), answers(20, 60ms))) == ConnectionVerdict::TherapistAway);
    CHECK(judgeConnection(atBroker(answers(2, 0ms, 0ms, 2), {})) == ConnectionVerdict::TherapistAway);
    // The way itself counts all the same.
    CHECK(judgeConnection(atBroker(answers(2, 0ms, 0ms, 2), answers(20, 900ms))) == ConnectionVerdict::Weak);
}

TEST_CASE("A broker that cannot be reached is blocked although STUN answers", "[check]")
{
    ConnectionFindings findings = atBroker({}, answers(20, 60ms));
    findings.broker = { std::nullopt, std::nullopt };
    CHECK(judgeConnection(findings) == ConnectionVerdict::Blocked);
}

TEST_CASE("Where datagrams do not get through pictures may soften", "[check]")
{
    CHECK(judgeConnection(atBroker(answers(4, 60ms), answers(20, 0ms, 0ms, 20))) == ConnectionVerdict::Uneven);
    CHECK(judgeConnection(atBroker(answers(4, 60ms), {})) == ConnectionVerdict::Steady);
}

TEST_CASE("Without anybody to ask nothing is claimed", "[check]")
{
    CHECK(judgeConnection({}) == ConnectionVerdict::NotChecked);
    ConnectionFindings offline;
    offline.online = false;
    CHECK(judgeConnection(offline) == ConnectionVerdict::Offline);
    ConnectionFindings service;
    service.hasService = true;
    service.service = answers(5, 30ms);
    CHECK(judgeConnection(service) == ConnectionVerdict::Steady);
}
