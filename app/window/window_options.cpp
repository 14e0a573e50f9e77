#include "app/window/window_options.h"

namespace alcove::app {

Result<WindowOptions> parseWindowOptions(const std::vector<std::string>& arguments)
{
    WindowOptions options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        if (argument == "--data-dir" && i + 1 < arguments.size())
            options.dataDir = arguments[++i];
        else if (argument == "--synthetic-camera")
            options.syntheticCamera = true;
        else if (argument == "--no-sound")
            options.noSound = true;
        else if (argument == "--help" || argument == "-h")
            options.help = true;
        else if (argument.rfind("-", 0) == 0)
            return Error { ErrorCode::InvalidArgument, "There is no option " + argument + ", or it lacks its value." };
        else if (options.link.empty())
            options.link = argument;
        else
            return Error { ErrorCode::InvalidArgument, "Only one invitation can be opened at a time." };
    }
    return options;
}

std::string_view windowUsage()
{
    return "alcove [--data-dir DIR] [--synthetic-camera] [--no-sound] [LINK|FILE.alcove]\n";
}

} // namespace alcove::app
