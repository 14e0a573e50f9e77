#pragma once

#include "ui/theme/theme.h"

#include <QFont>
#include <QPushButton>

namespace alcove::ui {

/// A button of one of the seven kinds. At least 44 high and wide; its text is never cut.
/// Sequence: ui.
class Button : public QPushButton {
    Q_OBJECT
public:
    /// Main: the one next step, at most one on a screen. Ordinary: everything else that does something.
    /// Soft: the main step of one card among several. Quiet: "See all". Plain: back, cancel, hide.
    /// Moment: only "I need a moment". End: leave, erase, end the call; never filled, never first focus.
    enum class Kind { Main, Ordinary, Soft, Quiet, Plain, Moment, End };
    /// Where the button stands: OnVideo has light ink on the dark bar over a picture.
    enum class Ground { Wall, OnVideo };

    Button(const Theme& theme, Kind kind, const QString& text, const QString& icon = {});

    void setIconName(const QString& icon);
    [[nodiscard]] QString iconName() const { return m_icon; }
    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// 48 instead of 44: for buttons beside a Main one.
    void setTall(bool tall);
    void setGround(Ground ground);
    /// Text and icon at the leading edge instead of in the middle.
    void setLeading(bool leading);

    /// An icon at the trailing edge of a leading button; empty: none now, but room for one.
    void setEndIconName(const QString& icon);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Paint {
        QColor fill;
        QColor edge;
        QColor ink;
    };
    [[nodiscard]] Paint paint() const;
    [[nodiscard]] Paint paintOnVideo() const;
    [[nodiscard]] int sidePadding() const;
    [[nodiscard]] QFont textFont() const;

    const Theme& m_theme;
    Kind m_kind;
    QString m_icon;
    bool m_tall = false;
    Ground m_ground = Ground::Wall;
    bool m_leading = false;
    QString m_endIcon;
    bool m_hasEnd = false;
};

} // namespace alcove::ui
