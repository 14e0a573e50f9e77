#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace alcove::ui {

/// One of a few answers as a card: a radio mark, a title, one or two lines. Those in one parent are one choice.
/// Sequence: ui.
class OptionCard : public QAbstractButton {
    Q_OBJECT
public:
    OptionCard(const Theme& theme, const QString& title, const QString& text);

    void setTitle(const QString& title);
    void setDetail(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int detailHeight(int width) const;

    const Theme& m_theme;
    QString m_detail;
};

} // namespace alcove::ui
