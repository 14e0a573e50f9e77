#include "ui/model/call_model.h"

#include "ui/model/property.h"

namespace alcove::ui {

void CallModel::setState(State state)
{
    const State before = m_state;
    if (!store(m_state, state))
        return;
    if (before == State::Ended)
        m_error.reset();
    if (state != State::Reconnecting)
        m_reconnectingLong = m_planBDue = false;
    if (state != State::Moment)
        m_momentLong = false;
    Q_EMIT stateChanged(state);
    Q_EMIT changed();
}

void CallModel::setError(std::optional<ErrorCode> error)
{
    if (store(m_error, error))
        Q_EMIT changed();
}

void CallModel::setPeer(const PersonName& peer)
{
    if (store(m_peer, peer))
        Q_EMIT changed();
}

void CallModel::setMuted(bool on)
{
    if (!store(m_muted, on))
        return;
    if (!on)
        m_speakingWhileMuted = false;
    Q_EMIT mutedChanged(on);
    Q_EMIT changed();
}

void CallModel::setCameraOff(bool on)
{
    if (store(m_cameraOff, on))
        Q_EMIT changed();
}

void CallModel::setSpeakingWhileMuted(bool on)
{
    if (store(m_speakingWhileMuted, on && m_muted))
        Q_EMIT changed();
}

void CallModel::setPeerMuted(bool on)
{
    if (store(m_peerMuted, on))
        Q_EMIT changed();
}

void CallModel::setPeerCameraOff(bool on)
{
    if (store(m_peerCameraOff, on))
        Q_EMIT changed();
}

void CallModel::setSoundOnly(bool on)
{
    if (store(m_soundOnly, on))
        Q_EMIT changed();
}

void CallModel::setMomentBy(Asker asker, MomentStep step)
{
    const bool otherStep = store(m_momentStep, step);
    if (store(m_momentBy, asker) || otherStep)
        Q_EMIT changed();
}

void CallModel::setQuality(Quality quality)
{
    if (store(m_quality, quality))
        Q_EMIT changed();
}

void CallModel::setNotice(Notice notice, const QString& device)
{
    const bool otherDevice = store(m_noticeDevice, device);
    if (!store(m_notice, notice) && !otherDevice)
        return;
    Q_EMIT noticeChanged(notice);
    Q_EMIT changed();
}

void CallModel::setReconnectingLong(bool on)
{
    if (store(m_reconnectingLong, on))
        Q_EMIT changed();
}

void CallModel::setSafetyWords(const QStringList& words, bool first)
{
    const bool otherWords = store(m_safetyWords, words);
    if (store(m_readsFirstWords, first) || otherWords)
        Q_EMIT changed();
}

bool CallModel::wordsAreDigits() const
{
    return !m_safetyWords.isEmpty() && !m_safetyWords.front().isEmpty() && m_safetyWords.front().front().isDigit();
}

void CallModel::setVerification(Verification verification, const QDate& on)
{
    const bool otherDay = store(m_verifiedOn, on);
    if (store(m_verification, verification) || otherDay)
        Q_EMIT changed();
}

void CallModel::setMinutesLeft(std::optional<int> minutes)
{
    if (store(m_minutesLeft, minutes))
        Q_EMIT changed();
}

void CallModel::setReturnUntil(const QDateTime& until)
{
    if (store(m_returnUntil, until))
        Q_EMIT changed();
}

void CallModel::setPlanB(const PlanB& plan)
{
    if (store(m_planB, plan))
        Q_EMIT changed();
}

void CallModel::setPlanBDue(bool on)
{
    if (store(m_planBDue, on))
        Q_EMIT changed();
}

void CallModel::setPhoneNumber(const QString& number)
{
    if (store(m_phoneNumber, number))
        Q_EMIT changed();
}

void CallModel::setMomentLong(bool on)
{
    if (store(m_momentLong, on))
        Q_EMIT changed();
}

} // namespace alcove::ui
