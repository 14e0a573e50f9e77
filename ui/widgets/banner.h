#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/plain_label.h"

#include <QFrame>
#include <QVector>

namespace alcove::ui {

/// One thing worth knowing, over the controls or at the top of the content, never over a face.
/// Sequence: ui.
class Banner : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Plain, Fine, Care, Trouble };

    explicit Banner(const Theme& theme, Kind kind = Kind::Plain);

    /// An empty `icon` is the kind's own. `detail` may be empty.
    void setContent(Kind kind, const QString& title, const QString& detail = {}, const QString& icon = {});
    /// Up to two actions; texts that are empty hide their button.
    void setActions(const QString& first, const QString& second = {});
    void setClosable(bool closable);

Q_SIGNALS:
    void firstPressed();
    void secondPressed();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Kind m_kind;
    IconView* m_icon;
    PlainLabel* m_title;
    PlainLabel* m_detail;
    Button* m_first;
    Button* m_second;
    Button* m_close;
};

} // namespace alcove::ui
