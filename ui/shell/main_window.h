#pragma once

#include "ui/model/models.h"
#include "ui/shell/announcer.h"
#include "ui/shell/page_router.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QMainWindow>
#include <QStackedWidget>

#include <functional>

namespace alcove::ui {

class CallPage;
class ClientHomePage;
class DevicesSheet;
class HelpNowSheet;
class HelpPage;
class LooksSheet;
class LockPage;
class Page;
class SettingsPage;
class TherapistFrame;
class TherapistHomePage;
class VerifyPage;
class WaitingPage;
class WelcomePage;

/// The one window: a stack of rooms, the sheets every room may open, the shortcuts. It decides nothing.
/// Sequence: ui.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// Models and theme outlive the window.
    MainWindow(Theme& theme, const Models& models);
    ~MainWindow() override;

    [[nodiscard]] PageRouter::Room room() const { return m_router.room(); }
    [[nodiscard]] Announcer& announcer() { return *m_announcer; }
    /// Stands where `other` stands, in the same room: the window made anew after a change of language.
    void takePlaceOf(const MainWindow& other);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addPages();
    /// Shows `page` as `room`; its wishes to go elsewhere are followed.
    template <typename PageType>
    PageType* addPage(PageRouter::Room room, PageType* page)
    {
        adopt(room, page);
        return page;
    }
    void adopt(PageRouter::Room room, Page* page);
    void addSettings();
    void connectPages();
    void openSettings();
    void followJournal();
    void followLock();
    void addShortcuts();
    void addShortcut(const QList<QKeySequence>& keys, std::function<void()> action);
    void open(PageRouter::Room room);
    void applyLook();
    /// The session, or the rehearsal that is on the screen.
    [[nodiscard]] CallModel& callHere() const;
    [[nodiscard]] bool inSession() const;

    Theme& m_theme;
    Models m_models;
    PageRouter m_router;
    /// Everything but the lock and the wall: the rooms and the sheets over them. Not the stack itself, whose pages
    /// are all that assistive programs see of it.
    QWidget* m_inside;
    QStackedWidget* m_stack;
    TherapistFrame* m_frame; ///< round the stack; sheets cover it whole
    QHash<Room, Page*> m_pages;
    WelcomePage* m_welcome;
    ClientHomePage* m_clientHome;
    TherapistHomePage* m_therapistHome;
    WaitingPage* m_waiting;
    CallPage* m_call;
    VerifyPage* m_verify;
    LooksSheet* m_looks;
    DevicesSheet* m_devices;
    HelpNowSheet* m_help;
    SettingsPage* m_settings;
    HelpPage* m_helpPages;
    LockPage* m_lock = nullptr;
    Announcer* m_announcer;
};

} // namespace alcove::ui
