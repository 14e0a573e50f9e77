#include "core/session/control_bodies.h"
#include "core/session/session_tools.h"

#include <google/protobuf/stubs/logging.h>

#include <cstdlib>

using namespace alcove;
using namespace alcove::session;

/// The input is the body of each small message of a session. What is accepted is sent on the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // It would write a line for each input that is no text.
    [[maybe_unused]] static const auto quiet = google::protobuf::SetLogHandler(nullptr);
    const ByteView body(data, size);
    if (const auto comfort = parseComfort(body); comfort && parseComfort(encode(*comfort)) != comfort)
        std::abort();
    if (const auto caption = parseCaption(body)) {
        const auto again = parseCaption(encode(*caption));
        if (!again || again->text != caption->text || again->line != caption->line || again->done != caption->done
            || caption->text.find('\n') != std::string::npos)
            std::abort();
    }
    if (const auto on = parsePictureFirst(body); on && parsePictureFirst(encodePictureFirst(*on)) != on)
        std::abort();
    if (const auto presence = parsePresence(body); presence && parsePresence(encode(*presence)) != presence)
        std::abort();
    return 0;
}
