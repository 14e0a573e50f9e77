#pragma once

#include <QColor>
#include <QHash>
#include <QPixmap>
#include <QString>

namespace alcove::ui {

/// The icons of the resource, tinted in the colour asked for.
/// Invariant: equal requests share one pixmap. Sequence: ui.
class IconCache {
public:
    enum class Direction { LeftToRight, RightToLeft };

    /// `size` in device-independent pixels. Icons that point along the reading direction are mirrored
    /// for RightToLeft, the others never.
    [[nodiscard]] QPixmap pixmap(const QString& name, int size, const QColor& colour, double pixelRatio, Direction direction);
    void clear() { m_pixmaps.clear(); }

private:
    [[nodiscard]] QByteArray source(const QString& name);

    QHash<QString, QPixmap> m_pixmaps;
    QHash<QString, QByteArray> m_sources;
};

/// Whether the icon turns round in right-to-left reading.
[[nodiscard]] bool mirrorsWithReading(const QString& icon);

} // namespace alcove::ui
