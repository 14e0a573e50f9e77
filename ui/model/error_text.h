#pragma once

#include "core/base/error.h"
#include "ui/model/home_model.h"
#include "ui/model/person_name.h"

#include <QString>

namespace alcove::ui {

/// What an error means for the person, in the order: what happened, what to do.
[[nodiscard]] QString errorText(ErrorCode code, const PersonName& peer);

/// The kind of link problem an error stands for.
[[nodiscard]] HomeModel::LinkProblem linkProblemOf(ErrorCode code);

/// The sentence under the link field; empty for None.
[[nodiscard]] QString linkProblemText(HomeModel::LinkProblem problem, const QDate& day, const PersonName& therapist);

} // namespace alcove::ui
