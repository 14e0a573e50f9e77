#pragma once

#include "core/transport/rendezvous.h"

#include <QProcess>
#include <QTemporaryDir>

namespace alcove::testing {

/// A mosquitto as a practice runs it, with certificates, accounts and rules of its own, or a hostile
/// broker with the same certificate.
/// Sequence: one thread, after a QCoreApplication was made.
class MosquittoProcess {
public:
    static constexpr transport::PracticeId kPractice { 1, 2, 3, 4, 5, 6, 7, 8 };

    MosquittoProcess();
    ~MosquittoProcess();

    void start();
    /// flood, oversized, nonsense or mute.
    void startHostile(const char* mode);
    void stop();
    /// mosquitto_pub under an account of the practice; its exit code.
    [[nodiscard]] int publish(const char* user, const char* password, const std::string& topic, const char* text, bool retained) const;

    [[nodiscard]] Bytes certificate(const char* name) const;
    /// The line of the connection service.
    [[nodiscard]] std::string serviceLine() const;

    std::uint16_t tlsPort = 0;
    std::uint16_t webSocketPort = 0;
    std::uint16_t plainPort = 0;
    std::uint16_t hostilePort = 0;

private:
    [[nodiscard]] std::string read(const char* name) const;

    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace alcove::testing
