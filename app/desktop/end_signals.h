#pragma once

namespace alcove::desktop {

/// From now on the system's request to end (at the end of a desktop session, or by kill) leads out of the
/// event loop, so that everything is closed as after a quit: doors in routers, too.
/// Sequence: ui, once, with the application made. Elsewhere than on Unix nothing is needed.
void leaveOnEndSignals();

} // namespace alcove::desktop
