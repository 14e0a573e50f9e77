#include "ui/call/call_menu.h"

namespace alcove::ui {

namespace {

constexpr int kAboveOpener = 8;

} // namespace

CallMenu::CallMenu(QWidget* parent, const Models& models)
    : QMenu(parent)
    , m_call(models.call)
    , m_settings(models.settings)
    , m_tools(models.sessionTools)
{
    connect(addAction(tr("Someone came in")), &QAction::triggered, this, [this] { Q_EMIT m_tools.someoneCameInRequested(); });
    m_time = addAction(QString());
    m_time->setEnabled(false);
    m_timeLine = addSeparator();
    m_comfort = addAction(tr("How this is feeling"));
    connect(m_comfort, &QAction::triggered, this, &CallMenu::comfortPressed);
    connect(addAction(tr("Devices")), &QAction::triggered, this, &CallMenu::devicesPressed);
    connect(addAction(tr("Sound and picture")), &QAction::triggered, this, &CallMenu::soundPicturePressed);
    m_typing = addAction(QString());
    connect(m_typing, &QAction::triggered, this, [this] { Q_EMIT m_tools.typingRequested(!m_tools.typing()); });
    addPictureActions();
    connect(addAction(tr("Full screen")), &QAction::triggered, this, &CallMenu::fullScreenPressed);
    connect(addAction(tr("Words to check")), &QAction::triggered, this, &CallMenu::wordsPressed);
    connect(addAction(tr("Help right now")), &QAction::triggered, this, &CallMenu::helpPressed);
    connect(&m_call, &CallModel::changed, this, [this] { render(); });
    connect(&m_settings, &SettingsModel::changed, this, [this] { render(); });
    connect(&m_tools, &SessionToolsModel::changed, this, [this] { render(); });
    render();
}

void CallMenu::addPictureActions()
{
    m_selfView = addAction(QString());
    connect(m_selfView, &QAction::triggered, this, [this] { m_settings.setShowSelfView(!m_settings.showSelfView()); });
    m_otherCorner = addAction(tr("Move my picture to the other side"));
    connect(m_otherCorner, &QAction::triggered, this, [this] {
        const bool atEnd = m_settings.selfViewCorner() == SettingsModel::SelfViewCorner::End;
        m_settings.setSelfViewCorner(atEnd ? SettingsModel::SelfViewCorner::Start : SettingsModel::SelfViewCorner::End);
    });
    m_small = addAction(QString());
    connect(m_small, &QAction::triggered, this, [this] { Q_EMIT m_tools.smallWindowRequested(!m_tools.inSmallWindow()); });
}

void CallMenu::setTime(const QString& time)
{
    m_time->setText(time);
    m_time->setVisible(!time.isEmpty());
    m_timeLine->setVisible(!time.isEmpty());
}

void CallMenu::render()
{
    const bool inCall = m_call.state() == CallModel::State::InCall;
    m_comfort->setVisible(m_settings.role() == SettingsModel::Role::Client);
    m_typing->setText(m_tools.typing() ? tr("Stop typing what is said") : tr("Type what is said"));
    m_typing->setVisible(inCall);
    m_selfView->setText(m_settings.showSelfView() ? tr("Hide my picture") : tr("Show my picture"));
    m_otherCorner->setVisible(m_settings.showSelfView());
    m_small->setText(m_tools.inSmallWindow() ? tr("Back from the small window") : tr("Small window"));
    m_small->setVisible(inCall);
}

void CallMenu::openAbove(QWidget* opener)
{
    const QSize size = sizeHint();
    popup(opener->mapToGlobal(QPoint((opener->width() - size.width()) / 2, -size.height() - kAboveOpener)));
}

} // namespace alcove::ui
