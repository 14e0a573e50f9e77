#include "ui/shell/cover.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace alcove::ui {

namespace {

/// The way back leaves the wall after this time. Chosen: long enough to read and reach it.
constexpr int kWayBackMs = 10'000;

} // namespace

Cover::Cover(const Theme& theme, QWidget* window, QWidget* content, SessionToolsModel& tools)
    : QWidget(window)
    , m_theme(theme)
    , m_window(window)
    , m_content(content)
    , m_tools(tools)
    , m_alone(new Button(theme, Button::Kind::Plain, tr("I’m alone again")))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_alone->setParent(this);
    m_alone->hide();
    m_hide.setSingleShot(true);
    m_hide.setInterval(kWayBackMs);
    connect(&m_hide, &QTimer::timeout, this, [this] {
        m_alone->hide();
        setFocus(Qt::OtherFocusReason);
    });
    connect(m_alone, &Button::clicked, this, [this] { Q_EMIT m_tools.aloneAgainRequested(); });
    connect(&m_tools, &SessionToolsModel::coveredChanged, this, [this](bool covered) { covered ? cover() : uncover(); });
    window->installEventFilter(this);
    hide();
}

void Cover::cover()
{
    // Menus and other windows of this program would stand out of the wall.
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    m_title = m_window->windowTitle();
    // A space: an empty title would be filled with the program's name by some desktops.
    m_window->setWindowTitle(QStringLiteral(" "));
    m_alone->hide();
    setGeometry(m_window->rect());
    raise();
    show();
    setFocus(Qt::OtherFocusReason);
    repaint();
    // Out of the tab order and out of the accessibility tree as well.
    m_content->hide();
}

void Cover::uncover()
{
    m_hide.stop();
    m_content->show();
    m_window->setWindowTitle(m_title);
    hide();
}

void Cover::showWayBack()
{
    m_alone->resize(m_alone->sizeHint());
    m_alone->move((width() - m_alone->width()) / 2, height() - m_alone->height() - m_theme.gap(64));
    m_alone->show();
    m_alone->setFocus(Qt::OtherFocusReason);
    m_hide.start();
}

void Cover::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.colour(Colour::Wall));
}

void Cover::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    if (!event->isAutoRepeat())
        showWayBack();
}

void Cover::mousePressEvent(QMouseEvent*) { showWayBack(); }

bool Cover::focusNextPrevChild(bool)
{
    showWayBack();
    return true;
}

bool Cover::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window && event->type() == QEvent::Resize && isVisible())
        setGeometry(m_window->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace alcove::ui
