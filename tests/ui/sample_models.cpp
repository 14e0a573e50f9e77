#include "tests/ui/sample_models.h"

#include <QPainter>
#include <QRadialGradient>

namespace alcove::ui {

SamplePicture::SamplePicture(Scene scene)
    : m_scene(scene)
{
}

void SamplePicture::setTargetSize(const QSize& size)
{
    if (size == m_target)
        return;
    m_target = size;
    draw();
}

void SamplePicture::draw()
{
    if (m_target.isEmpty())
        return;
    // Covers the target in 16:9, as a camera's picture would.
    const QSize wide = QSize(16, 9).scaled(m_target, Qt::KeepAspectRatioByExpanding);
    m_picture = QImage(wide, QImage::Format_RGB32);
    const bool lamp = m_scene == Scene::Lamp;
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient wall(0, 0, wide.width(), wide.height());
    wall.setColorAt(0, lamp ? QColor(0xe8d8b4) : QColor(0xd5dee0));
    wall.setColorAt(1, lamp ? QColor(0x8d7a62) : QColor(0x7f8f92));
    painter.fillRect(m_picture.rect(), wall);
    const double u = wide.height() / 100.0;
    const QPointF middle(wide.width() / 2.0, 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(lamp ? QColor(0x4f6f6c) : QColor(0xb98a49));
    painter.drawEllipse(QPointF(middle.x(), 108 * u), 46 * u, 46 * u);
    QRadialGradient light(QPointF(middle.x(), 42 * u), 24 * u);
    light.setColorAt(0, lamp ? QColor(0xfff4d8) : QColor(0xf0e2cf));
    light.setColorAt(1, lamp ? QColor(0xd0a35e) : QColor(0xc79c74));
    painter.setBrush(light);
    painter.drawEllipse(QPointF(middle.x(), 42 * u), 22 * u, 26 * u);
    painter.setBrush(QColor(0, 0, 0, 60));
    painter.drawRect(QRectF(wide.width() * 0.72, 0, wide.width() * 0.02, wide.height()));
    painter.end();
    Q_EMIT pictureReady();
}

SampleModels::SampleModels()
{
    clock.setNow(QDateTime(QDate(2025, 5, 22), QTime(13, 56)));
    devices.setChoices(DeviceModel::Kind::Microphone, { { QStringLiteral("m1"), QStringLiteral("Built-in microphone") },
                                                          { QStringLiteral("m2"), QStringLiteral("Headset") } }, QStringLiteral("m1"));
    devices.setChoices(DeviceModel::Kind::Speaker, { { QStringLiteral("s1"), QStringLiteral("Built-in speakers") } }, QStringLiteral("s1"));
    devices.setChoices(DeviceModel::Kind::Camera, { { QStringLiteral("c1"), QStringLiteral("Front camera") } }, QStringLiteral("c1"));
    devices.setSoundVerdict(DeviceModel::SoundVerdict::SoundsFine);
    call.setSafetyWords({ QStringLiteral("copper"), QStringLiteral("river"), QStringLiteral("lantern"), QStringLiteral("maple") }, true);
    call.setVerification(CallModel::Verification::Verified, QDate(2025, 5, 8));
    call.setMinutesLeft(18);
    call.setReturnUntil(QDateTime(QDate(2025, 5, 22), QTime(14, 50)));
    call.setPhoneNumber(QStringLiteral("020 7946 0132")); // a number reserved for drama
    waiting.setStart(QDateTime(QDate(2025, 5, 22), QTime(14, 0)));
}

Models SampleModels::models()
{
    return {
        .settings = settings,
        .home = home,
        .invitation = invitation,
        .people = people,
        .waiting = waiting,
        .call = call,
        .devices = devices,
        .chat = chat,
        .clock = clock,
        .check = check,
        .rehearsal = rehearsal,
        .reach = reach,
        .about = about,
        .safetyPlan = safetyPlan,
        .sessionTools = sessionTools,
        .journal = journal,
        .feedback = feedback,
        .agreement = agreement,
        .privacy = privacy,
        .ownPicture = own,
        .peerPicture = peer,
    };
}

void SampleModels::asClient()
{
    settings.setRole(SettingsModel::Role::Client);
    settings.setOwnName(QStringLiteral("Sam"));
    call.setPeer(PersonName(QStringLiteral("Dr Alex Example")));
    home.setNextSession(NextSession { PersonName(QStringLiteral("Dr Alex Example")), QDateTime(QDate(2025, 5, 22), QTime(14, 0)), 50 });
}

void SampleModels::asTherapist()
{
    settings.setRole(SettingsModel::Role::Therapist);
    settings.setOwnName(QStringLiteral("Dr Alex Example"));
    settings.setPracticeName(QStringLiteral("Example Practice"));
    call.setPeer(PersonName(QStringLiteral("Sam Sample")));
    const QDate day(2025, 5, 22);
    const auto session = [&](const QString& id, const QString& name, QTime at, bool verified, bool first, bool finished) {
        PlannedSession out;
        out.invitationId = id;
        out.name = PersonName(name);
        out.start = QDateTime(day, at);
        out.minutes = 50;
        out.verified = verified;
        out.first = first;
        out.finished = finished;
        return out;
    };
    QVector<PlannedSession> planned { session(QStringLiteral("i1"), QStringLiteral("Kim Sample"), QTime(9, 0), true, false, true),
        session(QStringLiteral("i2"), QStringLiteral("Sam Sample"), QTime(14, 0), true, false, false),
        session(QStringLiteral("i3"), QStringLiteral("Noa Nemo"), QTime(15, 30), false, true, false) };
    planned[1].note = QStringLiteral("32");
    home.setToday(planned);
    const auto known = [&](const QString& id, const QString& name, KnownPerson::Known state, int met, const QDateTime& next) {
        KnownPerson out;
        out.invitationId = id;
        out.key = id.toLatin1();
        out.name = PersonName(name);
        out.known = state;
        out.met = met;
        out.lastMet = met > 0 ? QDate(2025, 5, 15) : QDate();
        out.next = next;
        out.minutes = 50;
        return out;
    };
    KnownPerson here = known(QStringLiteral("i2"), QStringLiteral("Sam Sample"), KnownPerson::Known::Verified, 7, QDateTime(day, QTime(14, 0)));
    here.waitingId = QStringLiteral("p1");
    people.setPeople({ known(QStringLiteral("i1"), QStringLiteral("Kim Sample"), KnownPerson::Known::Verified, 9, QDateTime(QDate(2025, 5, 29), QTime(9, 0))),
        known(QStringLiteral("i3"), QStringLiteral("Noa Nemo"), KnownPerson::Known::NotChecked, 0, QDateTime(day, QTime(15, 30))),
        known(QStringLiteral("i4"), QStringLiteral("Robin Placeholder"), KnownPerson::Known::NewDevice, 4, {}), here });
    using Line = InvitationLine;
    people.setInvitations({ { QStringLiteral("i3"), PersonName(QStringLiteral("Noa Nemo")), Line::State::Open, QDate(2025, 5, 20), QDateTime(day, QTime(15, 30)), QDate(2025, 5, 23), false },
        { QStringLiteral("i5"), PersonName(QStringLiteral("Jo")), Line::State::Open, QDate(2025, 5, 19), {}, QDate(2025, 8, 17), true },
        { QStringLiteral("i2"), PersonName(QStringLiteral("Sam Sample")), Line::State::InUse, QDate(2025, 4, 3), {}, QDate(2025, 4, 10), false },
        { QStringLiteral("i6"), PersonName(QStringLiteral("Max")), Line::State::Past, QDate(2025, 4, 1), {}, QDate(2025, 4, 8), false },
        { QStringLiteral("i7"), PersonName(QStringLiteral("Lou")), Line::State::TurnedOff, QDate(2025, 3, 1), {}, QDate(2025, 3, 8), false } });
    home.setBefore(BeforeSession { PersonName(QStringLiteral("Sam Sample")), QDate(2025, 5, 15), QStringLiteral("The last exercise felt rushed.") });
    check.setKept({ QDateTime(day, QTime(8, 52)), true, CheckModel::Item::Speaker, false });
    WaitingPerson sam;
    sam.id = QStringLiteral("p1");
    sam.name = PersonName(QStringLiteral("Sam Sample"));
    sam.since = QDateTime(day, QTime(13, 56));
    sam.known = WaitingPerson::Known::Verified;
    home.setWaiting({ sam });
}

void SampleModels::answerRequests()
{
    using State = CallModel::State;
    QObject::connect(&call, &CallModel::muteRequested, &call, &CallModel::setMuted);
    QObject::connect(&call, &CallModel::cameraOffRequested, &call, &CallModel::setCameraOff);
    QObject::connect(&call, &CallModel::soundOnlyRequested, &call, &CallModel::setSoundOnly);
    QObject::connect(&call, &CallModel::goInRequested, &call, [this] { call.setState(State::InCall); });
    QObject::connect(&call, &CallModel::leaveRequested, &call, [this] { call.setState(State::Ended); });
    QObject::connect(&call, &CallModel::momentRequested, &call, [this] {
        call.setMomentBy(CallModel::Asker::Me);
        call.setMuted(true);
        call.setCameraOff(true);
        call.setState(State::Moment);
    });
    QObject::connect(&call, &CallModel::goBackRequested, &call, [this](bool soundOnly) {
        call.setMuted(false);
        call.setCameraOff(soundOnly);
        call.setState(State::InCall);
    });
    QObject::connect(&call, &CallModel::endRequested, &call, [this] { call.setState(State::Ended); });
    QObject::connect(&sessionTools, &SessionToolsModel::someoneCameInRequested, &sessionTools, [this] { sessionTools.setCovered(true); });
    QObject::connect(&sessionTools, &SessionToolsModel::aloneAgainRequested, &sessionTools, [this] { sessionTools.setCovered(false); });
    QObject::connect(&sessionTools, &SessionToolsModel::comfortRequested, &sessionTools, &SessionToolsModel::setComfort);
    QObject::connect(&sessionTools, &SessionToolsModel::typingRequested, &sessionTools, &SessionToolsModel::setTyping);
    QObject::connect(&sessionTools, &SessionToolsModel::peerVolumeRequested, &sessionTools, &SessionToolsModel::setPeerVolume);
    QObject::connect(&sessionTools, &SessionToolsModel::pictureFirstRequested, &sessionTools, &SessionToolsModel::setPictureFirst);
    QObject::connect(&sessionTools, &SessionToolsModel::frameRequested, &sessionTools, &SessionToolsModel::setFrame);
    QObject::connect(&sessionTools, &SessionToolsModel::smallWindowRequested, &sessionTools, &SessionToolsModel::setInSmallWindow);
    QObject::connect(&call, &CallModel::wordsMatchRequested, &call,
        [this] { call.setVerification(CallModel::Verification::Verified, QDate(2025, 5, 22)); });
    QObject::connect(&call, &CallModel::wordsDifferRequested, &call,
        [this] { call.setVerification(CallModel::Verification::Different); });
    QObject::connect(&call, &CallModel::noticeDismissed, &call, [this] { call.setNotice(CallModel::Notice::None); });
    QObject::connect(&chat, &ChatModel::sendRequested, &chat,
        [this](const QString& text) { chat.append({ true, text, clock.now() }); });
    QObject::connect(&home, &HomeModel::waitingRoomRequested, &call, [this] { call.setState(State::Waiting); });
    QObject::connect(&invitation, &InvitationModel::createRequested, &invitation, [this](const InvitationDraft& draft) {
        invitation.setReady(QStringLiteral("i9"), draft.label, QStringLiteral("alcove:join/1/c2FtcGxlLWxpbmstbm90LXJlYWw"));
    });
    QObject::connect(&invitation, &InvitationModel::turnOffRequested, &invitation, [this] { invitation.setTurnedOff(); });
}

} // namespace alcove::ui
