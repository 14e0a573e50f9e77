#pragma once

#include "tests/ui/sample_models.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>

namespace alcove::ui {

/// A window with sample models that answer, driven as a person would: by names and keys.
class WindowDriver {
public:
    enum class As { Client, Therapist, Newcomer };
    explicit WindowDriver(As role);

    /// The visible button with this accessible name; null: none.
    [[nodiscard]] QAbstractButton* button(const QString& name);
    /// Presses it; false if it is not there or cannot be pressed.
    [[nodiscard]] bool press(const QString& name);
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Tabs until the control with this name has the focus; false after a full round.
    [[nodiscard]] bool tabTo(const QString& name);
    [[nodiscard]] QString focusName() const;
    /// Lets posted events come to rest.
    void settle();

    Theme theme;
    SampleModels sample;
    MainWindow window;
};

} // namespace alcove::ui
