#include "core/base/bytes.h"

#include <algorithm>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <unistd.h>

/// Runs a fuzz target where libFuzzer is not at hand: each corpus file as it is, then a fixed number of seeded
/// mutations of them, so that every test run throws hostile input at every parser and always the same.
///
///     fuzz_NAME [--runs N] [--seed S] [--only RUN] CORPUS_DIR...
///
/// Invariant: a run depends on the seed and its own number alone, so the number printed when a target crashes is enough
/// to run it again with --only.
/// Sequence: one thread.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using alcove::Bytes;

// chosen: above the largest datagram and control message (1152 and 1000 bytes), so that length limits are crossed too.
constexpr std::size_t kMaxInput = 4096;

// chosen: as many edits in a row as leave most of a valid input standing.
constexpr unsigned kMaxEdits = 8;

struct Options {
    std::uint64_t runs = 20'000;
    std::uint64_t seed = 1;
    std::int64_t only = -1;
    std::vector<std::string> corpora;
};

volatile std::sig_atomic_t g_run = -1;

void onCrash(int)
{
    char text[64];
    const int length =
        std::snprintf(text, sizeof text, "crash in run %d: repeat it with --only\n", static_cast<int>(g_run));
    if (length > 0)
        (void)!write(STDERR_FILENO, text, static_cast<std::size_t>(length));
    _exit(1);
}

class Mutator {
public:
    Mutator(const std::vector<Bytes>& corpus, std::uint64_t seed, std::uint64_t run)
        : m_corpus(corpus)
        , m_engine(seed * 0x9E3779B97F4A7C15U + run)
    {
    }

    Bytes next()
    {
        Bytes input = pick();
        const std::uint64_t edits = 1 + below(kMaxEdits);
        for (std::uint64_t i = 0; i < edits; ++i)
            edit(input);
        input.resize(std::min(input.size(), kMaxInput));
        return input;
    }

private:
    std::uint64_t below(std::uint64_t bound) { return m_engine() % bound; }

    std::uint8_t byte() { return static_cast<std::uint8_t>(m_engine()); }

    // Signed, because vector iterators move by signed distances.
    std::ptrdiff_t place(const Bytes& input) { return static_cast<std::ptrdiff_t>(below(input.size() + 1)); }

    Bytes pick() { return m_corpus[below(m_corpus.size())]; }

    void edit(Bytes& input)
    {
        switch (below(7)) {
        case 0: return flipBit(input);
        case 1: return setBoundaryByte(input);
        case 2: return insertRandom(input);
        case 3: return remove(input);
        case 4: return repeat(input);
        case 5: return splice(input);
        default: input.resize(below(input.size() + 1)); return;
        }
    }

    void flipBit(Bytes& input)
    {
        if (!input.empty())
            input[below(input.size())] ^= static_cast<std::uint8_t>(1U << below(8));
    }

    // Lengths and counts go wrong at the ends of their range.
    void setBoundaryByte(Bytes& input)
    {
        constexpr std::uint8_t values[] = { 0x00, 0x01, 0x7f, 0x80, 0xfe, 0xff };
        if (!input.empty())
            input[below(input.size())] = values[below(std::size(values))];
    }

    void insertRandom(Bytes& input)
    {
        Bytes extra(1 + below(16));
        std::generate(extra.begin(), extra.end(), [this] { return byte(); });
        input.insert(input.begin() + place(input), extra.begin(), extra.end());
    }

    void remove(Bytes& input)
    {
        const auto [first, last] = range(input);
        input.erase(input.begin() + first, input.begin() + last);
    }

    void repeat(Bytes& input)
    {
        const auto [first, last] = range(input);
        const Bytes copy(input.begin() + first, input.begin() + last);
        input.insert(input.begin() + last, copy.begin(), copy.end());
    }

    void splice(Bytes& input)
    {
        const Bytes other = pick();
        input.resize(static_cast<std::size_t>(place(input)));
        input.insert(input.end(), other.begin() + place(other), other.end());
    }

    std::pair<std::ptrdiff_t, std::ptrdiff_t> range(const Bytes& input)
    {
        const std::ptrdiff_t a = place(input);
        const std::ptrdiff_t b = place(input);
        return std::minmax(a, b);
    }

    const std::vector<Bytes>& m_corpus;
    std::mt19937_64 m_engine;
};

std::vector<Bytes> readCorpora(const std::vector<std::string>& folders)
{
    std::vector<std::filesystem::path> paths;
    for (const std::string& folder : folders) {
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            if (entry.is_regular_file())
                paths.push_back(entry.path());
        }
    }
    std::sort(paths.begin(), paths.end()); // directory order differs between machines
    std::vector<Bytes> corpus;
    for (const auto& path : paths) {
        std::ifstream file(path, std::ios::binary);
        corpus.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return corpus;
}

void run(std::int64_t number, const Bytes& input)
{
    g_run = static_cast<std::sig_atomic_t>(number);
    // A copy of exactly this size lets the address sanitizer see one byte too far.
    const std::vector<std::uint8_t> exact(input.begin(), input.end());
    LLVMFuzzerTestOneInput(exact.data(), exact.size());
}

bool readNumber(std::string_view text, auto& value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

bool readOptions(std::span<char*> arguments, Options& options)
{
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string_view name = arguments[i];
        if (!name.starts_with("--")) {
            options.corpora.emplace_back(name);
            continue;
        }
        if (++i == arguments.size())
            return false;
        const bool understood = name == "--runs" ? readNumber(arguments[i], options.runs)
            : name == "--seed"                   ? readNumber(arguments[i], options.seed)
            : name == "--only"                   ? readNumber(arguments[i], options.only)
                                                 : false;
        if (!understood)
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char* argv[])
{
    Options options;
    if (!readOptions({ argv, static_cast<std::size_t>(argc) }, options)) {
        std::fprintf(stderr, "usage: %s [--runs N] [--seed S] [--only RUN] CORPUS_DIR...\n", argv[0]);
        return 2;
    }
    for (const std::string& folder : options.corpora) {
        if (!std::filesystem::is_directory(folder)) {
            std::fprintf(stderr, "no corpus folder %s\n", folder.c_str());
            return 2;
        }
    }
    for (const int signal : { SIGABRT, SIGSEGV, SIGFPE, SIGILL, SIGBUS })
        std::signal(signal, onCrash);

    std::vector<Bytes> corpus = readCorpora(options.corpora);
    for (const Bytes& input : corpus)
        run(-1, input);
    const std::size_t files = corpus.size();
    corpus.emplace_back(); // from nothing, too

    for (std::uint64_t number = 0; number < options.runs; ++number) {
        if (options.only < 0 || options.only == static_cast<std::int64_t>(number))
            run(static_cast<std::int64_t>(number), Mutator(corpus, options.seed, number).next());
    }
    std::printf("%zu corpus files, %llu mutations, seed %llu\n",
        files,
        static_cast<unsigned long long>(options.runs),
        static_cast<unsigned long long>(options.seed));
    return 0;
}
