#pragma once

#include "ui/model/agreement_model.h"
#include "ui/model/models.h"
#include "ui/model/privacy_model.h"

#include <QImage>

namespace alcove::ui {

/// A drawn still life instead of a person, in the size asked for.
class SamplePicture : public PictureSource {
    Q_OBJECT
public:
    enum class Scene { Lamp, Plant };
    explicit SamplePicture(Scene scene);

    void setTargetSize(const QSize& size) override;
    [[nodiscard]] QImage picture() const override { return m_picture; }
    [[nodiscard]] QSize targetSize() const { return m_target; }
    void draw();

private:
    Scene m_scene;
    QSize m_target;
    QImage m_picture;
};

/// Every model, filled with invented neutral data; requests are answered as a willing app would.
class SampleModels {
public:
    SampleModels();

    [[nodiscard]] Models models();

    /// A therapist named "Dr Example" meets "Sam"; times are on one fixed day.
    void asClient();
    void asTherapist();
    void answerRequests();

    SettingsModel settings;
    HomeModel home;
    InvitationModel invitation;
    PeopleModel people;
    WaitingModel waiting;
    CallModel call;
    DeviceModel devices;
    ChatModel chat;
    ClockModel clock;
    CheckModel check;
    RehearsalModel rehearsal;
    ReachModel reach;
    AboutModel about;
    SafetyPlanModel safetyPlan;
    SessionToolsModel sessionTools;
    JournalModel journal;
    FeedbackModel feedback;
    AgreementModel agreement;
    PrivacyModel privacy;
    SamplePicture own { SamplePicture::Scene::Plant };
    SamplePicture peer { SamplePicture::Scene::Lamp };
};

} // namespace alcove::ui
