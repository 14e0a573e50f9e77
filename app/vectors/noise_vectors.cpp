// noise-vectors FILE.json: what an outsider needs to check this program's Noise against any published
// vector file in cacophony's form.

#include "app/vectors/noise_vector.h"

#include <fstream>
#include <iostream>

namespace {

constexpr int kAllPassed = 0;
constexpr int kSomeFailed = 1;
constexpr int kUnusable = 2;

int unusable(const std::string& sentence)
{
    std::cerr << "noise-vectors: " << sentence << '\n';
    return kUnusable;
}

std::string nameOf(const nlohmann::json& vector)
{
    for (const char* key : { "protocol_name", "name" }) {
        if (vector.is_object() && vector.contains(key) && vector[key].is_string())
            return vector[key].get<std::string>();
    }
    return "(unnamed)";
}

} // namespace

int main(int argc, char* argv[])
{
    using alcove::vectors::Outcome;

    if (argc != 2)
        return unusable("usage: noise-vectors FILE.json");
    std::ifstream file(argv[1], std::ios::binary);
    if (!file)
        return unusable(std::string("cannot open ") + argv[1]);
    const nlohmann::json document = nlohmann::json::parse(file, nullptr, false);
    if (document.is_discarded())
        return unusable(std::string(argv[1]) + " is not JSON");
    const nlohmann::json& list
        = document.is_object() && document.contains("vectors") ? document["vectors"] : document;
    if (!list.is_array() || list.empty())
        return unusable(std::string(argv[1]) + " holds no list of vectors");

    std::size_t passed = 0;
    std::size_t failed = 0;
    std::size_t skipped = 0;
    for (const nlohmann::json& vector : list) {
        const alcove::vectors::Verdict verdict = alcove::vectors::runNoiseVector(vector);
        passed += verdict.outcome == Outcome::Passed ? 1 : 0;
        skipped += verdict.outcome == Outcome::Skipped ? 1 : 0;
        if (verdict.outcome == Outcome::Failed) {
            ++failed;
            std::cout << nameOf(vector) << ": " << verdict.reason << '\n';
        }
    }
    std::cout << passed << " passed, " << failed << " failed, " << skipped << " skipped\n";
    return failed == 0 ? kAllPassed : kSomeFailed;
}
