#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace alcove::ui {

/// A small word with an icon beside a name: Verified, Not checked yet, New device; or of a text, its version.
/// Sequence: ui.
class Tag : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Verified, NotChecked, NewDevice, Version };

    explicit Tag(const Theme& theme, Kind kind = Kind::NotChecked);
    void setKind(Kind kind);
    /// The text; empty takes the kind's own.
    void setText(const QString& text);
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Kind m_kind;
    QString m_text;
};

} // namespace alcove::ui
