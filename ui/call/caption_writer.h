#pragma once

#include "ui/model/call_model.h"
#include "ui/model/session_tools_model.h"
#include "ui/widgets/button.h"

#include <QLineEdit>
#include <QTimer>

namespace alcove::ui {

/// Where one types what is said, for the other person to read while it is said. A line goes over a moment
/// after each pause in typing and is done on Enter. Nothing is kept. Sequence: ui.
class CaptionWriter : public QWidget {
    Q_OBJECT
public:
    CaptionWriter(const Theme& theme, CallModel& call, SessionToolsModel& tools);

    [[nodiscard]] QWidget* firstFocus() const { return m_edit; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void send(bool done);
    void render();

    CallModel& m_call;
    SessionToolsModel& m_tools;
    QLineEdit* m_edit;
    Button* m_done;
    QTimer m_pause;
};

} // namespace alcove::ui
