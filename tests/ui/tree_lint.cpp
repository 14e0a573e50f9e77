#include "tests/ui/tree_lint.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/self_view.h"
#include "ui/widgets/sheet.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QHash>
#include <QLineEdit>
#include <QMap>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSlider>

#include <cmath>

namespace alcove::ui {

namespace {

constexpr int kTarget = 44;

bool isControl(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget)
        || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QSlider*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

/// The part of the page that can be reached: the sheet if one is open, else all of it.
QWidget* activeRoot(QWidget& page)
{
    for (Sheet* sheet : page.findChildren<Sheet*>())
        if (sheet->isVisible())
            return sheet;
    return &page;
}

QString nameOf(QWidget* widget)
{
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

QRect placeIn(const QWidget& page, const QWidget* widget)
{
    return { widget->mapTo(&page, QPoint(0, 0)), widget->size() };
}

bool floats(const QWidget* widget, const QWidget& page)
{
    for (const QWidget* at = widget; at && at != &page; at = at->parentWidget())
        if (qobject_cast<const SelfView*>(at) || qobject_cast<const Popover*>(at))
            return true;
    return false;
}

bool scrolls(const QWidget* widget, const QWidget& page)
{
    for (const QWidget* at = widget->parentWidget(); at && at != &page; at = at->parentWidget())
        if (qobject_cast<const QScrollArea*>(at))
            return true;
    return false;
}

/// A page scrolls up and down only: nothing may reach past the sides of a scrolling part.
QString cutSideways(const QWidget& page, QWidget* widget)
{
    for (const QWidget* at = widget->parentWidget(); at && at != &page; at = at->parentWidget()) {
        const auto* area = qobject_cast<const QScrollArea*>(at);
        if (!area)
            continue;
        const QRect view = placeIn(page, area->viewport());
        const QRect place = placeIn(page, widget);
        if (place.left() < view.left() - 12 || place.right() > view.right() + 1)
            return QStringLiteral("cut sideways: %1").arg(nameOf(widget));
    }
    return {};
}

/// A step of one card among several: it scrolls with its card.
bool isStepOfCard(const QWidget* button, const QWidget& page)
{
    for (const QWidget* at = button->parentWidget(); at && at != &page; at = at->parentWidget())
        if (qobject_cast<const Card*>(at) && scrolls(at, page))
            return true;
    return false;
}

/// The one next step stays in view however small the window is: what scrolls is above it.
QString mainOutOfView(const QWidget& page, QWidget* widget)
{
    const auto* button = qobject_cast<const Button*>(widget);
    if (!button || button->kind() != Button::Kind::Main || isStepOfCard(widget, page)
        || widget->visibleRegion().boundingRect() == widget->rect())
        return {};
    return QStringLiteral("main action out of view: %1").arg(nameOf(widget));
}

/// What is wrong with one control by itself.
QStringList faultsOfControl(QWidget& page, QWidget* widget)
{
    QStringList found;
    const QString name = nameOf(widget);
    if (name.isEmpty())
        found << QStringLiteral("no accessible name: %1").arg(QLatin1String(widget->metaObject()->className()));
    if (widget->height() < kTarget || widget->width() < kTarget)
        found << QStringLiteral("small target: %1 %2x%3").arg(name).arg(widget->width()).arg(widget->height());
    if (widget->width() < widget->minimumSizeHint().width() - 1 && !qobject_cast<QLineEdit*>(widget))
        found << QStringLiteral("cut control: %1 %2 < %3").arg(name).arg(widget->width()).arg(widget->minimumSizeHint().width());
    if (auto* combo = qobject_cast<QComboBox*>(widget); combo && combo->width() < combo->sizeHint().width() - 1)
        found << QStringLiteral("cut choice: %1").arg(combo->currentText());
    if (const QString out = mainOutOfView(page, widget); !out.isEmpty())
        found << out;
    return found;
}

/// Where a label's letters are, which may be less than its room.
QRect lettersOf(const QWidget& page, PlainLabel* label)
{
    const QSize hint = label->sizeHint();
    QRect place = placeIn(page, label);
    if (hint.width() < place.width() && !(label->alignment() & Qt::AlignHCenter)) {
        const bool atLeft = (label->layoutDirection() == Qt::LeftToRight) != bool(label->alignment() & Qt::AlignRight);
        atLeft ? place.setWidth(hint.width()) : place.setLeft(place.right() - hint.width() + 1);
    }
    return place;
}

/// Letters under other letters, or under a control that is not theirs.
QStringList coveredLetters(QWidget& page, const QList<PlainLabel*>& labels, const QList<QWidget*>& controls)
{
    QStringList found;
    const auto check = [&](PlainLabel* label, QWidget* other, const QRect& place) {
        if (label->isAncestorOf(other) || other->isAncestorOf(label) || floats(label, page) != floats(other, page)
            || scrolls(label, page) != scrolls(other, page))
            return;
        const QRect both = lettersOf(page, label) & place;
        if (both.width() > 2 && both.height() > 2)
            found << QStringLiteral("covered text: “%1” and %2").arg(label->text(), nameOf(other));
    };
    for (qsizetype i = 0; i < labels.size(); ++i) {
        for (qsizetype j = i + 1; j < labels.size(); ++j)
            check(labels[i], labels[j], lettersOf(page, labels[j]));
        for (QWidget* control : controls)
            check(labels[i], control, placeIn(page, control));
    }
    return found;
}

double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrastOf(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

/// The colour most of a part has: around letters, their ground.
QColor groundOf(const QImage& image, const QRect& part)
{
    QHash<QRgb, int> counts;
    QRgb most = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (++counts[pixel] > counts.value(most))
                most = pixel;
        }
    return QColor(most);
}

} // namespace

QStringList lintContrast(QWidget& page)
{
    QStringList found;
    const QImage image = page.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QWidget* root = activeRoot(page);
    for (PlainLabel* label : root->findChildren<PlainLabel*>()) {
        const QRegion seen = label->visibleRegion();
        if (!label->isVisible() || label->text().isEmpty() || seen.isEmpty() || floats(label, page))
            continue;
        const QRect part = QRect(label->mapTo(&page, seen.boundingRect().topLeft()), seen.boundingRect().size()) & image.rect();
        if (part.width() < 4 || part.height() < 4)
            continue;
        const double least = !label->isEnabled() || label->font().pixelSize() >= 24 ? 3.0 : 4.5;
        const double contrast = contrastOf(label->ink(), groundOf(image, part));
        if (contrast < least)
            found << QStringLiteral("contrast %1: “%2”").arg(contrast, 0, 'f', 2).arg(label->text());
    }
    return found;
}

QStringList lintTree(QWidget& page)
{
    QStringList found;
    QWidget* root = activeRoot(page);
    QList<QWidget*> controls;
    QList<PlainLabel*> labels;
    QMap<QString, int> names;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        const QRect place = placeIn(page, widget);
        if (auto* label = qobject_cast<PlainLabel*>(widget)) {
            if (label->isCut())
                found << QStringLiteral("cut text: “%1” %2x%3").arg(label->text()).arg(label->width()).arg(label->height());
            if (!label->text().isEmpty() && !place.isEmpty())
                labels << label;
        }
        if (isControl(widget)) {
            found << faultsOfControl(page, widget);
            ++names[nameOf(widget)];
            controls << widget;
        }
        if (isControl(widget) || qobject_cast<PlainLabel*>(widget)) {
            const QString sideways = cutSideways(page, widget);
            if (!sideways.isEmpty())
                found << sideways;
        }
        if ((isControl(widget) || qobject_cast<PlainLabel*>(widget)) && !scrolls(widget, page)
            && !page.rect().contains(place) && !place.isEmpty())
            found << QStringLiteral("outside the window: %1").arg(nameOf(widget));
    }
    for (auto it = names.constBegin(); it != names.constEnd(); ++it)
        if (it.value() > 1 && !it.key().isEmpty())
            found << QStringLiteral("same name %1 times: %2").arg(it.value()).arg(it.key());
    for (qsizetype i = 0; i < controls.size(); ++i)
        for (qsizetype j = i + 1; j < controls.size(); ++j) {
            const QWidget* a = controls[i];
            const QWidget* b = controls[j];
            if (a->isAncestorOf(b) || b->isAncestorOf(a) || floats(a, page) != floats(b, page))
                continue;
            const QRect both = placeIn(page, a) & placeIn(page, b);
            if (both.width() > 1 && both.height() > 1 && scrolls(a, page) == scrolls(b, page))
                found << QStringLiteral("overlap: %1 and %2").arg(nameOf(controls[i]), nameOf(controls[j]));
        }
    return found + coveredLetters(page, labels, controls);
}

} // namespace alcove::ui
