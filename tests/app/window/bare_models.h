#pragma once

#include "app/window/picture_pump.h"
#include "ui/model/agreement_model.h"
#include "ui/model/models.h"
#include "ui/model/people_model.h"
#include "ui/model/privacy_model.h"

namespace alcove::testing {

/// Every model as the app makes it, with nothing in it.
class BareModels {
public:
    [[nodiscard]] ui::Models models()
    {
        return { settings, home, invitation, people, waiting, call, devices, chat, clock, check, rehearsal, reach, about, safetyPlan,
            sessionTools, journal, feedback, agreement, privacy, own, peer };
    }

    ui::SettingsModel settings;
    ui::HomeModel home;
    ui::InvitationModel invitation;
    ui::PeopleModel people;
    ui::WaitingModel waiting;
    ui::CallModel call;
    ui::DeviceModel devices;
    ui::ChatModel chat;
    ui::ClockModel clock;
    ui::CheckModel check;
    ui::RehearsalModel rehearsal;
    ui::ReachModel reach;
    ui::AboutModel about;
    ui::SafetyPlanModel safetyPlan;
    ui::SessionToolsModel sessionTools;
    ui::JournalModel journal;
    ui::FeedbackModel feedback;
    ui::AgreementModel agreement;
    ui::PrivacyModel privacy;
    app::PicturePump own;
    app::PicturePump peer;
};

} // namespace alcove::testing
