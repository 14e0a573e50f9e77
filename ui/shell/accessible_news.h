#pragma once

#include <QAccessible>
#include <QHash>
#include <QObject>

namespace alcove::ui {

/// Which of Qt's accessibility events tell something. Qt tells a name as changed whenever it is set, also to
/// what it was; pages set theirs with every view of a call, five times a second, and a screen reader that has
/// to look at each falls seconds behind with what it says.
/// Sequence: ui.
class AccessibleNews : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~AccessibleNews() override;

    /// False: a name or a description as it was told before.
    [[nodiscard]] bool isNews(QAccessibleEvent& event);

    /// From here on nothing else reaches assistive programs. Once for the program.
    static void install();

private:
    static void deliver(QAccessibleEvent* event);

    QHash<const QObject*, QString> m_names;
    QHash<const QObject*, QString> m_descriptions;
};

} // namespace alcove::ui
