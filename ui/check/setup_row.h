#pragma once

#include "ui/model/check_model.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alcove::ui {

/// One thing of the check: a round mark, what it is, how it stands, a control or reading at the end, and
/// one suggestion below where there is one.
/// Sequence: ui.
class SetupRow : public QWidget {
    Q_OBJECT
public:
    /// `icon` is shown until something is known.
    SetupRow(const Theme& theme, const QString& name, const QString& icon);

    void show(CheckModel::Standing standing, const QString& sentence, const QString& advice);
    /// A control or a reading at the end.
    void addAtEnd(QWidget* widget);
    /// Something below the suggestion, indented to the name.
    void addBelow(QWidget* widget);

private:
    IconView* m_mark;
    QString m_icon;
    PlainLabel* m_sentence;
    QWidget* m_adviceRow;
    PlainLabel* m_advice;
    QHBoxLayout* m_end;
    QVBoxLayout* m_below;
};

} // namespace alcove::ui
