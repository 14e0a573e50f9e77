#include "app/rendezvous/paho_connection.h"

#include "core/practice/connection_service.h"

#include <MQTTAsync.h>

#include <QDir>
#include <QTemporaryFile>

#include <atomic>
#include <cstring>
#include <map>
#include <mutex>

namespace alcove::rendezvous {
namespace {

/// A dead connection is noticed within one and a half of these. Chosen: below the 60 s after which
/// routers and web proxies forget a silent one.
constexpr int kKeepAliveSeconds = 30;
constexpr int kQualityOfService = 1;
/// What was given to send has left by then, or never will.
constexpr int kGoodbyeMilliseconds = 500;
/// MQTT 3.1.1 §3.2.2.3: bad user name or password; not authorised.
constexpr int kBadLogin = 4;
constexpr int kNotAuthorised = 5;
/// MQTT 3.1.1 §3.9.3.
constexpr int kSubscriptionRefused = 0x80;

/// What the library's threads reach. It outlives the connection while one of them is inside.
struct Shared {
    Shared(std::shared_ptr<BrokerInbox> messages, MqttConnection::Events handlers, TaskRunner& runner)
        : inbox(std::move(messages))
        , events(std::move(handlers))
        , home(&runner)
    {
    }

    const std::shared_ptr<BrokerInbox> inbox;
    const MqttConnection::Events events; ///< called at home
    std::string subscription;
    MQTTAsync handle = nullptr; ///< used at home
    std::atomic<bool> certificateRefused = false;
    bool up = false;   ///< home
    bool over = false; ///< home

    /// Posts to the home, as long as there is one.
    void atHome(TaskRunner::Task task)
    {
        const std::lock_guard lock(mutex);
        if (home != nullptr)
            home->post(std::move(task));
    }
    void forgetHome()
    {
        const std::lock_guard lock(mutex);
        home = nullptr;
    }

private:
    std::mutex mutex;
    TaskRunner* home;
};

void postDown(const std::shared_ptr<Shared>& shared, ErrorCode code, std::string detail)
{
    shared->atHome([shared, error = Error { code, std::move(detail) }] {
        if (!std::exchange(shared->over, true))
            shared->events.onDown(error);
    });
}

/// The library keeps bare pointers and may call with one that has just been forgotten: it gets numbers.
class Register {
public:
    void* enter(const std::shared_ptr<Shared>& shared)
    {
        const std::lock_guard lock(m_mutex);
        m_entries[++m_last] = shared;
        return reinterpret_cast<void*>(m_last);
    }
    void leave(void* number)
    {
        const std::lock_guard lock(m_mutex);
        m_entries.erase(reinterpret_cast<std::uintptr_t>(number));
    }
    std::shared_ptr<Shared> find(void* number)
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_entries.find(reinterpret_cast<std::uintptr_t>(number));
        return found == m_entries.end() ? nullptr : found->second;
    }

private:
    std::mutex m_mutex;
    std::map<std::uintptr_t, std::shared_ptr<Shared>> m_entries;
    std::uintptr_t m_last = 0;
};

Register& connections()
{
    static Register entries;
    return entries;
}

void onSubscribed(void* context, MQTTAsync_successData* data)
{
    const auto shared = connections().find(context);
    if (!shared)
        return;
    if (data != nullptr && data->alt.qos == kSubscriptionRefused) {
        postDown(shared, ErrorCode::PermissionDenied, "the broker refused the subscription");
        return;
    }
    shared->atHome([shared] {
        if (shared->over || std::exchange(shared->up, true))
            return;
        shared->events.onUp();
    });
}

void onSubscribeFailed(void* context, MQTTAsync_failureData*)
{
    if (const auto shared = connections().find(context))
        postDown(shared, ErrorCode::PermissionDenied, "the broker refused the subscription");
}

void subscribe(const std::shared_ptr<Shared>& shared, void* context)
{
    if (shared->over)
        return;
    MQTTAsync_responseOptions options = MQTTAsync_responseOptions_initializer;
    options.onSuccess = &onSubscribed;
    options.onFailure = &onSubscribeFailed;
    options.context = context;
    if (MQTTAsync_subscribe(shared->handle, shared->subscription.c_str(), kQualityOfService, &options) != MQTTASYNC_SUCCESS)
        postDown(shared, ErrorCode::Unreachable, "the subscription could not be sent");
}

void onConnected(void* context, MQTTAsync_successData*)
{
    if (const auto shared = connections().find(context))
        shared->atHome([shared, context] { subscribe(shared, context); });
}

void onConnectFailed(void* context, MQTTAsync_failureData* data)
{
    const auto shared = connections().find(context);
    if (!shared)
        return;
    const int code = data != nullptr ? data->code : 0;
    const std::string detail = data != nullptr && data->message != nullptr ? data->message : "connecting failed";
    if (code == kBadLogin || code == kNotAuthorised)
        postDown(shared, ErrorCode::PermissionDenied, "the broker refused the login");
    else if (shared->certificateRefused)
        postDown(shared, ErrorCode::AuthenticationFailed, "the broker's certificate is not the one expected");
    else
        postDown(shared, ErrorCode::Unreachable, "broker: " + detail + " (" + std::to_string(code) + ")");
}

void onLost(void* context, char*)
{
    if (const auto shared = connections().find(context))
        postDown(shared, ErrorCode::SessionLost, "the broker closed the connection");
}

int onArrived(void* context, char* topic, int topicLength, MQTTAsync_message* message)
{
    // None of our topics holds a zero; some versions of the library give the length of those alone.
    const bool whole = topicLength <= 0 || std::strlen(topic) == static_cast<std::size_t>(topicLength);
    const auto shared = whole ? connections().find(context) : nullptr;
    if (shared && message->payloadlen > 0) {
        const auto* bytes = static_cast<const std::uint8_t*>(message->payload);
        shared->inbox->push(topic, { bytes, static_cast<std::size_t>(message->payloadlen) }, message->retained != 0);
    }
    MQTTAsync_freeMessage(&message);
    MQTTAsync_free(topic);
    return 1;
}

/// The library reports verification failures as lines of the TLS library's error queue.
int onTlsError(const char* text, std::size_t length, void* context)
{
    const auto shared = connections().find(context);
    if (shared && std::string_view(text, length).find("certificate verify failed") != std::string_view::npos)
        shared->certificateRefused = true;
    return 1;
}

void initialiseOnce()
{
    static const bool done = [] {
        MQTTAsync_init_options options = MQTTAsync_init_options_initializer;
        options.do_openssl_init = 1;
        MQTTAsync_global_init(&options);
        return true;
    }();
    static_cast<void>(done);
}

class PahoConnection final : public MqttConnection {
public:
    PahoConnection(const MqttLogin& login, std::shared_ptr<BrokerInbox> inbox, Events events, TaskRunner& home)
        : m_login(login)
        , m_shared(std::make_shared<Shared>(std::move(inbox), std::move(events), home))
    {
        initialiseOnce();
        m_shared->subscription = login.subscription;
        m_context = connections().enter(m_shared);
        if (const auto begun = begin(); !begun)
            postDown(m_shared, begun.error().code, begun.error().detail);
    }

    ~PahoConnection() override
    {
        m_shared->over = true;
        m_shared->forgetHome();
        connections().leave(m_context);
        if (m_shared->handle != nullptr)
            MQTTAsync_destroy(&m_shared->handle);
    }

    void publish(const std::string& topic, const Bytes& body) override
    {
        if (m_shared->over || !m_shared->up)
            return;
        const int sent = MQTTAsync_send(m_shared->handle, topic.c_str(), static_cast<int>(body.size()), body.data(),
            kQualityOfService, 0, nullptr);
        if (sent != MQTTASYNC_SUCCESS)
            postDown(m_shared, ErrorCode::SessionLost, "the broker takes nothing more");
    }

    void finish() override
    {
        if (std::exchange(m_shared->over, true) || m_shared->handle == nullptr)
            return;
        MQTTAsync_disconnectOptions options = MQTTAsync_disconnectOptions_initializer;
        options.timeout = kGoodbyeMilliseconds;
        MQTTAsync_disconnect(m_shared->handle, &options);
    }

private:
    Status begin()
    {
        const std::string place = m_login.host + ':' + std::to_string(m_login.port);
        const std::string uri = m_login.webSocket ? "wss://" + place + "/mqtt" : "ssl://" + place;
        MQTTAsync_createOptions create = MQTTAsync_createOptions_initializer;
        create.MQTTVersion = MQTTVERSION_3_1_1;
        if (MQTTAsync_createWithOptions(&m_shared->handle, uri.c_str(), m_login.clientIdentifier.c_str(),
                MQTTCLIENT_PERSISTENCE_NONE, nullptr, &create)
            != MQTTASYNC_SUCCESS)
            return { ErrorCode::Unreachable, "the MQTT library refused the address" };
        MQTTAsync_setCallbacks(m_shared->handle, m_context, &onLost, &onArrived, nullptr);

        MQTTAsync_SSLOptions tls = MQTTAsync_SSLOptions_initializer;
        RETURN_IF_ERROR(writeAuthority(tls));
        tls.enableServerCertAuth = 1;
        tls.verify = 1;
        tls.ssl_error_cb = &onTlsError;
        tls.ssl_error_context = m_context;
        MQTTAsync_connectOptions options = MQTTAsync_connectOptions_initializer;
        options.keepAliveInterval = kKeepAliveSeconds;
        options.cleansession = 1;
        options.connectTimeout = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(m_login.timeout).count());
        options.MQTTVersion = MQTTVERSION_3_1_1;
        options.username = m_login.user.c_str();
        options.password = m_login.password.c_str();
        options.ssl = &tls;
        options.onSuccess = &onConnected;
        options.onFailure = &onConnectFailed;
        options.context = m_context;
        if (!m_login.proxy.empty())
            options.httpsProxy = m_login.proxy.c_str();
        if (MQTTAsync_connect(m_shared->handle, &options) != MQTTASYNC_SUCCESS)
            return { ErrorCode::Unreachable, "the MQTT library refused to connect" };
        return {};
    }

    /// The library reads certificates from a file only. Where one is given, no other counts.
    Status writeAuthority(MQTTAsync_SSLOptions& tls)
    {
        if (m_login.authority.empty())
            return {};
        m_authority.setFileTemplate(QDir::tempPath() + QStringLiteral("/alcove-XXXXXX.pem"));
        const std::string pem = practice::certificateToPem(m_login.authority);
        const bool written = m_authority.open()
            && m_authority.write(pem.data(), static_cast<qint64>(pem.size())) == static_cast<qint64>(pem.size())
            && m_authority.flush();
        if (!written)
            return { ErrorCode::StorageFailed, "no place for the broker's certificate" };
        m_authorityPath = QDir::toNativeSeparators(m_authority.fileName()).toStdString();
        tls.trustStore = m_authorityPath.c_str();
        tls.disableDefaultTrustStore = 1;
        return {};
    }

    MqttLogin m_login;
    std::shared_ptr<Shared> m_shared;
    void* m_context = nullptr;
    QTemporaryFile m_authority;
    std::string m_authorityPath;
};

} // namespace

std::unique_ptr<MqttConnection> makePahoConnection(
    const MqttLogin& login, std::shared_ptr<BrokerInbox> inbox, MqttConnection::Events events, TaskRunner& home)
{
    return std::make_unique<PahoConnection>(login, std::move(inbox), std::move(events), home);
}

} // namespace alcove::rendezvous
