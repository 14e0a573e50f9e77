#pragma once

namespace alcove::devices {

/// Chooses the multimedia backend and quiets its messages. Call it in `main` before QApplication.
/// A backend that the person chose in the environment stays.
void setUpMultimedia();

} // namespace alcove::devices
