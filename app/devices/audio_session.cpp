#include "app/devices/audio_session.h"

#include "app/devices/device_list.h"
#include "core/device/deadline_thread.h"

namespace alcove::devices {

using device::AudioDeviceChange;
using device::AudioDirection;

namespace {

// chosen: half a block, so that a block is never handed over more than half its length late.
constexpr std::chrono::milliseconds kTick(5);

} // namespace

QAudioDevice AudioSession::Side::target() const { return devices::choose(devices, wantedId); }

AudioSession::AudioSession(device::AudioDeviceCallback& callback, device::AudioDevice::ChangeHandler handler)
    : m_callback(callback)
    , m_changeHandler(std::move(handler))
{
}

AudioSession::~AudioSession() = default;

void AudioSession::begin()
{
    device::raiseThisThread();
    m_timer = std::make_unique<QTimer>();
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer.get(), &QTimer::timeout, this, &AudioSession::tick);
    m_timer->start(kTick);
    tick();
}

void AudioSession::end()
{
    m_timer.reset();
    m_capture.reset();
    m_playout.reset();
}

void AudioSession::choose(const QtAudioDevice::Choice& choice)
{
    m_input.wantedId = choice.inputId;
    m_output.wantedId = choice.outputId;
}

void AudioSession::setInputs(const QList<QAudioDevice>& inputs)
{
    m_input.devices = inputs;
    m_input.backOff.reset();
}

void AudioSession::setOutputs(const QList<QAudioDevice>& outputs)
{
    m_output.devices = outputs;
    m_output.backOff.reset();
}

QtAudioDevice::PlayoutHealth AudioSession::playoutHealth() const { return { Duration(m_target.load()), m_underruns.load() }; }

void AudioSession::tick()
{
    const Instant now = MonotonicClock::now();
    serviceCapture(now);
    servicePlayout(now);
}

void AudioSession::serviceCapture(Instant now)
{
    // A server moves the stream of an unplugged device elsewhere without a word, so the list decides.
    if (m_capture && (m_input.isMisplaced() || !m_capture->isRunning(now))) {
        m_capture.reset();
        reportLost(AudioDirection::Capture, m_input);
    }
    if (m_capture || !m_input.backOff.mayTry(now))
        return;
    const QAudioDevice device = m_input.target();
    if (device.isNull())
        return;
    m_input.backOff.onAttempt(now);
    m_input.openId = device.id();
    m_capture = std::make_unique<AudioCapture>(device, [this](const frame::AudioFrame& block) {
        reportOpened(AudioDirection::Capture, m_input);
        m_callback.onCaptured(block);
    });
}

void AudioSession::servicePlayout(Instant now)
{
    if (m_playout && (m_output.isMisplaced() || !m_playout->isRunning(now))) {
        m_playout.reset();
        reportLost(AudioDirection::Playout, m_output);
        m_unheardDue = now;
    }
    if (!m_playout && m_output.backOff.mayTry(now) && !m_output.target().isNull()) {
        m_output.backOff.onAttempt(now);
        m_output.openId = m_output.target().id();
        m_playout = std::make_unique<AudioPlayout>(
            m_output.target(), [this](frame::AudioFrame& block) { m_callback.onPlayoutNeeded(block); });
    }
    if (m_playout)
        m_playout->service(now);
    if (!m_playout || !m_playout->isRunning(now) || m_playout->isStuck(now)) {
        pullUnheard(now);
        return;
    }
    reportOpened(AudioDirection::Playout, m_output);
    m_unheardDue = now + frame::AudioFrame::kDuration;
    m_target = m_playout->target().count();
    m_underruns = m_playout->underruns();
}

void AudioSession::pullUnheard(Instant now)
{
    if (m_unheardDue == Instant {} || now - m_unheardDue > std::chrono::seconds(1))
        m_unheardDue = now;
    for (; m_unheardDue <= now; m_unheardDue += frame::AudioFrame::kDuration) {
        frame::AudioFrame unheard;
        unheard.time = m_unheardDue;
        m_callback.onPlayoutNeeded(unheard);
    }
}

void AudioSession::reportOpened(AudioDirection direction, Side& side)
{
    if (side.heard)
        return;
    side.heard = true;
    side.backOff.reset();
    const bool asWanted = side.wantedId.isEmpty() || side.wantedId == side.openId;
    report(direction, asWanted ? AudioDeviceChange::Running : AudioDeviceChange::Replaced);
}

void AudioSession::reportLost(AudioDirection direction, Side& side)
{
    // Another device takes over within this tick; its own report says so.
    const bool another = side.isMisplaced() && !side.target().isNull();
    if (side.heard && !another)
        report(direction, AudioDeviceChange::Lost);
    side.heard = false;
    side.openId.clear();
}

void AudioSession::report(AudioDirection direction, AudioDeviceChange change)
{
    if (m_changeHandler)
        m_changeHandler(direction, change);
}

} // namespace alcove::devices
