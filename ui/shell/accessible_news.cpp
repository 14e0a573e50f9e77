#include "ui/shell/accessible_news.h"

#include <QCoreApplication>
#include <QPointer>

#include <utility>

namespace alcove::ui {

namespace {

QPointer<AccessibleNews> installed;

} // namespace

AccessibleNews::~AccessibleNews()
{
    if (installed == this)
        QAccessible::installUpdateHandler(nullptr);
}

bool AccessibleNews::isNews(QAccessibleEvent& event)
{
    const bool name = event.type() == QAccessible::NameChanged;
    const QObject* object = event.object();
    if ((!name && event.type() != QAccessible::DescriptionChanged) || !object || event.child() >= 0)
        return true;
    const QAccessibleInterface* accessible = event.accessibleInterface();
    if (!accessible)
        return true;
    const QString text = accessible->text(name ? QAccessible::Name : QAccessible::Description);
    if (!m_names.contains(object) && !m_descriptions.contains(object))
        connect(object, &QObject::destroyed, this, [this, object] {
            m_names.remove(object);
            m_descriptions.remove(object);
        });
    QHash<const QObject*, QString>& told = name ? m_names : m_descriptions;
    const auto known = told.find(object);
    if (known == told.end()) {
        told.insert(object, text);
        return true;
    }
    return std::exchange(*known, text) != text;
}

void AccessibleNews::install()
{
    if (!installed)
        installed = new AccessibleNews(QCoreApplication::instance());
    QAccessible::installUpdateHandler(deliver);
}

void AccessibleNews::deliver(QAccessibleEvent* event)
{
    if (installed && !installed->isNews(*event))
        return;
    // Without a handler Qt hands it on to the system.
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(deliver);
}

} // namespace alcove::ui
