#include "ui/widgets/field.h"

#include <QEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace alcove::ui {

Field::Field(const Theme& theme, const QString& label, const QString& icon)
    : m_theme(theme)
    , m_label(new PlainLabel(theme, TextRole::Label, label))
    , m_hint(new PlainLabel(theme, TextRole::Small))
    , m_edit(new QLineEdit)
    , m_row(new QHBoxLayout)
    , m_problemRow(new QWidget)
    , m_problem(new PlainLabel(theme, TextRole::Small))
{
    m_hint->setColour(Colour::Ink3);
    m_hint->hide();
    m_label->setBuddy(m_edit);
    m_label->quietenAside();
    m_edit->setAccessibleName(label);
    m_problem->setColour(Colour::Trouble);

    m_row->setSpacing(12);
    m_row->addWidget(m_edit, 1);
    auto* problem = new QHBoxLayout(m_problemRow);
    problem->setContentsMargins(0, 0, 0, 0);
    problem->setSpacing(8);
    auto* mark = new IconView(theme, QStringLiteral("info"), 18, Colour::Trouble);
    mark->setMinimumHeight(theme.lineHeight(TextRole::Small));
    problem->addWidget(mark, 0, Qt::AlignTop);
    problem->addWidget(m_problem, 1);
    m_problemRow->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_label);
    column->addWidget(m_hint);
    column->addSpacing(7);
    column->addLayout(m_row);
    column->addSpacing(0);
    column->addWidget(m_problemRow);

    if (!icon.isEmpty()) {
        m_icon = new IconView(theme, icon, 20, Colour::Ink);
        m_icon->setParent(m_edit);
        m_edit->installEventFilter(this);
    }
    applyTheme();
    connect(&theme, &Theme::changed, this, [this] { applyTheme(); });
}

void Field::applyTheme()
{
    m_edit->setFixedHeight(m_theme.row(48));
    if (m_icon)
        m_edit->setTextMargins(QMargins(m_theme.gap(20) + 9, 0, 0, 0));
}

bool Field::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && m_icon && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange)) {
        const QSize size = m_icon->sizeHint();
        const QRect place(15, (m_edit->height() - size.height()) / 2, size.width(), size.height());
        m_icon->setGeometry(QStyle::visualRect(layoutDirection(), m_edit->rect(), place));
        const int room = size.width() + 9;
        const bool reversed = layoutDirection() == Qt::RightToLeft;
        m_edit->setTextMargins(reversed ? QMargins(0, 0, room, 0) : QMargins(room, 0, 0, 0));
    }
    return QWidget::eventFilter(watched, event);
}

void Field::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_edit->setAccessibleDescription(hint);
}

void Field::setEnd(QWidget* widget)
{
    m_row->addWidget(widget);
}

void Field::setProblem(const QString& text)
{
    m_problem->setText(text);
    m_problemRow->setVisible(!text.isEmpty());
    m_problemRow->setContentsMargins(0, text.isEmpty() ? 0 : 8, 0, 0);
    m_edit->setAccessibleDescription(text.isEmpty() ? m_hint->text() : text);
    m_edit->setProperty("wrong", !text.isEmpty());
    m_edit->style()->unpolish(m_edit);
    m_edit->style()->polish(m_edit);
}

} // namespace alcove::ui
