#include "tests/ui/window_driver.h"

#include <QAccessible>
#include <QApplication>
#include <QtTest/QTest>

namespace alcove::ui {

namespace {

QString nameOf(QWidget* widget)
{
    QAccessibleInterface* accessible = widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

SampleModels& prepared(SampleModels& sample, WindowDriver::As role)
{
    sample.settings.setReducedMotion(true);
    sample.settings.setColours(SettingsModel::Colours::Light);
    if (role == WindowDriver::As::Client)
        sample.asClient();
    else if (role == WindowDriver::As::Therapist)
        sample.asTherapist();
    sample.answerRequests();
    return sample;
}

} // namespace

WindowDriver::WindowDriver(As role)
    : window(theme, prepared(sample, role).models())
{
    window.show();
    window.activateWindow();
    settle();
}

void WindowDriver::settle()
{
    for (int i = 0; i < 12; ++i)
        QApplication::processEvents();
}

QAbstractButton* WindowDriver::button(const QString& name)
{
    for (QAbstractButton* candidate : window.findChildren<QAbstractButton*>())
        if (candidate->isVisible() && nameOf(candidate) == name)
            return candidate;
    return nullptr;
}

bool WindowDriver::press(const QString& name)
{
    QAbstractButton* found = button(name);
    if (!found || !found->isEnabled())
        return false;
    QTest::mouseClick(found, Qt::LeftButton);
    settle();
    return true;
}

void WindowDriver::key(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : &window;
    QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
    settle();
}

QString WindowDriver::focusName() const
{
    return nameOf(QApplication::focusWidget());
}

bool WindowDriver::tabTo(const QString& name)
{
    constexpr int kMostStops = 60;
    for (int i = 0; i < kMostStops; ++i) {
        if (focusName() == name)
            return true;
        key(Qt::Key_Tab);
    }
    return false;
}

} // namespace alcove::ui
