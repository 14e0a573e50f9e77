#pragma once

#include "ui/widgets/call_button.h"
#include "ui/widgets/plain_label.h"

namespace alcove::ui {

/// The row under the stage, which never hides: what is known about person and line at the start, the
/// controls in the middle of the window, time and Leave at the end, at least 48 px from the moment.
/// Sequence: ui.
class CallToolbar : public QWidget {
    Q_OBJECT
public:
    explicit CallToolbar(const Theme& theme);

    /// Visiting order is adding order.
    void addStatus(CallButton* button);
    void addControl(CallButton* button);
    void setLeave(CallButton* button);
    void setTime(const QString& text);
    [[nodiscard]] bool isCompact() const { return m_compact; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void arrange();
    void setCompact(bool compact);
    void setTight(bool tight);
    [[nodiscard]] bool fits() const;
    [[nodiscard]] QString situation() const;
    [[nodiscard]] int middleWidth() const;

    const Theme& m_theme;
    QList<CallButton*> m_status;
    QList<CallButton*> m_controls;
    CallButton* m_leave = nullptr;
    PlainLabel* m_time;
    bool m_compact = false;
    QString m_arrangedFor;
};

} // namespace alcove::ui
