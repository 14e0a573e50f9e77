#pragma once

#include "ui/model/check_model.h"

namespace alcove::ui {

/// What a finding is in words: one sentence about the thing, and one suggestion where there is one.
struct FindingWords {
    QString sentence;
    QString advice;
};

[[nodiscard]] QString nameOf(CheckModel::Item item);
[[nodiscard]] FindingWords wordsFor(CheckModel::Item item, CheckModel::Result result);
/// The short word at the end of a row; empty: none.
[[nodiscard]] QString readoutFor(CheckModel::Finding finding);
/// The verdict's two lines.
[[nodiscard]] QString verdictTitle(const CheckModel& check);
[[nodiscard]] QString verdictText(const CheckModel& check);
/// How to allow the microphone or the camera on this operating system, step by step.
[[nodiscard]] QStringList stepsToAllow(CheckModel::Item item);
/// What home says of the last check: a line and a second one.
struct SetupLine {
    QString title;
    QString detail;
    bool fine = false;
};
[[nodiscard]] SetupLine setupLine(const CheckModel& check);
/// A text about this setup that may be passed on: no names, no devices' names, no addresses.
[[nodiscard]] QString reportText(const CheckModel& check, const QDateTime& now);

} // namespace alcove::ui
