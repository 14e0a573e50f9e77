#pragma once

#include "tests/ui/sample_models.h"

namespace alcove::ui {

/// What a client may have written, for the scenes of both sides.
[[nodiscard]] NoteDraft sampleNote();
[[nodiscard]] Trend sampleTrend();
/// A note that Sam Sample handed over to the therapist.
void sampleReceivedNote(SampleModels& models);

} // namespace alcove::ui
