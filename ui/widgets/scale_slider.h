#pragma once

#include "ui/theme/theme.h"

#include <QSlider>

#include <optional>

namespace alcove::ui {

/// A place between two words: no fill, no numbers, no steps, no colour that changes. Not answered is a state
/// of its own, and looks it: a dashed, hollow handle in the middle. The first press anywhere answers, Delete
/// takes the answer back.
/// Sequence: ui.
class ScaleSlider : public QSlider {
    Q_OBJECT
public:
    static constexpr int kEnd = 1000;

    /// `question`, `from` and `to` are spoken with the place in words: "I felt. From not heard to heard…".
    ScaleSlider(const Theme& theme, const QString& question, const QString& from, const QString& to);

    [[nodiscard]] std::optional<int> place() const { return m_answered ? std::optional(value()) : std::nullopt; }
    /// Shows a place without emitting placeChanged().
    void setPlace(const std::optional<int>& place);
    void clear();
    /// The place in words: "three quarters of the way to …", or "Not answered".
    [[nodiscard]] QString placeInWords() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void placeChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void answer(int value);
    void noteAnswer();
    [[nodiscard]] int valueAt(int x) const;
    void updateName();

    const Theme& m_theme;
    QString m_question;
    QString m_from;
    QString m_to;
    bool m_answered = false;
};

} // namespace alcove::ui
