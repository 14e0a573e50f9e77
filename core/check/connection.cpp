#include "core/check/connection.h"

#include <algorithm>

namespace alcove::check {
namespace {

using namespace std::chrono_literals;

// Source: ITU-T G.114: up to 150 ms one way nobody notices, beyond 400 ms talking together does not work.
constexpr Duration kComfortableRoundTrip = 300ms;
constexpr Duration kLongestRoundTrip = 800ms;
// Source: ITU-T Y.1541 classes 0 and 1: 50 ms of delay variation for conversation. Twice of it a jitter
// buffer still holds, at the price of delay.
constexpr Duration kComfortableJitter = 50ms;
constexpr Duration kMostJitter = 150ms;
// chosen: forward repair hides 5 % altogether; from 20 % on voices break.
constexpr double kComfortableLoss = 0.05;
constexpr double kMostLoss = 0.2;

bool anyAnswer(const std::vector<Answer>& answers)
{
    return std::any_of(answers.begin(), answers.end(), [](const Answer& answer) { return answer.has_value(); });
}

/// The answers that tell most: those of the way a call would take first.
const std::vector<Answer>& tellingAnswers(const ConnectionFindings& findings)
{
    if (anyAnswer(findings.gate))
        return findings.gate;
    return anyAnswer(findings.service) ? findings.service : findings.brokerGate;
}

} // namespace

ConnectionMeasure measureConnection(const ConnectionFindings& findings)
{
    ConnectionMeasure measure;
    if (anyAnswer(findings.gate) || anyAnswer(findings.gatePorts))
        measure.reach = Reach::Direct;
    else if (anyAnswer(findings.broker) || anyAnswer(findings.brokerGate) || anyAnswer(findings.service))
        measure.reach = Reach::Relayed;
    else if (!findings.gatePorts.empty() || !findings.broker.empty() || !findings.service.empty())
        measure.reach = Reach::Blocked;
    const std::vector<Answer>& answers = tellingAnswers(findings);
    std::vector<Duration> trips;
    for (const Answer& answer : answers) {
        if (answer)
            trips.push_back(*answer);
    }
    measure.asked = answers.size();
    measure.answered = trips.size();
    if (trips.empty())
        return measure;
    measure.loss = 1.0 - static_cast<double>(trips.size()) / static_cast<double>(answers.size());
    Duration differences {};
    for (std::size_t i = 1; i < trips.size(); ++i)
        differences += trips[i] > trips[i - 1] ? trips[i] - trips[i - 1] : trips[i - 1] - trips[i];
    if (trips.size() > 1)
        measure.jitter = differences / static_cast<int>(trips.size() - 1);
    std::nth_element(trips.begin(), trips.begin() + static_cast<std::ptrdiff_t>(trips.size() / 2), trips.end());
    measure.delay = trips[trips.size() / 2];
    return measure;
}

ConnectionVerdict judgeConnection(const ConnectionFindings& findings)
{
    if (!findings.online)
        return ConnectionVerdict::Offline;
    const ConnectionMeasure measure = measureConnection(findings);
    if (measure.reach == Reach::Unknown)
        return ConnectionVerdict::NotChecked;
    if (measure.reach == Reach::Blocked) {
        // A therapist's computer that is off is as silent as one that cannot be reached; only the
        // connection service tells the two apart.
        return findings.hasService ? ConnectionVerdict::Blocked : ConnectionVerdict::TherapistAway;
    }
    const bool met = anyAnswer(findings.gate) || anyAnswer(findings.brokerGate);
    // A service that answers elsewhere is of no use while nobody comes to where both would meet.
    if (!met && !findings.broker.empty() && !anyAnswer(findings.broker))
        return ConnectionVerdict::Blocked;
    if (measure.answered == 0)
        return ConnectionVerdict::TherapistAway;
    if (measure.loss > kMostLoss || measure.delay > kLongestRoundTrip || measure.jitter > kMostJitter)
        return ConnectionVerdict::Weak;
    if (measure.loss > kComfortableLoss || measure.delay > kComfortableRoundTrip || measure.jitter > kComfortableJitter)
        return ConnectionVerdict::Uneven;
    if (findings.hasInvitation && !met)
        return ConnectionVerdict::TherapistAway;
    // UDP is kept away here: sound and picture take turns on one TCP connection.
    const bool withoutDatagrams = !findings.service.empty() && !anyAnswer(findings.service);
    return withoutDatagrams ? ConnectionVerdict::Uneven : ConnectionVerdict::Steady;
}

Standing standingOf(ConnectionVerdict verdict)
{
    switch (verdict) {
    case ConnectionVerdict::NotChecked:
        return Standing::NotTried;
    case ConnectionVerdict::Steady:
    case ConnectionVerdict::TherapistAway:
        return Standing::Fine;
    case ConnectionVerdict::Uneven:
        return Standing::CouldBeBetter;
    case ConnectionVerdict::Offline:
    case ConnectionVerdict::Weak:
    case ConnectionVerdict::Blocked:
        return Standing::NotWorking;
    }
    return Standing::NotTried;
}

} // namespace alcove::check
