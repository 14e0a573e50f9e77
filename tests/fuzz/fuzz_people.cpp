#include "core/session/people_bodies.h"

#include <cstdlib>

using namespace alcove;
using namespace alcove::session;

/// What was taken must be sayable again and mean the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteView bytes(data, size);
    if (const auto name = parsePersonName(bytes); name && parsePersonName(encode(*name)) != name)
        std::abort();
    if (const auto about = parseAboutYou(bytes); about && parseAboutYou(encode(*about)) != about)
        std::abort();
    if (const auto about = parseAboutTherapist(bytes); about && parseAboutTherapist(encode(*about)) != about)
        std::abort();
    return 0;
}
