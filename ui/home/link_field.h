#pragma once

#include "ui/model/home_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

namespace alcove::ui {

/// The place for the link one was sent: checked on Join, never while typing; what is wrong is said below.
/// Sequence: ui.
class LinkField : public QWidget {
    Q_OBJECT
public:
    LinkField(const Theme& theme, HomeModel& home, const QString& label, Button::Kind joinKind);
    [[nodiscard]] QWidget* firstFocus() const { return m_field->edit(); }

private:
    void join();
    void render();

    HomeModel& m_home;
    Field* m_field;
};

} // namespace alcove::ui
