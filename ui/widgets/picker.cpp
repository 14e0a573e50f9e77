#include "ui/widgets/picker.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace alcove::ui {

namespace {

/// What assistive programs see of a picker: its list as the only child, and a name that says what it is for.
class PickerAccessible : public QAccessibleWidget {
public:
    explicit PickerAccessible(Picker* picker)
        : QAccessibleWidget(picker, QAccessible::ComboBox)
        , m_picker(picker)
    {
    }

    int childCount() const override { return 1; }
    QAccessibleInterface* child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(m_picker->view()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override { return child->object() == m_picker->view() ? 0 : -1; }
    QString text(QAccessible::Text text) const override
    {
        if (text == QAccessible::Name)
            return Picker::tr("%1: %2", "what is chosen, and which").arg(m_picker->label(), m_picker->currentText());
        if (text == QAccessible::Value)
            return m_picker->currentText();
        return QAccessibleWidget::text(text);
    }
    QStringList actionNames() const override { return { showMenuAction() }; }
    void doAction(const QString& action) override
    {
        if (action == showMenuAction() && m_picker->isEnabled())
            m_picker->showPopup();
    }

private:
    Picker* m_picker;
};

QAccessibleInterface* accessibleOf(const QString&, QObject* object)
{
    auto* picker = qobject_cast<Picker*>(object);
    return picker ? new PickerAccessible(picker) : nullptr;
}

} // namespace

Picker::Picker(const Theme& theme, const QString& label, const QString& icon)
    : m_theme(theme)
    , m_label(label)
    , m_icon(icon)
{
    [[maybe_unused]] static const bool told = (QAccessible::installFactory(accessibleOf), true);
    setAccessibleName(label);
    setMaxVisibleItems(8);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize Picker::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Body));
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, metrics.horizontalAdvance(itemText(i)));
    return { widest + 64 + (m_icon.isEmpty() ? 0 : 28), m_theme.row(48) };
}

QSize Picker::minimumSizeHint() const
{
    return { m_theme.row(110), m_theme.row(48) };
}

void Picker::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.colour(isEnabled() ? Colour::Surface : Colour::DisabledFill));
    painter.setPen(QPen(m_theme.colour(underMouse() ? Colour::Ink2 : Colour::Control), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    const QColor ink = m_theme.colour(isEnabled() ? Colour::Ink : Colour::DisabledInk);
    int start = 15;
    if (!m_icon.isEmpty()) {
        const QRect icon = QStyle::visualRect(layoutDirection(), rect(), QRect(start, (height() - 20) / 2, 20, 20));
        painter.drawPixmap(icon.topLeft(), m_theme.icon(m_icon, 20, ink, this));
        start += 28;
    }
    const QRect arrow = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 34, (height() - 20) / 2, 20, 20));
    painter.drawPixmap(arrow.topLeft(), m_theme.icon(QStringLiteral("chevron-down"), 20, ink, this));
    const QFont font = m_theme.font(TextRole::Body);
    painter.setFont(font);
    painter.setPen(ink);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), QRect(start, 0, width() - start - 40, height()));
    painter.drawText(words, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(currentText(), Qt::ElideRight, words.width()));
}

} // namespace alcove::ui
