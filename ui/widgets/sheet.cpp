#include "ui/widgets/sheet.h"

#include "ui/widgets/footed_column.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace alcove::ui {

QList<QWidget*> tabStops(QWidget* root)
{
    QList<QWidget*> stops;
    QWidget* at = root;
    do {
        at = at->nextInFocusChain();
        const bool stop = (at->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && at->isEnabled() && at->isVisible();
        if (stop && root->isAncestorOf(at) && !at->focusProxy())
            stops.append(at);
    } while (at != root);
    return stops;
}

Sheet::Sheet(const Theme& theme, QWidget* host, const QString& title, int width, Close close)
    : QWidget(host)
    , m_theme(theme)
    , m_card(new Card(theme, Card::Ground::Surface, Card::Depth::Floating))
    , m_scroll(new QScrollArea)
    , m_content(new QWidget)
    , m_title(new PlainLabel(theme, TextRole::Title, title))
    , m_body(new QVBoxLayout)
    , m_width(width)
{
    hide();
    setAccessibleName(title);
    m_card->setParent(this);
    m_content->setObjectName(QStringLiteral("clear"));
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(32, 26, 32, 28);
    column->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    if (close == Close::Shown) {
        auto* x = new Button(theme, Button::Kind::Plain, {}, QStringLiteral("close"));
        x->setAccessibleName(tr("Close"));
        connect(x, &Button::clicked, this, &Sheet::dismiss);
        top->addWidget(x, 0, Qt::AlignTop);
    }
    column->addLayout(top);
    m_body->setSpacing(0);
    column->addLayout(m_body, 1);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_foot = new QWidget;
    m_foot->hide();
    m_footRow = new QHBoxLayout(m_foot);
    m_footRow->setContentsMargins(32, 8, 32, 28);
    m_footRow->setSpacing(8);
    auto* frame = new QVBoxLayout(m_card);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->setSpacing(0);
    frame->addWidget(m_scroll, 1);
    frame->addWidget(new ScrollEdge(theme, *m_scroll));
    frame->addWidget(m_foot);
    host->installEventFilter(this);
    m_content->installEventFilter(this);
    connect(&theme, &Theme::changed, this, [this] { place(); });
}

QHBoxLayout* Sheet::foot()
{
    m_content->layout()->setContentsMargins(32, 26, 32, 12);
    m_foot->show();
    return m_footRow;
}

void Sheet::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Sheet::open(QWidget* first)
{
    m_before = QApplication::focusWidget();
    show();
    raise();
    place();
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void Sheet::dismiss()
{
    if (!isVisible())
        return;
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT dismissed();
}

void Sheet::place()
{
    if (!isVisible())
        return;
    setGeometry(parentWidget()->rect());
    constexpr int kShadow = Card::kShadowMargin;
    constexpr int kEdge = 12; // between card and window, at least
    const int width = std::min(m_theme.gap(m_width), this->width() - 2 * kEdge);
    const int wanted = m_content->layout()->hasHeightForWidth() ? m_content->layout()->totalHeightForWidth(width - 2)
                                                                : m_content->sizeHint().height();
    const int foot = m_foot->isHidden() ? 0 : m_foot->sizeHint().height();
    const int height = std::min(wanted + foot + 3, this->height() - 2 * kEdge);
    const QRect body((this->width() - width) / 2, (this->height() - height) / 2, width, height);
    m_card->setGeometry(body.adjusted(-kShadow, -kShadow, kShadow, kShadow));
}

bool Sheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::eventFilter(watched, event);
}

void Sheet::showEvent(QShowEvent* event)
{
    // A sheet opened while its page was out of sight finds its place when the page comes.
    QWidget::showEvent(event);
    place();
}

void Sheet::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.colour(Colour::Scrim));
}

void Sheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
    event->accept();
}

void Sheet::mousePressEvent(QMouseEvent* event)
{
    event->accept(); // nothing below the scrim is pressed by accident
}

bool Sheet::focusNextPrevChild(bool next)
{
    const QList<QWidget*> stops = tabStops(this);
    if (stops.isEmpty())
        return true;
    const auto at = stops.indexOf(QApplication::focusWidget());
    const auto count = stops.size();
    const auto to = at < 0 ? 0 : (at + (next ? 1 : count - 1)) % count;
    stops[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    if (m_content->isAncestorOf(stops[to]))
        m_scroll->ensureWidgetVisible(stops[to], 8, 12);
    return true;
}

} // namespace alcove::ui
