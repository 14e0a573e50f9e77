#include "ui/shell/main_window.h"

#include "ui/call/call_page.h"
#include "ui/call/verify_page.h"
#include "ui/check/check_page.h"
#include "ui/check/rehearsal_page.h"
#include "ui/help/help_page.h"
#include "ui/feedback/feedback_page.h"
#include "ui/feedback/receipt_page.h"
#include "ui/home/client_home_page.h"
#include "ui/home/invitations_page.h"
#include "ui/home/safety_plan_page.h"
#include "ui/home/therapist_home_page.h"
#include "ui/model/privacy_model.h"
#include "ui/prepare/agreement_room.h"
#include "ui/prepare/goals_page.h"
#include "ui/prepare/reflection_page.h"
#include "ui/prepare/reflections_page.h"
#include "ui/progress/progress_page.h"
#include "ui/reach/reach_page.h"
#include "ui/people/about_therapist_page.h"
#include "ui/people/people_page.h"
#include "ui/settings/connection_section.h"
#include "ui/settings/devices_section.h"
#include "ui/settings/devices_sheet.h"
#include "ui/settings/help_now_sheet.h"
#include "ui/settings/language_section.h"
#include "ui/settings/lock_page.h"
#include "ui/settings/looks_section.h"
#include "ui/settings/looks_sheet.h"
#include "ui/settings/own_words_section.h"
#include "ui/settings/privacy_section.h"
#include "ui/settings/sessions_section.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/accessible_news.h"
#include "ui/shell/announcements.h"
#include "ui/shell/cover.h"
#include "ui/shell/look.h"
#include "ui/shell/therapist_frame.h"
#include "ui/waiting/waiting_page.h"
#include "ui/welcome/about_you_page.h"
#include "ui/welcome/welcome_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QShortcut>

namespace alcove::ui {

namespace {

constexpr QSize kDesignSize { 1200, 800 };
constexpr QSize kLeastSize { 960, 640 };

} // namespace

MainWindow::MainWindow(Theme& theme, const Models& models)
    : m_theme(theme)
    , m_models(models)
    , m_router(models.settings, models.call)
    , m_inside(new QWidget)
    , m_stack(new QStackedWidget)
    , m_frame(new TherapistFrame(theme, models, m_router, m_stack))
    , m_announcer(new Announcer(this))
{
    AccessibleNews::install();
    setWindowTitle(QStringLiteral("Alcove"));
    setMinimumSize(kLeastSize);
    resize(kDesignSize);
    auto* inside = new QVBoxLayout(m_inside);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_frame);
    setCentralWidget(m_inside);
    applyLook();
    addPages();
    connectPages();
    followJournal();
    addShortcuts();
    connectAnnouncements(*m_announcer, m_models);
    m_announcer->setSpeaking(m_models.settings.readAloud());
    new Cover(theme, this, m_inside, m_models.sessionTools);
    new FocusRing(theme, this);
    connect(&m_models.settings, &SettingsModel::changed, this, [this] {
        applyLook();
        m_announcer->setSpeaking(m_models.settings.readAloud());
    });
    connect(&m_router, &PageRouter::roomChanged, this, [this](PageRouter::Room room) { open(room); });
    open(m_router.room());
}

MainWindow::~MainWindow() = default;

void MainWindow::addPages()
{
    m_welcome = addPage(Room::Welcome, new WelcomePage(m_theme, m_models.settings));
    m_clientHome = addPage(Room::ClientHome, new ClientHomePage(m_theme, m_models));
    m_therapistHome = addPage(Room::TherapistHome, new TherapistHomePage(m_theme, m_models));
    m_waiting = addPage(Room::Waiting, new WaitingPage(m_theme, m_models));
    m_call = addPage(Room::Call, new CallPage(m_theme, m_models));
    addPage(Room::Reflection, new ReflectionPage(m_theme, m_models));
    addPage(Room::Reflections, new ReflectionsPage(m_theme, m_models));
    addPage(Room::Agreement, new AgreementRoom(m_theme, m_models));
    addPage(Room::Goals, new GoalsPage(m_theme, m_models));
    addPage(Room::Feedback, new FeedbackPage(m_theme, m_models));
    addPage(Room::Receipt, new ReceiptPage(m_theme, m_models));
    m_frame->follow(m_therapistHome);
    m_frame->follow(addPage(Room::Progress, new ProgressPage(m_theme, m_models)));
    m_frame->follow(addPage(Room::People, new PeoplePage(m_theme, m_models)));
    m_frame->follow(addPage(Room::Invitations, new InvitationsPage(m_theme, m_models)));
    m_verify = addPage(Room::Verify, new VerifyPage(m_theme, m_models));
    addPage(Room::Check, new CheckPage(m_theme, m_models));
    auto* rehearsal = addPage(Room::Rehearsal, new RehearsalPage(m_theme, m_models));
    connect(rehearsal, &RehearsalPage::devicesRequested, this, [this] { m_devices->openDevices(); });
    addPage(Room::AboutYou, new AboutYouPage(m_theme, m_models));
    addPage(Room::AboutTherapist, new AboutTherapistPage(m_theme, m_models));
    addPage(Room::SafetyPlan, new SafetyPlanPage(m_theme, m_models));
    m_helpPages = addPage(Room::Help, new HelpPage(m_theme, m_models));
    m_settings = addPage(Room::Settings, new SettingsPage(m_theme));
    addPage(Room::Reach, new ReachPage(m_theme, m_models.reach));
    addSettings();
    m_looks = new LooksSheet(m_theme, m_inside, m_models.settings);
    m_devices = new DevicesSheet(m_theme, m_inside, m_models.devices);
    m_help = new HelpNowSheet(m_theme, m_inside, m_models);
}

void MainWindow::addSettings()
{
    using Section = SettingsPage::Section;
    m_settings->addSection(Section::Devices, new DevicesSection(m_theme, m_models));
    m_settings->addSection(Section::Privacy, new PrivacySection(m_theme, m_models.privacy));
    m_settings->addSection(Section::Language, new LanguageSection(m_theme, m_models.settings));
    m_settings->addSection(Section::Looks, new LooksSection(m_theme, m_models.settings));
    m_settings->addSection(Section::Sessions, new SessionsSection(m_theme, m_models.settings));
    m_settings->addSection(Section::Connection, new ConnectionSection(m_theme, m_models.settings, m_models.reach));
    m_settings->addSection(Section::OwnWords, new OwnWordsSection(m_theme, m_models));
}

void MainWindow::adopt(Room room, Page* page)
{
    m_pages.insert(room, page);
    m_stack->addWidget(page);
    connect(page, &Page::roomRequested, this, [this](Room next) {
        if (m_pages.contains(next))
            m_router.visit(next);
    });
    connect(page, &Page::backRequested, this, [this] { m_router.back(); });
}

void MainWindow::connectPages()
{
    const auto looks = [this] { m_looks->openLooks(); };
    const auto settings = [this] { openSettings(); };
    const auto help = [this] { m_help->openHelp(); };
    const auto devices = [this] { m_devices->openDevices(); };
    connect(m_welcome, &WelcomePage::settingsRequested, this, looks);
    connect(m_welcome, &WelcomePage::roleChosen, this, [this] { m_router.visit(Room::AboutYou); });
    m_welcome->setPracticeKnown(m_pages.contains(Room::Practice));
    connect(m_helpPages, &HelpPage::helpNowRequested, this, help);
    // A link that somebody opens is shown at home; the first words about oneself are not interrupted for it.
    connect(&m_models.home, &HomeModel::changed, this, [this] {
        if (m_models.home.openedLink() && !m_router.visited().isEmpty() && m_router.room() != Room::AboutYou)
            m_router.backToStart();
    });
    connect(m_help, &HelpNowSheet::planRequested, this, [this] { m_router.visit(Room::SafetyPlan); });
    connect(m_clientHome, &ClientHomePage::settingsRequested, this, settings);
    connect(m_clientHome, &ClientHomePage::helpRequested, this, help);
    connect(m_frame, &TherapistFrame::settingsRequested, this, settings);
    const auto copy = [this] {
        m_settings->openSection(SettingsPage::Section::Privacy);
        m_router.visit(Room::Settings);
    };
    connect(m_clientHome, &ClientHomePage::copyRequested, this, copy);
    connect(m_therapistHome, &TherapistHomePage::copyRequested, this, copy);
    connect(m_waiting, &WaitingPage::devicesRequested, this, devices);
    connect(m_waiting, &WaitingPage::helpRequested, this, help);
    connect(m_call, &CallPage::devicesRequested, this, devices);
    connect(m_call, &CallPage::helpRequested, this, help);
    connect(m_call, &CallPage::fullScreenRequested, this, [this] { isFullScreen() ? showNormal() : showFullScreen(); });
    connect(m_call, &CallPage::verifyRequested, this, [this] { m_router.setVerifying(true); });
    // A therapist's first look, before the first link: whether it will work for people elsewhere.
    connect(&m_models.settings, &SettingsModel::roleChanged, this, [this](SettingsModel::Role role) {
        if (role == SettingsModel::Role::Therapist)
            m_router.visit(Room::Reach);
    });
    connect(m_verify, &VerifyPage::helpRequested, this, help);
    connect(m_verify, &VerifyPage::done, this, [this] { m_router.setVerifying(false); });
}

void MainWindow::followJournal()
{
    // After the router has followed the end of the session itself.
    m_lock = new LockPage(m_theme, LockPage::Purpose::Open);
    m_lock->setParent(this);
    m_lock->hide();
    connect(m_lock, &LockPage::passwordGiven, this, [this](const QString& password) {
        m_lock->setBusy(true);
        Q_EMIT m_models.privacy.unlockRequested(password);
    });
    connect(&m_models.privacy, &PrivacyModel::changed, this, [this] { followLock(); });
    connect(&m_router, &PageRouter::roomChanged, this, [this] { followLock(); });
    connect(&m_models.feedback, &FeedbackModel::asked, this, [this] { m_router.visit(Room::Feedback); }, Qt::QueuedConnection);
}

/// While it is locked nothing of the window shows or takes a key, but for the session itself.
void MainWindow::followLock()
{
    const Room room = m_router.room();
    const bool session = room == Room::Call || room == Room::Verify || room == Room::Waiting;
    const bool locked = m_models.privacy.locked() && !session;
    const bool shown = m_lock->isVisible();
    m_inside->setEnabled(!locked);
    m_inside->setVisible(!locked);
    m_lock->setVisible(locked);
    if (!locked)
        return;
    m_lock->setGeometry(rect());
    m_lock->raise();
    if (!shown)
        m_lock->firstFocus()->setFocus(Qt::OtherFocusReason);
    if (m_models.privacy.outcome() == PrivacyModel::Outcome::WrongPassword)
        m_lock->setWrong();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (m_lock)
        m_lock->setGeometry(rect());
}

void MainWindow::addShortcut(const QList<QKeySequence>& keys, std::function<void()> action)
{
    for (const QKeySequence& key : keys) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this, action] {
            if (!m_lock || !m_lock->isVisible())
                action();
        });
    }
}

CallModel& MainWindow::callHere() const
{
    return m_router.room() == Room::Rehearsal ? m_models.rehearsal.call() : m_models.call;
}

bool MainWindow::inSession() const
{
    return callHere().state() == CallModel::State::InCall;
}

void MainWindow::addShortcuts()
{
    const auto here = [this] { return inSession() || m_router.room() == PageRouter::Room::Waiting; };
    const auto inCallRoom = [this] { return m_router.room() == PageRouter::Room::Call; };
    addShortcut({ QKeySequence(QStringLiteral("Ctrl+D")) }, [this, here] {
        if (here())
            Q_EMIT callHere().muteRequested(!callHere().muted());
    });
    addShortcut({ QKeySequence(QStringLiteral("Ctrl+E")) }, [this, here] {
        if (here())
            Q_EMIT callHere().cameraOffRequested(!callHere().cameraOff());
    });
    // On macOS Ctrl is the command key, and the system keeps ⌘Space; Meta is the control key there.
#ifdef Q_OS_MACOS
    const QKeySequence momentKey(QStringLiteral("Meta+Space"));
#else
    const QKeySequence momentKey(QStringLiteral("Ctrl+Space"));
#endif
    addShortcut({ momentKey, QKeySequence(Qt::Key_F8) }, [this] {
        if (inSession())
            Q_EMIT callHere().momentRequested();
    });
    // One hand, one key: there is no time to look for two.
    addShortcut({ QKeySequence(Qt::Key_F9) }, [this] {
        const bool session = m_router.room() == PageRouter::Room::Call || m_router.room() == PageRouter::Room::Verify
            || m_router.room() == PageRouter::Room::Waiting;
        if (session && !m_models.sessionTools.covered())
            Q_EMIT m_models.sessionTools.someoneCameInRequested();
    });
    addShortcut({ QKeySequence(QStringLiteral("Ctrl+Shift+C")) }, [this, inCallRoom] {
        if (inCallRoom())
            m_models.chat.setOpen(!m_models.chat.isOpen());
    });
    addShortcut({ QKeySequence(QStringLiteral("Ctrl+Shift+H")) },
        [this] { m_models.settings.setShowSelfView(!m_models.settings.showSelfView()); });
    addShortcut({ QKeySequence(QStringLiteral("Ctrl+Shift+L")) }, [this, inCallRoom] {
        if (inCallRoom())
            m_call->askToLeave();
    });
    addShortcut({ QKeySequence(QStringLiteral("Ctrl+Shift+V")) }, [this, inCallRoom] {
        if (inCallRoom() && inSession())
            m_call->showWords();
    });
    addShortcut({ QKeySequence(Qt::Key_F6) }, [this, inCallRoom] {
        if (inCallRoom())
            m_call->focusNextRegion(true);
    });
    addShortcut({ QKeySequence(Qt::SHIFT | Qt::Key_F6) }, [this, inCallRoom] {
        if (inCallRoom())
            m_call->focusNextRegion(false);
    });
    const auto atTherapist = [this] {
        return m_models.settings.role() == SettingsModel::Role::Therapist && TherapistFrame::isPlace(m_router.room());
    };
    addShortcut({ QKeySequence(QStringLiteral("Ctrl+N")) }, [this, atTherapist] {
        if (atTherapist())
            m_frame->openInvitation();
    });
    addShortcut({ QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter")) }, [this, atTherapist] {
        if (atTherapist())
            m_therapistHome->letInFirst();
    });
    addShortcut({ QKeySequence(QStringLiteral("Ctrl+,")) }, [this] { openSettings(); });
    addShortcut({ QKeySequence(Qt::Key_F1) }, [this, inCallRoom] {
        if (!inCallRoom() && m_pages.contains(Room::Help))
            m_router.visit(Room::Help);
    });
    addShortcut({ QKeySequence(Qt::SHIFT | Qt::Key_F1) }, [this] { m_help->openHelp(); });
    addShortcut({ QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+=")) }, [this] { stepTextScale(m_models.settings, 1); });
    addShortcut({ QKeySequence(QStringLiteral("Ctrl+-")) }, [this] { stepTextScale(m_models.settings, -1); });
    addShortcut({ QKeySequence(QStringLiteral("Ctrl+0")) }, [this] { m_models.settings.setTextScale(1.0); });
}

void MainWindow::openSettings()
{
    // In a call the page with the other person stays; what looks different is one sheet away.
    const bool besideSession = m_router.room() == Room::Welcome || m_router.room() == Room::Call || m_router.room() == Room::Verify;
    if (besideSession)
        m_looks->openLooks();
    else
        m_router.visit(Room::Settings);
}

void MainWindow::takePlaceOf(const MainWindow& other)
{
    setGeometry(other.geometry());
    setWindowState(other.windowState());
    m_settings->openSection(other.m_settings->section());
    m_welcome->showStep(other.m_welcome->step());
    for (const Room room : other.m_router.visited())
        m_router.visit(room);
}

void MainWindow::open(PageRouter::Room room)
{
    m_devices->dismiss();
    Page* next = m_pages.value(room, m_welcome);
    m_stack->setCurrentWidget(next);
    if (QWidget* first = next->firstFocus())
        first->setFocus(Qt::OtherFocusReason);
    m_announcer->announce(next->spokenTitle());
}

void MainWindow::applyLook()
{
    const Theme::Look look = lookFor(m_models.settings);
    if (look != m_theme.look())
        m_theme.apply(look);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const bool talking = m_router.room() == PageRouter::Room::Call || m_router.room() == PageRouter::Room::Verify;
    if (!talking) {
        event->accept();
        return;
    }
    // A closed window would leave without a word; the question costs one key.
    m_router.setVerifying(false);
    m_call->askToLeave();
    event->ignore();
}

} // namespace alcove::ui
