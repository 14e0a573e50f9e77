#include "ui/widgets/scale_slider.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>

namespace alcove::ui {

namespace {

constexpr int kHandle = 26;
constexpr int kTrack = 6;
constexpr int kHeight = 44;

} // namespace

ScaleSlider::ScaleSlider(const Theme& theme, const QString& question, const QString& from, const QString& to)
    : QSlider(Qt::Horizontal)
    , m_theme(theme)
    , m_question(question)
    , m_from(from)
    , m_to(to)
{
    setRange(0, kEnd);
    setSingleStep(kEnd / 40);
    setPageStep(kEnd / 8);
    setValue(kEnd / 2);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRadius", 17);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    // An assistive program sets the value, and says no more than that.
    connect(this, &QSlider::valueChanged, this, &ScaleSlider::noteAnswer);
    updateName();
}

void ScaleSlider::setPlace(const std::optional<int>& place)
{
    const QSignalBlocker quiet(this);
    m_answered = place.has_value();
    setValue(place.value_or(kEnd / 2));
    updateName();
    update();
}

void ScaleSlider::clear()
{
    if (!m_answered)
        return;
    setPlace(std::nullopt);
    Q_EMIT placeChanged();
}

void ScaleSlider::answer(int value)
{
    const int place = std::clamp(value, 0, kEnd);
    if (place == this->value())
        noteAnswer();
    else
        setValue(place);
}

void ScaleSlider::noteAnswer()
{
    m_answered = true;
    updateName();
    update();
    Q_EMIT placeChanged();
}

QString ScaleSlider::placeInWords() const
{
    if (!m_answered)
        return tr("Not answered");
    // In eighths: finer than anybody means it, and no number is spoken.
    switch ((value() * 8 + kEnd / 2) / kEnd) {
    case 0:
        return m_from;
    case 1:
        return tr("one eighth of the way to %1").arg(m_to);
    case 2:
        return tr("one quarter of the way to %1").arg(m_to);
    case 3:
        return tr("three eighths of the way to %1").arg(m_to);
    case 4:
        return tr("halfway to %1").arg(m_to);
    case 5:
        return tr("five eighths of the way to %1").arg(m_to);
    case 6:
        return tr("three quarters of the way to %1").arg(m_to);
    case 7:
        return tr("seven eighths of the way to %1").arg(m_to);
    default:
        return m_to;
    }
}

void ScaleSlider::updateName()
{
    setAccessibleName(tr("%1. From %2 to %3. %4", "question, the two ends, where the answer is")
                          .arg(m_question, m_from, m_to, placeInWords()));
}

QSize ScaleSlider::sizeHint() const { return { 200, std::max(kHeight, m_theme.row(kHeight)) }; }

int ScaleSlider::valueAt(int x) const
{
    const int room = std::max(1, width() - kHandle);
    const int along = std::clamp(x - kHandle / 2, 0, room) * kEnd / room;
    return layoutDirection() == Qt::RightToLeft ? kEnd - along : along;
}

void ScaleSlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(m_theme.highContrast() ? Colour::Control : Colour::Line));
    painter.drawRoundedRect(QRectF(0, middle - kTrack / 2.0, width(), kTrack), kTrack / 2.0, kTrack / 2.0);
    painter.setPen(QPen(m_theme.colour(Colour::Line), 2));
    if (m_answered)
        painter.drawLine(QPointF(width() / 2.0, middle - 8), QPointF(width() / 2.0, middle + 8));
    const double place = static_cast<double>(value()) / kEnd;
    const double along = layoutDirection() == Qt::RightToLeft ? 1 - place : place;
    const QPointF centre(m_answered ? kHandle / 2.0 + along * (width() - kHandle) : width() / 2.0, middle);
    QPen edge(m_theme.colour(m_answered ? Colour::Accent : Colour::Ink3), 2);
    if (!m_answered)
        edge.setDashPattern({ 2.6, 2.2 });
    painter.setPen(edge);
    painter.setBrush(m_theme.colour(Colour::Surface));
    painter.drawEllipse(centre, kHandle / 2.0 - 1, kHandle / 2.0 - 1);
    if (!m_answered)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Colour::Accent));
    painter.drawEllipse(centre, 5, 5);
}

void ScaleSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        answer(valueAt(event->pos().x()));
}

void ScaleSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        answer(valueAt(event->pos().x()));
}

void ScaleSlider::mouseReleaseEvent(QMouseEvent* event) { event->accept(); }

void ScaleSlider::keyPressEvent(QKeyEvent* event)
{
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return clear();
    case Qt::Key_Right:
        return answer(value() + ahead * singleStep());
    case Qt::Key_Left:
        return answer(value() - ahead * singleStep());
    case Qt::Key_Up:
        return answer(value() + singleStep());
    case Qt::Key_Down:
        return answer(value() - singleStep());
    case Qt::Key_PageUp:
        return answer(value() + pageStep());
    case Qt::Key_PageDown:
        return answer(value() - pageStep());
    case Qt::Key_Home:
        return answer(0);
    case Qt::Key_End:
        return answer(kEnd);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ScaleSlider::wheelEvent(QWheelEvent* event)
{
    // Scrolling a page must not answer a question on the way.
    event->ignore();
}

} // namespace alcove::ui
