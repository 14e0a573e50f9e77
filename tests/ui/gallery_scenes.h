#pragma once

#include "tests/ui/sample_models.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace alcove::ui {

/// One picture of the gallery: a page or a sheet of widgets in one state.
struct Scene {
    QString name;
    /// Makes the widget; `after` runs once it is shown, for what only a visible page can do.
    std::function<std::unique_ptr<QWidget>(const Theme&, SampleModels&)> make;
    std::function<void(QWidget&, SampleModels&)> after;
    /// The board of all widgets is for looking at; no window shows it at other sizes.
    enum class Lint { Wanted, Skipped };
    Lint lint = Lint::Wanted;
};

[[nodiscard]] std::vector<Scene> galleryScenes();

} // namespace alcove::ui
