#include "ui/call/caption_strip.h"

#include <QPainter>

namespace alcove::ui {

namespace {

constexpr int kSide = 20;
constexpr int kAbove = 10;
constexpr int kTextSize = 18; // at standard size: captions are read from further away than the rest
constexpr int kFlags = Qt::TextWordWrap | Qt::AlignLeading;

} // namespace

CaptionStrip::CaptionStrip(const Theme& theme, SessionToolsModel& tools)
    : m_theme(theme)
    , m_tools(tools)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&tools, &SessionToolsModel::captionsChanged, this, [this] { render(); });
    connect(&theme, &Theme::changed, this, [this] { render(); });
    render();
}

QFont CaptionStrip::captionFont() const
{
    QFont font = m_theme.font(TextRole::Body);
    font.setPixelSize(std::max(kTextSize, font.pixelSize() * kTextSize / 16));
    font.setWeight(QFont::Medium);
    return font;
}

int CaptionStrip::heightForWidth(int width) const
{
    const QFontMetrics metrics(captionFont());
    int height = 2 * kAbove;
    for (const QString& line : m_tools.captions())
        height += metrics.boundingRect(QRect(0, 0, width - 2 * kSide, 10'000), kFlags, line).height();
    return height;
}

QSize CaptionStrip::sizeHint() const { return { 400, heightForWidth(400) }; }

void CaptionStrip::render()
{
    const QStringList lines = m_tools.captions();
    setVisible(!lines.isEmpty() && parentWidget());
    setAccessibleName(lines.join(QLatin1Char(' ')));
    Q_EMIT heightChanged();
    update();
}

void CaptionStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    QColor ground = tokens.chipFill();
    ground.setAlpha(255);
    painter.fillRect(rect(), ground);
    painter.setFont(captionFont());
    painter.setPen(tokens.chipInk());
    int y = kAbove;
    for (const QString& line : m_tools.captions()) {
        const QRect room(kSide, y, width() - 2 * kSide, height());
        QRect used;
        painter.drawText(room, kFlags, line, &used);
        y += used.height();
    }
}

} // namespace alcove::ui
