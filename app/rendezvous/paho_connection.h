#pragma once

#include "app/rendezvous/mqtt_connection.h"

namespace alcove::rendezvous {

/// An MqttConnection by Paho MQTT C: version 3.1.1, TLS with the broker's certificate and name verified,
/// no other way.
/// Source: 3.1.1 because the library's parser of version 5 properties has crashed on hostile input
/// (eclipse/paho.mqtt.c issue 985).
[[nodiscard]] std::unique_ptr<MqttConnection> makePahoConnection(
    const MqttLogin& login, std::shared_ptr<BrokerInbox> inbox, MqttConnection::Events events, TaskRunner& home);

} // namespace alcove::rendezvous
