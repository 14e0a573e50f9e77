#include "ui/theme/icon_cache.h"

#include <QFile>
#include <QPainter>
#include <QStringList>
#include <QSvgRenderer>

#include <cmath>

namespace alcove::ui {

bool mirrorsWithReading(const QString& icon)
{
    static const QStringList names { QStringLiteral("back"), QStringLiteral("chevron-right"), QStringLiteral("leave"),
        QStringLiteral("notes"), QStringLiteral("document"), QStringLiteral("agenda"), QStringLiteral("poll"),
        QStringLiteral("feedback"), QStringLiteral("chat") };
    return names.contains(icon);
}

QByteArray IconCache::source(const QString& name)
{
    const auto known = m_sources.constFind(name);
    if (known != m_sources.constEnd())
        return known.value();
    const QString path = name == u"appicon" ? QStringLiteral(":/appicon.svg") : QStringLiteral(":/icons/%1.svg").arg(name);
    QFile file(path);
    const QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    m_sources.insert(name, svg);
    return svg;
}

QPixmap IconCache::pixmap(const QString& name, int size, const QColor& colour, double pixelRatio, Direction direction)
{
    const bool mirrored = direction == Direction::RightToLeft && mirrorsWithReading(name);
    const QString key = QStringLiteral("%1|%2|%3|%4|%5")
                            .arg(name)
                            .arg(size)
                            .arg(colour.rgba(), 0, 16)
                            .arg(pixelRatio)
                            .arg(mirrored);
    const auto known = m_pixmaps.constFind(key);
    if (known != m_pixmaps.constEnd())
        return known.value();

    QByteArray svg = source(name);
    if (svg.isEmpty())
        return {};
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    const int side = static_cast<int>(std::ceil(size * pixelRatio));
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter);
    painter.end();
    QPixmap out = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    out.setDevicePixelRatio(pixelRatio);
    m_pixmaps.insert(key, out);
    return out;
}

} // namespace alcove::ui
