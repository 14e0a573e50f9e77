#include "ui/call/small_window.h"

#include <QCloseEvent>
#include <QPainter>
#include <QScreen>
#include <QWindow>

namespace alcove::ui {

namespace {

constexpr QSize kSize { 320, 224 };
constexpr QSize kLeast { 240, 180 };
constexpr int kFromEdge = 24;

} // namespace

SmallWindow::SmallWindow(const Theme& theme, const Models& models)
    : m_theme(theme)
    , m_call(models.call)
    , m_tools(models.sessionTools)
    , m_view(new VideoView(theme, VideoView::Person::Other, models.peerPicture))
    , m_back(new Button(theme, Button::Kind::Plain, tr("Back to the session"), QStringLiteral("window")))
{
    setWindowFlags(Qt::Tool | Qt::WindowStaysOnTopHint | Qt::CustomizeWindowHint | Qt::WindowTitleHint | Qt::WindowCloseButtonHint);
    setAttribute(Qt::WA_QuitOnClose, false);
    setWindowTitle(QStringLiteral("Alcove"));
    setMinimumSize(kLeast);
    resize(kSize);
    m_view->setParent(this);
    m_view->setRadius(0);
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_back->setParent(this);
    connect(m_back, &Button::clicked, this, &QWidget::close);
    connect(&m_call, &CallModel::changed, this, [this] { render(); });
    connect(&m_tools, &SessionToolsModel::changed, this, [this] { render(); });
}

void SmallWindow::render()
{
    const bool wanted = m_tools.inSmallWindow() && m_call.state() == CallModel::State::InCall && !m_tools.covered();
    m_view->setAccessibleName(tr("Picture of %1").arg(m_call.peer().isolatedFull()));
    m_view->setBlank(m_call.peerCameraOff() || m_call.soundOnly());
    if (wanted == isVisible())
        return;
    if (wanted && !m_placed) {
        // The upper trailing corner, nearest to most cameras.
        const QRect room = screen()->availableGeometry();
        move(room.right() - kSize.width() - kFromEdge, room.top() + kFromEdge);
        m_placed = true;
    }
    setVisible(wanted);
}

void SmallWindow::closeEvent(QCloseEvent* event)
{
    // Hidden by the model's answer; closing is only a wish.
    event->ignore();
    Q_EMIT m_tools.smallWindowRequested(false);
}

void SmallWindow::resizeEvent(QResizeEvent*)
{
    const int bar = m_theme.row(44);
    m_view->setGeometry(0, 0, width(), height() - bar);
    m_back->setGeometry(0, height() - bar, width(), bar);
}

void SmallWindow::mousePressEvent(QMouseEvent* event)
{
    // Dragged anywhere by its picture, by the window system's own means.
    if (windowHandle() && windowHandle()->startSystemMove())
        return;
    QWidget::mousePressEvent(event);
}

void SmallWindow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.colour(Colour::Wall));
}

} // namespace alcove::ui
