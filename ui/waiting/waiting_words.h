#pragma once

#include "ui/model/person_name.h"
#include "ui/model/waiting_model.h"

namespace alcove::ui {

/// What the waiting room says of an obstacle: what happened, and what the person can do.
struct ObstacleWords {
    QString title; ///< may be empty
    QString detail;
};

/// Empty words for no obstacle.
[[nodiscard]] ObstacleWords obstacleWords(WaitingModel::Obstacle obstacle, const PersonName& therapist);

} // namespace alcove::ui
