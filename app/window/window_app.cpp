#include "app/window/window_app.h"

#include "app/desktop/end_signals.h"
#include "app/desktop/single_instance.h"
#include "app/desktop/sleep_inhibitor.h"
#include "app/keystore/keychain_key_store.h"
#include "app/rendezvous/any_connector.h"
#include "app/rendezvous/broker_rendezvous.h"
#include "app/rendezvous/direct_rendezvous.h"
#include "app/rendezvous/relay_tunnels.h"
#include "app/window/agreement_desk.h"
#include "app/window/check_desk.h"
#include "app/window/client_desk.h"
#include "app/window/day_desk.h"
#include "app/window/given_file.h"
#include "app/window/journal_desk.h"
#include "app/window/privacy_desk.h"
#include "app/window/rehearsal_desk.h"
#include "app/window/reach_desk.h"
#include "app/window/people_desk.h"
#include "app/window/safety_plan_desk.h"
#include "app/window/session_habits.h"
#include "app/window/service_desk.h"
#include "app/window/settings_store.h"
#include "app/window/start_notices.h"
#include "app/window/therapist_desk.h"
#include "app/window/ui_latency.h"
#include "app/window/vault_gate.h"
#include "core/base/log.h"
#include "core/dsp/echo_canceller.h"
#include "core/records/file_key_store.h"
#include "core/records/identity_store.h"
#include "core/records/keeping_store.h"
#include "core/records/vault_opening.h"
#include "core/session/vault_storage.h"
#include "ui/model/agreement_model.h"
#include "ui/model/privacy_model.h"
#include "ui/settings/moved_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/translations.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTimer>

#include <filesystem>
#include <iostream>

namespace alcove::app {
namespace {

constexpr int kExitUnusable = 2;

QString dataFolder(const WindowOptions& options)
{
    const QString folder = options.dataDir ? QString::fromStdString(*options.dataDir)
                                           : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

/// Everything the window stands on, in the order in which it must be taken down again, last first.
class WindowApp {
public:
    WindowApp(const WindowOptions& options, const QString& folder)
        : m_options(options)
        , m_folder(folder)
        , m_settingsFile(m_folder + QStringLiteral("/settings.ini"))
        , m_settingsStore(m_settingsFile)
        , m_processor(makeProcessor())
        , m_hub(m_processor.get())
        , m_workshop(workshopConfig(m_processor.get()))
        , m_direct(m_workshop.loop())
        , m_broker(m_workshop.loop())
    {
    }

    ~WindowApp()
    {
        m_window.reset();
        m_privacyDesk.reset();
        m_agreementDesk.reset();
        m_journalDesk.reset();
        m_devices.reset();
        m_check.reset();
        m_rehearsal.reset();
        m_client.reset();
        m_service.reset();
        m_day.reset();
        m_therapist.reset();
        m_reachDesk.reset();
        m_people.reset();
        m_plan.reset();
        onNetAndWait(m_workshop, [this] {
            m_book.reset();
            m_connector.reset();
        });
        if (m_vault.vault && m_erased) {
            // Nothing opens it any more; what remains is to be out of the way.
            static_cast<void>(records::eraseVault(std::move(m_vault.vault), m_vault.path, *m_vault.keys, kVaultKeyName));
            m_settingsFile.erase();
        } else if (m_vault.vault)
            static_cast<void>(records::closeVault(std::move(m_vault.vault), *m_vault.keys, "vault"));
    }

    [[nodiscard]] Status start()
    {
        m_settingsStore.load(m_settings);
        ui::installTranslations(*qApp, m_settings.language());
        ASSIGN_OR_RETURN(m_vault, openVault());
        ASSIGN_OR_RETURN(const records::Keeping keeping, records::loadKeeping(*m_vault.vault));
        if (m_settings.role() == ui::SettingsModel::Role::Unchosen && !keeping.preferences.empty())
            takePreferences(keeping.preferences);
        if (!showStartNotices(m_theme, m_vault))
            return { ErrorCode::PermissionDenied, "closed before it was opened" };
        if (keeping.moved && !askToStay(keeping))
            return { ErrorCode::PermissionDenied, "this copy has moved to another computer" };
        records::IdentityStore identity(*m_vault.vault);
        ASSIGN_OR_RETURN(m_staticKey, identity.loadOrCreate(m_workshop.random()));
        m_clock.follow();
        QObject::connect(&m_call, &ui::CallModel::stateChanged, &m_call, [this](ui::CallModel::State state) {
            keepAwake(state);
            watchLatency(state);
        });
        QObject::connect(&m_settings, &ui::SettingsModel::changed, &m_settings, [this] {
            m_settingsStore.save(m_settings);
            useRelays();
        });
        useRelays();
        // Queued: the press that chose the language still runs in the window that goes.
        QObject::connect(&m_settings, &ui::SettingsModel::languageChanged, &m_settings, [this] { rebuildWindow(); }, Qt::QueuedConnection);
        QObject::connect(&m_settings, &ui::SettingsModel::roleChanged, &m_settings, [this] { openDesk(); });
        RoomDevices::Config devices { m_options.syntheticCamera, m_options.noSound, m_hub, m_deviceModel, m_call, m_ownPicture, {} };
        devices.onFrame = [this](frame::VideoFrame frame) {
            if (m_check)
                m_check->onCaptured(frame);
            if (m_rehearsal)
                m_rehearsal->onCaptured(frame);
            if (m_client)
                m_client->onCaptured(std::move(frame));
            else if (m_therapist)
                m_therapist->onCaptured(std::move(frame));
        };
        m_devices = std::make_unique<RoomDevices>(std::move(devices));
        openCheck();
        m_people = std::make_unique<PeopleDesk>(PeopleDesk::Config { m_features, records::AboutStore(*m_vault.vault), m_about, m_settings });
        m_plan = std::make_unique<SafetyPlanDesk>(*m_vault.vault, m_safetyPlan);
        m_habits = std::make_unique<SessionHabits>(m_call, m_settings);
        openDesk();
        m_window = std::make_unique<ui::MainWindow>(m_theme, models());
        m_window->show();
        open(linkOf(m_options.link));
        return {};
    }

    /// A link from the command line, another program or a second start: shown as if pasted, once the
    /// person is a client. Empty: the window comes forward.
    void open(const QByteArray& link)
    {
        if (!link.isEmpty() && m_client)
            m_client->openLink(QString::fromUtf8(link));
        else if (!link.isEmpty() && m_settings.role() == ui::SettingsModel::Role::Unchosen)
            m_waitingLink = link;
        if (!m_window)
            return;
        m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
        m_window->raise();
        m_window->activateWindow();
    }

private:
    [[nodiscard]] Result<OpenedVault> openVault()
    {
        std::unique_ptr<records::KeyStore> keys;
        if (m_options.dataDir) {
            std::cerr << "alcove: the vault's key lies in a file of its data folder, readable by its owner alone\n";
            keys = std::make_unique<records::FileKeyStore>(m_folder.toStdString() + "/keys");
        } else {
            keys = std::make_unique<KeychainKeyStore>();
        }
        return VaultGate({ m_theme, (m_folder + QStringLiteral("/vault.db")).toStdString(), std::move(keys), !m_options.dataDir,
                             m_workshop.random(), backupOf(m_options.link) })
            .open();
    }

    /// What was restored goes on as it was left: the role, the language and the looks of it.
    void takePreferences(const Bytes& preferences)
    {
        m_settingsStore.take(QByteArray(reinterpret_cast<const char*>(preferences.data()), static_cast<qsizetype>(preferences.size())));
        m_settingsStore.load(m_settings);
        ui::installTranslations(*qApp, m_settings.language());
    }

    /// The copy that was taken to another computer rests here, unless the person wants it back.
    [[nodiscard]] bool askToStay(records::Keeping keeping)
    {
        ui::MovedPage page(m_theme, QDateTime::fromSecsSinceEpoch(keeping.moved->time_since_epoch().count()).date());
        if (page.ask() != ui::NoticePage::Answer::Other)
            return false;
        keeping.moved.reset();
        return records::saveKeeping(*m_vault.vault, keeping).has_value();
    }

    /// What people write, for the role this window has. Once a role is chosen it stays.
    void openRecords(bool therapist)
    {
        if (m_journalDesk)
            return;
        m_journalDesk = std::make_unique<JournalDesk>(JournalDesk::Config { *m_vault.vault, m_recordWorker, m_features, models(), therapist });
        m_agreementDesk = std::make_unique<AgreementDesk>(AgreementDesk::Config { *m_vault.vault, m_recordWorker, m_features, models(),
            therapist ? std::optional(m_staticKey->publicKey()) : std::nullopt,
            [this](const FeatureLine::Person& person) { return m_therapist && m_therapist->sendsAgreementTo(person); } });
        PrivacyDesk::Config privacy { m_vault, m_recordWorker, *m_journalDesk, models(), m_privacy, therapist, {}, {}, {} };
        privacy.preferences = [this] { return m_settingsStore.carried(); };
        // Queued: what asked for the move still runs in the window that goes.
        privacy.moved = [this](const QString& code) { QTimer::singleShot(0, &m_settings, [this, code] { rest(code); }); };
        privacy.erased = [this] {
            m_erased = true;
            QApplication::quit();
        };
        m_privacyDesk = std::make_unique<PrivacyDesk>(std::move(privacy));
    }

    /// Everything was taken to another computer: from now on nobody can reach this one.
    void rest(const QString& code)
    {
        m_window->hide();
        m_service.reset();
        m_client.reset();
        m_day.reset();
        m_therapist.reset();
        m_reachDesk.reset();
        static_cast<void>(ui::MovedPage(m_theme, QDate::currentDate(), code).ask());
        QApplication::exit(0);
    }

    static std::unique_ptr<dsp::AudioProcessor> makeProcessor()
    {
        auto canceller = dsp::EchoCanceller::create({ true, dsp::NoiseReduction::Gentle, true, true });
        return canceller ? std::unique_ptr<dsp::AudioProcessor>(std::move(canceller).value()) : nullptr;
    }

    static CallWorkshop::Config workshopConfig(dsp::AudioProcessor* processor)
    {
        CallWorkshop::Config config;
        config.audioProcessor = processor;
        config.makeTunnels = [](TaskRunner& net) { return std::make_unique<rendezvous::TlsRelayTunnels>(net); };
        return config;
    }

    [[nodiscard]] ui::Models models()
    {
        return {
            .settings = m_settings,
            .home = m_home,
            .invitation = m_invitation,
            .people = m_peopleModel,
            .waiting = m_waiting,
            .call = m_call,
            .devices = m_deviceModel,
            .chat = m_chat,
            .clock = m_clock,
            .check = m_checkModel,
            .rehearsal = m_rehearsalModel,
            .reach = m_reach,
            .about = m_about,
            .safetyPlan = m_safetyPlan,
            .sessionTools = m_sessionTools,
            .journal = m_journal,
            .feedback = m_feedback,
            .agreement = m_agreement,
            .privacy = m_privacy,
            .ownPicture = m_ownPicture,
            .peerPicture = m_peerPicture,
        };
    }

    /// Every page says its words once, when it is made; another language is another window in the same place.
    void rebuildWindow()
    {
        ui::installTranslations(*qApp, m_settings.language());
        if (!m_window)
            return;
        auto fresh = std::make_unique<ui::MainWindow>(m_theme, models());
        fresh->takePlaceOf(*m_window);
        fresh->show();
        m_window = std::move(fresh);
    }

    /// Whether other people's computers may learn this one's address, for every path from now on.
    void useRelays()
    {
        const transport::RelayUse use = m_settings.relayOnly() ? transport::RelayUse::Only : transport::RelayUse::WhenNeeded;
        m_workshop.loop().post([this, use] { m_workshop.setRelayUse(use); });
    }

    void keepAwake(ui::CallModel::State state)
    {
        using State = ui::CallModel::State;
        if (state == State::Idle || state == State::Invitation || state == State::Ended)
            m_awake.release();
        else
            m_awake.hold(QApplication::tr("A session"));
    }

    /// From going in to the end, moments and dropped lines with it.
    void watchLatency(ui::CallModel::State state)
    {
        using State = ui::CallModel::State;
        const bool session = state == State::InCall || state == State::Moment || state == State::Reconnecting;
        if (session && !m_latency.isWatching())
            m_latency.watch("session");
        else if (!session)
            m_latency.stop();
    }

    void openDesk()
    {
        if (m_settings.role() == ui::SettingsModel::Role::Client && !m_client)
            openClient();
        else if (m_settings.role() == ui::SettingsModel::Role::Therapist && !m_therapist)
            openTherapist();
    }

    void openCheck()
    {
        CheckDesk::Config config { m_workshop, m_hub, m_processor.get(), *m_devices, m_checkModel, m_deviceModel, m_call, m_settings,
            m_settingsFile, {}, {} };
        config.target = [this] { return m_client ? m_client->checkTarget() : std::nullopt; };
        config.connector = [this] { return m_connector.get(); };
        m_check = std::make_unique<CheckDesk>(std::move(config));
        m_rehearsal = std::make_unique<RehearsalDesk>(RehearsalDesk::Config {
            m_workshop, m_hub, *m_devices, m_rehearsalModel, m_deviceModel, m_call, m_peerPicture });
    }

    void openClient()
    {
        openRecords(false);
        m_contacts = std::make_unique<ContactBook>(*m_vault.vault);
        onNetAndWait(m_workshop, [this] { m_connector = std::make_unique<rendezvous::AnyConnector>(m_direct.makeConnector(), m_broker.makeConnector()); });
        m_client = std::make_unique<ClientDesk>(ClientDesk::Config { m_workshop, m_hub, *m_connector, *m_contacts,
            models(), *m_devices, m_peerPicture, m_features });
        QObject::connect(m_people.get(), &PeopleDesk::named, m_client.get(), &ClientDesk::rename);
        for (const ui::KnownTherapist& known : m_home.therapists())
            m_people->recall(known.id);
        if (!m_waitingLink.isEmpty())
            m_client->openLink(QString::fromUtf8(std::exchange(m_waitingLink, {})));
    }

    void openTherapist()
    {
        openRecords(true);
        m_storage = std::make_unique<session::VaultStorage>(*m_vault.vault);
        auto book = session::InvitationBook::open(*m_storage, m_workshop.random());
        if (!book) {
            m_invitation.setError(book.error().code);
            return;
        }
        m_book = std::move(book).value();
        std::unique_ptr<transport::RendezvousListener> listener;
        const std::uint16_t port = m_settingsStore.port();
        onNetAndWait(m_workshop, [&] { listener = m_direct.makeListener(port); });
        m_reach.setHomeAddressesInLinks(m_settingsStore.homeAddressesInLinks());
        QObject::connect(&m_reach, &ui::ReachModel::changed, &m_reach, [this] { m_settingsStore.setHomeAddressesInLinks(m_reach.homeAddressesInLinks()); });
        m_reachDesk = std::make_unique<ReachDesk>(m_workshop, m_reach);
        TherapistDesk::Config config { m_workshop, m_hub, *m_book, m_staticKey->clone(), std::move(listener), {}, models(), *m_devices,
            m_peerPicture, m_features, *m_reachDesk, m_broker };
        config.keepPort = [this](std::uint16_t used) { onUi(&m_settings, [this, used] { m_settingsStore.setPort(used); }); };
        m_therapist = std::make_unique<TherapistDesk>(std::move(config));
        m_day = std::make_unique<DayDesk>(DayDesk::Config { m_home, m_peopleModel, m_clock });
        QObject::connect(m_therapist.get(), &TherapistDesk::bookChanged, m_day.get(), &DayDesk::setBook);
        QObject::connect(m_therapist.get(), &TherapistDesk::sessionWith, m_journalDesk.get(), &JournalDesk::setSessionWith);
        QObject::connect(m_therapist.get(), &TherapistDesk::sessionWith, m_agreementDesk.get(), &AgreementDesk::setSessionWith);
        QObject::connect(m_journalDesk.get(), &JournalDesk::journalChanged, m_day.get(), &DayDesk::setJournal);
        m_service = std::make_unique<ServiceDesk>(ServiceDesk::Config { *m_vault.vault, m_reach,
            [this](const std::optional<practice::ConnectionService>& service) { m_therapist->useService(service); } });
        m_service->load();
    }

    const WindowOptions& m_options;
    QString m_folder;
    SettingsFile m_settingsFile;
    SettingsStore m_settingsStore;
    std::unique_ptr<dsp::AudioProcessor> m_processor;
    AudioHub m_hub;
    ui::Theme m_theme;
    desktop::SleepInhibitor m_awake;
    UiLatency m_latency;
    ui::SettingsModel m_settings;
    ui::HomeModel m_home;
    ui::InvitationModel m_invitation;
    ui::PeopleModel m_peopleModel;
    ui::WaitingModel m_waiting;
    ui::CallModel m_call;
    ui::DeviceModel m_deviceModel;
    ui::ChatModel m_chat;
    ui::ClockModel m_clock;
    ui::CheckModel m_checkModel;
    ui::RehearsalModel m_rehearsalModel;
    ui::ReachModel m_reach;
    ui::AboutModel m_about;
    ui::SafetyPlanModel m_safetyPlan;
    ui::SessionToolsModel m_sessionTools;
    ui::JournalModel m_journal;
    ui::FeedbackModel m_feedback;
    ui::AgreementModel m_agreement;
    ui::PrivacyModel m_privacy;
    FeatureLine m_features;
    PicturePump m_ownPicture;
    PicturePump m_peerPicture;
    CallWorkshop m_workshop;
    rendezvous::DirectRendezvous m_direct;
    rendezvous::BrokerRendezvous m_broker;
    OpenedVault m_vault;
    std::optional<crypto::KeyPair> m_staticKey;
    std::unique_ptr<ContactBook> m_contacts;
    std::unique_ptr<session::VaultStorage> m_storage;
    std::unique_ptr<session::InvitationBook> m_book;
    std::unique_ptr<transport::RendezvousConnector> m_connector;
    std::unique_ptr<RoomDevices> m_devices;
    std::unique_ptr<CheckDesk> m_check;
    std::unique_ptr<RehearsalDesk> m_rehearsal;
    std::unique_ptr<ClientDesk> m_client;
    std::unique_ptr<ReachDesk> m_reachDesk;
    std::unique_ptr<TherapistDesk> m_therapist;
    std::unique_ptr<DayDesk> m_day;
    std::unique_ptr<PeopleDesk> m_people;
    std::unique_ptr<SafetyPlanDesk> m_plan;
    std::unique_ptr<SessionHabits> m_habits;
    QByteArray m_waitingLink;
    std::unique_ptr<ServiceDesk> m_service;
    RecordWorker m_recordWorker;
    std::unique_ptr<JournalDesk> m_journalDesk;
    std::unique_ptr<AgreementDesk> m_agreementDesk;
    std::unique_ptr<PrivacyDesk> m_privacyDesk;
    bool m_erased = false;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace

int runWindow(const WindowOptions& options)
{
    // For whoever looks into a problem; the lines hold no names, keys, links or addresses.
    if (qEnvironmentVariableIsSet("ALCOVE_LOG"))
        setLogSink([](LogLevel, std::string_view area, std::string_view text) { std::clog << area << ": " << text << std::endl; });
    const QString folder = dataFolder(options);
    desktop::SingleInstance instance(folder);
    if (instance.claim(linkOf(options.link)) == desktop::SingleInstance::Role::Second)
        return 0;
    WindowApp app(options, folder);
    QObject::connect(&instance, &desktop::SingleInstance::opened, &instance, [&app](const QByteArray& link) { app.open(link); });
    if (auto started = app.start(); !started) {
        std::cerr << "alcove: what is stored on this computer could not be opened: " << started.error().detail << '\n';
        return kExitUnusable;
    }
    desktop::leaveOnEndSignals();
    return QApplication::exec();
}

} // namespace alcove::app
