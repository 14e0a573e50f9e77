#pragma once

namespace alcove::desktop {

/// From now on a crash writes none of this program's memory to disk, where names, words and keys stand in plain: no
/// core dump, and on Windows no report. On Linux the process stays dumpable: desktop portals read /proc of whoever
/// asks them and would refuse, and another program of the same person is nobody this could keep out.
/// Sequence: first thing in main.
/// Source: core(5), setrlimit(2); Windows: SetErrorMode.
void leaveNoCrashTraces();

} // namespace alcove::desktop
