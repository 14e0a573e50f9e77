#include "app/bench/measurement.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

namespace {

using namespace alcove::bench;

constexpr int kMeasurementFailed = 1;
constexpr int kUnusableArguments = 2;

struct Group {
    std::string_view name;
    std::vector<Measurement> (*run)();
};

constexpr std::array kGroups {
    Group { "codec", benchCodec },
    Group { "crypto", benchCrypto },
    Group { "flow", benchFlow },
    Group { "playout", benchPlayout },
};

void printTable(const std::vector<Measurement>& measurements)
{
    for (const Measurement& m : measurements) {
        std::printf("%-48s %12.0f %s/s %12.0f ns %8.2f allocations\n", m.name.c_str(), m.perSecond, m.unit.c_str(),
            m.nanoseconds, m.allocations);
    }
}

void printJson(std::string_view group, const std::vector<Measurement>& measurements)
{
    nlohmann::json out;
    out["group"] = group;
    out["measurements"] = nlohmann::json::array();
    for (const Measurement& m : measurements) {
        out["measurements"].push_back({ { "name", m.name }, { "unit", m.unit }, { "perSecond", m.perSecond },
            { "nanoseconds", m.nanoseconds }, { "allocations", m.allocations } });
    }
    std::printf("%s\n", out.dump(2).c_str());
}

int usage()
{
    std::fputs("usage: alcove-bench codec|crypto|flow|playout [--json]\n", stderr);
    return kUnusableArguments;
}

} // namespace

int main(int argc, char* argv[])
{
    const Group* chosen = nullptr;
    bool json = false;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        const auto group = std::find_if(kGroups.begin(), kGroups.end(), [&](const Group& g) { return g.name == argument; });
        if (argument == "--json")
            json = true;
        else if (group != kGroups.end() && chosen == nullptr)
            chosen = &*group;
        else
            return usage();
    }
    if (chosen == nullptr)
        return usage();
    const std::vector<Measurement> measurements = chosen->run();
    if (json)
        printJson(chosen->name, measurements);
    else
        printTable(measurements);
    bool good = !measurements.empty();
    for (const Measurement& measurement : measurements) {
        if (measurement.failures > 0)
            std::fprintf(stderr, "%s: %llu operations failed\n", measurement.name.c_str(),
                static_cast<unsigned long long>(measurement.failures));
        good = good && measurement.failures == 0;
    }
    return good ? 0 : kMeasurementFailed;
}
