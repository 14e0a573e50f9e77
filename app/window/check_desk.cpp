#include "app/window/check_desk.h"

#include "app/window/net_side.h"
#include "core/codec/opus_decoder.h"
#include "core/codec/opus_encoder.h"

#include <QLocale>

namespace alcove::app {
namespace {

using Model = ui::CheckModel;
using Standing = Model::Standing;
using Kind = ui::DeviceModel::Kind;

constexpr int kPollInterval = 50;
constexpr int kPollsPerJudgement = 10;
constexpr qint64 kAgreement = 2000; // two seconds, so that a verdict does not flicker
constexpr std::size_t kVoiceLength = 5 * 48'000;
constexpr std::size_t kEchoTail = 48'000;
constexpr int kFramesPerLight = 10;
constexpr qint64 kLeastBetweenQuestions = 10'000;

Standing toScreen(check::Standing standing) { return static_cast<Standing>(static_cast<int>(standing)); }

Model::Finding findingOf(check::MicrophoneVerdict verdict)
{
    switch (verdict) {
    case check::MicrophoneVerdict::Waiting:
        return Model::Finding::None;
    case check::MicrophoneVerdict::Fine:
        return Model::Finding::MicrophoneClear;
    case check::MicrophoneVerdict::Quiet:
        return Model::Finding::MicrophoneQuiet;
    case check::MicrophoneVerdict::VeryLoud:
        return Model::Finding::MicrophoneLoud;
    case check::MicrophoneVerdict::Noisy:
        return Model::Finding::MicrophoneNoisy;
    case check::MicrophoneVerdict::DigitalSilence:
        return Model::Finding::MicrophoneSilent;
    }
    return Model::Finding::None;
}

Model::Finding findingOf(check::LightVerdict verdict)
{
    switch (verdict) {
    case check::LightVerdict::Fine:
        return Model::Finding::CameraClear;
    case check::LightVerdict::Dark:
        return Model::Finding::CameraDark;
    case check::LightVerdict::Bright:
        return Model::Finding::CameraBright;
    case check::LightVerdict::BackLit:
        return Model::Finding::CameraBackLit;
    case check::LightVerdict::Black:
        return Model::Finding::CameraBlack;
    case check::LightVerdict::Covered:
        return Model::Finding::CameraCovered;
    }
    return Model::Finding::None;
}

Model::Finding findingOf(check::EchoVerdict verdict)
{
    switch (verdict) {
    case check::EchoVerdict::None:
        return Model::Finding::EchoNone;
    case check::EchoVerdict::Little:
        return Model::Finding::EchoLittle;
    case check::EchoVerdict::Strong:
        return Model::Finding::EchoStrong;
    }
    return Model::Finding::None;
}

Model::Finding findingOf(check::ConnectionVerdict verdict)
{
    switch (verdict) {
    case check::ConnectionVerdict::NotChecked:
        return Model::Finding::ConnectionNobodyToAsk;
    case check::ConnectionVerdict::Offline:
        return Model::Finding::ConnectionOffline;
    case check::ConnectionVerdict::Steady:
        return Model::Finding::ConnectionSteady;
    case check::ConnectionVerdict::Uneven:
        return Model::Finding::ConnectionUneven;
    case check::ConnectionVerdict::Weak:
        return Model::Finding::ConnectionWeak;
    case check::ConnectionVerdict::TherapistAway:
        return Model::Finding::ConnectionTherapistAway;
    case check::ConnectionVerdict::Blocked:
        return Model::Finding::ConnectionBlocked;
    }
    return Model::Finding::None;
}

/// What a decoder makes of what an encoder makes of it: as a call would.
std::vector<std::int16_t> throughOpus(const std::vector<std::int16_t>& voice)
{
    auto encoder = codec::OpusEncoder::create({});
    auto decoder = codec::OpusDecoder::create();
    std::vector<std::int16_t> heard;
    if (!encoder || !decoder)
        return heard;
    Bytes packet(1275);
    std::array<std::int16_t, codec::OpusDecoder::kMaxSamples> out {};
    constexpr std::size_t kFrame = 960;
    for (std::size_t at = 0; at + kFrame <= voice.size(); at += kFrame) {
        const std::size_t size = encoder->encode(std::span(voice).subspan(at, kFrame), packet);
        const std::size_t count = decoder->decode(ByteView(packet).first(size), out);
        heard.insert(heard.end(), out.begin(), out.begin() + static_cast<std::ptrdiff_t>(count));
    }
    return heard;
}

QString reachOf(check::Reach reach)
{
    switch (reach) {
    case check::Reach::Unknown:
        break;
    case check::Reach::Direct:
        return CheckDesk::tr("Your therapist’s computer was reached straight from here.");
    case check::Reach::Relayed:
        return CheckDesk::tr("The connection service was reached.");
    case check::Reach::Blocked:
        return CheckDesk::tr("Nothing was reached.");
    }
    return {};
}

QString detailsOf(const check::ConnectionFindings& findings)
{
    const check::ConnectionMeasure measure = check::measureConnection(findings);
    if (measure.answered == 0)
        return reachOf(measure.reach);
    const auto milliseconds = [](Duration time) {
        return QLocale().toString(std::chrono::duration_cast<std::chrono::milliseconds>(time).count());
    };
    const QString answers
        = CheckDesk::tr("Answers: %1 of %2, after %3 ms, varying by %4 ms. How much fits through is tested in the waiting room.")
              .arg(measure.answered)
              .arg(measure.asked)
              .arg(milliseconds(measure.delay), milliseconds(measure.jitter));
    return reachOf(measure.reach) + u' ' + answers;
}

} // namespace

CheckDesk::CheckDesk(Config config)
    : m_config(std::move(config))
    , m_kept(m_config.settingsFile)
    , m_sound(m_config.processor)
    , m_chime(check::makeChime())
    , m_chimeClip(std::make_shared<const std::vector<std::int16_t>>(m_chime.samples))
{
    m_recording.reserve(m_chime.samples.size() + 2 * kEchoTail);
    m_voice.reserve(kVoiceLength);
    m_poll.setInterval(kPollInterval);
    connect(&m_poll, &QTimer::timeout, this, &CheckDesk::poll);
    connect(&m_config.devices, &RoomDevices::videoStateChanged, this, &CheckDesk::onVideoState);
    connect(&m_config.deviceModel, &ui::DeviceModel::changed, this, &CheckDesk::onDevicesChanged);
    connectRequests();
    m_config.model.setWithoutSound(m_kept.withoutSound());
    setQuieten(m_config.settings.quietenNoise() ? m_kept.quieten() : Model::Quieten::Off);
    connect(&m_config.settings, &ui::SettingsModel::changed, this, [this] {
        const bool off = m_config.model.quieten() == Model::Quieten::Off;
        if (m_config.settings.quietenNoise() == off)
            setQuieten(off ? Model::Quieten::Gentle : Model::Quieten::Off);
    });
    applyKept();
}

CheckDesk::~CheckDesk()
{
    m_config.hub.setTap(nullptr);
    onNetAndWait(m_config.workshop, [this] { m_connection.reset(); });
}

void CheckDesk::connectRequests()
{
    Model& model = m_config.model;
    connect(&model, &Model::openRequested, this, [this](bool on) { on ? open() : close(); });
    connect(&model, &Model::chimeRequested, this, &CheckDesk::playChime);
    connect(&model, &Model::chimeAnswered, this, [this](Finding answer) {
        const Standing standing = answer == Finding::SpeakerHeard ? Standing::Fine
            : answer == Finding::SpeakerQuiet                     ? Standing::CouldBeBetter
                                                                  : Standing::NotWorking;
        set(Item::Speaker, { standing, answer });
    });
    connect(&model, &Model::cameraRequested, this, [this](bool on) {
        m_config.model.setCameraOn(on);
        m_wantsLight = on;
        m_config.devices.setCameraWanted(false);
        m_config.devices.setCameraWanted(on);
        onDevicesChanged();
    });
    connect(&model, &Model::clipRequested, this, &CheckDesk::recordClip);
    connect(&model, &Model::clipStopRequested, this, &CheckDesk::stopClip);
    connect(&model, &Model::spaceAnswered, this, [this](Finding answer) {
        set(Item::PrivateSpace, { answer == Finding::SpacePrivate ? Standing::Fine : Standing::CouldBeBetter, answer });
    });
    connect(&model, &Model::connectionRequested, this, &CheckDesk::askConnection);
    connect(&model, &Model::withoutSoundRequested, this, &CheckDesk::setWithoutSound);
    connect(&model, &Model::quietenRequested, this, [this](Model::Quieten quieten) {
        setQuieten(quieten);
        if (quieten != Model::Quieten::Off)
            m_kept.saveQuieten(quieten);
        m_config.settings.setQuietenNoise(quieten != Model::Quieten::Off);
    });
}

void CheckDesk::open()
{
    if (m_open)
        return;
    m_open = true;
    m_latency.watch("check");
    m_listener.reset();
    m_config.hub.setTap(&m_sound);
    m_config.devices.setCameraWanted(m_config.model.cameraOn());
    m_config.devices.setPreview(true);
    m_wantsLight = m_config.model.cameraOn();
    m_poll.start();
    setWithoutSound(m_config.model.withoutSound());
    onDevicesChanged();
    askConnection();
}

void CheckDesk::close()
{
    if (!m_open)
        return;
    m_open = false;
    m_wantsLight = false;
    m_poll.stop();
    stopClip();
    m_config.model.setChimePlaying(false);
    m_echoClip = 0;
    m_config.hub.setTap(nullptr);
    m_config.devices.setPreview(false);
    m_config.model.setCameraOn(false);
    m_config.devices.setCameraWanted(!m_config.call.cameraOff());
    m_latency.stop();
}

void CheckDesk::poll()
{
    while (auto heard = m_sound.next())
        take(*heard);
    m_config.model.setChimePlaying(m_echoClip != 0 && m_sound.isPlaying());
    if (m_config.model.clip() == Model::Clip::Playing && !m_sound.isPlaying())
        m_config.model.setClip(Model::Clip::None);
    if (++m_polls % kPollsPerJudgement == 0)
        judgeMicrophone();
}

void CheckDesk::take(const CheckSound::Heard& heard)
{
    // The chime's own echo is no speech, and its recording no clip.
    if (m_echoClip == 0)
        m_listener.add(heard.raw);
    if (m_echoClip != 0 && heard.clip >= m_echoClip) {
        m_recording.insert(m_recording.end(), heard.raw.samples.begin(), heard.raw.samples.end());
        if (m_recording.size() >= m_chime.samples.size() + kEchoTail)
            measureEcho();
    }
    if (m_config.model.clip() != Model::Clip::Recording)
        return;
    m_voice.insert(m_voice.end(), heard.cleaned.samples.begin(), heard.cleaned.samples.end());
    if (m_voice.size() >= kVoiceLength)
        prepareClip();
}

void CheckDesk::judgeMicrophone()
{
    if (m_config.model.withoutSound() || m_config.deviceModel.choices(Kind::Microphone).isEmpty())
        return;
    const check::MicrophoneFindings findings = m_listener.findings();
    const check::MicrophoneVerdict verdict = check::judgeMicrophone(findings);
    m_config.model.setRoomLoud(check::judgeRoomNoise(findings) == check::RoomNoise::Loud);
    // Nobody has to go on speaking: what was once heard stays, until it is contradicted.
    const Result shown = m_config.model.result(Item::Microphone);
    const bool known = shown.standing != Standing::NotTried && shown.finding != Finding::MicrophoneSilent && shown.finding != Finding::MicrophoneMissing;
    if (verdict == check::MicrophoneVerdict::Waiting && known)
        return;
    steady(Item::Microphone, { toScreen(check::standingOf(verdict)), findingOf(verdict) });
}

void CheckDesk::onCaptured(const frame::VideoFrame& frame)
{
    if (!m_wantsLight || m_frames++ % kFramesPerLight != 0)
        return;
    onUi(this, [this, findings = check::measureLight(*frame.pixels)] { judgeLight(findings); });
}

void CheckDesk::judgeLight(const check::LightFindings& findings)
{
    if (!m_wantsLight)
        return;
    m_config.model.setLight(findings.mean);
    const check::LightVerdict verdict = check::judgeLight(findings);
    steady(Item::Camera, { toScreen(check::standingOf(verdict)), findingOf(verdict) });
}

void CheckDesk::onVideoState(device::VideoSourceState state)
{
    if (!m_open || !m_config.model.cameraOn())
        return;
    using State = device::VideoSourceState;
    if (state == State::Busy || state == State::Stalled)
        set(Item::Camera, { Standing::NotWorking, Finding::CameraBusy });
    else if (state == State::Denied)
        set(Item::Camera, { Standing::NotWorking, Finding::CameraDenied });
    else if (state == State::Lost)
        set(Item::Camera, { Standing::NotWorking, Finding::CameraMissing });
}

void CheckDesk::onDevicesChanged()
{
    if (!m_open)
        return;
    const ui::DeviceModel& devices = m_config.deviceModel;
    const auto goneOrBack = [&](Kind kind, Item item, Finding missing) {
        const bool none = devices.choices(kind).isEmpty();
        if (none && !(item != Item::Camera && m_config.model.withoutSound()))
            set(item, { Standing::NotWorking, missing });
        else if (!none && m_config.model.result(item).finding == missing)
            set(item, {});
    };
    onSpeakerChanged();
    goneOrBack(Kind::Speaker, Item::Speaker, Finding::SpeakerMissing);
    goneOrBack(Kind::Microphone, Item::Microphone, Finding::MicrophoneMissing);
    if (m_config.model.cameraOn())
        goneOrBack(Kind::Camera, Item::Camera, Finding::CameraMissing);
    // Another microphone is another room: what was heard of the one before says nothing of it.
    const QByteArray microphone = m_config.devices.choiceOf(Kind::Microphone);
    if (microphone != m_listenedTo) {
        if (!m_listenedTo.isEmpty()) {
            m_listener.reset();
            if (m_config.model.result(Item::Microphone).finding != Finding::MicrophoneMissing && !m_config.model.withoutSound())
                set(Item::Microphone, {});
        }
        m_listenedTo = microphone;
    }
}

/// What was said of one speaker says nothing of another; it counts again when that one is back.
void CheckDesk::onSpeakerChanged()
{
    const QByteArray speaker = m_config.devices.choiceOf(Kind::Speaker);
    if (speaker == m_playedOn)
        return;
    const std::optional<SpeakerSaid> earlier = m_saidOf;
    const Result said = m_config.model.result(Item::Speaker);
    const bool answered = said.finding != Finding::None && said.finding != Finding::SpeakerMissing && said.standing != Standing::Skipped;
    if (!m_playedOn.isEmpty() && answered)
        m_saidOf = SpeakerSaid { m_playedOn, said, m_config.model.result(Item::Echo) };
    const bool first = std::exchange(m_playedOn, speaker).isEmpty() && !earlier;
    if (speaker.isEmpty() || first || m_config.model.withoutSound())
        return;
    const bool back = earlier && earlier->speaker == speaker;
    set(Item::Speaker, back ? earlier->said : Result {});
    set(Item::Echo, back ? earlier->echo : Result {});
}

void CheckDesk::playChime()
{
    if (m_config.model.clip() != Model::Clip::None)
        stopClip();
    m_recording.clear();
    m_sound.play(m_chimeClip);
    m_echoClip = m_sound.clips() + 1;
    m_config.model.setChimePlaying(true);
}

void CheckDesk::measureEcho()
{
    m_echoClip = 0;
    m_config.model.setChimePlaying(false);
    const QByteArray microphone = m_config.devices.choiceOf(Kind::Microphone);
    const QByteArray speaker = m_config.devices.choiceOf(Kind::Speaker);
    m_listening.post([this, chime = &m_chime, recording = m_recording, microphone, speaker] {
        const check::EchoFindings found = check::measureEcho(*chime, recording);
        onUi(this, [this, found, microphone, speaker] {
            if (m_config.model.withoutSound())
                return;
            const check::EchoVerdict verdict = check::judgeEcho(found);
            set(Item::Echo, { toScreen(check::standingOf(verdict)), findingOf(verdict) });
            if (!found.delay)
                return;
            const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(*found.delay);
            m_kept.saveEchoPath({ static_cast<int>(milliseconds.count()), found.skew.value_or(0.0) }, microphone, speaker);
            m_config.hub.setEchoPath(*found.delay, found.skew.value_or(0.0));
        });
    });
}

void CheckDesk::recordClip()
{
    m_sound.play(nullptr);
    m_echoClip = 0;
    m_voice.clear();
    m_config.model.setClip(Model::Clip::Recording);
}

void CheckDesk::stopClip()
{
    if (m_config.model.clip() == Model::Clip::None)
        return;
    m_sound.play(nullptr);
    m_voice.clear();
    m_config.model.setClip(Model::Clip::None);
}

void CheckDesk::prepareClip()
{
    m_config.model.setClip(Model::Clip::Preparing);
    m_listening.post([this, voice = std::exchange(m_voice, {})] {
        auto heard = std::make_shared<const std::vector<std::int16_t>>(throughOpus(voice));
        onUi(this, [this, heard] {
            if (m_config.model.clip() != Model::Clip::Preparing)
                return;
            m_sound.play(heard);
            m_config.model.setClip(Model::Clip::Playing);
        });
    });
}

void CheckDesk::askConnection()
{
    const bool soon = m_sinceQuestion.isValid() && m_sinceQuestion.elapsed() < kLeastBetweenQuestions;
    if (soon && m_config.model.result(Item::Connection).finding != Finding::None)
        return;
    m_sinceQuestion.start();
    set(Item::Connection, { Standing::NotTried, Finding::ConnectionChecking });
    std::optional<ConnectionCheck::Target> target = m_config.target ? m_config.target() : std::nullopt;
    transport::RendezvousConnector* connector = m_config.connector ? m_config.connector() : nullptr;
    if (!connector) {
        check::ConnectionFindings nobody;
        showConnection(nobody);
        return;
    }
    auto given = std::make_shared<std::optional<ConnectionCheck::Target>>(std::move(target));
    m_config.workshop.loop().post([this, connector, given] {
        if (!m_connection)
            m_connection = std::make_unique<ConnectionCheck>(m_config.workshop, *connector);
        m_connection->start(std::move(*given), [this](const check::ConnectionFindings& findings) {
            onUi(this, [this, findings] { showConnection(findings); });
        });
    });
}

void CheckDesk::showConnection(const check::ConnectionFindings& findings)
{
    const check::ConnectionVerdict verdict = check::judgeConnection(findings);
    m_config.model.setConnectionDetails(detailsOf(findings));
    set(Item::Connection, { toScreen(check::standingOf(verdict)), findingOf(verdict) });
}

void CheckDesk::setWithoutSound(bool on)
{
    m_config.model.setWithoutSound(on);
    m_kept.saveWithoutSound(on);
    for (const Item item : { Item::Speaker, Item::Microphone, Item::Echo }) {
        if (on)
            set(item, { Standing::Skipped, Finding::None });
        else if (m_config.model.result(item).standing == Standing::Skipped)
            set(item, {});
    }
    judgeAll();
}

void CheckDesk::setQuieten(Model::Quieten quieten)
{
    m_config.model.setQuieten(quieten);
    m_config.hub.setNoiseReduction(static_cast<dsp::NoiseReduction>(static_cast<int>(quieten)));
}

void CheckDesk::steady(Item item, Result result)
{
    Candidate& candidate = m_candidates[static_cast<std::size_t>(item)];
    if (!(candidate.result == result) || !candidate.since.isValid()) {
        candidate.result = result;
        candidate.since.start();
    }
    const bool first = m_config.model.result(item).standing == Standing::NotTried && result.standing == Standing::Fine;
    if (first || candidate.since.elapsed() >= kAgreement)
        set(item, result);
}

void CheckDesk::set(Item item, Result result)
{
    if (m_config.model.result(item) == result)
        return;
    m_candidates[static_cast<std::size_t>(item)].since.invalidate();
    m_config.model.setResult(item, result);
    judgeAll();
}

void CheckDesk::judgeAll()
{
    check::CheckState state;
    state.withoutSound = m_config.model.withoutSound();
    for (std::size_t i = 0; i < check::kItems; ++i) {
        const Standing standing = m_config.model.result(static_cast<Item>(i)).standing;
        state.standings[i] = standing == Standing::Skipped ? check::Standing::NotTried
                                                           : static_cast<check::Standing>(static_cast<int>(standing));
    }
    const check::Judgement judgement = check::judge(state);
    const auto verdict = static_cast<Model::Verdict>(static_cast<int>(judgement.verdict));
    const auto next = static_cast<Item>(static_cast<int>(judgement.next));
    m_config.model.setVerdict(verdict, next);
    if (!m_open || verdict == Model::Verdict::NotDone)
        return;
    Model::Kept kept;
    kept.when = QDateTime::currentDateTime();
    kept.fine = verdict == Model::Verdict::Ready || verdict == Model::Verdict::ReadyOneBetter;
    kept.hasTrouble = !kept.fine;
    kept.trouble = next;
    m_kept.save(kept, devicesInUse());
    m_config.model.setKept(kept);
}

QByteArray CheckDesk::devicesInUse() const
{
    return m_config.devices.choiceOf(Kind::Microphone) + '\n' + m_config.devices.choiceOf(Kind::Speaker) + '\n'
        + m_config.devices.choiceOf(Kind::Camera);
}

void CheckDesk::applyKept()
{
    m_config.model.setKept(m_kept.load(devicesInUse(), QDateTime::currentDateTime()));
    const auto path = m_kept.echoPath(m_config.devices.choiceOf(Kind::Microphone), m_config.devices.choiceOf(Kind::Speaker));
    if (path)
        m_config.hub.setEchoPath(std::chrono::milliseconds(path->delayMilliseconds), path->skew);
}

} // namespace alcove::app
