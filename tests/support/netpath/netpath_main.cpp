#include "tests/support/netpath/emulated_path.h"

#include <charconv>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <span>

#include <sys/signalfd.h>

/// Joins two network namespaces by an emulated path; netpath.sh makes the namespaces and calls it.
///
///     netpath --ns-a NAME --ns-b NAME [--both SETTINGS] [--a-to-b SETTINGS] [--b-to-a SETTINGS]
///             [--schedule FILE] [--seed N] [--stats FILE]
///
/// Prints "ready" when both devices are up; SIGUSR1 starts the schedule, SIGTERM ends it and writes the statistics.

namespace {

using namespace alcove;
using namespace alcove::testing;

struct Options {
    std::string namespaceA;
    std::string namespaceB;
    std::string statsFile;
    EmulatedPath::Config path;
};

Result<std::vector<ScheduledChange>> readSchedule(const std::string& file)
{
    std::ifstream lines(file);
    if (!lines)
        return Error { ErrorCode::NotFound, "schedule " + file };
    std::vector<ScheduledChange> schedule;
    for (std::string line; std::getline(lines, line);) {
        if (line.empty() || line.starts_with('#'))
            continue;
        ASSIGN_OR_RETURN(ScheduledChange change, ScheduledChange::parse(line));
        schedule.push_back(change);
    }
    return schedule;
}

Status setPath(EmulatedPath::Config& path, Direction direction, std::string_view text)
{
    ASSIGN_OR_RETURN(const PathSettings settings, PathSettings::parse(text));
    if (direction != Direction::BToA)
        path.aToB = settings;
    if (direction != Direction::AToB)
        path.bToA = settings;
    return {};
}

Status setOption(Options& options, const std::string& name, const std::string& value)
{
    if (name == "--ns-a")
        options.namespaceA = value;
    else if (name == "--ns-b")
        options.namespaceB = value;
    else if (name == "--stats")
        options.statsFile = value;
    else if (name == "--seed")
        std::from_chars(value.data(), value.data() + value.size(), options.path.seed);
    else if (name == "--schedule") {
        ASSIGN_OR_RETURN(options.path.schedule, readSchedule(value));
    } else if (name.starts_with("--")) {
        ASSIGN_OR_RETURN(const Direction direction, parseDirection(name.substr(2)));
        return setPath(options.path, direction, value);
    }
    return {};
}

Result<Options> parseOptions(std::span<char*> arguments)
{
    Options options;
    for (std::size_t i = 1; i < arguments.size(); i += 2) {
        if (i + 1 == arguments.size())
            return Error { ErrorCode::InvalidArgument, std::string(arguments[i]) + " needs a value" };
        RETURN_IF_ERROR(setOption(options, arguments[i], arguments[i + 1]));
    }
    if (options.namespaceA.empty() || options.namespaceB.empty())
        return Error { ErrorCode::InvalidArgument, "--ns-a and --ns-b are needed" };
    return options;
}

Status runPath(const Options& options)
{
    // Blocked before anything starts, so that none is lost between two waits.
    sigset_t handled;
    sigemptyset(&handled);
    for (const int signal : { SIGTERM, SIGINT, SIGUSR1 })
        sigaddset(&handled, signal);
    sigprocmask(SIG_BLOCK, &handled, nullptr);
    const int signals = signalfd(-1, &handled, SFD_CLOEXEC);

    ASSIGN_OR_RETURN(TunDevice a, TunDevice::open(options.namespaceA, { "10.77.0.1/16", "fd77::1/64" }));
    ASSIGN_OR_RETURN(TunDevice b, TunDevice::open(options.namespaceB, { "10.77.0.2/16", "fd77::2/64" }));
    EmulatedPath path(std::move(a), std::move(b), options.path);
    std::cout << "ready" << std::endl;
    path.run(signals);
    if (!options.statsFile.empty())
        std::ofstream(options.statsFile) << path.statistics();
    return {};
}

} // namespace

int main(int argc, char* argv[])
{
    const auto options = parseOptions({ argv, static_cast<std::size_t>(argc) });
    if (!options) {
        std::cerr << "netpath: " << options.error().detail << "\n";
        return 2;
    }
    const Status status = runPath(*options);
    if (!status) {
        std::cerr << "netpath: " << status.error().detail << "\n";
        return 1;
    }
    return 0;
}
