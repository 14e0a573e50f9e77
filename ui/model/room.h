#pragma once

#include <QObject>

namespace alcove::ui {

Q_NAMESPACE

/// Every room the window can show. The session leads into the first six; a person walks into the others
/// and back again.
enum class Room {
    Welcome,
    ClientHome,
    TherapistHome,
    Waiting,
    Call,
    Verify,
    AboutYou,
    AboutTherapist,
    Check,
    Rehearsal,
    Help,
    SafetyPlan,
    Goals,
    Reflections,
    Reflection,
    Agreement,
    Feedback,
    Receipt,
    Progress,
    Settings,
    Reach,
    People,
    Invitations,
    Practice,
};
Q_ENUM_NS(Room)

} // namespace alcove::ui
