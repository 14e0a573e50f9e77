#include "ui/home/copy_reminder.h"

#include <QVBoxLayout>

namespace alcove::ui {

CopyReminder::CopyReminder(const Theme& theme, PrivacyModel& privacy)
    : m_privacy(privacy)
    , m_banner(new Banner(theme, Banner::Kind::Plain))
{
    m_banner->setContent(Banner::Kind::Plain, tr("There is no copy of what you keep here"),
        tr("If this computer breaks or gets lost, a copy brings it all back."), QStringLiteral("download"));
    m_banner->setActions(tr("Take a copy"), tr("Not now"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 16);
    column->addWidget(m_banner);
    connect(m_banner, &Banner::firstPressed, this, [this] {
        Q_EMIT copyRequested();
        Q_EMIT m_privacy.reminderClosed();
    });
    connect(m_banner, &Banner::secondPressed, &m_privacy, &PrivacyModel::reminderClosed);
    connect(&m_privacy, &PrivacyModel::changed, this, &CopyReminder::render);
    render();
}

void CopyReminder::render() { setVisible(m_privacy.remind()); }

void CopyReminder::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT m_privacy.reminderShown();
}

} // namespace alcove::ui
