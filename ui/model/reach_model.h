#pragma once

#include "ui/model/person_name.h"

#include <QObject>
#include <QVector>

namespace alcove::ui {

/// Somebody whose link, or whose lasting relationship, leads to an address this computer no longer has.
struct SendAgain {
    QString id; ///< of the invitation
    PersonName name;

    friend bool operator==(const SendAgain& a, const SendAgain& b) { return a.id == b.id && a.name == b.name; }
};

/// How people elsewhere come to a therapist's computer, as far as it found out by itself.
/// Sequence: ui.
class ReachModel : public QObject {
    Q_OBJECT
public:
    enum class Verdict {
        Looking,
        ThisNetworkOnly, ///< see problem()
        RouterDoor,      ///< the router opened a door
        OwnAddress,      ///< this computer has an internet address of its own
        Service,         ///< through a connection service that was tried
    };
    Q_ENUM(Verdict)
    enum class Problem { None, NoDoor, RouterRefuses, BehindAnother, Firewall };
    Q_ENUM(Problem)
    /// The connection service somebody gave this therapist a line for.
    enum class Service { None, NotTried, Trying, Works, Problem };
    Q_ENUM(Service)

    using QObject::QObject;

    [[nodiscard]] Verdict verdict() const;
    [[nodiscard]] Problem problem() const { return m_problem; }
    /// What was found out about the network itself, without a service.
    void setNetwork(Verdict verdict, Problem problem);
    /// Whether a connection from outside was seen to come in; unknown where nothing near can send one.
    [[nodiscard]] bool entranceProven() const { return m_entranceProven; }
    void setEntranceProven(bool proven);

    [[nodiscard]] Service service() const { return m_service; }
    /// What is wrong with the service, or what it cannot do, in a whole sentence; may be empty.
    [[nodiscard]] QString serviceDetail() const { return m_serviceDetail; }
    void setService(Service service, const QString& detail = {});
    /// With a service, links name this computer's own addresses only if asked to.
    [[nodiscard]] bool homeAddressesInLinks() const { return m_homeAddressesInLinks; }
    void setHomeAddressesInLinks(bool on);

    /// Links made now lead to an address that may be another tomorrow.
    [[nodiscard]] bool linksDependOnAddress() const { return m_service == Service::None || m_homeAddressesInLinks; }
    [[nodiscard]] QVector<SendAgain> sendAgain() const { return m_sendAgain; }
    void setSendAgain(const QVector<SendAgain>& people);

Q_SIGNALS:
    void changed();
    void lookAgainRequested();
    /// The one line of a connection service; answer with setService.
    void serviceLinePasted(const QString& line);
    /// Join through the service as a client would; answer with setService.
    void tryRequested();
    void serviceRemoveRequested();

private:
    Verdict m_verdict = Verdict::Looking;
    Problem m_problem = Problem::None;
    bool m_entranceProven = false;
    Service m_service = Service::None;
    QString m_serviceDetail;
    bool m_homeAddressesInLinks = false;
    QVector<SendAgain> m_sendAgain;
};

} // namespace alcove::ui
