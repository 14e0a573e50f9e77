#pragma once

#include "ui/widgets/plain_label.h"

#include <QAbstractButton>

namespace alcove::ui {

/// One of several answers in a list: a ring at the start, the answer, and a quieter word beside it.
/// Rows in one parent with autoExclusive are one choice. Sequence: ui.
class ChoiceRow : public QAbstractButton {
    Q_OBJECT
public:
    /// `text` is the accessible name, `aside` its description.
    ChoiceRow(const Theme& theme, const QString& text, const QString& aside = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int ringWidth() const;

    const Theme& m_theme;
    PlainLabel* m_text;
    PlainLabel* m_aside;
};

} // namespace alcove::ui
