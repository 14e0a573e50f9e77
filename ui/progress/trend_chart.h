#pragma once

#include "ui/theme/theme.h"

#include <QVector>
#include <QWidget>

#include <optional>

namespace alcove::ui {

/// One line over the sessions: a gap and a dashed ring where nothing was sent, the latest dot warm. No numbers,
/// axes, targets or averages; time runs with the reading direction.
/// Sequence: ui.
class TrendChart : public QWidget {
    Q_OBJECT
public:
    /// `height` of the band; the end words are the owner's.
    TrendChart(const Theme& theme, int height);

    void setPlaces(const QVector<std::optional<int>>& places);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return { 120, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QPointF pointOf(int session, int place) const;

    const Theme& m_theme;
    int m_height;
    QVector<std::optional<int>> m_places;
};

/// A mark of the charts, for their legend. Sequence: ui.
class TrendMark : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Latest, NothingSent };
    TrendMark(const Theme& theme, Kind kind);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Kind m_kind;
};


/// What the chart shows, in words: "Feeling heard, eight sessions. Highest in the latest one. Nothing sent for
/// two sessions."
[[nodiscard]] QString chartInWords(const QString& title, const QVector<std::optional<int>>& places);

/// A place in words, in eighths between the two ends; "Nothing sent that time".
[[nodiscard]] QString placeWords(const std::optional<int>& place, const QString& low, const QString& high);

} // namespace alcove::ui
