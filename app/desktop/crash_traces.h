#pragma once

namespace alcove::desktop {

/// From now on a crash leaves no picture of this program's memory, in which names, words and keys stand: no core
/// dump, no report to the system's maker, and other programs of the same person cannot read it while it runs.
/// Sequence: first thing in main.
/// Source: setrlimit(2), prctl(2); Windows: SetErrorMode.
void leaveNoCrashTraces();

} // namespace alcove::desktop
