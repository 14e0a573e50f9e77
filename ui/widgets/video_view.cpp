#include "ui/widgets/video_view.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace alcove::ui {

namespace {

constexpr int kSoftFactor = 32; // scaled down and up again, this is the blur
constexpr int kChipHeight = 32;
constexpr int kChipInset = 14;
constexpr int kBetweenChips = 8;

} // namespace

VideoView::VideoView(const Theme& theme, Person person, PictureSource& source)
    : m_theme(theme)
    , m_person(person)
    , m_source(&source)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&source, &PictureSource::pictureReady, this, [this] {
        if (isVisible() && !m_veiled && !m_blank)
            update();
    });
    connect(&source, &PictureSource::lookedAway, this, [this] {
        if (isVisible())
            askForSize();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void VideoView::setChip(const QString& text, const QString& icon)
{
    m_chip = text;
    m_chipIcon = icon;
    update();
}

void VideoView::setNote(const QString& text, const QString& icon)
{
    if (m_note == text && m_noteIcon == icon)
        return;
    m_note = text;
    m_noteIcon = icon;
    update();
}

void VideoView::setFoot(int height)
{
    m_foot = height;
    update();
}

void VideoView::setRadius(int radius)
{
    m_radius = radius;
    resizeEvent(nullptr);
    update();
}

void VideoView::setFramed()
{
    m_framed = true;
    setRadius(10);
}

void VideoView::setVeiled(bool veiled)
{
    if (m_veiled == veiled)
        return;
    m_veiled = veiled;
    m_soft = {};
    if (veiled && m_source && !m_source->picture().isNull()) {
        const QImage picture = m_source->picture();
        const QSize small(std::max(2, picture.width() / kSoftFactor), std::max(2, picture.height() / kSoftFactor));
        m_soft = picture.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                     .scaled(picture.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    update();
}

void VideoView::setBlank(bool blank)
{
    m_blank = blank;
    update();
}

void VideoView::askForSize()
{
    if (m_source)
        m_source->setTargetSize(isVisible() ? (QSizeF(size()) * devicePixelRatioF()).toSize() : QSize());
}

void VideoView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    askForSize();
}

void VideoView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!m_source)
        return;
    m_source->setTargetSize(QSize());
    Q_EMIT m_source->lookedAway();
}

void VideoView::resizeEvent(QResizeEvent*)
{
    QPainterPath whole;
    whole.addRect(rect());
    QPainterPath round;
    round.addRoundedRect(m_framed ? rect().adjusted(0, 0, 0, 2 * m_radius) : rect(), m_radius, m_radius);
    m_corners = whole.subtracted(round);
    if (isVisible())
        askForSize();
}

void VideoView::paintPicture(QPainter& painter) const
{
    const QImage picture = m_veiled ? m_soft : m_source && !m_blank ? m_source->picture() : QImage();
    if (picture.isNull()) {
        painter.fillRect(rect(), m_theme.tokens().videoStage());
        return;
    }
    const double ratio = devicePixelRatioF();
    // While a new size is on its way the old picture is stretched to cover.
    const double scale = std::max(width() * ratio / picture.width(), height() * ratio / picture.height());
    const QSizeF shown = QSizeF(picture.size()) * scale / ratio;
    const QRectF target((width() - shown.width()) / 2, (height() - shown.height()) / 3, shown.width(), shown.height());
    if (m_person == Person::Own) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale > 1.02 || scale < 0.98);
    painter.drawImage(target, picture);
    painter.resetTransform();
    if (m_veiled)
        painter.fillRect(rect(), m_theme.tokens().reconnectVeil());
}

int VideoView::paintChip(QPainter& painter, int from, const QString& text, const QString& iconName) const
{
    QFont font = m_theme.font(TextRole::Small);
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const int icon = iconName.isEmpty() ? 0 : 24;
    const int height = m_theme.row(kChipHeight);
    const int room = width() - from - kChipInset - 24 - icon;
    const QString words = metrics.elidedText(text, Qt::ElideRight, room);
    const QRect place(from, this->height() - m_foot - kChipInset - height, metrics.horizontalAdvance(words) + 24 + icon, height);
    const QRect chip = QStyle::visualRect(layoutDirection(), rect(), place);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().chipFill());
    painter.drawRoundedRect(chip, height / 2.0, height / 2.0);
    const QColor ink = m_theme.tokens().chipInk();
    if (icon > 0) {
        const QRect mark = QStyle::visualRect(layoutDirection(), chip, QRect(chip.left() + 12, chip.center().y() - 7, 16, 16));
        painter.drawPixmap(mark.topLeft(), m_theme.icon(iconName, 16, ink, this));
    }
    painter.setPen(ink);
    const QRect inside = QStyle::visualRect(layoutDirection(), chip, chip.adjusted(12 + icon, 0, -12, 0));
    painter.drawText(inside, Qt::AlignCenter, words);
    return from + place.width();
}

void VideoView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPicture(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(m_corners, m_framed ? m_theme.tokens().selfViewFrame() : m_theme.colour(Colour::Wall));
    if (m_veiled)
        return;
    int from = kChipInset;
    if (!m_chip.isEmpty())
        from = paintChip(painter, from, m_chip, m_chipIcon) + kBetweenChips;
    if (!m_note.isEmpty())
        paintChip(painter, from, m_note, m_noteIcon);
}

} // namespace alcove::ui
