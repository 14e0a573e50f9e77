#pragma once

#include "app/peer/peer_options.h"
#include "core/device/audio_device.h"
#include "core/device/video_source.h"
#include "core/device/y4m_writer.h"

#include <memory>

namespace alcove::app {

/// The files and drawn scenes that stand in for devices.
struct PeerMedia {
    std::unique_ptr<device::AudioDevice> audio;
    std::unique_ptr<device::VideoSource> video; ///< null: --video-in none
    std::optional<device::Y4mWriter> videoOut;

    /// Errors: those of the files, with a detail fit for stderr.
    [[nodiscard]] static Result<PeerMedia> open(const PeerOptions& options);
};

} // namespace alcove::app
