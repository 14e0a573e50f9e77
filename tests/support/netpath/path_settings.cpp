#include "tests/support/netpath/path_settings.h"

#include <charconv>
#include <cmath>
#include <string>

namespace alcove::testing {

namespace {

// chosen: a minute of delay and 10 Gbit/s are far beyond any path a call is tested on, and still far from overflow.
constexpr double kMaxMilliseconds = 60'000;
constexpr double kMaxKilobits = 10'000'000;
constexpr double kMaxSeconds = 86'400;

Result<double> parseNumber(std::string_view text, double largest)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !(value >= 0) || value > largest)
        return Error { ErrorCode::Malformed, "number out of range: " + std::string(text) };
    return value;
}

Duration milliseconds(double value) { return Duration(std::llround(value * 1000)); }

/// The text before the separator, which is taken off `rest` together with it.
std::string_view takeUntil(std::string_view& rest, char separator)
{
    const std::size_t end = std::min(rest.find(separator), rest.size());
    const std::string_view taken = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return taken;
}

Status set(PathSettings& settings, std::string_view key, std::string_view text)
{
    if (key == "loss_pct") {
        ASSIGN_OR_RETURN(const double percent, parseNumber(text, 100));
        settings.loss = percent / 100;
    } else if (key == "rate_kbit") {
        ASSIGN_OR_RETURN(const double kilobits, parseNumber(text, kMaxKilobits));
        settings.rate = BitRate::bitsPerSecond(std::llround(kilobits * 1000));
    } else if (key == "outage") {
        ASSIGN_OR_RETURN(const double flag, parseNumber(text, 1));
        settings.outage = flag > 0;
    } else {
        ASSIGN_OR_RETURN(const double time, parseNumber(text, kMaxMilliseconds));
        if (key == "delay_ms")
            settings.delay = milliseconds(time);
        else if (key == "jitter_ms")
            settings.jitter = milliseconds(time);
        else if (key == "queue_ms")
            settings.queue = milliseconds(time);
        else
            return Error { ErrorCode::Malformed, "unknown setting: " + std::string(key) };
    }
    return {};
}

} // namespace

Result<PathSettings> PathSettings::parse(std::string_view text)
{
    PathSettings settings;
    while (!text.empty()) {
        std::string_view value = takeUntil(text, ',');
        const std::string_view key = takeUntil(value, '=');
        RETURN_IF_ERROR(set(settings, key, value));
    }
    return settings;
}

Result<ScheduledChange> ScheduledChange::parse(std::string_view line)
{
    ScheduledChange change;
    ASSIGN_OR_RETURN(const double seconds, parseNumber(takeUntil(line, ' '), kMaxSeconds));
    change.at = milliseconds(seconds * 1000);
    ASSIGN_OR_RETURN(change.direction, parseDirection(takeUntil(line, ' ')));
    ASSIGN_OR_RETURN(change.settings, PathSettings::parse(line));
    return change;
}

Result<Direction> parseDirection(std::string_view text)
{
    if (text == "a-to-b")
        return Direction::AToB;
    if (text == "b-to-a")
        return Direction::BToA;
    if (text == "both")
        return Direction::Both;
    return Error { ErrorCode::Malformed, "not a direction: " + std::string(text) };
}

SimulatedLinkConfig toLinkConfig(const PathSettings& settings)
{
    SimulatedLinkConfig config;
    config.propagation = settings.delay.value_or(Duration::zero());
    config.jitter.mean = settings.jitter.value_or(Duration::zero());
    config.loss = settings.outage.value_or(false) ? 1.0 : settings.loss.value_or(0.0);
    if (settings.rate)
        config.rates.push_back(RateStep { {}, *settings.rate });
    config.queueTime = settings.queue.value_or(config.queueTime);
    config.overhead = DataSize(); // what the device hands over has its headers
    return config;
}

} // namespace alcove::testing
