#pragma once

#include "ui/model/about_model.h"
#include "ui/model/call_model.h"
#include "ui/model/chat_model.h"
#include "ui/model/check_model.h"
#include "ui/model/clock_model.h"
#include "ui/model/device_model.h"
#include "ui/model/feedback_model.h"
#include "ui/model/home_model.h"
#include "ui/model/invitation_model.h"
#include "ui/model/journal_model.h"
#include "ui/model/people_model.h"
#include "ui/model/picture_source.h"
#include "ui/model/rehearsal_model.h"
#include "ui/model/reach_model.h"
#include "ui/model/safety_plan_model.h"
#include "ui/model/session_tools_model.h"
#include "ui/model/settings_model.h"
#include "ui/model/waiting_model.h"

namespace alcove::ui {

class AgreementModel;
class PrivacyModel;

/// Everything the window shows, handed to it as one value. The app owns all of it and outlives the window.
/// Pages take only the members they need.
struct Models {
    SettingsModel& settings;
    HomeModel& home;
    InvitationModel& invitation;
    PeopleModel& people;
    WaitingModel& waiting;
    CallModel& call;
    DeviceModel& devices;
    ChatModel& chat;
    ClockModel& clock;
    CheckModel& check;
    RehearsalModel& rehearsal;
    ReachModel& reach;
    AboutModel& about;
    SafetyPlanModel& safetyPlan;
    SessionToolsModel& sessionTools;
    JournalModel& journal;
    FeedbackModel& feedback;
    AgreementModel& agreement;
    PrivacyModel& privacy;
    PictureSource& ownPicture;
    PictureSource& peerPicture;
};

} // namespace alcove::ui
