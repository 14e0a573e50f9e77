#include "ui/widgets/self_view.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace alcove::ui {

namespace {

constexpr int kWidth = 212;
constexpr int kPicture = 120;
constexpr int kSmallWidth = 168; // on a stage that a small window or a panel has narrowed
constexpr int kSmallPicture = 95;
constexpr int kSmallStage = 980;
constexpr int kBar = 44;
constexpr int kFrame = 2;
constexpr int kInset = 16;

} // namespace

SelfView::SelfView(const Theme& theme, PictureSource& source)
    : m_theme(theme)
    , m_view(new VideoView(theme, VideoView::Person::Own, source))
    , m_hide(new Button(theme, Button::Kind::Plain, tr("Hide"), QStringLiteral("eye-off")))
    , m_show(new Button(theme, Button::Kind::Plain, tr("Show my picture"), QStringLiteral("eye")))
{
    m_view->setParent(this);
    m_view->setFramed();
    m_view->setAccessibleName(tr("Your own picture"));
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
    for (Button* button : { m_hide, m_show }) {
        button->setParent(this);
        button->setGround(Button::Ground::OnVideo);
    }
    m_hide->setAccessibleName(tr("Hide my picture"));
    connect(m_hide, &Button::clicked, this, [this] { Q_EMIT shownRequested(false); });
    connect(m_show, &Button::clicked, this, [this] { Q_EMIT shownRequested(true); });
    connect(&theme, &Theme::changed, this, [this] { applySize(); });
    m_show->hide();
    applySize();
}

void SelfView::setShown(bool shown)
{
    if (m_shown == shown)
        return;
    const bool focused = m_hide->hasFocus() || m_show->hasFocus();
    m_shown = shown;
    m_view->setVisible(shown);
    m_hide->setVisible(shown);
    m_show->setVisible(!shown);
    if (focused)
        (shown ? m_hide : m_show)->setFocus(Qt::OtherFocusReason);
    applySize();
}

void SelfView::setCameraOff(bool off)
{
    m_view->setBlank(off);
}

void SelfView::setCorner(Corner corner)
{
    m_corner = corner;
    settle(m_bottom);
}

void SelfView::applySize()
{
    const QSize size = m_shown ? QSize(std::max(m_small ? kSmallWidth : kWidth, m_hide->sizeHint().width() + m_theme.row(64)),
                                     (m_small ? kSmallPicture : kPicture) + m_theme.row(kBar) + 2 * kFrame)
                               : QSize(m_show->sizeHint().width(), m_theme.row(kBar));
    setFixedSize(size);
    resizeEvent(nullptr);
    settle(m_bottom);
    update();
}

void SelfView::settle(int bottom)
{
    m_bottom = bottom;
    if (!parentWidget())
        return;
    const bool small = parentWidget()->width() < kSmallStage;
    if (std::exchange(m_small, small) != small)
        return applySize(); // and comes back here
    const bool right = (m_corner == Corner::End) != (layoutDirection() == Qt::RightToLeft);
    move(right ? parentWidget()->width() - width() - kInset : kInset, parentWidget()->height() - height() - bottom);
    raise();
}

void SelfView::resizeEvent(QResizeEvent*)
{
    const int bar = m_theme.row(kBar);
    m_view->setGeometry(kFrame, kFrame, width() - 2 * kFrame, height() - bar - 2 * kFrame);
    const QSize hide = m_hide->sizeHint();
    m_hide->setGeometry(QStyle::visualRect(layoutDirection(), rect(),
        QRect(width() - hide.width() - kFrame - 2, height() - bar - kFrame, hide.width(), bar)));
    m_show->setGeometry(rect());
}

void SelfView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = m_theme.tokens();
    if (!m_shown) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.chipFill());
        painter.drawRoundedRect(rect(), 10, 10);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.selfViewFrame());
    painter.drawRoundedRect(rect(), 12, 12);
    painter.setBrush(tokens.selfViewBar());
    const int bar = m_theme.row(kBar);
    const QRect bottom(kFrame, height() - bar - kFrame, width() - 2 * kFrame, bar);
    painter.drawRoundedRect(bottom, 10, 10);
    painter.drawRect(bottom.adjusted(0, 0, 0, -bar / 2));
    painter.setFont(m_theme.font(TextRole::Small));
    painter.setPen(tokens.chipInk());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), bottom.adjusted(14, 0, -14, 0)),
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter, tr("You"));
}

void SelfView::mousePressEvent(QMouseEvent* event)
{
    m_grip = event->pos();
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
}

void SelfView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragging)
        return;
    const QPoint to = mapToParent(event->pos()) - m_grip;
    move(std::clamp(to.x(), 0, parentWidget()->width() - width()), std::clamp(to.y(), 0, parentWidget()->height() - height()));
}

void SelfView::mouseReleaseEvent(QMouseEvent*)
{
    if (!m_dragging)
        return;
    m_dragging = false;
    unsetCursor();
    const bool right = geometry().center().x() > parentWidget()->width() / 2;
    const Corner corner = right != (layoutDirection() == Qt::RightToLeft) ? Corner::End : Corner::Start;
    setCorner(corner);
    Q_EMIT cornerChosen(corner);
}

} // namespace alcove::ui
